using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Quotations without a cue of their own: they belong to who spoke last.</summary>
/// <remarks>One sweep over quotations and drafts in the order of the text: a page may hold a hundred thousand of either.</remarks>
internal sealed class FloatingRule(Passage p, List<Draft> drafts)
{
    private const int ShortestWords = 4;
    private const int ShortestPart = 8; // a word or two in marks may be anybody's
    private const int LongestTail = 320; // characters: the speaker with office, body and age, and where it was said

    /// <summary>Adds a draft for each quotation of <paramref name="sentences"/> that no content covers and that stands as a sentence of its own.</summary>
    public void Read(ReadOnlySpan<Sentence> sentences)
    {
        drafts.RemoveAll(IsAssent);
        var taken = new Extents(drafts.Where(draft => !IsQuoted(draft)).Select(draft => draft.Extent));
        Draft[] speakers = [.. drafts.Where(Speaks).OrderBy(draft => draft.Extent.Start)];
        var (introductions, answers) = (new Introductions(p), new Answers(p));
        var (next, at) = (0, -1);
        Draft? last = null;
        foreach (var quotation in p.Reading.Quotations)
        {
            at++;
            for (; next < speakers.Length && speakers[next].Extent.Start < quotation.Span.Start; next++)
            {
                if (last is null || speakers[next].Extent.Start > last.Extent.Start && !IsCited(speakers[next], last))
                    last = speakers[next];
            }
            if (quotation.Depth > 0 || taken.Overlap(quotation.Span))
                continue;
            var (first, end) = (p.TokenAt(quotation.Span.Start), p.TokenAt(quotation.Span.End));
            if (end - first < ShortestWords + 2)
                continue;
            if (!StandsAlone(sentences, quotation.Span))
            {
                if (last is not null && IsPart(sentences, last, quotation.Span))
                    drafts.Add(last = Continued(last, quotation.Span, first));
                continue;
            }
            var block = BlockBefore(BlockOf(sentences, quotation.Span.Start));
            if (last is not null && BlockOf(sentences, last.Extent.End - 1) is var said && said < block && answers.Continue(last, said, block, quotation.Span))
            {
                drafts.Add(last = Continued(last, quotation.Span, first));
                continue;
            }
            if (last is null || BlockOf(sentences, last.Extent.End - 1) < block)
            {
                if (introductions.SpeakerIn(sentences, block) is { } speaker)
                    drafts.Add(last = Introduced(quotation.Span, first, speaker));
                continue;
            }
            if (last.Cue is not null && BlockOf(sentences, last.Extent.End - 1) == BlockOf(sentences, quotation.Span.Start) && last.Why[0].StartsWith("quotation-", StringComparison.Ordinal) && Follows(last, quotation.Span))
            {
                last.Content.Add(quotation.Span);
                continue;
            }
            if (Closer(at, speakers, next) is { } closer)
                last = closer;
            else if (last.Why[0] == SignatureRule.Name && last.Cue is null)
                continue; // each has a name of its own below
            drafts.Add(last = Continued(last, quotation.Span, first));
        }
    }

    /// <summary>Berg said that <i>reports</i> told of a flood. "…": who is cited in what the speaker says, without marks, does not speak on.</summary>
    private bool IsCited(Draft draft, Draft speaker)
    {
        if (speaker.Cue is null || draft.Cue is null || p.QuotationAt(p.TokenAt(draft.Content[0].Start)) >= 0)
            return false;
        foreach (var said in speaker.Content)
        {
            if (said.Contains(draft.Cue.Value))
                return true;
        }
        return false;
    }

    private static Draft Continued(Draft speaker, TextSpan content, int token)
    {
        var draft = new Draft { From = speaker, CueToken = token, Type = CueType.Speech, Act = speaker.Act, Content = [content] };
        draft.Why.Add("floating-quotation");
        return draft;
    }

