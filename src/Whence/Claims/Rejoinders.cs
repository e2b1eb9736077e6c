using Whence.Attributions;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Claims;

/// <summary>Which statements of a page answer which: a denial, a confirmation, a correction, an update, and what it is of.</summary>
/// <remarks>A wrong edge is worse than none: the answer's content must lie mostly in the other's, or it must point at the statement right before it. The nearest before fits best; one behind only where none before does.</remarks>
internal sealed class Rejoinders
{
    private const int Before = 40; // claims looked at, so that the cost grows with the page's length
    private const int Behind = 10;
    private const double Enough = 0.55; // of the answer's weight; read on a hundred pages: at 0.4 one edge in three led astray
    private const double Alike = 0.6; // of both weights, where only the words tell that one negates the other

    private static readonly Words WhatWasSaid = Words.Listed("rejoinders", "what was said");
    private static readonly Words Earlier = Words.Listed("rejoinders", "earlier version");
    private static readonly Words Now = Words.Listed("rejoinders", "now");
    private static readonly Words Determiners = new("the this that these those such any all both its his her their");

    private readonly Reading _reading;
    private readonly List<Claim> _claims; // in the order of the text
    private readonly int[] _sentences; // of each, the sentence in which it starts
    private readonly Matters _matters;

    /// <summary>Looks at the page's claims.</summary>
    public Rejoinders(Reading reading, IEnumerable<Claim> claims)
    {
        _reading = reading;
        _claims = [.. claims.OrderBy(claim => claim.Content[0])];
        _sentences = [.. _claims.Select(claim => reading.Sentences.AsSpan().LastUpTo(claim.Content[0].Start))];
        _matters = new(reading, _claims);
    }

    /// <summary>The edges, by the id of the claim that answers.</summary>
    public Dictionary<string, Relation> Read()
    {
        var edges = new Dictionary<string, Relation>(StringComparer.Ordinal);
        for (var i = 0; i < _claims.Count; i++)
        {
            if (EdgeOf(i) is var (from, kind, to) && !edges.ContainsKey(_claims[from].Id))
                edges.Add(_claims[from].Id, new(kind, _claims[to].Id));
        }
        return edges;
    }

    private (int From, RelationKind Kind, int To)? EdgeOf(int i)
    {
        if (_claims[i].Attribution is not { } attribution)
            return null;
        if (attribution.Rejects && attribution.Cue is { Act: "deny" } denial && !IsPassive(denial))
            return Answered(i) is >= 0 and var denied ? (i, RelationKind.Denies, denied) : null;
        if (attribution.Cue is { Act: "confirm" } cue && !attribution.Rejects && !IsNegated(cue))
            return Answered(i) is >= 0 and var confirmed ? (i, RelationKind.Confirms, confirmed) : null;
        if (IsEarlierVersion(attribution))
            return Nearest(i, (k, fit) => !Nested(i, k) && fit.OfFirst >= Enough && fit.Shared >= 2) is >= 0 and var current ? (current, RelationKind.Corrects, i) : null;
        if (_claims[i].Marks.HasFlag(Stances.Marks.Update))
            return Nearest(i, (k, fit) => k < i && !Nested(i, k) && !_claims[k].Marks.HasFlag(Stances.Marks.Update) && fit.OfFirst >= Enough / 2 && fit.Shared >= 2) is >= 0 and var old ? (i, RelationKind.Updates, old) : null;
        if (SaysNow(i) && Nearest(i, (k, fit) => k < i && SameCount(i, k) && fit.Shared >= 1) is >= 0 and var replaced)
            return (i, RelationKind.Updates, replaced);
        return Nearest(i, (k, fit) => k < i && IsOther(i, k) && _matters.IsNegated(i) && !_matters.IsNegated(k) && fit is { Shared: >= 3, OfFirst: >= Alike, OfSecond: >= Alike }) is >= 0 and var negated
            ? (i, RelationKind.Denies, negated)
            : null;
    }

    /// <summary>What a denial or confirmation is of; -1 when the page does not say it.</summary>
    private int Answered(int i)
    {
        if (PointsBack(_claims[i]))
            return Pointed(i);
        return Nearest(i, (k, fit) => IsOther(i, k) && !_matters.IsNegated(k) && fit.OfFirst >= Enough && (fit.Shared >= 2 || k < i && _matters.IsEvent(i) && _sentences[i] - _sentences[k] <= 6));
    }

    /// <summary>"The ministry denied the allegations": the statement that stands right before, where it is about who denies.</summary>
    private int Pointed(int i)
    {
        for (var k = i - 1; k >= Math.Max(0, i - Before) && _sentences[i] - _sentences[k] <= 2; k--)
        {
            if (_claims[k].Attribution is null || !IsOther(i, k) || _matters.IsEmpty(k))
                continue;
            var about = _claims[i].Sourcing.Chain.Origin is { } origin && _matters.IsAbout(k, origin.Name);
            if (about && (_sentences[i] - _sentences[k] <= 1 || _claims[k].Attribution!.Cue is { Act: "accuse" or "claim" }) || _sentences[i] - _sentences[k] <= 1 && _claims[i].Attribution!.Content.Sum(piece => piece.Length) <= 5)
                return k;
        }
        return -1;
    }

