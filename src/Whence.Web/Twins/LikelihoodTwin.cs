namespace Whence.Web.Twins;

/// <summary>How probable the source holds it.</summary>
/// <param name="Low">The band's lower end.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Words">The words.</param>
public sealed record LikelihoodTwin(double? Low, double? High, string? Words);
