using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Reprints;

/// <summary>Two pages of which one copied the other, or both a third: the passages, how much they are of each page, and who came first where that can be told.</summary>
/// <param name="A">The first page's id.</param>
/// <param name="B">The second one's.</param>
public sealed record Reprint(string A, string B)
{
    /// <summary>What they have in common, in the order of the first page.</summary>
    public required ImmutableArray<CopiedPassage> Passages { get; init; }

    /// <summary>How much of the first page's words stands on the second, from 0 to 1.</summary>
    public double ShareOfA { get; init; }

    /// <summary>How much of the second page's words stands on the first, from 0 to 1.</summary>
    public double ShareOfB { get; init; }

    /// <summary>The id of the page that was copied; null when nothing tells.</summary>
    public string? From { get; init; }

    /// <summary>What speaks for a copy and for its direction: <c>near-duplicate, containment, passage, shared quotation, credit, earlier</c>.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>Whether the same words of a copied passage lie in both: most of the shorter one's letters are copied from one into the other.</summary>
    /// <param name="inA">Of the first page.</param>
    /// <param name="inB">Of the second one.</param>
    public bool Covers(TextSpan inA, TextSpan inB) => Covers([inA], [inB]);

    /// <inheritdoc cref="Covers(TextSpan, TextSpan)"/>
    public bool Covers(ImmutableArray<TextSpan> inA, ImmutableArray<TextSpan> inB)
    {
        var (a, b) = (inA.Sum(span => span.Length), inB.Sum(span => span.Length));
        var common = 0;
        foreach (var run in Passages.SelectMany(passage => passage.Runs))
        {
            foreach (var x in inA)
            {
                foreach (var y in inB)
                    common += Common(run, x, y);
            }
        }
        return common > 0 && common * 2 >= Math.Min(a, b);
    }

    /// <summary>The same with the pages changed over.</summary>
    public Reprint Turned() => new(B, A)
    {
        Passages = [.. Passages.Select(passage => passage.Turned()).OrderBy(passage => passage.A)],
        ShareOfA = ShareOfB,
        ShareOfB = ShareOfA,
        From = From,
        Evidence = Evidence,
    };

    // A run's words are the same on both pages, so that its letters lie nearly at the same distance from its start; white space may differ.
    private static int Common(CopiedRun run, TextSpan inA, TextSpan inB)
    {
        if (run.A.End <= inA.Start || run.A.Start >= inA.End)
            return 0;
        var scale = (double)run.B.Length / run.A.Length;
        var (from, to) = (Math.Max(run.A.Start, inA.Start) - run.A.Start, Math.Min(run.A.End, inA.End) - run.A.Start);
        var start = Math.Max(run.B.Start + (int)(from * scale), inB.Start);
        var end = Math.Min(run.B.Start + (int)(to * scale), inB.End);
        return Math.Max(0, end - start);
    }
}