    /// <summary>The claim that fits best: the nearest before, among equals the one whose words agree most; one behind only where none before fits.</summary>
    private int Nearest(int i, Func<int, (int Shared, double OfFirst, double OfSecond), bool> fits)
    {
        var (best, most) = (-1, 0.0);
        for (var k = i - 1; k >= Math.Max(0, i - Before); k--)
            Try(k, 0.01);
        for (var k = best < 0 ? i + 1 : _claims.Count; k < Math.Min(_claims.Count, i + 1 + Behind); k++)
            Try(k, 0.02);
        return best;

        void Try(int k, double farther)
        {
            var fit = _matters.Compare(i, k);
            if (fit.Shared == 0 || !fits(k, fit))
                return;
            var score = fit.OfFirst + 0.3 * fit.OfSecond - farther * Math.Abs(_sentences[i] - _sentences[k]);
            if (best < 0 || score > most)
                (best, most) = (k, score);
        }
    }

    /// <summary>Whether the claim at <paramref name="k"/> can be answered by the one at <paramref name="i"/>: somebody else's, no denial itself, said or held and not merely wanted.</summary>
    private bool IsOther(int i, int k)
    {
        if (Nested(i, k))
            return false;
        if (_claims[k].Attribution is not { } attribution)
            return true;
        return !attribution.Rejects
            && attribution.Cue is null or { Type: CueType.Speech or CueType.Belief, Act: not ("ask" or "order" or "promise" or "propose" or "deny") }
            && !(_claims[i].Sourcing.Chain.Origin is { } mine && mine.Name == _claims[k].Sourcing.Chain.Origin?.Name);
    }

    private bool Nested(int i, int k)
    {
        var (a, b) = (new TextSpan(_claims[i].Content[0].Start, _claims[i].Content[^1].End), new TextSpan(_claims[k].Content[0].Start, _claims[k].Content[^1].End));
        return a.Overlaps(b);
    }

    /// <summary>"denied it", "denied the allegations": the whole content stands for what was said before.</summary>
    private bool PointsBack(Claim claim)
    {
        var (first, end) = (_reading.TokenAt(claim.Content[0].Start), _reading.TokenAt(claim.Content[^1].End));
        while (first < end && _reading.Is(first, Determiners) && end - first > 1)
            first++;
        return end - first == 1 && _reading.Is(first, WhatWasSaid);
    }

    private bool IsNegated(Cue cue)
    {
        foreach (var span in cue.Spans)
        {
            for (var i = _reading.TokenAt(span.Start); i < _reading.Tokens.Length && _reading.Tokens[i].Span.End <= span.End; i++)
            {
                if (_reading.Is(i, "not") || _reading.Is(i, "n't") || _reading.Is(i, "cannot") || _reading.Is(i, "never"))
                    return true;
            }
        }
        return false;
    }

    /// <summary>"are denied entry": nobody's denial of a claim.</summary>
    private bool IsPassive(Cue cue)
    {
        var first = _reading.TokenAt(cue.Spans[0].Start);
        return _reading.Is(first, WordLists.BeForms) || _reading.Is(first + 1, WordLists.BeForms) && _reading.Tokens[first + 1].Span.End <= cue.Spans[0].End;
    }

    /// <summary>"An earlier version of this article said …".</summary>
    private bool IsEarlierVersion(Attribution attribution)
    {
        if (attribution.Source.IsEmpty)
            return false;
        var token = _reading.TokenAt(attribution.Source[0].Start);
        return _reading.Is(token + 1, Earlier) && _reading.Is(token + 2, "version");
    }

    private bool SaysNow(int i)
    {
        if (_claims[i].Attribution is not { } attribution)
            return false;
        var end = attribution.Content[^1].End;
        for (var t = _sentences[i] < 0 ? 0 : _reading.Sentences[_sentences[i]].FirstToken; t < _reading.Tokens.Length && _reading.Tokens[t].Span.Start < end; t++)
        {
            if (_reading.Is(t, Now))
                return true;
        }
        return false;
    }

    /// <summary>Whether two claims of one origin count the same in the same status, and no number satisfies both.</summary>
    private bool SameCount(int i, int k)
    {
        if (_claims[k].Attribution is null || Nested(i, k) || _claims[i].Sourcing.Chain.Origin is not { } mine || mine.Name != _claims[k].Sourcing.Chain.Origin?.Name)
            return false;
        var (later, earlier) = (FigureOf(_claims[i]), FigureOf(_claims[k]));
        return later is { Of: { } of } && earlier is { Of: { } also } && later.Status.SequenceEqual(earlier.Status, StringComparer.Ordinal)
            && Kin.Of(_reading.Document[of]) == Kin.Of(_reading.Document[also]) && !later.Bounds.AgreesWith(earlier.Bounds);
    }

    /// <summary>The one figure with a status that the claim gives; null when it gives none or several.</summary>
    private Quantities.Quantity? FigureOf(Claim claim)
    {
        Quantities.Quantity? only = null;
        foreach (var quantity in _reading.Quantities.AsSpan().StartingIn(new(claim.Content[0].Start, claim.Content[^1].End)))
        {
            if (quantity.Status.IsEmpty)
                continue;
            if (only is not null)
                return null;
            only = quantity;
        }
        return only;
    }
}
