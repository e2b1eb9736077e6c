using System.Collections.Immutable;
using System.Numerics;
using Whence.Store;
using Whence.Text;

namespace Whence.Web.Views;

/// <summary>Cuts a page's text into pieces, each all of one kind, from the spans of its claims, nested ones too.</summary>
public sealed class TextPainter
{
    private const int Kinds = 12;

    private readonly string _text;
    private readonly PieceKind _hidden;
    private readonly List<(int At, int Step, PieceKind Kind)> _edges = [];

    /// <summary>Takes the spans of every claim of <paramref name="page"/>; those of <paramref name="focus"/> are told apart.</summary>
    /// <param name="page">The page.</param>
    /// <param name="focus">The claim in focus; null for none.</param>
    /// <param name="words">What else is marked in its words; null for nothing.</param>
    /// <param name="hidden">What is not to be marked.</param>
    public TextPainter(PageText page, string? focus, PageWords? words = null, PieceKind hidden = PieceKind.None)
    {
        (_text, _hidden) = (page.Text, hidden);
        foreach (var (span, kind) in words?.Spans ?? [])
            Add([span], kind);
        foreach (var claim in page.Claims)
            Take(claim, claim.Id == focus ? PieceKind.Focus : PieceKind.None);
        _edges.Sort((a, b) => a.At.CompareTo(b.At));
    }

    /// <summary>The pieces of each of <paramref name="rows"/> (ascending, not overlapping); together the pieces of a row are its text.</summary>
    public IReadOnlyList<IReadOnlyList<Piece>> Paint(IReadOnlyList<TextSpan> rows)
    {
        var painted = new List<IReadOnlyList<Piece>>(rows.Count);
        var held = new int[Kinds];
        var next = 0;
        foreach (var row in rows)
        {
            while (next < _edges.Count && _edges[next].At <= row.Start)
                Apply(held, _edges[next++]);
            var pieces = new List<Piece>();
            var start = row.Start;
            while (next < _edges.Count && _edges[next].At < row.End)
            {
                if (_edges[next].At > start)
                    pieces.Add(new(_text[start.._edges[next].At], KindOf(held)));
                start = _edges[next].At;
                while (next < _edges.Count && _edges[next].At == start)
                    Apply(held, _edges[next++]);
            }
            pieces.Add(new(_text[start..row.End], KindOf(held)));
            painted.Add(pieces);
        }
        return painted;
    }

    private static void Apply(int[] held, (int At, int Step, PieceKind Kind) edge)
    {
        for (var bits = (uint)edge.Kind; bits != 0; bits &= bits - 1)
            held[BitOperations.TrailingZeroCount(bits)] += edge.Step;
    }

    private static PieceKind KindOf(int[] held)
    {
        var kind = PieceKind.None;
        for (var bit = 0; bit < held.Length; bit++)
        {
            if (held[bit] > 0)
                kind |= (PieceKind)(1 << bit);
        }
        return held[BitOperations.Log2((uint)PieceKind.Content)] > 1 ? kind | PieceKind.Inner : kind;
    }

    private void Take(ClaimRow claim, PieceKind focus)
    {
        Add(claim.Content, (claim.IsWriter ? PieceKind.Bare : PieceKind.Content) | focus);
        Add(claim.Cue, (claim.Rejects ? PieceKind.Denial : PieceKind.Cue) | focus);
        Add(claim.Source?.Spans ?? [], PieceKind.Source | focus);
        foreach (var hop in claim.Via.Concat(claim.Others.SelectMany(other => other.Via)))
            Add(hop.Spans, PieceKind.Source | focus);
        foreach (var origin in claim.Others.Select(other => other.Origin).Append(claim.Origin))
            Add(origin?.Spans ?? [], PieceKind.Source | focus);
        Add(claim.Hedges, PieceKind.Hedge | focus);
    }

    private void Add(ImmutableArray<TextSpan> spans, PieceKind kind)
    {
        kind &= ~_hidden;
        if (spans.IsDefaultOrEmpty || kind is PieceKind.None or PieceKind.Focus)
            return;
        foreach (var span in spans.Where(span => !span.IsEmpty && span.End <= _text.Length))
        {
            _edges.Add((span.Start, 1, kind));
            _edges.Add((span.End, -1, kind));
        }
    }
}
