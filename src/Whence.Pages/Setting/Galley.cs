using System.Collections.Immutable;
using System.Text;
using Whence.Documents;
using Whence.Text;

namespace Whence.Pages.Setting;

/// <summary>A page set from its pieces: text, blocks, links and the way back to the input.</summary>
/// <param name="Text">The pieces' characters, a blank line between two of them.</param>
/// <param name="Blocks">One a piece.</param>
/// <param name="Links">In order.</param>
/// <param name="Raw">Where each run came from.</param>
internal sealed record Galley(string Text, ImmutableArray<Block> Blocks, ImmutableArray<Link> Links, ImmutableArray<RawRun> Raw)
{
    /// <summary>Sets <paramref name="pieces"/>, taken from the decoded input <paramref name="raw"/>; empty ones are left out.</summary>
    public static Galley Set(IReadOnlyList<Piece> pieces, string raw)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>(pieces.Count);
        var links = ImmutableArray.CreateBuilder<Link>();
        var runs = ImmutableArray.CreateBuilder<RawRun>();
        foreach (var piece in pieces)
        {
            if (piece.Length == 0)
                continue;
            if (text.Length > 0)
                text.Append("\n\n");
            var start = text.Length;
            Lay(piece, text, links, runs);
            blocks.Add(new(new(start, text.Length), piece.Kind));
        }
        CountPairs(runs, raw);
        return new(text.ToString(), blocks.ToImmutable(), links.ToImmutable(), runs.ToImmutable());
    }

    private static void CountPairs(ImmutableArray<RawRun>.Builder runs, string raw)
    {
        if (raw.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return;
        var points = CodePoints.Of(raw);
        for (var i = 0; i < runs.Count; i++)
            runs[i] = runs[i] with { PairsBefore = runs[i].Raw - points.At(runs[i].Raw) };
    }

    private static void Lay(Piece piece, StringBuilder text, ImmutableArray<Link>.Builder links, ImmutableArray<RawRun>.Builder runs)
    {
        Anchor? open = null;
        foreach (var (chars, raw, link) in piece.Fragments)
        {
            if (chars.IsEmpty)
                continue;
            if (raw >= 0)
                Join(runs, new(text.Length, raw, chars.Length));
            var span = new TextSpan(text.Length, text.Length + chars.Length);
            if (link is not null && ReferenceEquals(link, open))
                links[^1] = links[^1] with { Span = new(links[^1].Span.Start, span.End) };
            else if (link is not null)
                links.Add(new(span, link.Url, link.IsEmbed));
            open = link;
            text.Append(chars.Span);
        }
    }

    private static void Join(ImmutableArray<RawRun>.Builder runs, RawRun next)
    {
        if (runs.Count > 0 && runs[^1] is var last && last.Text + last.Length == next.Text && last.Raw + last.Length == next.Raw)
            runs[^1] = last with { Length = last.Length + next.Length };
        else
            runs.Add(next);
    }
}
