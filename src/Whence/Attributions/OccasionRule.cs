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
    private const int Most = 12; // statements of one sentence

    private readonly Circumstances _circumstances = new(p);

    /// <summary>Reads every sentence in which somebody says something.</summary>
    public void Read()
    {
        var contents = new Extents(drafts.SelectMany(draft => draft.Content));
        var bySentence = drafts.Where(draft => draft.Cue is { } cue && draft.Type is not (CueType.Action or CueType.Intention) && !contents.Overlap(cue)).GroupBy(draft => p.Reading.SentenceAt(draft.CueToken));
        foreach (var told in bySentence)
            Read(p.SentenceAt(told.First().CueToken), [.. told.OrderBy(draft => draft.CueToken).Take(Most)], contents);
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
            if (_circumstances.OutletIn(i, end) is { } outlet && !Array.Exists(told, draft => draft.Cue!.Value.Overlaps(outlet)) && SpeakerAt(told, outlet) is { Through.Count: 0 } draft)
                draft.Through.Add(outlet);
            i = end;
        }
        foreach (var draft in told)
        {
            if (draft.Through.Count == 0 && draft.Source is { } source && Array.Find(told, other => other.Through.Count > 0 && other.Source == source) is { } same)
                draft.Through.AddRange(same.Through);
        }
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
