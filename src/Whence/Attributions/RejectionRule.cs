using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>X called reports that … false</i>, <i>X said the claim that … was untrue</i>, <i>X said it was not true that …</i>: what X rejects is the clause alone.</summary>
/// <remarks>It mends drafts that other rules and the tagger made: their content is what is rejected together with the word that rejects it.</remarks>
internal sealed class RejectionRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Untrue = Words.Listed("usage", "untrue");
    private static readonly Words So = Words.Listed("usage", "so");

    /// <summary>Goes over all drafts.</summary>
    public void Read()
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var draft = drafts[i];
            if (draft is not { Type: CueType.Speech, Rejects: false, Content: [var content] } || p.QuotationAt(p.TokenAt(content.Start)) >= 0)
                continue;
            var (first, end) = (p.TokenAt(content.Start), p.TokenAt(content.End));
            var noun = -1;
            if ((OfStatement(first, end, out noun) ?? NotSo(first, end)) is not var (from, to))
                continue;
            if (noun >= 0 && draft.CueToken == noun && (draft.Source is null || draft.Source == p.Tokens[noun].Span) && !TakeSpeaker(draft, noun))
                continue;
            draft.Rejects = true;
            draft.Content[0] = p.Span(from, to);
            draft.Why.Add("called-untrue");
            if (noun >= 0)
                drafts.RemoveAll(other => other != draft && other.Cue is { } cue && p.TokenAt(cue.End) == noun + 1 && !cue.Overlaps(draft.Cue ?? default)); // nobody's report but whoever is contradicted
            i = Math.Min(i, drafts.Count);
        }
    }

    /// <summary>"the reports that the dam had burst [were] false": from "that" to before the verdict's words; null for other contents.</summary>
    private (int Start, int End)? OfStatement(int first, int end, out int noun)
    {
        noun = first - 1; // "called reports <that … false>"
        if (!p.Is(first, "that") || !IsStatement(noun))
            noun = p.Is(first, "that") ? first + 1 : first;
        while (noun >= first && noun < end && p.Tag(noun) is PosTag.Determiner or PosTag.Adjective or PosTag.PossessivePronoun)
            noun++;
        if (!IsStatement(noun) || !p.Is(noun + 1, "that"))
            return null;
        var last = Clauses.TrimEnd(p, first, end) - 1;
        if (!p.Is(last, Untrue) && !(p.Is(last, So) && p.Is(last - 1, WordLists.Negations)))
            return null;
        while (last > noun + 2 && (p.Is(last - 1, WordLists.Auxiliaries) || p.Is(last - 1, WordLists.Negations) || p.IsAdverb(last - 1) || p.Is(last - 1, "as") || p.Tag(last - 1) == PosTag.Determiner))
            last--;
        return p.HasVerb(noun + 2, last) ? (noun + 1, last) : null;
    }

    /// <summary>"The mayor called reports that … false", where the reports were read as who speaks: the mayor does. False where nobody contradicts them but the writer.</summary>
    private bool TakeSpeaker(Draft draft, int noun)
    {
        var verb = noun - 1;
        while (p.Tag(verb) is PosTag.Determiner or PosTag.Adjective)
            verb--;
        if (verb < 1 || !p.Tokens[verb].IsVerb || CueLexicon.Find(p.Word(verb)) is not { Type: "speech" })
            return false;
        var s = p.SentenceAt(verb);
        var start = VerbGroup.StartOf(p, verb, s.FirstToken);
        var subject = NounPhrases.Before(p, start, p.FloorOf(s, start));
        if (subject.Start >= subject.End || VerbGroup.IsPassive(p, verb, start))
            return false;
        (draft.Source, draft.Cue) = (p.Span(subject.Start, subject.End), p.Span(start, verb + 1));
        return true;
    }

    private bool IsStatement(int noun) => CuePhraseLexicon.StartingWith(p.Word(noun)) is [{ IsNoun: true }, ..] || p.Is(noun, "idea") || p.Is(noun, "suggestion") || p.Is(noun, "suggestions");

    /// <summary>"it was not true that the dam had burst", "there was no truth in reports that …": from the last "that".</summary>
    private (int Start, int End)? NotSo(int first, int end)
    {
        const int Furthest = 9;
        var opens = p.Is(first, "that") ? first + 1 : first;
        if (!p.Is(opens, "it") && p.Tag(opens) != PosTag.Existential)
            return null;
        var (rejects, negated) = (false, false);
        for (var i = opens + 1; i < Math.Min(end, opens + Furthest); i++)
        {
            if (p.Is(i, "that"))
                return rejects ? (i, end) : null;
            rejects |= p.Is(i, Untrue) && !negated || negated && p.Is(i, So);
            negated |= p.Is(i, WordLists.Negations);
        }
        return null;
    }
}
