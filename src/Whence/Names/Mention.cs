using Whence.Text;

namespace Whence.Names;

/// <summary>A name in the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name by which the same thing is called everywhere.</param>
/// <param name="Id">A stable id; null when there is none.</param>
/// <param name="Latitude">Degrees north (WGS 84); null when it is no place or not known.</param>
/// <param name="Longitude">Degrees east (WGS 84).</param>
/// <param name="Country">Of a place, the ISO 3166-1 code of its country; null when it lies in none or is not known.</param>
public sealed record Mention(TextSpan Span, MentionKind Kind, string Name, string? Id = null, double? Latitude = null, double? Longitude = null, string? Country = null) : ISpanned;
