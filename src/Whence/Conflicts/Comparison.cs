using Whence.Matching;
using Whence.Names;

namespace Whence.Conflicts;

/// <summary>Whether two figures of one question count the same thing: in one state, scope, unit, place and stretch of time.</summary>
internal static class Comparison
{
    private const int Stem = 5; // letters by which "Veskarian" and "Veskaria" are one word

    /// <summary>On which footing two figures stand, and what sets them apart.</summary>
    public static (Footing Footing, string Why) Of(StatedFigure a, StatedFigure b)
    {
        var (x, y) = (a.Figure, b.Figure);
        if (x.Unit != y.Unit)
            return Apart("their units differ");
        var (thing, other) = (Thing(x), Thing(y));
        var (status, otherStatus) = (a.Status, b.Status);
        if (thing is null && other is null && status.Count + otherStatus.Count == 0 && x.Unit is null)
            return Apart("neither says what is counted");
        if (thing is null || other is null ? status.Count == 0 || otherStatus.Count == 0 : !CountedThings.AreKin(thing, other))
            return Apart(thing is null || other is null ? "one does not say what is counted" : "they count different things");
        if ((thing is null || other is null) && a.Origin != b.Origin && status.SetEquals(otherStatus))
            return Apart("one does not say what is counted"); // of "150 were sold" nothing says what
        if (AreOfDifferentStates(a, b))
            return Apart("they count those of different states");
        if (!status.SetEquals(otherStatus))
            return CountedThings.Overlap(status, otherStatus) ? Unlike($"“{x.Text}” counts {Words(x.Status.IsEmpty ? status : x.Status)}, “{y.Text}” {Words(y.Status.IsEmpty ? otherStatus : y.Status)}") : Apart("their statuses have nothing in common");
        return OtherThanStatus(a, b) is { } why ? Unlike(why) : (Footing.Same, "");
    }

    /// <summary>What sets two figures of like things apart but for the state in which they count them: measure, thing, scope, place, days; null when nothing does.</summary>
    public static string? OtherThanStatus(StatedFigure a, StatedFigure b)
    {
        var (x, y) = (a.Figure, b.Figure);
        var (thing, other) = (Thing(x), Thing(y));
        if ((x.Per, x.IsChange) != (y.Per, y.IsChange))
            return $"“{x.Text}” {Measure(x)}, “{y.Text}” {Measure(y)}";
        if (thing is not null && other is not null && thing != other)
            return $"“{x.Text}” counts {thing}, “{y.Text}” {other}";
        if (Narrowed(a, b) is { } narrow)
            return narrow;
        if (Places(a) is { Count: > 0 } places && Places(b) is { Count: > 0 } otherPlaces && !places.Overlaps(otherPlaces))
            return $"“{x.Text}” is of {places.Order(StringComparer.Ordinal).First()}, “{y.Text}” of {otherPlaces.Order(StringComparer.Ordinal).First()}";
        return (a.Stretch, b.Stretch) is ({ } when, { } then) && (when.Earliest > then.Latest || then.Earliest > when.Latest)
            ? $"“{x.Text}” is of {when.Earliest:yyyy-MM-dd}, “{y.Text}” of {then.Earliest:yyyy-MM-dd}"
            : null;
    }

    /// <summary>Whether the words tell whose each one is, and no state is in both.</summary>
    public static bool AreOfDifferentStates(StatedFigure a, StatedFigure b) =>
        States(a) is { Count: > 0 } states && States(b) is { Count: > 0 } others && !states.Overlaps(others);

    /// <summary>What is counted; null when the text leaves it out.</summary>
    public static string? Thing(GistFigure figure) => figure.Of is { Length: > 0 } of ? CountedThings.Of(of) : null;

    private static (Footing, string) Apart(string why) => (Footing.Apart, why);

    private static (Footing, string) Unlike(string why) => (Footing.Unlike, why);

    private static string Words(IEnumerable<string> status) => string.Join(" and ", status);

    private static string Measure(GistFigure figure) => figure switch
    {
        { IsChange: true } => "is a change",
        { Per: { } per } => $"is per {per}",
        _ => "is a count",
    };

    /// <summary>What narrows one of them and stands nowhere in the other's claim; null when nothing does.</summary>
    private static string? Narrowed(StatedFigure a, StatedFigure b) =>
        Extra(a, b) is { } extra ? $"“{a.Figure.Text}” counts only “{extra}”" : Extra(b, a) is { } other ? $"“{b.Figure.Text}” counts only “{other}”" : null;

    private static string? Extra(StatedFigure a, StatedFigure b)
    {
        foreach (var key in a.Figure.Scope)
        {
            if (key == a.Figure.Of || IsOfBounds(key, a.Figure) || CountedThings.IsPlain(key) || key.Length == 0 || !char.IsLetter(key[0]) || StateOf(key) is not null)
                continue;
            if (CountedThings.Of(key) is var thing && thing == Thing(a.Figure))
                continue;
            if (!Stands(key, b))
                return key;
        }
        return null;
    }

    // "fewer" of "fewer than 50" bounds the number and narrows nothing.
    private static bool IsOfBounds(string key, GistFigure figure)
    {
        foreach (var word in figure.Text.AsSpan().Split(' '))
        {
            if (figure.Text.AsSpan(word).Equals(key, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool Stands(string key, StatedFigure figure)
    {
        var gist = figure.Claim.Gist!;
        return figure.Figure.Scope.Any(one => Alike(one, key)) || gist.Words.Any(one => Alike(one, key)) || gist.Names.Any(one => Alike(one.Name, key) || one.Name.Contains(key, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Alike(string a, string b) =>
        a.Equals(b, StringComparison.OrdinalIgnoreCase) || a.Length >= Stem && b.Length >= Stem && a.AsSpan(0, Stem).Equals(b.AsSpan(0, Stem), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whose: the states before the noun that is counted ("Veskarian soldiers"; what stands behind it is mostly where), else those of who does or suffers it; a state that the claim only names may be anybody's.</summary>
    private static HashSet<string> States(StatedFigure figure)
    {
        var own = figure.Figure.Scope.TakeWhile(key => key != figure.Figure.Of).Select(StateOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return own.Count > 0 ? own : figure.Claim.Gist!.Doers.Select(StateOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Towns and regions in the claim; no states.</summary>
    private static HashSet<string> Places(StatedFigure figure) =>
        [.. figure.Claim.Gist!.Names.Where(name => name.Kind == MentionKind.Place && StateOf(name.Name) is null).Select(name => name.Name)];

    /// <summary>The state that a name or demonym stands for; a capital is a place.</summary>
    private static string? StateOf(string words) =>
        Lexicons.States.Find(words) is (var state, Lexicons.States.Form.Name or Lexicons.States.Form.Demonym) ? state.Name : null;
}
