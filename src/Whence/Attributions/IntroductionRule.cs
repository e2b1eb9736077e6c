using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>A quotation behind a colon, after a clause about somebody that has no verb of speech: <i>Berg summed it up: "…"</i>, <i>Berg's message was clear: "…"</i></summary>
internal sealed class IntroductionRule(Passage p, List<Draft> drafts)
{
    private const int Fewest = 6; // tokens, with the marks
    private static readonly Words TakesIn = Words.Listed("usage", "takes in");
    private static readonly Words He = new("he she");

    /// <summary>Reads all quotations that nobody says yet.</summary>
    public void Read()
    {
        var taken = new Extents(drafts.Select(draft => draft.Extent));
        foreach (var quotation in p.Reading.Quotations)
        {
            var open = p.TokenAt(quotation.Span.Start);
            if (quotation.Depth > 0 || p.Kind(open - 1) != TokenKind.Colon || p.TokenAt(quotation.Span.End) - open < Fewest || taken.Overlap(quotation.Span))
                continue;
            if (Introduces(p.SentenceAt(open - 1), open - 1) is not { } draft)
                continue;
            draft.Content.Add(quotation.Span);
            drafts.Add(draft);
        }
    }

    /// <summary>The draft of the clause before the colon: its subject speaks, unless it is told or shown something.</summary>
    private Draft? Introduces(Sentence s, int colon)
    {
        var first = p.Tag(s.FirstToken) == PosTag.Conjunction ? s.FirstToken + 1 : s.FirstToken;
        var verb = first;
        while (verb < colon && !p.HasVerb(verb, verb + 1))
            verb++;
        var source = NounPhrases.Before(p, verb, first);
        if (verb == first || verb >= colon || source.Start != first || source.Start >= source.End || !IsPerson(source) || p.QuotationAt(verb) >= 0)
            return null;
        for (var i = verb; i < colon; i++)
        {
            if (p.Is(i, TakesIn) || p.Kind(i) == TokenKind.Comma || p.Tag(i) == PosTag.VerbParticiple && VerbGroup.IsPassive(p, i, verb))
                return null;
        }
        var draft = new Draft { Source = p.Span(source.Start, source.End), Cue = p.Span(verb, colon), CueToken = verb, Type = CueType.Speech, Act = "say" };
        draft.Why.Add("introduced-quotation");
        return draft;
    }

    private bool IsPerson((int Start, int End) phrase)
    {
        var span = p.Span(phrase.Start, phrase.End);
        return phrase.End - phrase.Start == 1 && p.Is(phrase.Start, He)
            || p.Reading.Mentions.AsSpan().LastUpTo(span.End - 1) is >= 0 and var at && p.Reading.Mentions[at] is { Kind: MentionKind.Person } mention && span.Contains(mention.Span);
    }
}
