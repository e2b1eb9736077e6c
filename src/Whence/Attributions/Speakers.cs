using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Who speaks, where it does not simply stand before the verb.</summary>
internal sealed class Speakers(Passage p, Neighbours neighbours)
{
    /// <summary>"a video shows soldiers complaining, saying …": the soldiers speak.</summary>
    private (int Start, int End)? Shown(Sentence s, int verb, int until)
    {
        if (CueLexicon.Find(p.Word(verb)) is not { Act: "show" })
            return null;
        if (!p.Tokens[verb].IsVerb && !(p.Tag(verb) == PosTag.Adjective && p.Word(verb).EndsWith("ed", StringComparison.Ordinal)))
            return null;
        var seen = NounPhrases.After(p, verb + 1, Math.Min(until, s.EndToken));
        if (seen.Start >= seen.End)
            return null;
        for (var i = verb + 2; i < seen.End; i++)
        {
            if (p.Tag(i) == PosTag.VerbIng)
                return (verb + 1, p.IsAdverb(i - 1) ? i - 1 : i);
        }
        return seen;
    }

    /// <summary>The document that a relative pronoun stands for: "the emergence of a video that shows" is the video's.</summary>
    public (int Start, int End) Antecedent(Sentence s, int pronoun)
    {
        var noun = NounPhrases.Before(p, pronoun, p.FloorOf(s, pronoun));
        if (noun.Start >= noun.End)
            return (pronoun, pronoun + 1);
        for (var i = noun.End - 2; i > noun.Start; i--)
        {
            if (p.Is(i, "of") && TellsOfDocument(i + 1, noun.End))
                return (i + 1, noun.End);
        }
        return noun;
    }

    /// <summary>"the latest of many", "one": the document named before in the sentence; the words themselves where there is none.</summary>
    public (int Start, int End) Document(Sentence s, (int Start, int End) words)
    {
        for (var i = words.Start - 1; i >= s.FirstToken; i--)
        {
            if (!TellsOfDocument(i, i + 1))
                continue;
            var noun = NounPhrases.Before(p, i + 1, s.FirstToken);
            return noun.Start < noun.End ? noun : (i, i + 1);
        }
        return words;
    }

