using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>X said this in an interview.</i> <i>That's according to X.</i>: what was said is the sentence before.</summary>
/// <remarks>Where the sentence before has a source of its own, nothing is added: who "said this" then only repeats it.</remarks>
internal sealed class AnaphorRule(Passage p, List<Draft> drafts)
{
    private static readonly Words This = new("this that");
    private readonly Extents _taken = new(drafts.Select(draft => draft.Extent));

    /// <summary>Reads one sentence and the one before it.</summary>
    public void Read(Sentence before, Sentence s)
    {
        if (before.Block + 1 < s.Block || before.EndToken - before.FirstToken < 5 || _taken.Overlap(before.Span))
            return;
        if ((Said(before, s) ?? AccordingTo(before, s)) is { } draft)
            drafts.Add(draft);
    }

    private Draft? Said(Sentence before, Sentence s)
    {
        for (var i = s.FirstToken + 1; i + 1 < Math.Min(s.EndToken, s.FirstToken + 24); i++)
        {
            if (!p.Tokens[i].IsVerb || !p.Is(i + 1, "this") || p.Tag(i + 2) is not PosTag.Preposition || CueLexicon.Find(p.Word(i)) is not { Type: "speech" } cue)
                continue;
            if (Announces(i + 2, s.EndToken))
                return null; // "said this in Oristad: “…”": what follows
            var at = new CueAt(s, VerbGroup.StartOf(p, i, s.FirstToken), i, i + 1, cue);
            var subject = NounPhrases.Before(p, at.Start, s.FirstToken);
            return subject.Start < subject.End ? at.Draft(p, subject, [ContentOf(before)], "source-said-this") : null;
        }
        return null;
    }

    private bool Announces(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (p.Kind(i) == TokenKind.Colon)
                return true;
        }
        return false;
    }

    private Draft? AccordingTo(Sentence before, Sentence s)
    {
        var i = s.FirstToken + 2; // "That's", "This is"
        if (!p.Is(s.FirstToken, This) || !p.Is(i, "according") || !p.Is(i + 1, "to"))
            return null;
        var (start, end) = NounPhrases.After(p, i + 2, s.EndToken);
        if (start >= end)
            return null;
        var draft = new Draft { Source = p.Span(start, end), Cue = p.Span(i, i + 2), CueToken = i, Type = CueType.Speech, Act = "say", Content = [ContentOf(before)] };
        draft.Why.Add("that-is-according-to");
        return draft;
    }

    private TextSpan ContentOf(Sentence sentence) => p.Span(sentence.FirstToken, Clauses.TrimEnd(p, sentence.FirstToken, sentence.EndToken));
}
