using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Nouns that carry a statement: <i>X's claim that …</i></summary>
internal sealed class NounRule(Passage p, List<Draft> drafts)
{
    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken + 2; i + 2 < s.EndToken; i++)
        {
            if (!p.Is(i + 1, "that") || p.Kind(i - 1) != TokenKind.Clitic || CuePhraseLexicon.StartingWith(p.Word(i)) is not [{ IsNoun: true } phrase, ..] || p.Tag(i + 2) is PosTag.VerbPast or PosTag.VerbThird or PosTag.Modal)
                continue;
            var (start, end) = NounPhrases.Before(p, i - 1, s.FirstToken);
            var content = ClauseEnd(s, i + 2);
            if (start >= end || content <= i + 3)
                continue;
            var draft = new Draft
            {
                Source = p.Span(start, end),
                Cue = p.Tokens[i].Span,
                CueToken = i,
                Type = Enum.Parse<CueType>(phrase.Type, ignoreCase: true),
                Act = phrase.Act,
                Content = [p.Span(i + 1, content)],
            };
            draft.Why.Add("source-noun-that");
            drafts.Add(draft);
        }
    }

    /// <summary>Where the that-clause ends: before a second finite verb without a subject of its own ("did not calm the town"), or with the sentence.</summary>
    private int ClauseEnd(Sentence s, int from)
    {
        var end = Clauses.EndOf(p, from, s);
        var verbs = 0;
        for (var i = from; i < end; i++)
        {
            if (p.Tag(i) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal))
                continue;
            if (++verbs == 2 && p.Tag(i - 1) is not (PosTag.Wh or PosTag.Pronoun or PosTag.Conjunction) && p.Kind(i - 1) != TokenKind.Comma)
                return Clauses.TrimEnd(p, from, i);
        }
        return end;
    }
}