    /// <summary>Whether a word in the range is a document, or a record such as data and figures.</summary>
    public bool TellsOfDocument(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (WordLists.Documents.HasSingular(p.Word(i)) || p.Is(i, WordLists.Records))
                return true;
        }
        return false;
    }

    private static readonly Words Shuns = new("avoid avoids avoided avoiding stop stops stopped refuse refused");

    /// <summary>The subject without where it speaks: "the members <i>in a joint statement</i> called", "<i>In a radio interview</i> Berg said".</summary>
    public (int Start, int End) WithoutMedium(Sentence s, (int Start, int End) subject)
    {
        for (var i = subject.Start; i + 1 < subject.End; i++)
        {
            if (p.Is(i, "in") && i > subject.Start && p.Tag(i + 1) is PosTag.Determiner or PosTag.PossessivePronoun && Tells(i + 2, Math.Min(subject.End, i + 6)))
                return (subject.Start, i);
            if (subject.Start == s.FirstToken + 1 && p.Tag(s.FirstToken) == PosTag.Preposition && !p.Tokens[i].IsCapital && (p.Is(i, WordLists.Talks) || p.Is(i, WordLists.Media)) && p.Tag(i + 1) == PosTag.Name)
                return (i + 1, subject.End);
        }
        return subject;
    }

    private bool Tells(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (p.Is(i, WordLists.Talks) || p.Is(i, WordLists.Media))
                return true;
        }
        return false;
    }

    /// <summary>Whether the subject is neither a person nor a body nor a document: "the situation", "a conflict that".</summary>
    public bool IsThing((int Start, int End) subject)
    {
        if (subject.Start >= subject.End)
            return false;
        var head = subject.Start;
        for (var i = subject.Start; i < subject.End && p.Tag(i) is not (PosTag.Preposition or PosTag.Wh) && p.Kind(i) == TokenKind.Word; i++)
            head = i;
        if (subject.End - subject.Start == 1 && p.Is(head, WordLists.RelativePronouns) && !p.Is(head, "who"))
            return p.Tag(head - 1) == PosTag.Noun && IsThing((head - 1, head));
        return p.Tag(head) is PosTag.Noun && !p.Tokens[head].IsCapital && !WordLists.People.HasSingular(p.Word(head)) && !WordLists.Collectives.HasSingular(p.Word(head))
            && !WordLists.Bodies.HasSingular(p.Word(head)) && !p.Is(head, WordLists.Press) && !TellsOfDocument(head, head + 1);
    }

    private static readonly Words Concessive = Words.Listed("usage", "concession");

    /// <summary>"The dam holds, <i>the council</i> said, though stressed that …": who says in passing what stands before; null where nobody does.</summary>
    private (int Start, int End)? Told(Sentence s, int joint)
    {
        if (!p.Is(joint, Concessive) || p.Kind(joint - 1) != TokenKind.Comma || joint - 2 <= s.FirstToken || p.QuotationAt(joint - 2) != p.QuotationAt(joint))
            return null;
        if (p.Tag(joint - 2) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent) || CueLexicon.Find(p.Word(joint - 2)) is not { Type: "speech" })
            return null;
        var who = NounPhrases.Before(p, joint - 2, p.FloorOf(s, joint - 2));
        return who.Start < who.End && p.Kind(who.Start - 1) is TokenKind.Comma or TokenKind.Quote ? who : null;
    }

    /// <summary>"…, adding that", "and said": who speaks is the subject of the sentence's first verb, in the same quotation or outside all.</summary>
    public (int Start, int End) Shared(Sentence s, int start)
    {
        var joins = p.Tag(start - 1) == PosTag.Conjunction || p.Kind(start - 1) is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon || p.Is(start - 1, Concessive) || p.Tag(start) == PosTag.VerbIng;
        if (joins && Told(s, start - 1) is { } told)
            return told;
        for (var i = start - 1; joins && p.Tag(start) == PosTag.VerbIng && i > s.FirstToken; i--)
        {
            if (p.QuotationAt(i) == p.QuotationAt(start) && Shown(s, i, start) is { } shown)
                return shown;
        }
        if (start > s.FirstToken && p.Tag(start) == PosTag.VerbIng && p.Tokens[start - 1].IsVerb)
        {
            var who = NounPhrases.Before(p, start - 1, p.FloorOf(s, start - 1)); // "I kept asking"
            return p.Is(start - 1, Shuns) || p.QuotationAt(start) >= 0 && p.Is(who.Start, WordLists.FirstAndSecondPersons) ? (start, start) : who;
        }
        for (var i = start - 2; joins && i > s.FirstToken && p.Tag(start) == PosTag.VerbIng; i--)
        {
            if (p.Tag(i) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent) || p.QuotationAt(i) != p.QuotationAt(start) || CueLexicon.Find(p.Word(i)) is not { Type: "speech" })
                continue;
            var nearest = NounPhrases.Before(p, i, p.FloorOf(s, i)); // "The town is safe, Berg said, adding that …"
            if (nearest.Start < nearest.End && p.Tag(nearest.Start) != PosTag.Wh && p.Kind(nearest.Start - 1) is TokenKind.Comma or TokenKind.Quote)
                return nearest;
            break;
        }
        for (var i = start - 1; joins && i > s.FirstToken && p.Tag(start) == PosTag.VerbPresent; i--)
        {
            if (p.Tag(i) == PosTag.VerbPresent && p.QuotationAt(i) == p.QuotationAt(start) && NounPhrases.Before(p, i, p.FloorOf(s, i)) is var several && several.Start < several.End)
                return several; // "the statement says that they stand firm and express …": they do
        }
        for (var i = Math.Max(s.FirstToken + 1, Clauses.MainOf(p, s, start)); joins && i < start; i++)
        {
            if (p.Is(i, "if") && p.Tag(start) != PosTag.VerbIng)
                return (start, start); // "it can be done if people agree that …"
            if (p.Tag(i) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal) || p.QuotationAt(i) != p.QuotationAt(start))
                continue;
            var subject = NounPhrases.Before(p, i, p.FloorOf(s, i));
            if (subject.Start < subject.End && p.Tag(subject.Start) != PosTag.Wh && !(p.Is(subject.Start, WordLists.Anaphors) && p.Is(subject.End - 1, WordLists.TimeWords)))
                return subject;
            if (neighbours.QuotationEndingAt(s, i) >= 0)
                return NounPhrases.After(p, i + 1, start);
        }
        return (start, start);
    }
}
