using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Text;

namespace Whence.Claims;

/// <summary>Which of the page's hedges hold an attribution at a distance: those in its cue and content, those across both, and one that opens them.</summary>
internal static class Distance
{
    private const int Longest = 40; // UTF-16 units from the start of an opening hedge to what it opens: "was widely reported to" and the like are shorter

    /// <summary>The hedges, in the order of the text.</summary>
    public static ImmutableArray<TextSpan> Of(Reading reading, Attribution attribution)
    {
        var cue = attribution.Cue?.Spans ?? [];
        var (start, end) = (attribution.Content[0].Start, attribution.Content[^1].End);
        foreach (var span in cue)
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        var lead = attribution.Source.IsEmpty ? start : Math.Min(start, attribution.Source[0].Start);
        var hedges = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var hedge in reading.Hedges.AsSpan().StartingIn(new(Math.Max(0, lead - Longest), Math.Max(lead, end))))
        {
            if (IsIn(cue, attribution.Content, hedge) || Opens(reading, hedge, attribution.Content[0].Start) || Opens(reading, hedge, lead))
                hedges.Add(hedge);
        }
        return hedges.ToImmutable();
    }

    /// <summary>Whether its first and its last letter lie in the cue or the content: "are believed | to have left".</summary>
    private static bool IsIn(ImmutableArray<TextSpan> cue, ImmutableArray<TextSpan> content, TextSpan hedge) =>
        (Holds(cue, hedge.Start) || Holds(content, hedge.Start)) && (Holds(cue, hedge.End - 1) || Holds(content, hedge.End - 1));

    private static bool Holds(ImmutableArray<TextSpan> spans, int position)
    {
        foreach (var span in spans)
        {
            if (span.Contains(position))
                return true;
        }
        return false;
    }

    /// <summary>"Apparently, the bridge was …": whether nothing but a comma and a quotation mark stands between the hedge and the position.</summary>
    private static bool Opens(Reading reading, TextSpan hedge, int position) =>
        hedge.End <= position && position - hedge.End <= 4 && reading.Document.Text.AsSpan(hedge.End, position - hedge.End).Trim(" ,“\"‘'").IsEmpty;
}
