using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>X quoted Y as saying that …</i>, <i>"…," X quoted Y as saying</i>: Y speaks, and X carries it.</summary>
internal sealed class QuotedAs(Passage p, Neighbours neighbours, Complements complements)
{
    /// <summary>The draft, or null where nobody is quoted so.</summary>
    /// <param name="cue">"quoted".</param>
    /// <param name="by">Who quotes.</param>
    public Draft? Read(CueAt cue, (int Start, int End) by)
    {
        if (cue.Entry.Lemma is not ("quote" or "cite") || by.Start >= by.End)
            return null;
        var s = cue.Sentence;
        var quoted = NounPhrases.After(p, cue.End, s.EndToken);
        if (quoted.Start >= quoted.End || !p.Is(quoted.End, "as") || p.Tag(quoted.End + 1) != PosTag.VerbIng || CueLexicon.Find(p.Word(quoted.End + 1)) is not { } saying)
            return null;
        var after = complements.ContentAfter(s, quoted.End + 2, saying, out _);
        TextSpan? content = after.Start < after.End ? p.Span(after.Start, after.End) : neighbours.QuotationEndingAt(s, by.Start) is >= 0 and var before ? neighbours.Whole(before, s) : null;
        if (content is not { } said)
            return null;
        var draft = (cue with { Entry = saying }).Draft(p, quoted, [said], "quoted-by-as-saying");
        draft.CueRest = p.Span(quoted.End, quoted.End + 2);
        draft.Through.Add(p.Span(by.Start, by.End));
        return draft;
    }

    /// <summary>Whether the verb of saying at a token stands behind "X quoted Y as".</summary>
    public bool IsRest(Sentence s, int saying)
    {
        if (!p.Is(saying - 1, "as") || p.Tag(saying) != PosTag.VerbIng)
            return false;
        var quoted = NounPhrases.Before(p, saying - 1, p.FloorOf(s, saying - 1));
        var verb = quoted.Start - 1;
        return quoted.Start < quoted.End && verb > s.FirstToken && CueLexicon.Find(p.Word(verb)) is { Lemma: "quote" or "cite" } && !VerbGroup.IsPassive(p, verb, VerbGroup.StartOf(p, verb, s.FirstToken));
    }
}
