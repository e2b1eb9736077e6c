using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Relative clauses that no comma closes before the verb of the main one: <i>Anna Berg, a guard who answered said</i>, <i>customers we spoke to say</i>.</summary>
internal sealed class RelativeCues(Passage p)
{
    private static readonly Words Asking = new("spoke talked interviewed met asked contacted");
    private static readonly Words Tying = new("to with");

    /// <summary>Gives the draft its own verb and the whole phrase before it as source, where its cue holds the verb of a relative clause too.</summary>
    public void Mend(Draft draft, TextSpan source, TextSpan cue)
    {
        var (first, verb, end) = (p.TokenAt(source.Start), p.TokenAt(cue.Start), p.TokenAt(cue.End));
        if (end - verb is < 2 or > 3 || p.TokenAt(source.End) != verb || CueLexicon.Find(p.Word(end - 1)) is not { Type: "speech" })
            return;
        var last = end - 1;
        var relative = p.Is(first, "who") && first + 1 == verb && last == verb + 1 && p.Tag(verb) is PosTag.VerbPast or PosTag.VerbThird && !p.Is(verb, WordLists.Auxiliaries) && p.HasVerb(last, end);
        var contact = last == verb + 2 && p.Is(verb, Asking) && p.Is(verb + 1, Tying) && p.Tokens[last].IsVerb;
        if (!relative && !contact || Head(first) is not { } start)
            return;
        draft.Source = p.Span(start, contact ? first : last); // who asked them is no part of who they are
        draft.Cue = p.Span(last, end);
    }

    /// <summary>Where the noun phrase starts that ends before the token, with the name to which it is in apposition; null where there is none.</summary>
    private int? Head(int token)
    {
        var s = p.SentenceAt(token);
        var (start, end) = NounPhrases.Before(p, token, p.FloorOf(s, token));
        if (start >= end || end != token || p.Tag(start) == PosTag.Wh)
            return null;
        var name = start - 1;
        if (name <= s.FirstToken || p.Kind(name) != TokenKind.Comma)
            return start;
        while (name > s.FirstToken && p.Tokens[name - 1] is { IsCapital: true, Tag: PosTag.Name })
            name--;
        return name < start - 1 ? name : start;
    }
}
