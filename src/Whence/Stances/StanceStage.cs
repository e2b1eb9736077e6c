using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Stances;

/// <summary>Finds hedges, likelihoods, grades of confidence, and words that say that something is not verified.</summary>
public sealed class StanceStage : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    public Layers Adds => Layers.Stances;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var hedges = ImmutableArray.CreateBuilder<TextSpan>();
        var likelihoods = ImmutableArray.CreateBuilder<Likelihood>();
        var confidences = ImmutableArray.CreateBuilder<Confidence>();
        var unverified = ImmutableArray.CreateBuilder<TextSpan>();
        var text = reading.Document.Text;
        for (var i = 0; i < reading.Tokens.Length; i++)
        {
            if (reading.Tokens[i].Kind != TokenKind.Word)
                continue;
            if (Unverified(reading, i) is { } span)
                unverified.Add(span);
            foreach (var entry in HedgeLexicon.StartingWith(reading.Tokens[i].Span.In(text)))
            {
                if (!Matches(reading, i, entry.Words) || entry.Kind == "adjective" && !IsBeforeNoun(reading, i))
                    continue;
                var whole = new TextSpan(reading.Tokens[i].Span.Start, reading.Tokens[i + entry.Words.Length - 1].Span.End);
                if (entry.Kind == "likelihood")
                    likelihoods.Add(new(whole, entry.Low, entry.High));
                else if (entry.Kind == "confidence")
                    confidences.Add(new(whole, entry.Words[0] switch { "low" => Marks.ConfidenceLow, "high" => Marks.ConfidenceHigh, _ => Marks.ConfidenceMedium }));
                else
                    hedges.Add(whole);
                i += entry.Words.Length - 1;
                break;
            }
        }
        return reading with
        {
            Hedges = hedges.ToImmutable(),
            Likelihoods = likelihoods.ToImmutable(),
            Confidences = confidences.ToImmutable(),
            Unverified = unverified.ToImmutable(),
        };
    }

    private static bool Matches(Reading reading, int at, string[] words)
    {
        if (at + words.Length > reading.Tokens.Length)
            return false;
        for (var k = 0; k < words.Length; k++)
        {
            if (!reading.Document[reading.Tokens[at + k].Span].Equals(words[k], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    /// <summary>"the reported deaths", "alleged war crimes"; not "Northwire reported deaths".</summary>
    private static bool IsBeforeNoun(Reading reading, int i)
    {
        if (i + 1 >= reading.Tokens.Length || !(reading.Tokens[i + 1].IsNoun || reading.Tokens[i + 1].Tag is PosTag.Adjective or PosTag.VerbParticiple))
            return false;
        if (i == 0 || reading.Tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Quote)
            return reading.Tokens[i].Tag is PosTag.Adjective or PosTag.VerbParticiple;
        return reading.Tokens[i - 1].Tag switch
        {
            PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Possessive => true,
            PosTag.Preposition or PosTag.Adjective or PosTag.To or PosTag.Conjunction => reading.Tokens[i].Tag is PosTag.Adjective or PosTag.VerbParticiple,
            _ => false,
        };
    }

    /// <summary>"unverified", "not been independently verified", "could not immediately verify".</summary>
    private static TextSpan? Unverified(Reading reading, int i)
    {
        var word = reading.Document[reading.Tokens[i].Span];
        if (word.Equals("unverified", StringComparison.OrdinalIgnoreCase))
            return reading.Tokens[i].Span;
        if (!word.StartsWith("verif", StringComparison.OrdinalIgnoreCase) && !word.StartsWith("confirm", StringComparison.OrdinalIgnoreCase) && !word.StartsWith("authenticat", StringComparison.OrdinalIgnoreCase))
            return null;
        var (negation, independently) = (-1, word[0] is not ('c' or 'C'));
        for (var k = i - 1; k >= Math.Max(0, i - 6); k--)
        {
            var before = reading.Document[reading.Tokens[k].Span];
            if (reading.Tokens[k].Kind == TokenKind.Stop)
                break;
            independently |= before.Equals("independently", StringComparison.OrdinalIgnoreCase);
            if (before.Equals("not", StringComparison.OrdinalIgnoreCase) || before.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || before.Equals("unable", StringComparison.OrdinalIgnoreCase))
                negation = k;
        }
        return negation >= 0 && independently ? new(reading.Tokens[negation].Span.Start, reading.Tokens[i].Span.End) : null;
    }
}
