using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>X quoted Y as saying that …</i>, <i>"…," X quoted Y as saying</i>: Y speaks, and X carries it.</summary>
internal sealed class QuotedAs(Passage p, Neighbours neighbours, Complements complements, Func<CueAt, (int Start, int End), Draft?> statement)
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
        var rest = p.Kind(quoted.End) == TokenKind.Comma ? quoted.End + 1 : quoted.End; // "quoted Anna Berg, the mayor, as saying"
        if (quoted.Start >= quoted.End || !p.Is(rest, "as") || p.Tag(rest + 1) != PosTag.VerbIng || CueLexicon.Find(p.Word(rest + 1)) is not { } saying)
            return null;
        var after = complements.ContentAfter(s, rest + 2, saying, out _);
        TextSpan? content = after.Start < after.End ? p.Span(after.Start, after.End) : neighbours.QuotationEndingAt(s, by.Start) is >= 0 and var before ? neighbours.Whole(before, s) : null;
        var draft = content is { } said ? (cue with { Entry = saying }).Draft(p, quoted, [said], "quoted-by-as-saying") : statement(cue with { End = rest + 2, Entry = saying }, by);
        if (draft is null)
            return null;
        (draft.Source, draft.Cue) = (p.Span(quoted.Start, quoted.End), p.Span(cue.Start, cue.End));
        draft.CueRest = p.Span(rest, rest + 2);
        draft.Through.Add(p.Span(by.Start, by.End));
        return draft;
    }

    /// <summary>"…, Y was quoted as saying by Northwire.", "… by Northwire as saying.": what Y said stands before, outside quotation marks; null where it does not.</summary>
    public Draft? Behind(CueAt cue)
    {
        var s = cue.Sentence;
        var early = p.Is(cue.End, "by") ? NounPhrases.After(p, cue.End + 1, s.EndToken) : (Start: cue.End, End: cue.End);
        if (!p.Is(early.End, "as") || p.Tag(early.End + 1) != PosTag.VerbIng || CueLexicon.Find(p.Word(early.End + 1)) is not { Type: "speech" } saying)
            return null;
        var end = early.End + 2;
        (int Start, int End) agent = early.Start < early.End ? early : p.Is(end, "by") ? NounPhrases.After(p, end + 1, s.EndToken) : (end, end);
        var subject = NounPhrases.Before(p, cue.Start, p.FloorOf(s, cue.Start));
        if (subject.Start >= subject.End || statement(cue with { End = Math.Max(end, agent.End), Entry = saying }, subject) is not { } draft)
            return null;
        draft.Cue = p.Span(cue.Start, end);
        if (agent.Start < agent.End)
            draft.Through.Add(p.Span(agent.Start, agent.End));
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
