using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Colons that attribute: <i>claim: source</i> and <i>source: claim</i> in a headline, <i>NAME: words</i> and <i>NAME, HOST: words</i> in a transcript.</summary>
internal sealed class ColonRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Labels = Words.Listed("usage", "label");
    private const int LongestTitle = 20; // tokens of a headline before its outlet
    private const int ShortestText = 4;
    private static readonly Words Recording = Words.Listed("usage", "recording");
    private static readonly Words OnAir = Words.Listed("usage", "on the air");
    private static readonly Words Strangers = new("unidentified unknown");

    /// <summary>Reads the block that the sentences make up.</summary>
    public void Read(Block block, int first, int end)
    {
        if (block.Kind == BlockKind.Headline)
            Headline(first, end);
        else
            Transcript(first, end);
    }

    private void Headline(int first, int end)
    {
        for (var colon = end - 2; colon > first; colon--)
        {
            if (p.Kind(colon) == TokenKind.Dash && p.QuotationAt(colon) < 0 && IsGroup(colon + 1, end) && p.HasVerb(first, colon))
            {
                Add(colon, (colon + 1, end), (first, colon), "headline-content-colon-source");
                return;
            }
            if (p.Kind(colon) != TokenKind.Colon || p.QuotationAt(colon) >= 0)
                continue;
            if (IsShortName(colon + 1, end))
                Add(colon, (colon + 1, end), (first, colon), "headline-content-colon-source");
            else if (IsShortName(first, colon))
                Add(colon, (first, colon), (colon + 1, end), "headline-source-colon-content");
            else if (QuotedSubject(first, colon, end) is var who && who.Start < who.End)
                Add(colon, who, (first, colon), "headline-content-colon-source");
            return;
        }
    }

    /// <summary>"'It is over': <i>miners</i> leave Oristad": people, or a person by name, of whom the headline tells behind a quotation that is all of it up to the colon; empty for nobody.</summary>
    private (int Start, int End) QuotedSubject(int first, int colon, int end)
    {
        if (p.Kind(first) != TokenKind.Quote || p.QuotationAt(first) is not (>= 0 and var q) || p.TokenAt(p.Reading.Quotations[q].Span.End) != colon || !p.HasVerb(first, colon))
            return (colon, colon);
        var who = NounPhrases.After(p, colon + 1, end);
        var speaks = who.Start < who.End && p.HasVerb(who.End, who.End + 1) && (p.Tag(who.End - 1) == PosTag.Nouns ? p.Is(who.End - 1, WordLists.Collectives) || WordLists.People.HasSingular(p.Word(who.End - 1)) : p.IsPerson(who.Start) && p.IsPerson(who.End - 1));
        return speaks ? who : (colon, colon);
    }

    /// <summary>Reads a headline that stands in a sentence: "Berg: Dam is old", "Dam is old: report".</summary>
    public void Teaser(int first, int end)
    {
        var colon = end - 1;
        while (colon > first && p.Kind(colon) != TokenKind.Colon)
            colon--;
        if (colon > first && (WordLists.Documents.HasSingular(p.Word(end - 1)) || !IsShortName(colon + 1, end)))
            Headline(first, end); // not "A town of fools: the council"
    }

    /// <summary>At most five words, no verb among them, a name or a word such as "report".</summary>
    private bool IsShortName(int start, int end)
    {
        if (end - start > 5 || start >= end)
            return false;
        if (IsLabel(start, end) || IsTopicNoun(end - 1))
            return false;
        for (var i = start; i < end; i++)
        {
            if (p.Kind(i) is not (TokenKind.Word or TokenKind.Clitic) || p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird or PosTag.Modal or PosTag.Preposition or PosTag.Wh)
                return false;
        }
        return p.Tokens[end - 1].IsCapital || p.Tag(end - 1) is PosTag.Noun or PosTag.Nouns;
    }

    /// <summary>"Dam about to burst - <i>analysts</i>": people or a document, written small as no outlet's name is.</summary>
    private bool IsGroup(int start, int end) =>
        IsShortName(start, end) && !p.Tokens[end - 1].IsCapital && (p.Is(end - 1, WordLists.Collectives) || WordLists.People.HasSingular(p.Word(end - 1)) || WordLists.Documents.HasSingular(p.Word(end - 1)));

    private bool IsLabel(int start, int end) => p.AllIn(start, end, Labels);

    /// <summary>"Tarvonian <i>war</i>: …", "the mine <i>strike</i>: …": of what the headline is, and nobody.</summary>
    private bool IsTopicNoun(int i) =>
        p.Tag(i) is PosTag.Noun or PosTag.Nouns && States.Find(p.Word(i)) is null && Bodies.Find(p.Word(i)) is null && !WordLists.People.HasSingular(p.Word(i)) && !WordLists.Collectives.Has(p.Word(i)) && Offices.GroupsOf(p.Word(i)) == 0
        && !WordLists.Documents.HasSingular(p.Word(i)) && !WordLists.Bodies.HasSingular(p.Word(i)) && !WordLists.Media.HasSingular(p.Word(i));

    private void Transcript(int first, int end)
    {
        if (p.Is(first, Recording) && p.Is(first + 1, "recording"))
        {
            Recorded(first, end);
            return;
        }
        if (p.Kind(first) == TokenKind.Quote)
            first++;
        if (OutletOf(first, end) is var (name, colon) && name < colon)
        {
            Add(colon, (name, colon), (colon + 1, end), "transcript");
            return;
        }
        var (role, mark) = Label(first, end);
        if (role > 0)
        {
            Add(mark, (first, role), mark + 1 < end ? (mark + 1, end) : (end, BlockEnd(end)), "transcript");
            return;
        }
        if (NameBeforeColon(first, end) is >= 0 and var after)
        {
            Add(after, (first, after), (after + 1, end), "transcript");
            return;
        }
        for (var i = first; i < Math.Min(end, first + 5); i++)
        {
            if (p.Kind(i) == TokenKind.Colon && i > first && end - i > 3 && !IsLabel(first, i))
            {
                Add(i, (first, i), (i + 1, end), "transcript");
                return;
            }
            if (p.Kind(i) != TokenKind.Word || p.Tokens[i].Shape != WordShape.Capitals || p.Word(i).Length < 3)
                return;
        }
    }

    /// <summary>"Dam about to burst – <i>Northwire:</i> The dam at Oristad …": an outlet between a headline's dash and the colon before its text.</summary>
    private (int Name, int Colon) OutletOf(int first, int end)
    {
        for (var colon = first + 2; colon < Math.Min(end - ShortestText, first + LongestTitle); colon++)
        {
            if (p.Kind(colon) != TokenKind.Colon || p.QuotationAt(colon) >= 0)
                continue;
            var name = colon - 1;
            while (name > first && p.Tokens[name].IsCapital && p.Kind(name - 1) != TokenKind.Dash)
                name--;
            if (name > first + 1 && p.Kind(name - 1) == TokenKind.Dash && Bodies.Find(p.Reading.Document[p.Span(name, colon)]) is { IsOutlet: true })
                return (name, colon);
        }
        return (0, 0);
    }

    /// <summary>"archived recording (Ada Lenz) We hold the town. archived recording 2 They do not.": each up to the next; what is set in brackets is no words.</summary>
    private void Recorded(int first, int end)
    {
        while (first < end)
        {
            var next = first + 2;
            while (next < end && !(p.Is(next, Recording) && p.Is(next + 1, "recording")))
                next++;
            var (words, source) = (first + 2, (Start: first, End: first + 2));
            if (p.Kind(words) == TokenKind.Number)
                source.End = ++words;
            if (p.Kind(words) == TokenKind.Open && CloseOf(words, next) is > 0 and var close)
                (source, words) = ((words + 1, close), close + 1);
            var start = p.Kind(words) == TokenKind.Colon ? words + 1 : words;
            if (start < next && p.Kind(start) is not (TokenKind.Open or TokenKind.Other) && p.HasVerb(start, next))
            {
                var draft = new Draft { Source = p.Span(source.Start, source.End), Content = [p.Span(start, Clauses.TrimEnd(p, start, next))] };
                draft.Why.Add("transcript");
                drafts.Add(draft);
            }
            first = next;
        }
    }

    /// <summary>"ANNA BERG, HOST: …", "ANNA BERG (voice-over): …", "UNIDENTIFIED WOMAN #2: …": a name in capitals at the block's start with what somebody is on the air, or of somebody whom nobody knows; its end and the colon, nought for none. What is said may be the next block.</summary>
    private (int Name, int Colon) Label(int first, int end)
    {
        const int Longest = 14;
        if (p.Kind(first) != TokenKind.Word || p.Tokens[first].Shape != WordShape.Capitals)
            return default;
        var (name, isTurn) = (0, p.Is(first, Strangers));
        for (var i = first; i < Math.Min(end, first + Longest); i++)
        {
            if (p.Kind(i) == TokenKind.Colon)
                return isTurn && i - first > 1 && (end - i > ShortestText - 1 || i + 1 == end && BlockEnd(end) - end >= ShortestText) ? (name == 0 ? i : name, i) : default;
            if (name == 0 && i > first && p.Kind(i) is TokenKind.Comma or TokenKind.Open)
                name = i;
            isTurn |= name > 0 && (p.Is(i, OnAir) || Offices.GroupsOf(p.Word(i)) != 0) && name - first > 1;
            if (p.Word(i).ContainsAnyInRange('a', 'z') && !(name > 0 && p.Is(i, OnAir)))
                return default;
        }
        return default;
    }

    /// <summary>The end of the block that starts with a token; that token where none does.</summary>
    private int BlockEnd(int start)
    {
        var at = p.Reading.SentenceAt(start);
        if (start >= p.Tokens.Length || (uint)at >= (uint)p.Reading.Sentences.Length || p.Reading.Sentences[at].FirstToken != start)
            return start;
        var (last, sentences) = (at, p.Reading.Sentences);
        while (last + 1 < sentences.Length && sentences[last + 1].Block == sentences[at].Block)
            last++;
        return sentences[last].EndToken;
    }

    private int CloseOf(int open, int end)
    {
        while (open < end && p.Kind(open) != TokenKind.Close)
            open++;
        return open < end ? open : -1;
    }

    /// <summary>The colon of "Anna Berg: We hold the town": a name in full at the block's start, and a sentence behind; -1 for none.</summary>
    private int NameBeforeColon(int first, int end)
    {
        var i = first;
        while (i < Math.Min(end, first + 5) && p.Kind(i) == TokenKind.Word && p.Tag(i) is PosTag.Name && p.Tokens[i].IsCapital && !p.Is(i, Labels))
            i++;
        return i - first >= 2 && p.Kind(i) == TokenKind.Colon && i + 4 < end && (p.Tokens[i + 1].IsCapital || p.Kind(i + 1) == TokenKind.Quote) && p.HasVerb(i + 1, end) ? i : -1;
    }

    /// <summary>"VESKARIA-TARVONIA: …": two states between whom something is, not somebody who speaks.</summary>
    private bool IsTopic(int start, int end)
    {
        var words = p.Reading.Document[p.Span(start, end)];
        if (words.IndexOfAny('-', '–', '/') is not (> 0 and var dash) || dash + 1 >= words.Length)
            return false;
        return IsState(words[..dash].Trim()) && IsState(words[(dash + 1)..].Trim());
    }

    private static bool IsState(ReadOnlySpan<char> words) =>
        words.Length > 1 && (States.Find(words) is not null || States.Find($"{words[0]}{words[1..].ToString().ToLowerInvariant()}") is not null);

    private void Add(int colon, (int Start, int End) source, (int Start, int End) content, string rule)
    {
        var end = Clauses.TrimEnd(p, content.Start, content.End);
        if (end <= content.Start || IsTopic(source.Start, source.End))
            return;
        var draft = new Draft
        {
            Source = p.Span(source.Start, source.End),
            Cue = p.Tokens[colon].Span,
            CueToken = colon,
            Type = CueType.Speech,
            Act = "say",
            Content = [p.Span(content.Start, end)],
        };
        draft.Why.Add(rule);
        drafts.Add(draft);
    }
}
