using System.Collections.Immutable;
using Whence.Documents;
using Whence.Text;

namespace Whence.Language;

/// <summary>Pairs quotation marks. Never throws, never loses a page: what does not pair is repaired and noted.</summary>
/// <remarks>
/// A quotation that a paragraph leaves open ends with it; if the next one opens with a mark, that is how a long quotation is
/// set (each paragraph opens, only the last closes) and no repair. Where the first mark behind it closes, a few paragraphs on,
/// the quotation runs up to it: some pages set each sentence apart. Curly marks tell their side; straight ones are told by the
/// spaces around them; single ones are marks only where they pair, apostrophes otherwise.
/// </remarks>
internal static class QuotationPairer
{
    private const int LongestInner = 2000; // tokens: no page makes the search for a partner long
    private const int MostParagraphs = 8; // that a quotation runs over without a mark
    private const int LongestOver = 600; // tokens

    private enum Side
    {
        Either,
        Open,
        Close,
    }

    /// <summary>The quotations of a document, in order of their start.</summary>
    public static ImmutableArray<Quotation> Pair(string text, Token[] tokens, ImmutableArray<Sentence> sentences, ImmutableArray<Note>.Builder notes)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        var behind = 0; // the first token behind a quotation that runs over paragraphs
        for (var s = 0; s < sentences.Length;)
        {
            var end = s;
            while (end < sentences.Length && sentences[end].Block == sentences[s].Block)
                end++;
            var next = end < sentences.Length ? tokens[sentences[end].FirstToken] : default;
            var continues = end < sentences.Length && next.Kind == TokenKind.Quote && SideOf(text, next) != Side.Close;
            if (sentences[end - 1].EndToken > behind && PairBlock(text, tokens, (Math.Max(behind, sentences[s].FirstToken), sentences[end - 1].EndToken), continues, quotations, notes) is >= 0 and var open)
            {
                if (!continues && ClosedLater(text, tokens, sentences, end) is >= 0 and var close)
                {
                    quotations.Add(Make(text, tokens, open, close, close + 1, depth: 0, repaired: false));
                    behind = close + 1;
                }
                else
                    LeaveOpen(text, tokens, open, sentences[end - 1].EndToken, repaired: !continues, quotations, notes);
            }
            DashSpeech.Find(text, tokens, sentences.AsSpan()[s..end], quotations);
            s = end;
        }
        quotations.Sort((a, b) => a.Span.CompareTo(b.Span));
        return Nest(quotations);
    }

    /// <summary>Leaves out a quotation that crosses the edge of an earlier one, and says of the others how deep they lie.</summary>
    private static ImmutableArray<Quotation> Nest(ImmutableArray<Quotation>.Builder quotations)
    {
        var nested = ImmutableArray.CreateBuilder<Quotation>(quotations.Count);
        var holders = new Stack<TextSpan>();
        foreach (var quotation in quotations)
        {
            while (holders.TryPeek(out var ended) && ended.End <= quotation.Span.Start)
                holders.Pop();
            if (holders.TryPeek(out var holder) && (holder == quotation.Span || !holder.Contains(quotation.Span)))
                continue;
            nested.Add(quotation with { Depth = holders.Count });
            holders.Push(quotation.Span);
        }
        return nested.ToImmutable();
    }

    /// <summary>The mark in the paragraphs from sentence <paramref name="next"/> on that closes what an earlier one left open: the first mark there, when it closes; -1 otherwise.</summary>
    private static int ClosedLater(string text, Token[] tokens, ImmutableArray<Sentence> sentences, int next)
    {
        if (next >= sentences.Length)
            return -1;
        var (from, last) = (sentences[next].FirstToken, sentences[next].Block + MostParagraphs);
        for (var s = next; s < sentences.Length && sentences[s].Block < last && sentences[s].FirstToken < from + LongestOver; s++)
        {
            for (var i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
            {
                if (tokens[i].Kind == TokenKind.Quote && Tokenizer.IsDoubleQuote(text, tokens[i]))
                    return i > from && SideOf(text, tokens[i]) is var side && (side == Side.Close || side == Side.Either && tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Stop) ? i : -1;
            }
        }
        return -1;
    }

    /// <summary>Pairs the marks of one paragraph; the mark that it leaves open, -1 for none.</summary>
    private static int PairBlock(string text, Token[] tokens, (int First, int End) block, bool continues, ImmutableArray<Quotation>.Builder quotations, ImmutableArray<Note>.Builder notes)
    {
        var (first, end) = block;
        int open = -1, inner = -1, single = -1;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Quote)
                continue;
            if (!Tokenizer.IsDoubleQuote(text, tokens[i]))
            {
                single = Single(text, tokens, i, end, single, open, quotations);
                continue;
            }
            var side = SideOf(text, tokens, i, end, open >= 0);
            if (open < 0 && side == Side.Close)
                notes.Add(new(NoteCode.QuotationNotOpened, "a quotation mark closes what was never opened", tokens[i].Span));
            else if (open < 0)
                open = i;
            else if (side == Side.Open && inner < 0 && IsInner(text, tokens, i, end, continues))
                inner = i;
            else if (side == Side.Open)
            {
                LeaveOpen(text, tokens, open, LastStopBefore(tokens, open, i), repaired: true, quotations, notes);
                (open, inner) = (i, -1);
            }
            else
            {
                var shared = inner >= 0 && !ClosesAgain(text, tokens, i + 1, end) && !continues; // one mark closes both
                if (inner >= 0)
                    quotations.Add(Make(text, tokens, inner, i, shared ? i : i + 1, depth: 1, repaired: shared));
                if (inner < 0 || shared)
                {
                    quotations.Add(Make(text, tokens, open, i, i + 1, depth: 0, repaired: false));
                    open = -1;
                }
                inner = -1;
            }
        }
        return open;
    }

    /// <summary>Whether the opening mark opens a quotation inside the one that is open: there are closing marks for both, or the next paragraph goes on, or a colon leads up to it and "he said" follows the one closing mark.</summary>
    private static bool IsInner(string text, Token[] tokens, int mark, int end, bool continues)
    {
        var (depth, closed) = (2, -1);
        for (var i = mark + 1; i < Math.Min(end, mark + LongestInner) && depth > 0; i++)
        {
            if (tokens[i].Kind != TokenKind.Quote || !Tokenizer.IsDoubleQuote(text, tokens[i]))
                continue;
            var opens = SideOf(text, tokens, i, end, isOpen: true) == Side.Open;
            if (opens && depth == 2)
                return false;
            depth += opens ? 1 : -1;
            closed = opens ? closed : i;
        }
        return depth == 0 || closed >= 0 && tokens[mark - 1].Kind != TokenKind.Stop && (continues || tokens[mark - 1].Kind == TokenKind.Colon && DashSpeech.Reports(text, tokens, closed + 1, end));
    }

    /// <summary>Whether a further mark closes before one opens.</summary>
    private static bool ClosesAgain(string text, Token[] tokens, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote && Tokenizer.IsDoubleQuote(text, tokens[i]))
                return SideOf(text, tokens, i, end, isOpen: true) != Side.Open;
        }
        return false;
    }

    /// <summary>A single mark: opens when a partner follows in the block, closes when one is open, is an apostrophe otherwise.</summary>
    private static int Single(string text, Token[] tokens, int i, int end, int single, int open, ImmutableArray<Quotation>.Builder quotations)
    {
        var at = tokens[i].Span.Start;
        var letterBefore = at > 0 && !char.IsWhiteSpace(text[at - 1]) && !IsOpening(text[at - 1]);
        var letterAfter = at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '[' or '$' or '…');
        if (single >= 0 && letterBefore && !letterAfter)
        {
            quotations.Add(Make(text, tokens, single, i, i + 1, open >= 0 && open < single ? 1 : 0, repaired: false));
            return -1;
        }
        if (single < 0 && letterBefore && !letterAfter && text[at - 1] is 's' or 'S')
            tokens[i] = tokens[i] with { Kind = TokenKind.Clitic }; // "the bakers' guild"
        if (single >= 0 || letterBefore || !letterAfter || text[at] == '’')
            return single;
        return HasPartner(text, tokens, i, Math.Min(end, i + 120)) ? i : -1;
    }

    private static bool HasPartner(string text, Token[] tokens, int i, int end)
    {
        for (var k = i + 1; k < end; k++)
        {
            if (tokens[k].Kind != TokenKind.Quote || Tokenizer.IsDoubleQuote(text, tokens[k]))
                continue;
            var at = tokens[k].Span.Start;
            if (text[at] != '‘' && !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])))
                return true;
        }
        return false;
    }

    /// <summary>A quotation without a closing mark, up to the token <paramref name="end"/>: the next paragraph goes on with it, or it is a repair.</summary>
    private static void LeaveOpen(string text, Token[] tokens, int open, int end, bool repaired, ImmutableArray<Quotation>.Builder quotations, ImmutableArray<Note>.Builder notes)
    {
        if (repaired)
            notes.Add(new(NoteCode.QuotationNotClosed, "a quotation opens and never closes", tokens[open].Span));
        quotations.Add(Make(text, tokens, open, end, end, depth: 0, repaired));
    }

    /// <summary>A quotation from the mark <paramref name="open"/> up to <paramref name="close"/> (the closing mark, or the first token after).</summary>
    private static Quotation Make(string text, Token[] tokens, int open, int close, int end, int depth, bool repaired)
    {
        var whole = new TextSpan(tokens[open].Span.Start, tokens[Math.Max(end - 1, open)].Span.End);
        var inner = new TextSpan(tokens[open].Span.End, Math.Max(tokens[open].Span.End, end > close ? tokens[close].Span.Start : whole.End));
        return new(whole, Trim(text, inner), depth, repaired);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }

    /// <summary>The first token after the last stop between two marks; the second mark when there is none.</summary>
    private static int LastStopBefore(Token[] tokens, int open, int next)
    {
        for (var i = next - 1; i > open; i--)
        {
            if (tokens[i].Kind == TokenKind.Stop)
                return i + 1;
        }
        return next;
    }

    /// <summary>The side of a mark where it is known whether a quotation is open: "…, "said the mayor" closes, though it stands as an opening one does.</summary>
    private static Side SideOf(string text, Token[] tokens, int i, int end, bool isOpen)
    {
        var side = SideOf(text, tokens[i]);
        return (isOpen || text[tokens[i].Span.Start] == '”') && i > 0 && side == Side.Open && text[tokens[i].Span.Start] is not ('“' or '„' or '«') && tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Stop && DashSpeech.Reports(text, tokens, i + 1, end) ? Side.Close : side;
    }

    private static Side SideOf(string text, Token quote)
    {
        var (at, end) = (quote.Span.Start, quote.Span.End);
        var spaceBefore = at == 0 || char.IsWhiteSpace(text[at - 1]) || IsOpening(text[at - 1]);
        var spaceAfter = end >= text.Length || char.IsWhiteSpace(text[end]) || IsClosing(text[end]);
        var byPlace = spaceBefore == spaceAfter ? Side.Either : spaceBefore ? Side.Open : Side.Close;
        return text[at] switch
        {
            '“' or '„' or '«' => byPlace == Side.Close ? Side.Close : Side.Open,
            '”' or '»' => byPlace == Side.Open ? Side.Open : Side.Close,
            _ => byPlace,
        };
    }

    private static bool IsOpening(char c) => c is '(' or '[' or '{' or '—' or '–' or '-' or '“' or '‘' or '«' or ':' or '/';

    private static bool IsClosing(char c) => c is ')' or ']' or '}' or ',' or '.' or ';' or ':' or '!' or '?' or '—' or '–' or '”' or '’' or '»' or '…';
}
