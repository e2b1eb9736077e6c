using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Documents;
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
        var (disclaimers, unnamed) = (new Disclaimers(reading), new Unnamed(reading));
        for (var i = 0; i < reading.Attributions.Length; i++)
            claims.Add(Attributed(reading, disclaimers, unnamed, i));
        claims.AddRange(new WriterVoice(reading).Read());
        var edges = new Rejoinders(reading, claims).Read();
        for (var i = 0; i < claims.Count && edges.Count > 0; i++)
        {
            if (edges.TryGetValue(claims[i].Id, out var edge))
                claims[i] = claims[i] with { Relations = [edge] };
        }
        return reading with { Claims = claims.ToImmutable(), Silences = [.. new Silences(reading).Read()] };
    }

    private static Claim Attributed(Reading reading, Disclaimers disclaimers, Unnamed unnamed, int i)
    {
        var (attribution, sourcing) = (reading.Attributions[i], reading.Sourcings[i]);
        var scope = ScopeOf(reading, attribution);
        var hedges = Distance.Of(reading, attribution);
        return new Claim
        {
            Id = $"a{i + 1}",
            Attribution = attribution,
            Sourcing = sourcing,
            Content = attribution.Content,
            Marks = MarksOf(reading, disclaimers, attribution, scope, hedges) | (unnamed.Has(i) ? Marks.Anonymous : Marks.None),
            Likelihood = LikelihoodIn(reading, attribution),
            Hedges = hedges,
            Confidence = attribution.Confidence,
            Inside = attribution.Inside is { } inside ? $"a{inside + 1}" : null,
        };
    }

    private static Likelihood? LikelihoodIn(Reading reading, Attribution attribution)
    {
        var start = attribution.Content[0].Start;
        foreach (var likelihood in reading.Likelihoods.AsSpan().StartingIn(new(start, Math.Max(start, attribution.Content[^1].End))))
        {
            if (attribution.Content.Any(c => c.Contains(likelihood.Span)))
                return likelihood;
        }
        return null;
    }

    private static Marks MarksOf(Reading reading, Disclaimers disclaimers, Attribution attribution, TextSpan scope, ImmutableArray<TextSpan> hedges)
    {
        var marks = attribution.Rejects ? Marks.Denied : Marks.None;
        if (hedges.Length > 0)
            marks |= Marks.Hedged;
        if (disclaimers.Inside(scope) || disclaimers.Follow(scope.End))
            marks |= Marks.Unverified;
        foreach (var confidence in reading.Confidences.AsSpan().StartingIn(scope))
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
        var last = reading.Sentences.AsSpan().FirstFrom(end) - 1;
        end = last >= 0 ? Math.Max(end, reading.Sentences[last].Span.End) : end;
        return new(start, Math.Max(start, end));
    }

    /// <summary>Whether the block that holds the position opens with "UPDATE:".</summary>
    private static bool StartsAsUpdate(Reading reading, int position)
    {
        if (reading.Document.Blocks.AsSpan().LastUpTo(position) is not (>= 0 and var at) || reading.Document.Blocks[at] is not { Kind: BlockKind.Paragraph } block || !block.Span.Contains(position))
            return false;
        return reading.Document[block.Span] is { Length: > 6 } words && words[..6] is "UPDATE" or "Update" && words[6] is ':' or ' ';
    }
}
