using System.Collections.Immutable;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Sources;
using Whence.Stances;
using Whence.Text;

namespace Whence.Claims;

/// <summary>What the page says on its own account: sentences with a figure or an event that nobody is said to say.</summary>
internal static class WriterVoice
{
    private static readonly Words Events = Words.Listed("usage", "event");

    /// <summary>The writer's own claims, in order.</summary>
    public static IEnumerable<Claim> Read(Reading reading)
    {
        var count = 0;
        var next = 0;
        var attributed = reading.Attributions.Select(a => (a.Content[0].Start, a.Content[^1].End)).ToList();
        foreach (var sentence in reading.Sentences)
        {
            if (sentence.EndToken - sentence.FirstToken < 4 || !IsBody(reading, sentence) || !Tells(reading, sentence))
                continue;
            while (next < attributed.Count && attributed[next].End <= sentence.Span.Start)
                next++;
            if (Own(reading, attributed, next, sentence) is not { } span)
                continue;
            var hedges = Inside(reading.Hedges.AsSpan(), span);
            yield return new Claim
            {
                Id = $"s{++count}",
                Sourcing = new Sourcing { Chain = Chain.Nobody },
                Content = [span],
                Marks = hedges.Length > 0 ? Marks.Hedged : Marks.None,
                Hedges = hedges,
                Likelihood = Inside(reading.Likelihoods.AsSpan(), span).FirstOrDefault(),
            };
        }
    }

    private static ImmutableArray<T> Inside<T>(ReadOnlySpan<T> things, TextSpan span)
        where T : ISpanned
    {
        var starting = things.StartingIn(span);
        while (!starting.IsEmpty && !span.Contains(starting[^1].Span))
            starting = starting[..^1];
        return [.. starting];
    }

    private static bool IsBody(Reading reading, Sentence sentence) =>
        sentence.Block >= reading.Document.Blocks.Length || reading.Document.Blocks[sentence.Block].Kind is BlockKind.Paragraph or BlockKind.Caption or BlockKind.List or BlockKind.Standfirst or BlockKind.Table;

    private static bool Tells(Reading reading, Sentence sentence)
    {
        if (!HasSmallWord(reading, sentence))
            return false; // a date line, a byline, a label
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = reading.Document[reading.Tokens[i].Span];
            if (reading.Tokens[i].Kind == TokenKind.Number || Events.Has(word) || WordLists.NumberWords.Has(word))
                return true;
        }
        return false;
    }

    private static bool HasSmallWord(Reading reading, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (reading.Tokens[i] is { Kind: TokenKind.Word, Shape: WordShape.Small })
                return true;
        }
        return false;
    }

    /// <summary>What of the sentence is the writer's: all of it, or a figure-bearing rest behind or before what somebody is said to say; null for nothing.</summary>
    private static TextSpan? Own(Reading reading, List<(int Start, int End)> attributed, int from, Sentence sentence)
    {
        var (first, last) = (int.MaxValue, -1);
        for (var i = from; i < attributed.Count && attributed[i].Start < sentence.Span.End; i++)
        {
            if (attributed[i].End > sentence.Span.Start)
                (first, last) = (Math.Min(first, attributed[i].Start), Math.Max(last, attributed[i].End));
        }
        if (last < 0)
            return Trim(reading, sentence);
        var end = Trim(reading, sentence).End;
        var rest = new TextSpan(Math.Min(last, end), end);
        return rest.Length > 0 && HasFigure(reading, rest) ? TrimStart(reading, rest) : null;
    }

    /// <summary>Whether a figure with a head noun, or a status, stands in the span: a bare number or a span of time is no statement.</summary>
    private static bool HasFigure(Reading reading, TextSpan span)
    {
        foreach (var quantity in reading.Quantities.AsSpan().StartingIn(span))
        {
            if (!quantity.Status.IsEmpty && span.Contains(quantity.Span))
                return true;
        }
        return false;
    }

    private static TextSpan TrimStart(Reading reading, TextSpan span)
    {
        var text = reading.Document.Text;
        var start = span.Start;
        while (start < span.End && !char.IsLetterOrDigit(text[start]))
            start++;
        return new(start, span.End);
    }

    private static TextSpan Trim(Reading reading, Sentence sentence)
    {
        var end = sentence.EndToken;
        while (end > sentence.FirstToken + 1 && reading.Tokens[end - 1].Kind is TokenKind.Stop)
            end--;
        return new(sentence.Span.Start, reading.Tokens[end - 1].Span.End);
    }
}
