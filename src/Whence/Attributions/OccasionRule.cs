using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>The occasion of a sentence: an outlet to which, or in which, its speaker says all that the sentence has of him.</summary>
/// <remarks>
/// "<i>In an interview with Northwire</i>, Berg spoke of the dam, <i>saying</i> that it would hold, and <i>adding</i> that …": one
/// occasion, three statements. It comes after rules and tagger have settled on what is said, so that an occasion is sought only
/// outside all contents. Whether the words name an outlet at all is for the resolver to say.
/// </remarks>
internal sealed class OccasionRule(Passage p, List<Draft> drafts)
{
    private const string AccordingTo = "clause-according-to";

    private const int Most = 12; // statements of one sentence
    private const int FurthestAsked = 14; // tokens of those whom an outlet spoke to

    private static readonly Words Discloses = Words.Listed("usage", "discloses");
    private static readonly Words Asks = Words.Listed("usage", "asks");

    private readonly Circumstances _circumstances = new(p);

    /// <summary>Reads every sentence in which somebody says something.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft is { Source: { } source, Through.Count: 0, Type: CueType.Speech or CueType.Belief } && AskedBy(p.TokenAt(source.Start)) is { } outlet)
                draft.Through.Add(outlet);
        }
        foreach (var draft in drafts)
        {
            if (draft is { Source: not null, Cue: not null, Through.Count: 0, Content: [var told], CueToken: >= 0 } && p.Is(draft.CueToken, Discloses) && DisclosedTo(told) is var (end, outlet))
            {
                draft.Content[0] = new(told.Start, end);
                draft.Through.Add(outlet);
            }
        }
        var contents = new Extents(drafts.SelectMany(draft => draft.Content));
        var bySentence = drafts.Where(draft => draft.Cue is { } cue && draft.Type is not (CueType.Action or CueType.Intention) && !contents.Overlap(cue)).GroupBy(draft => p.Reading.SentenceAt(draft.CueToken));
        foreach (var told in bySentence)
            Read(p.SentenceAt(told.First().CueToken), [.. told.OrderBy(draft => draft.CueToken).Take(Most)], contents);
        var saying = drafts.Where(draft => draft is { Cue: not null, Through.Count: 0 } && draft.Why[0] != AccordingTo).ToLookup(draft => p.Reading.SentenceAt(draft.CueToken));
        foreach (var passed in drafts.Where(draft => draft.Why[0] == AccordingTo))
            PassOn(passed, saying[p.Reading.SentenceAt(passed.CueToken)].Take(Most));
        var reporting = drafts.Where(draft => draft is { Cue: not null, Source: not null, Act: "report" or "say", Behind.Count: 0 } && draft.Why[0] != AccordingTo).ToLookup(draft => p.Reading.SentenceAt(draft.CueToken));
        foreach (var told in drafts.Where(draft => draft is { Source: not null, Through.Count: 0, Content.Count: 1 } && draft.Why[0] == AccordingTo).ToList())
        {
            if (reporting[p.Reading.SentenceAt(told.CueToken)].Take(Most).FirstOrDefault(draft => ReportsOf(draft, told)) is { } report)
                HandOn(report, told);
        }
    }

    /// <summary>"confirmed the sale <i>to Northwire</i>": where what is told ends, and the outlet to which; null where a clause is told, or nobody stands behind it.</summary>
    private (int End, TextSpan Outlet)? DisclosedTo(TextSpan told)
    {
        const int Longest = 5; // tokens of an outlet's name
        var (start, end) = (p.TokenAt(told.Start), p.TokenAt(told.End));
        for (var i = end - 2; i > Math.Max(start, end - Longest - 2); i--)
        {
            if (p.Is(i, "to"))
                return p.Tokens[i - 1].IsNoun && !p.HasVerb(start, i) && _circumstances.IsOutlet(p.Span(i + 1, end)) ? (p.Tokens[i - 1].Span.End, p.Span(i + 1, end)) : null;
        }
        return null;
    }

    /// <summary>"<i>Northwire</i> spoke to farmers <i>who</i> said that …": the outlet that had it from those for whom the pronoun stands.</summary>
    private TextSpan? AskedBy(int pronoun)
    {
        if (!p.Is(pronoun, "who"))
            return null;
        var s = p.SentenceAt(pronoun);
        for (var i = pronoun - 2; i > Math.Max(s.FirstToken, pronoun - FurthestAsked); i--)
        {
            if (p.Kind(i) == TokenKind.Quote || p.Tag(i) == PosTag.Wh)
                return null;
            if (!p.Is(i, Asks) || p.Is(i, "spoke") && !p.Is(i + 1, "to") && !p.Is(i + 1, "with"))
                continue;
            var (end, name) = (VerbGroup.StartOf(p, i, s.FirstToken), i - 1);
            while (name > s.FirstToken && !_circumstances.IsOutlet(p.Span(name, end)) && p.Tokens[name].IsCapital)
                name--;
            return name < end && _circumstances.IsOutlet(p.Span(name, end)) ? p.Span(name, end) : null;
        }
        return null;
    }

    /// <summary>"<i>Northwire reported that the dam had burst</i>, according to two officials": whether an outlet opens what somebody else is said to say.</summary>
    private bool ReportsOf(Draft report, Draft told)
    {
        var (outlet, content) = (report.Source!.Value, told.Content[0]);
        return report.Content is [var reported] && outlet.Start == content.Start && content.Contains(report.Cue!.Value) && content.Contains(reported) && reported.Start > report.Cue.Value.End
            && _circumstances.IsOutlet(outlet) && !_circumstances.NamesOutlet(told.Source!.Value);
    }

    /// <summary>What the outlet reports is what it has from who is named behind: one statement, and the outlet its way.</summary>
    private void HandOn(Draft report, Draft told)
    {
        told.Content.Clear();
        told.Content.AddRange(report.Content);
        told.Through.Add(report.Source!.Value);
        drafts.Remove(report);
    }

    /// <summary>"“It holds,” Berg said, <i>according to Northwire</i>. “It will.”": who passes her words on holds no more than the first of them.</summary>
    private static void PassOn(Draft passed, IEnumerable<Draft> saying)
    {
        foreach (var draft in saying)
        {
            if (passed.Source is { } outlet && passed.Content[0].Contains(draft.Cue!.Value) && passed.Content[0].Contains(draft.Content[0]))
                draft.Through.Add(outlet);
        }
    }

    private void Read(Sentence s, Draft[] told, Extents contents)
    {
        foreach (var draft in told)
        {
            if (draft.Through.Count == 0 && CueLexicon.Find(p.Word(draft.CueToken)) is { } cue && cue.Takes(Frames.Addressee))
                _circumstances.ReadThrough(draft, p.TokenAt(draft.Cue!.Value.End), EndOfFree(p.TokenAt(draft.Cue!.Value.End), s, contents), cue);
        }
        for (var i = s.FirstToken; i < s.EndToken; i++)
        {
            if (contents.Overlap(p.Tokens[i].Span))
                continue;
            var end = EndOfFree(i, s, contents);
            if (_circumstances.OutletIn(i, end) is { } outlet && !IsInCue(told, outlet) && SpeakerAt(told, outlet) is { Through.Count: 0 } draft)
                draft.Through.Add(outlet);
            i = end;
        }
        foreach (var draft in told)
        {
            if (draft.Through.Count == 0 && draft.Source is { } source && PassedOn(told, source) is { } same)
                draft.Through.AddRange(same.Through);
        }
    }

    private static bool IsInCue(Draft[] told, TextSpan outlet)
    {
        foreach (var draft in told)
        {
            if (draft.Cue!.Value.Overlaps(outlet))
                return true;
        }
        return false;
    }

    /// <summary>The first of the source's statements that came through somebody.</summary>
    private static Draft? PassedOn(Draft[] told, TextSpan source)
    {
        foreach (var draft in told)
        {
            if (draft.Through.Count > 0 && draft.Source == source)
                return draft;
        }
        return null;
    }

    /// <summary>The first token at or behind <paramref name="from"/> that stands in a content; the sentence's end where none does.</summary>
    private int EndOfFree(int from, Sentence s, Extents contents)
    {
        var i = from;
        while (i < s.EndToken && !contents.Overlap(p.Tokens[i].Span))
            i++;
        return i;
    }

    /// <summary>Whose occasion the outlet's words are: of who speaks right behind them ("On CNN, Berg said"), else of the last who spoke before, else of the first.</summary>
    private Draft SpeakerAt(Draft[] told, TextSpan outlet)
    {
        var last = told[0];
        foreach (var draft in told)
        {
            var start = Math.Min(draft.Source?.Start ?? draft.Cue!.Value.Start, draft.Cue!.Value.Start);
            if (start < outlet.Start)
                last = draft;
            else if (p.TokenAt(start) is var speaker && p.Kind(speaker - 1) == TokenKind.Comma && p.TokenAt(outlet.End) == speaker - 1)
                return draft;
        }
        return last;
    }
}
