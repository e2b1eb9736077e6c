using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>When asked whether …</i>, <i>X was asked what …</i>, <i>speculation over whether …</i>, <i>questions about how …</i>: a question that the text gives, without saying whose it is.</summary>
/// <remarks>Where somebody asks it, the verb's own rule reads it. What is only to be done ("how to mend the dam") asks nothing.</remarks>
internal sealed class QuestionRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Asked = new("asked");
    private static readonly Words Nouns = Words.Listed("usage", "question");
    private static readonly Words Leading = new("about over on");
    private static readonly Words Questions = new("whether if how what who whom which why where when");

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken; i + 3 < s.EndToken; i++)
        {
            if (p.Tokens[i].IsVerb ? p.Is(i, Asked) && p.Is(i + 1, Questions) : p.Tokens[i].IsNoun && p.Is(i, Nouns))
                ReadAt(s, i);
        }
    }

    private void ReadAt(Sentence s, int word)
    {
        var verb = p.Tokens[word].IsVerb;
        var start = verb ? VerbGroup.StartOf(p, word, s.FirstToken) : word;
        var opens = verb ? word + 1 : QuestionBehind(word + 1);
        if (opens < 0 || p.Tag(opens + 1) == PosTag.To || p.QuotationAt(word) != p.QuotationAt(opens))
            return;
        if (verb && !VerbGroup.IsPassive(p, word, start) && !(word == s.FirstToken || p.Is(word - 1, "when")))
            return;
        if (!verb && IsSomebodys(s, word))
            return;
        var end = Clauses.EndOf(p, opens, s);
        if (word == s.FirstToken || p.Is(word - 1, "when") || !verb)
            end = !verb ? EndOfQuestion(opens, end) : p.Tag(opens + 1) == PosTag.Preposition ? end : Clauses.EndOfRelative(p, opens, end); // "asked if, after the flood, the mill ran"
        if (end < opens + 3)
            return;
        var draft = new Draft
        {
            Cue = p.Span(start, verb ? word + 1 : opens),
            CueToken = word,
            Type = CueType.Speech,
            Act = "ask",
            Content = [p.Span(opens, end)],
        };
        draft.Why.Add("asked-question");
        drafts.Add(draft);
    }

    /// <summary>"questions <i>about</i> whether", "speculation <i>as to</i> whether", "doubts whether": the word that asks; -1 for none.</summary>
    private int QuestionBehind(int i)
    {
        if (p.Is(i, "as") && p.Is(i + 1, "to"))
            i += 2;
        else if (p.Is(i, Leading))
            i++;
        return p.Is(i, Questions) && (p.Is(i, "whether") || p.Is(i - 1, Leading) || p.Is(i - 1, "to")) ? i : -1;
    }

    /// <summary>"<i>her</i> doubts about whether", "<i>Berg's</i> questions": whose it is the text tells.</summary>
    private bool IsSomebodys(Sentence s, int noun)
    {
        var i = noun - 1;
        while (i > s.FirstToken && p.Tag(i) is PosTag.Adjective or PosTag.Noun or PosTag.VerbParticiple)
            i--;
        return p.Tag(i) == PosTag.PossessivePronoun || p.Is(i, WordLists.PossessiveEnds) || p.Is(i, "no");
    }

    /// <summary>"Doubts about where she stands <i>have</i> grown": before the verb of the sentence, where the noun opens it.</summary>
    private int EndOfQuestion(int opens, int end)
    {
        var verbs = 0;
        for (var i = opens + 1; i < end; i++)
        {
            if (p.Kind(i) == TokenKind.Comma && p.QuotationAt(i) == p.QuotationAt(opens))
                return Clauses.TrimEnd(p, opens, i);
            if (p.Tag(i) is PosTag.Wh or PosTag.Conjunction || p.Is(i, "that"))
                verbs--; // a clause of its own has a verb of its own
            if (p.HasVerb(i, i + 1) && !p.Is(i - 1, WordLists.Auxiliaries) && !p.IsAdverb(i - 1) && ++verbs == 2)
                return Clauses.TrimEnd(p, opens, i);
        }
        return end;
    }
}
