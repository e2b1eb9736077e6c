namespace Whence.Web.Intake;

/// <summary>A file as somebody brought it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Bytes">As received.</param>
public sealed record BroughtFile(string Name, ReadOnlyMemory<byte> Bytes);
