using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Colons that attribute: <i>claim: source</i> and <i>source: claim</i> in a headline, <i>NAME: words</i> in a transcript.</summary>
internal sealed class ColonRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Labels = Words.Listed("usage", "label");

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
            return;
        }
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

    private bool IsLabel(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!p.Is(i, Labels))
                return false;
        }
        return true;
    }

    /// <summary>"Tarvonian <i>war</i>: …", "the mine <i>strike</i>: …": of what the headline is, and nobody.</summary>
    private bool IsTopicNoun(int i) =>
        p.Tag(i) is PosTag.Noun or PosTag.Nouns && States.Find(p.Word(i)) is null && Bodies.Find(p.Word(i)) is null && !WordLists.People.HasSingular(p.Word(i)) && !WordLists.Collectives.Has(p.Word(i)) && Offices.GroupsOf(p.Word(i)) == 0
        && !WordLists.Documents.HasSingular(p.Word(i)) && !WordLists.Bodies.HasSingular(p.Word(i)) && !WordLists.Media.HasSingular(p.Word(i));

    private void Transcript(int first, int end)
    {
        if (p.Kind(first) == TokenKind.Quote)
            first++;
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
