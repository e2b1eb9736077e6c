using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Documents;
using Whence.Lexicons;
using Whence.Sources;
using Whence.Stances;
using Whence.Text;

namespace Whence.Claims;

/// <summary>Turns attributions into claims with their marks, and adds what the writer says on the page's own account.</summary>
public sealed class ClaimStage : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Sentences | Layers.Stances | Layers.Attributions | Layers.Sources;

    /// <inheritdoc/>
    public Layers Adds => Layers.Claims;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>(reading.Attributions.Length);
        for (var i = 0; i < reading.Attributions.Length; i++)
            claims.Add(Attributed(reading, i));
        claims.AddRange(WriterVoice.Read(reading));
        return reading with { Claims = claims.ToImmutable() };
    }

    private static Claim Attributed(Reading reading, int i)
    {
        var (attribution, sourcing) = (reading.Attributions[i], reading.Sourcings[i]);
        var scope = ScopeOf(reading, attribution);
        var hedges = reading.Hedges.Where(h => attribution.Content.Any(c => c.Contains(h)) || attribution.Cue?.Spans.Any(c => c.Contains(h)) == true).ToImmutableArray();
        var likelihood = reading.Likelihoods.FirstOrDefault(l => attribution.Content.Any(c => c.Contains(l.Span)));
        return new Claim
        {
            Id = $"a{i + 1}",
            Attribution = attribution,
            Sourcing = sourcing,
            Content = attribution.Content,
            Marks = MarksOf(reading, attribution, sourcing, scope, hedges),
            Likelihood = likelihood,
            Hedges = hedges,
            Inside = attribution.Inside is { } inside ? $"a{inside + 1}" : null,
        };
    }

    private static Marks MarksOf(Reading reading, Attribution attribution, Sourcing sourcing, TextSpan scope, ImmutableArray<TextSpan> hedges)
    {
        var marks = attribution.Rejects ? Marks.Denied : Marks.None;
        if (hedges.Length > 0)
            marks |= Marks.Hedged;
        if (sourcing.Chain.Origin?.Kind == SourceKind.Anonymous || sourcing.Chain.Via.Any(h => h.Source.Kind == SourceKind.Anonymous))
            marks |= Marks.Anonymous;
        if (reading.Unverified.Any(scope.Contains) || SaidOfIt(reading, scope))
            marks |= Marks.Unverified;
        foreach (var confidence in reading.Confidences)
        {
            if (scope.Contains(confidence.Span))
                marks |= confidence.Mark;
        }
        return StartsAsUpdate(reading, attribution.Content[0].Start) ? marks | Marks.Update : marks;
    }

    /// <summary>From the source's, cue's or content's first word to the end of the sentence in which the last of them ends.</summary>
    private static TextSpan ScopeOf(Reading reading, Attribution attribution)
    {
        var start = attribution.Content[0].Start;
        var end = attribution.Content[^1].End;
        foreach (var span in attribution.Source.Concat(attribution.Cue?.Spans ?? []))
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        var (low, high) = (0, reading.Sentences.Length); // by halves: a page may hold many of both
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = reading.Sentences[middle].Span.Start < end ? (middle + 1, high) : (low, middle);
        }
        end = low > 0 ? Math.Max(end, reading.Sentences[low - 1].Span.End) : end;
        return new(start, Math.Max(start, end));
    }

    private static readonly Words Said = new("claim claims report reports statement statements figure figures video account accounts allegation allegations information toll number numbers footage");

    /// <summary>"The claim could not be independently verified.": the next sentence speaks of what was said.</summary>
    private static bool SaidOfIt(Reading reading, TextSpan scope)
    {
        foreach (var unverified in reading.Unverified)
        {
            if (unverified.Start < scope.End || unverified.Start - scope.End > 200)
                continue;
            var between = reading.Document.Text.AsSpan(scope.End, unverified.Start - scope.End);
            var stop = reading.Document.Text.AsSpan(unverified.End).IndexOfAny(".\n");
            if (between.Count(". ") > 0 && between.TrimStart(" .”\"").Contains(". ", StringComparison.Ordinal))
                continue;
            between = reading.Document.Text.AsSpan(scope.End, unverified.End + Math.Max(0, stop) - scope.End);
            foreach (var word in between.Split(' '))
            {
                if (Said.Has(between[word].Trim()))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether the block that holds the position opens with "UPDATE:".</summary>
    private static bool StartsAsUpdate(Reading reading, int position)
    {
        foreach (var block in reading.Document.Blocks)
        {
            if (block.Span.Contains(position))
                return reading.Document[block.Span].StartsWith("update", StringComparison.OrdinalIgnoreCase) && reading.Document[block.Span] is { Length: > 6 } words && words[6] is ':' or ' ' && block.Kind == BlockKind.Paragraph && words[..6] is "UPDATE" or "Update";
        }
        return false;
    }
}
