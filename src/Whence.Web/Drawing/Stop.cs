namespace Whence.Web.Drawing;

/// <summary>An origin or a relay on the way of a statement.</summary>
/// <param name="Key">Who it is: equal keys are the same one.</param>
/// <param name="Name">Its name, above the wire.</param>
/// <param name="Note">What is known of it, below the wire.</param>
/// <param name="Shape">Its mark.</param>
public sealed record Stop(string Key, string Name, string Note, StopShape Shape)
{
    /// <summary>The source's id in the ledger; null when it has none.</summary>
    public string? SourceId { get; init; }
}
