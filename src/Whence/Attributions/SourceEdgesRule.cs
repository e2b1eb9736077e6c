using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>On social media the mayor said</i>, <i>said Berg at a briefing with reporters</i>, <i>calls to resign by the farmers</i>: where the source begins behind words that open the sentence without a comma, ends before the occasion on which it spoke, and stands behind a noun and what it tells.</summary>
/// <remarks>It mends drafts of the tagger, and of rules that went over such words.</remarks>
internal sealed class SourceEdgesRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Speaking = new("speaking talking chatting");
    private static readonly Words Finding = Words.Listed("usage", "finding");
    private static readonly Words Amid = new("amid amidst");
    private static readonly Words Seats = new("at in on during");

    private readonly Circumstances _circumstances = new(p);

    /// <summary>Goes over all drafts.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft is not { Source: { } source, Cue: { } cue })
                continue;
            var (first, end) = (p.TokenAt(source.Start), p.TokenAt(source.End));
            if (source.End <= cue.Start && (IsOfAll(cue) || IsSeenByAll(draft)))
                draft.Source = null;
            if (draft.Source is null || source.End <= cue.Start && IsOfNoun(draft, first) && MoveToAgent(draft))
                continue;
            if (source.Start >= cue.End)
                end = BeforeOccasion(first, end);
            else if (first > 2 && (p.Is(first - 1, "as") && p.Is(first - 2, "such") || p.Is(first - 1, "by") && p.Is(first - 2, Finding) && IsPaper(first - 3)) && p.Tokens[first - 3].IsNoun)
                first = StartOfNoun(first - 3, p.FloorOf(p.SentenceAt(first), first));
            else if (end - first > 1)
                first = BehindOpening(first, end);
            if (first < end && (first != p.TokenAt(source.Start) || end != p.TokenAt(source.End)))
                draft.Source = p.Span(first, end);
        }
    }

    /// <summary>Whether the cue is a noun, and the source no owner of it: "Tarvonia acted despite calls to …".</summary>
    private bool IsOfNoun(Draft draft, int source)
    {
        var (from, last) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft));
        return !p.HasVerb(from, last + 1) && !p.Is(from - 1, WordLists.PossessiveEnds) && p.Tag(from - 1) is PosTag.Preposition && p.HasVerb(source, from);
    }

    /// <summary>"<i>Thousands</i> rallied amid <i>fears</i> of a war": everybody's.</summary>
    private bool IsOfAll(TextSpan cue) => p.Is(p.TokenAt(cue.Start) - 1, Amid);

    /// <summary>"spoke to Northwire – <i>widely seen as</i> a bid for peace": by nobody who is told.</summary>
    private bool IsSeenByAll(Draft draft)
    {
        var (from, last) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft));
        var verb = p.Is(last, "as") ? last - 1 : last;
        return verb >= from && (p.Is(verb, WordLists.Views) || p.Is(verb, "seen")) && p.Tag(verb) is PosTag.VerbParticiple or PosTag.VerbPast && p.Is(verb + 1, "as") && p.Kind(from - 1) is TokenKind.Comma or TokenKind.Dash;
    }

    /// <summary>"calls to go <i>by the farmers of the valley</i>": moves the source to who stands at the content's end; whether there is somebody.</summary>
    private bool MoveToAgent(Draft draft)
    {
        var (first, end) = (p.TokenAt(draft.Content[^1].Start), p.TokenAt(draft.Content[^1].End));
        var by = end - 1;
        while (by > first && !p.Is(by, "by"))
            by--;
        var agent = NounPhrases.After(p, by + 1, end);
        if (by <= first || p.Tag(by - 1) is PosTag.VerbParticiple or PosTag.VerbPast || agent.Start != by + 1 || agent.Start >= agent.End || p.Speakers.IsThing(agent))
            return false;
        draft.Source = p.Span(agent.Start, end);
        draft.Content[^1] = p.Span(first, by);
        return true;
    }

    /// <summary>"On social media <i>the mayor</i> said", "Speaking to Northwire <i>Berg</i> said": where the words of the source begin that do not belong to what opens the sentence.</summary>
    private int BehindOpening(int first, int end)
    {
        var s = p.SentenceAt(first);
        var opening = p.Tag(first) == PosTag.Preposition ? first : first - 1;
        if (opening == s.FirstToken && p.Tag(opening) == PosTag.Preposition)
        {
            for (var i = first + 1; i + 1 < end && p.Kind(i) == TokenKind.Word; i++)
            {
                if (p.Tag(i) == PosTag.Determiner && p.Tokens[i - 1] is { IsNoun: true, IsCapital: false })
                    return i;
            }
        }
        if (first - 2 != s.FirstToken || !p.Is(first - 2, Speaking) || !p.Is(first - 1, "to") && !p.Is(first - 1, "with"))
            return first;
        for (var i = end - 1; i > first && p.Tokens[i] is { IsCapital: true, IsNoun: true }; i--)
        {
            if (_circumstances.IsOutlet(p.Span(first, i)))
                return i;
        }
        return first;
    }

    /// <summary>"<i>tools</i> such as functional mapping show", "<i>leaked memos</i> seen by Northwire show": where the noun begins of which the source is only an example, or which it only found.</summary>
    private int StartOfNoun(int noun, int floor)
    {
        while (noun > floor && NounPhrases.IsPart(p, noun - 1))
            noun--;
        return noun;
    }

    private bool IsPaper(int noun) => WordLists.Documents.HasSingular(p.Word(noun)) || p.Is(noun, WordLists.Records);

    /// <summary>"said <i>Anna Berg</i> at a briefing with reporters": where the name ends before an occasion.</summary>
    private int BeforeOccasion(int first, int end)
    {
        for (var i = first + 1; i + 2 < end && p.Kind(i) == TokenKind.Word; i++)
        {
            if (!p.Is(i, Seats) || !p.Tokens[i - 1].IsCapital || p.Tag(i + 1) is not (PosTag.Determiner or PosTag.PossessivePronoun))
                continue;
            var last = i + 1;
            while (last + 1 < end && NounPhrases.IsPart(p, last + 1))
                last++;
            return p.Is(last, WordLists.Occasions) || p.Is(last, WordLists.Talks) || p.Is(last, WordLists.Media) ? i : end;
        }
        return end;
    }
}
