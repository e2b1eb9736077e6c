using Whence.Origins;

namespace Whence.Web.Twins;

/// <summary>The way of one claim to its end.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Steps">Names, the nearest to the page first.</param>
/// <param name="End"><c>held</c>, <c>linked</c> or <c>named</c>.</param>
public sealed record TrailTwin(string Claim, IReadOnlyList<string> Steps, string End)
{
    /// <summary>The twin of <paramref name="trail"/>.</summary>
    public static TrailTwin Of(Trail trail) => new(trail.Claim, trail.Steps, Twin.Word(trail.End));
}
