using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>Her message was simple: leave the town</i>, <i>the council's bottom line: …</i>, <i>the criticism of the mayor from Berg is that …</i>: a noun for somebody's words, and behind a colon or "is that" the words.</summary>
/// <remarks>It goes over the drafts once tagger and rules have settled on them. Whose words they are must stand beside the noun.</remarks>
internal sealed class OwnWordsRule(Passage p, List<Draft> drafts, CueIndex cues)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "own-words-are";

    private const int Longest = 16; // tokens from the noun to its words
    private const int Least = 3; // words behind a colon
    private static readonly Words Nouns = Words.Listed("usage", "own words");
    private static readonly Words Third = new("his her their its");
    private static readonly Words Being = new("is was are were be been remains remained has had");
    private static readonly Words Made = new("made put given offered raised");

    /// <summary>Reads the page.</summary>
    public void Read()
    {
        for (var i = 2; i + Least < p.Tokens.Length; i++)
        {
            if (p.Kind(i) == TokenKind.Colon)
                Read(i, i + 1);
            else if (p.Is(i, "that") && p.Is(i - 1, WordLists.BeForms) && p.Tag(i + 1) is not (PosTag.Preposition or PosTag.Punctuation))
                Read(i - 1, i);
        }
    }

    /// <summary>Reads back from the colon, or from the form of "be", to the noun and who has it.</summary>
    private void Read(int link, int words)
    {
        var s = p.SentenceAt(link);
        if (NounBefore(s, link) is not (> 0 and var noun))
            return;
        var (first, last) = Whose(s, noun, link);
        if (last <= first)
            return;
        var end = p.Kind(words) == TokenKind.Quote && p.QuotationAt(words) is >= 0 and var q && p.QuotationAt(link) != q ? p.TokenAt(p.Reading.Quotations[q].Span.End) : Clauses.EndOf(p, words, s);
        if (end < words + Least || !p.HasVerb(words, end))
            return;
        var source = p.Span(first, last);
        if (cues.At(noun) is { } known)
        {
            if (first > noun && known.Source is { } mixed && mixed != source && mixed.Contains(source))
                known.Source = source; // "the criticism of <the mayor from Berg>"
            return;
        }
        if (cues.At(link) is not null)
            return;
        var draft = new Draft { Source = source, Cue = p.Span(noun, link + 1), CueToken = noun, Type = CueType.Speech, Act = "say", Content = [p.Span(words, end)] };
        draft.Why.Add(Name);
        drafts.Add(draft);
    }

    /// <summary>The nearest noun for words before the link, with no verb between but "is" and "made by"; -1 for none.</summary>
    private int NounBefore(Sentence s, int link)
    {
        for (var i = link - 1; i > s.FirstToken && i > link - Longest && p.QuotationAt(i) == p.QuotationAt(link); i--)
        {
            if (p.Is(i, Nouns) && p.Tokens[i].IsNoun)
                return i;
            if (p.Kind(i) is not (TokenKind.Word or TokenKind.Clitic or TokenKind.Number) || p.Tag(i) == PosTag.Wh || p.HasVerb(i, i + 1) && !p.Is(i, Being) && !p.Is(i, Made) && p.Kind(i) == TokenKind.Word)
                return -1;
        }
        return -1;
    }

    /// <summary>Who stands behind "from" or "by" after the noun, or has the noun.</summary>
    private (int Start, int End) Whose(Sentence s, int noun, int link)
    {
        for (var i = noun + 1; i < link; i++)
        {
            if (!p.Is(i, WordLists.FromWords) || i > noun + 1 && !p.Tokens[i - 1].IsNoun && !p.Is(i - 1, Made))
                continue;
            var found = NounPhrases.After(p, i + 1, link);
            return found.Start < found.End && IsSomebody(found) ? found : (noun, noun);
        }
        var owner = noun - 1;
        while (owner > s.FirstToken && (p.Tag(owner) is PosTag.Adjective or PosTag.Noun or PosTag.VerbParticiple or PosTag.Number && p.Kind(owner) is TokenKind.Word or TokenKind.Number))
            owner--;
        if (p.Tag(owner) == PosTag.PossessivePronoun)
            return p.Is(owner, Third) && p.QuotationAt(owner) < 0 ? (owner, owner + 1) : (noun, noun);
        if (p.Kind(owner) != TokenKind.Clitic || owner <= s.FirstToken)
            return (noun, noun);
        var (first, last) = NounPhrases.Before(p, owner, p.FloorOf(s, owner));
        return first < last && IsSomebody((first, last)) ? (first, last) : (noun, noun);
    }

    private bool IsSomebody((int Start, int End) who) => !p.Is(who.Start, "a") && !p.Is(who.Start, "an") && !p.Speakers.IsThing(who) && !p.Is(who.Start, WordLists.GenericPronouns) && !p.Is(who.End - 1, WordLists.TimeWords);
}
