using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>X brushed aside claims that …</i>, <i>X issued a denial of claims that …</i>, <i>claims that … were dismissed by X</i>: X rejects what is claimed.</summary>
/// <remarks>It mends drafts that other rules and the tagger made of the noun: their cue ends with it or is it, or their content begins with it.</remarks>
internal sealed class DismissalRule(Passage p, List<Draft> drafts)
{
    private const int Furthest = 9; // tokens from the noun back to the word that rejects
    private static readonly Words Dismissing = Words.Listed("usage", "dismissing");
    private static readonly Words DismissingAway = Words.Listed("usage", "dismissing away");
    private static readonly Words Away = Words.Listed("usage", "away");
    private static readonly Words Scorn = new("scorn ridicule derision doubt");
    private static readonly Words Untrue = Words.Listed("usage", "untrue");
    private static readonly Words Leading = new("of at on against as to over about");

    /// <summary>Goes over all drafts.</summary>
    public void Read()
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var draft = drafts[i];
            if (draft.Rejects || draft.Content is not [var content] || NounOf(draft, p.TokenAt(content.Start)) is not (>= 0 and var noun))
                continue;
            if (!Rejected(draft, noun) && !WasRejected(draft, noun, p.TokenAt(content.End)))
                continue;
            (draft.Rejects, draft.Type, draft.Act) = (true, CueType.Speech, "deny");
            draft.Why.Add("dismissed");
            if (drafts.Find(other => other != draft && other.Cue == draft.Cue && other.Content is [var wider] && wider.Contains(content)) is { } same)
                draft.Content[0] = same.Content[0]; // "rejected <i>claims</i> that …", found as a noun and as a clause
            drafts.RemoveAll(other => other != draft && other.Cue is { } cue && (cue == p.Tokens[noun].Span || cue == draft.Cue && other.Content is [var inner] && draft.Content[0].Contains(inner))); // nobody's claims but whoever rejects them
            i = Math.Min(i, drafts.Count);
        }
    }

    /// <summary>The noun for a statement that ends the cue, opens the content or stands before its "that"; -1 for none.</summary>
    private int NounOf(Draft draft, int first)
    {
        if (p.Is(first - 1, WordLists.Statements))
            return first - 1;
        while (p.Tag(first) is PosTag.Determiner or PosTag.Adjective or PosTag.PossessivePronoun or PosTag.Name || IsQualifier(first) && p.Is(first + 1, WordLists.Statements))
            first++; // "US intelligence claims"
        return p.Is(first, WordLists.Statements) && !(draft.Cue is { } cue && cue.Start > p.Tokens[first].Span.Start) ? first : -1;
    }

    /// <summary>"The minister <i>brushed aside</i> claims that …": the verb stands before the noun; takes its subject where the claims were read as who speaks.</summary>
    private bool Rejected(Draft draft, int noun)
    {
        var verb = Before(noun);
        if (verb < 0)
            return false;
        var s = p.SentenceAt(noun);
        var start = VerbGroup.StartOf(p, verb, s.FirstToken);
        if (draft.Cue is { } cue && p.TokenAt(cue.Start) <= verb && p.TokenAt(cue.End) > verb)
            return !p.Holds(Math.Min(start, p.TokenAt(cue.Start)), verb, WordLists.Negations);
        if (p.Holds(start, verb, WordLists.Negations) || !IsVerb(verb) || VerbGroup.IsPassive(p, verb, start))
            return false;
        var subject = NounPhrases.Before(p, start, p.FloorOf(s, start));
        if (subject.Start >= subject.End)
            return false;
        var end = IsQualifier(noun - 1) && noun - 1 > verb ? noun - 1 : noun; // "denied <i>intelligence</i> reports"
        (draft.Source, draft.Cue) = (p.Span(subject.Start, subject.End), p.Span(start, end));
        return true;
    }

    /// <summary>The word that rejects what <paramref name="noun"/> names: "<i>brushed</i> aside the", "<i>poured</i> cold water on", "<i>described</i> as false the", "a <i>denial</i> of"; -1 for none.</summary>
    private int Before(int noun)
    {
        var i = noun - 1;
        var floor = Math.Max(p.SentenceAt(noun).FirstToken, noun - Furthest);
        var called = false;
        for (; i > floor && (p.Tag(i) is PosTag.Determiner or PosTag.Adjective or PosTag.PossessivePronoun or PosTag.Name || i == noun - 1 && IsQualifier(i) && !p.Is(i, Dismissing) || p.Kind(i) == TokenKind.Clitic || p.Is(i, Untrue)); i--)
            called |= p.Is(i, Untrue) && p.Tag(i + 1) == PosTag.Determiner; // "false the reports", not "a false report"
        if (i > floor && p.Is(i, Leading))
            i--;
        if (called)
            return IsVerb(i) ? i : -1;
        var verb = p.Is(i, "water") ? i - 2 : p.Is(i, Away) || p.Is(i, Scorn) ? i - 1 : i;
        return verb >= floor && p.Is(verb, verb < i ? DismissingAway : Dismissing) ? verb : -1;
    }

    /// <summary>"Claims that the bridge had been mined <i>were rejected by the army</i>": cuts the content before the verb, and takes who rejected.</summary>
    private bool WasRejected(Draft draft, int noun, int end)
    {
        var s = p.SentenceAt(noun);
        var opens = noun;
        while (opens > s.FirstToken && p.Tag(opens - 1) is PosTag.Determiner or PosTag.Adjective or PosTag.PossessivePronoun or PosTag.Noun)
            opens--;
        if (opens != s.FirstToken || !p.Is(noun + 1, "that"))
            return false;
        for (var verb = noun + 4; verb < s.EndToken; verb++)
        {
            if (!p.Is(verb, Dismissing))
                continue;
            var start = VerbGroup.StartOf(p, verb, noun + 2);
            if (!VerbGroup.IsPassive(p, verb, start) || p.Holds(start, verb, WordLists.Negations) || !p.HasVerb(noun + 2, start) || start > end)
                continue;
            draft.Content[0] = p.Span(noun + 1, start);
            draft.Cue = p.Span(start, verb + 1);
            draft.Source = p.Is(verb + 1, "by") && NounPhrases.After(p, verb + 2, s.EndToken) is var (from, to) && from < to ? p.Span(from, to) : null;
            return true;
        }
        return false;
    }

    // tags take "the embassy described" for two nouns
    private bool IsVerb(int token) => p.Tokens[token].IsVerb || CueLexicon.Find(p.Word(token)) is not null;

    /// <summary>"<i>intelligence</i> claims"; "media reports" are what the media say.</summary>
    private bool IsQualifier(int i) => p.Tag(i) == PosTag.Noun && !WordLists.Press.HasSingular(p.Word(i));
}
