using Whence.Language;
using Whence.Lexicons;
using Whence.Matching;
using Whence.Taggers;

namespace Whence.Eval.Ecb;

/// <summary>An annotated event as it is compared with others: its head, its sentence and its page.</summary>
internal sealed class EventMention
{
    private const int Reach = 6; // tokens on each side among which the nouns beside the head are looked for

    /// <summary>Reads the mention in its document.</summary>
    public EventMention(EcbDocument document, Reading reading, Terms terms, PageWords page, EcbMention mention, Weighed sentence)
    {
        var head = HeadLemma.Of(reading, mention);
        var word = reading.Word(head);
        (Document, Chain, Sentence, Page) = (document, mention.Chain, sentence, page);
        (SentenceId, Lemma, Kin, Row) = (mention.Sentence, HeadLemma.LemmaOf(word), Lexicons.Kin.Of(word), WordVectors.RowOf(word));
        IsVerb = reading.Tokens.Length > head && reading.Tokens[head].IsVerb;
        Rare = Rarity.Of(Kin);
        Keys = [.. mention.Pieces.SelectMany(piece => terms.In(piece)).Distinct(StringComparer.Ordinal)];
        (Left, Right) = (Noun(reading, terms, head, -1), Noun(reading, terms, head, 1));
    }

    /// <summary>The document.</summary>
    public EcbDocument Document { get; }

    /// <summary>The event that it is.</summary>
    public string Chain { get; }

    /// <summary>What the document says.</summary>
    public PageWords Page { get; }

    /// <summary>The sentence that holds it, by id.</summary>
    public int SentenceId { get; }

    /// <summary>The sentence, ready to be compared.</summary>
    public Weighed Sentence { get; }

    /// <summary>The dictionary form of its head.</summary>
    public string Lemma { get; }

    /// <summary>The kin of its head.</summary>
    public string Kin { get; }

    /// <summary>The row of its head's vector.</summary>
    public int Row { get; }

    /// <summary>Whether its head is a verb.</summary>
    public bool IsVerb { get; }

    /// <summary>How rare its head's kin is.</summary>
    public double Rare { get; }

    /// <summary>The keys of all its words.</summary>
    public string[] Keys { get; }

    /// <summary>The key of the nearest noun before the head; null when there is none near.</summary>
    public string? Left { get; }

    /// <summary>The key of the nearest noun behind it.</summary>
    public string? Right { get; }

    private static string? Noun(Reading reading, Terms terms, int head, int step)
    {
        for (var i = head + step; i >= 0 && i < reading.Tokens.Length && Math.Abs(i - head) <= Reach && reading.Tokens[i].Kind != TokenKind.Stop; i += step)
        {
            if (reading.Tokens[i].IsNoun && terms.At(i) is { } key)
                return key;
        }
        return null;
    }
}
