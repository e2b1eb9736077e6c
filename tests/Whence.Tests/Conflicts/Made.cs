using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Conflicts;
using Whence.Documents;
using Whence.Matching;
using Whence.Names;
using Whence.Quantities;
using Whence.Sources;

namespace Whence.Tests.Conflicts;

/// <summary>Claims and figures made by hand.</summary>
internal static class Made
{
    /// <summary>A claim of a page of its own, by an institution, on a day of May 2031.</summary>
    public static FiledClaim Claim(string id, string origin, int day, params GistFigure[] figures) => new()
    {
        Id = id,
        LocalId = "a1",
        PageId = $"page of {id}",
        Outlet = "The Oristad Courier",
        Published = new(new(2031, 5, day), new(2031, 5, day), DateBasis.Given),
        Day = new(2031, 5, day),
        Text = string.Join(" and ", figures.Select(figure => figure.Text)),
        Content = [],
        Speech = Speech.Indirect,
        CueText = "said",
        CueType = CueType.Speech,
        Act = "say",
        Source = Party(origin),
        Route = new([], Party(origin)),
        Gist = new() { Figures = [.. figures], Names = [new("Veskaria", MentionKind.Place)] },
    };

    /// <summary>An institution.</summary>
    public static Party Party(string name, SourceKind kind = SourceKind.Institution) => new($"src:{name}", name, kind);

    /// <summary>So many soldiers killed; bounds are <c>low..high</c>, of exactly so many when no high is given.</summary>
    public static GistFigure Killed(double low, double? high = null, string? text = null) => Figure(new(low, high ?? low), text ?? $"{low}", "soldier", "killed");

    /// <summary>Any figure.</summary>
    public static GistFigure Figure(Bounds bounds, string text, string? of, params string[] status) =>
        new() { Bounds = bounds, Text = text, Of = of, Scope = of is null ? [] : [of], Status = [.. status] };

    /// <summary>The edges among claims that all give one answer, or answers by the order of <paramref name="claims"/>.</summary>
    public static ImmutableArray<Conflict> Among(params FiledClaim[] claims) => Disputes.Among(claims.Select((claim, i) => new Answered(claim, i)));
}
