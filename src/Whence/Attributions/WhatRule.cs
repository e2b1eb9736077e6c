using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>what the governor described as a threat</i>, <i>what many see as a mistake</i>, <i>what they believed to be the last of them</i>, <i>against what he said was a lie</i>: what somebody calls or holds the thing that the writer tells of.</summary>
/// <remarks>It goes over the drafts once tagger and rules have settled on them: annotated articles have few of these, and the tagger often finds the verb without its subject.</remarks>
internal sealed class WhatRule(Passage p, List<Draft> drafts, CueIndex cues)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "what-source-sees-as";

    private const int Longest = 10; // tokens from "what" to the verb
    private static readonly Words Calls = Words.Listed("usage", "calls");
    private static readonly Words Holds = Words.Listed("usage", "holds to be");

    /// <summary>Reads the page.</summary>
    public void Read()
    {
        for (var i = 0; i + 4 < p.Tokens.Length; i++)
        {
            if (p.Is(i, "what") && Verb(i) is > 0 and var verb && Named(i, verb) is > 0 and var named)
                Add(i, verb, named);
        }
    }

    /// <summary>The one finite verb behind "what", where it calls or holds; -1 for none.</summary>
    private int Verb(int what)
    {
        var end = Math.Min(p.SentenceAt(what).EndToken, what + Longest);
        for (var i = what + 2; i < end && p.Kind(i) is TokenKind.Word or TokenKind.Clitic or TokenKind.Number; i++)
        {
            if (p.Tokens[i].IsVerb && (p.Is(i, WordLists.Views) || p.Is(i, WordLists.Portrays) || p.Is(i, Calls) || p.Is(i, Holds) || p.Is(i, WordLists.Refers) || Says(i) && Copula(i + 1) > 0))
                return i;
            if (p.Kind(i) == TokenKind.Word && p.HasVerb(i, i + 1) && !p.Is(i, WordLists.Auxiliaries))
                return -1;
        }
        return -1;
    }

    /// <summary>Where the name stands that the verb gives: behind "as", behind "to be", behind "said was", right behind "calls"; -1 for none.</summary>
    private int Named(int what, int verb)
    {
        var at = verb + 1;
        while (p.IsAdverb(at) || p.Is(at, "only"))
            at++;
        if (p.Is(verb, WordLists.Refers))
            return p.Is(at, "to") && p.Is(at + 1, "as") ? at + 2 : -1;
        if (Says(verb) && Copula(at) is > 0 and var given)
            return p.Tag(what - 1) == PosTag.Preposition && (p.Tag(given) is PosTag.Determiner or PosTag.Adjective || p.Kind(given) is TokenKind.Number or TokenKind.Quote) ? given : -1; // not "What he said was a lie"
        if (p.Is(at, "as"))
            return p.Is(verb, WordLists.Views) || p.Is(verb, WordLists.Portrays) ? at + 1 : -1;
        if (p.Is(at, "to") && p.Is(at + 1, "be"))
            return p.Is(verb, Holds) ? at + 2 : -1;
        return p.Is(verb, Calls) && !p.Is(at, WordLists.Anaphors) ? at : -1;
    }

    private bool Says(int verb) => CueLexicon.Find(p.Word(verb)) is { Type: "speech" } cue && cue.Takes(Frames.Clause);

    /// <summary>The token behind "was", "would be"; -1 for other words.</summary>
    private int Copula(int i)
    {
        var be = p.Tag(i) == PosTag.Modal ? i + 1 : i;
        return p.Is(be, WordLists.BeForms) ? be + 1 : -1;
    }

    private void Add(int what, int verb, int named)
    {
        var start = VerbGroup.StartOf(p, verb, what + 1);
        var (first, last) = NounPhrases.Before(p, p.Kind(start - 1) == TokenKind.Clitic && p.Tag(start - 2) == PosTag.Pronoun ? start - 1 : start, what + 1);
        if (first != what + 1 || last <= first || last - first == 1 && p.Is(first, WordLists.FirstAndSecondPersons) || VerbGroup.IsPassive(p, verb, start) || VerbGroup.IsNegated(p, verb, start) || p.Holds(start, verb, WordLists.Unreal))
            return;
        var end = EndOf(what, named);
        if (end <= named)
            return;
        if (cues.At(verb) is { } known)
        {
            known.Source ??= p.Span(first, last);
            return;
        }
        var (type, act) = CueTypes.OfWord(p.Word(verb)) is { Type: "belief", Act: var held } ? (CueType.Belief, held) : (CueType.Speech, "describe");
        var draft = new Draft { Source = p.Span(first, last), Cue = p.Span(start, named), CueToken = verb, Type = type, Act = act, Content = [p.Span(named, end)] };
        draft.Why.Add(Name);
        drafts.Add(draft);
    }

    /// <summary>Where the name ends: with its quotation, or with the noun phrase and the quotation that closes it.</summary>
    private int EndOf(int what, int named)
    {
        if (p.QuotationAt(named) is >= 0 and var whole && whole != p.QuotationAt(what))
            return p.TokenAt(p.Reading.Quotations[whole].Span.End);
        var end = NounPhrases.After(p, named, p.SentenceAt(what).EndToken).End;
        for (var i = named; i < end; i++)
        {
            if (p.Kind(i) == TokenKind.Comma && p.QuotationAt(i) == p.QuotationAt(what))
                end = i; // no apposition: "In what he called a mistake, Berg left"
        }
        var mark = p.Kind(end) == TokenKind.Quote ? end : end - 1;
        return p.QuotationAt(mark) is >= 0 and var opened && opened != p.QuotationAt(what) && mark >= named ? p.TokenAt(p.Reading.Quotations[opened].Span.End) : end;
    }
}
