using System.Collections.Immutable;
using Whence.Attributions;

namespace Whence.Sources;

/// <summary>Unnamed people whom a page knows through an outlet alone: "Northwire reported, citing two officials, that the dam had burst. <i>The officials</i> said that it was old."</summary>
/// <remarks>Who "the officials" are only Northwire can tell, so what they say next came through it as well. A named person may have spoken to the page itself, and so may "officials" without an article.</remarks>
internal static class CitedPeople
{
    private const string Rule = "cited-people-go-on";

    private const int Reach = 1; // blocks from one statement of theirs to the next

    /// <summary>Adds the outlet to those of the <paramref name="sourcings"/> in which its people go on.</summary>
    public static void Pass(Reading reading, Sourcing[] sourcings)
    {
        Dictionary<string, int>? last = null; // by the people's name, where they spoke last
        for (var i = 0; i < sourcings.Length; i++)
        {
            if (sourcings[i].Chain.Origin is not { Kind: SourceKind.Anonymous or SourceKind.Group } people || !people.Name.StartsWith("unnamed ", StringComparison.Ordinal))
                continue;
            last ??= new(StringComparer.Ordinal);
            if (last.TryGetValue(people.Name, out var before) && GoesOn(reading, i, before) && sourcings[i].Chain.Via.IsEmpty && Outlets(sourcings[before]) is { Length: > 0 } outlets)
                sourcings[i] = sourcings[i] with { Chain = sourcings[i].Chain with { Via = [.. outlets.Select(hop => hop with { Spans = [] })] }, Why = [.. sourcings[i].Why, Rule] };
            last[people.Name] = i;
        }
    }

    /// <summary>Whether the words mean those who spoke just before, and name no occasion of their own.</summary>
    private static bool GoesOn(Reading reading, int at, int before)
    {
        var (attribution, place) = (reading.Attributions[at], Interviews.PlaceOf(reading.Attributions[at]));
        return attribution is { Inside: null, Source.IsEmpty: false, Cue.Type: CueType.Speech or CueType.Belief } && Interviews.SpeaksOn(reading, attribution)
            && Interviews.BlockAt(reading, place) - Interviews.BlockAt(reading, Interviews.PlaceOf(reading.Attributions[before])) <= Reach
            && (attribution.Cue.Type == CueType.Belief || Interviews.NamesNoOccasion(reading, attribution));
    }

    /// <summary>The way of a statement where it is one of outlets alone; none otherwise.</summary>
    private static ImmutableArray<Hop> Outlets(Sourcing sourcing) =>
        sourcing.Chain.Via.All(hop => hop.Source.Kind == SourceKind.Outlet) ? sourcing.Chain.Via : [];
}