    /// <summary>The ministry said so. It was rather "an answer to what had gone before.": words of a speaker's in the sentence right behind his, of which nobody else is said to have said them.</summary>
    private bool IsPart(ReadOnlySpan<Sentence> sentences, Draft speaker, TextSpan quotation)
    {
        var s = sentences.LastUpTo(quotation.Start);
        if (s < 1 || sentences[s].Block != sentences[s - 1].Block || !sentences[s - 1].Span.Contains(speaker.Extent.End - 1) || sentences[s].Span.End < quotation.End)
            return false;
        var (first, end) = (p.TokenAt(quotation.Start), p.TokenAt(quotation.End));
        if (end - first < ShortestPart + 2 || CueLexicon.Find(p.Word(first + 1)) is not null || QuotedTitles.IsTitle(p, p.QuotationAt(first)))
            return false; // Berg "warned that nobody would be safe": it is she who speaks
        for (var i = first - 1; i > sentences[s].FirstToken; i--)
        {
            if (p.Kind(i) == TokenKind.Comma && p.Is(i + 1, WordLists.RelativePronouns))
                return false; // "her page, which is kept “in memory of those who fell,” has"
        }
        for (var i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
        {
            if ((i < first || i >= end) && p.Tokens[i].IsVerb && CueLexicon.Find(p.Word(i)) is not null)
                return false;
        }
        return true;
    }

    /// <summary>A quotation below a paragraph that says nothing but what its speaker did.</summary>
    private static Draft Introduced(TextSpan quotation, int token, TextSpan speaker)
    {
        var draft = new Draft { Source = speaker, CueToken = token, Type = CueType.Speech, Act = "say", Content = [quotation] };
        draft.Why.Add("introduced-quotation");
        return draft;
    }

    /// <summary>“The dam is safe.” ¶ Anna Berg <i>agreed</i>: who agrees to the words of the paragraph before has not said them.</summary>
    private bool IsAssent(Draft draft)
    {
        if (draft.Cue is not { } cue || draft.Act != "agree" || draft.Content.Count != 1 || draft.Content[0].End > cue.Start || p.Kind(p.TokenAt(cue.End)) != TokenKind.Stop)
            return false;
        var (blocks, said) = (p.Reading.Document.Blocks, draft.Content[0]);
        var block = blocks.AsSpan().LastUpTo(cue.Start);
        return block > 0 && said.End <= blocks[block].Span.Start && p.QuotationAt(p.TokenAt(said.Start)) >= 0 && p.QuotationAt(p.TokenAt(said.End) - 1) >= 0;
    }

    /// <summary>Who closes the quotation that this one opens over paragraphs: "… (no mark) ¶ “…,” <i>X said</i>"; null where it goes on from before, or nobody closes it.</summary>
    private Draft? Closer(int at, Draft[] speakers, int next)
    {
        var quotations = p.Reading.Quotations;
        if (!quotations[at].GoesOn || at > 0 && quotations[at - 1].GoesOn || at + 1 >= quotations.Length)
            return null;
        var second = quotations[at + 1];
        for (var i = next; i < speakers.Length && speakers[i].Extent.Start <= second.Span.Start; i++)
        {
            if (speakers[i].Extent.Start == second.Span.Start && speakers[i].Source is not null && speakers[i].Cue is { } cue && cue.Start > second.Span.Start)
                return speakers[i];
        }
        return null;
    }

    /// <summary>"…," X said. "…": whether nothing but the cue's sentence stands between.</summary>
    private bool Follows(Draft draft, TextSpan quotation)
    {
        var from = Math.Max(draft.Extent.End, draft.Source is { } source ? Math.Max(source.End, draft.Cue!.Value.End) : draft.Cue!.Value.End);
        return from <= quotation.Start && quotation.Start - from < LongestTail && p.SentenceAt(p.TokenAt(draft.Cue!.Value.Start)).EndToken is var end && p.TokenAt(quotation.Start) is var open && (open == end || open == end + 1 && p.Kind(end) == TokenKind.Stop);
    }

    /// <summary>Whether a later quotation can be this speaker's: somebody's speech, or "Berg believes that …", which nobody knows but from her words; and not itself inside a quotation.</summary>
    private bool Speaks(Draft draft) =>
        (draft.Type == CueType.Speech || draft is { Type: CueType.Belief, Source: not null } && draft.Why[0] == "source-verb-that") && !draft.Rejects && !IsQuoted(draft) && !IsSpokenOf(draft) && !IsNobodys(draft) && !IsWriters(draft);

    /// <summary>"<i>I</i> asked the council": the page's writer, of whom it does not set off what he says.</summary>
    private bool IsWriters(Draft draft) => draft.Source is { } source && p.TokenAt(source.Start) is var i && p.Is(i, "I") && p.Tokens[i].Span == source;

    /// <summary>"<i>Asked whether</i> she would stay, …", "the bridge <i>reportedly</i> held": said by nobody who could go on, and no quotation.</summary>
    private bool IsNobodys(Draft draft) => draft.Source is null && draft.From is null && (draft.Act == "ask" || draft.CueToken >= 0 && !p.Tokens[draft.CueToken].IsVerb) && p.QuotationAt(p.TokenAt(draft.Content[0].Start)) < 0;

    /// <summary>"the group <i>that took responsibility</i>": of whom the sentence tells in passing.</summary>
    private bool IsSpokenOf(Draft draft) => draft.Source is { } source && p.Is(p.TokenAt(source.Start), WordLists.RelativePronouns);

    /// <summary>Whether the draft's own cue stands inside a quotation: somebody of whom the speaker speaks.</summary>
    private bool IsQuoted(Draft draft) => draft.Cue is { } cue && p.QuotationAt(p.TokenAt(cue.Start)) >= 0;

    /// <summary>Whether the quotation begins a sentence and nothing but marks follows it there.</summary>
    private bool StandsAlone(ReadOnlySpan<Sentence> sentences, TextSpan quotation)
    {
        var s = sentences.LastUpTo(quotation.Start);
        if (s < 0 || sentences[s].Span.Start != quotation.Start)
            return false;
        while (s < sentences.Length && sentences[s].Span.End < quotation.End)
            s++;
        for (var i = p.TokenAt(quotation.End); s < sentences.Length && i < sentences[s].EndToken; i++)
        {
            if (p.Kind(i) == TokenKind.Word)
                return false;
        }
        return true;
    }

    /// <summary>The block before, over captions of pictures: they stand between the paragraphs of a page, and belong to none.</summary>
    private int BlockBefore(int block)
    {
        var blocks = p.Reading.Document.Blocks;
        do
            block--;
        while (block > 0 && block < blocks.Length && blocks[block].Kind == BlockKind.Caption);
        return block;
    }

    private static int BlockOf(ReadOnlySpan<Sentence> sentences, int position) =>
        sentences.LastUpTo(position) is >= 0 and var s ? sentences[s].Block : 0;
}
