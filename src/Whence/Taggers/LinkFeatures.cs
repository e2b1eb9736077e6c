using Whence.Language;

namespace Whence.Taggers;

/// <summary>What the linker looks at when it asks whether a span belongs to a cue, hashed to rows of its table.</summary>
/// <remarks>It keeps running counts over the tokens of one page, so that what lies between two spans costs the same at any distance.</remarks>
public sealed class LinkFeatures
{
    /// <summary>Features of a pair.</summary>
    public const int Count = 22;

    /// <summary>Rows of the table.</summary>
    public const int Rows = 1 << 15;

    private readonly List<int> _cues = [];
    private Reading? _reading;
    private IReadOnlyList<RoleSpan> _spans = [];
    private Between[] _between = [];
    private int[] _sentence = [];

    /// <summary>Running counts up to a token.</summary>
    private record struct Between(int Commas, int Stops, int Quotes, int Verbs, int Conjunctions);

    /// <summary>The spans of the page that are cues, by number.</summary>
    public IReadOnlyList<int> Cues => _cues;

    /// <summary>Takes up a page and its spans, in order.</summary>
    public void Look(Reading reading, IReadOnlyList<RoleSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(spans);
        if (!ReferenceEquals(reading, _reading))
            CountTokens(reading); // once a page, however often its contents are looked at
        (_reading, _spans) = (reading, spans);
        _cues.Clear();
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Role == Role.Cue)
                _cues.Add(i);
        }
    }

    private void CountTokens(Reading reading)
    {
        var tokens = reading.Tokens;
        if (_between.Length <= tokens.Length)
            (_between, _sentence) = (new Between[tokens.Length * 2 + 1], new int[tokens.Length * 2 + 1]);
        _between[0] = default;
        for (var i = 0; i < tokens.Length; i++)
        {
            var (b, kind, tag) = (_between[i], tokens[i].Kind, tokens[i].Tag);
            _between[i + 1] = new(
                b.Commas + (kind == TokenKind.Comma ? 1 : 0), b.Stops + (kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Dash ? 1 : 0), b.Quotes + (kind == TokenKind.Quote ? 1 : 0),
                b.Verbs + (tag is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal ? 1 : 0), b.Conjunctions + (tag is PosTag.Conjunction or PosTag.Wh ? 1 : 0));
        }
        for (var s = 0; s < reading.Sentences.Length; s++)
            _sentence.AsSpan(reading.Sentences[s].FirstToken..reading.Sentences[s].EndToken).Fill(s);
    }

    /// <summary>The cues that <paramref name="span"/> can belong to: places in <see cref="Cues"/>, half-open.</summary>
    public (int First, int End) Near(int span)
    {
        var (low, high) = (0, _cues.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _cues[middle] < span ? (middle + 1, high) : (low, middle);
        }
        return (Math.Max(0, low - 4), Math.Min(_cues.Count, low + 4));
    }

    /// <summary>The rows for <paramref name="span"/> as that of the cue <paramref name="cue"/>; -1 for no cue at all.</summary>
    public void Of(int span, int cue, Span<int> rows)
    {
        var s = _spans[span];
        var role = (uint)s.Role;
        rows.Clear();
        if (cue < 0)
        {
            Alone(span, s, role, rows);
            return;
        }
        var c = _spans[cue];
        var before = span < cue;
        var (from, to) = before ? (s.End, c.First) : (c.End, s.First);
        to = Math.Max(from, to);
        var (a, b) = (_between[from], _between[to]);
        var (cues, same, others) = Rivals(span, cue, s.Role);
        var place = role * 2 + (before ? 1u : 0u);
        var sentences = (uint)Math.Min(Math.Abs(_sentence[s.First] - _sentence[c.First]), 3);
        var blocks = InOneBlock(span, cue) ? 0u : 1u;
        var gap = (uint)Math.Min(15, to - from <= 4 ? to - from : to - from <= 8 ? 5 : to - from <= 15 ? 6 : to - from <= 30 ? 7 : 8);
        var (commas, stops, quotes) = ((uint)Math.Min(3, b.Commas - a.Commas), (uint)Math.Min(2, b.Stops - a.Stops), (uint)Math.Min(3, b.Quotes - a.Quotes));
        var (verbs, ands) = ((uint)Math.Min(2, b.Verbs - a.Verbs), (uint)Math.Min(2, b.Conjunctions - a.Conjunctions));
        var rivals = Math.Min(cues, 3) * 16 + Math.Min(same, 3) * 4 + Math.Min(others, 3);
        rows[0] = Row(0, place);
        rows[1] = Row(1, place, gap);
        rows[2] = Row(2, place, rivals);
        rows[3] = Row(3, place, sentences * 2 + blocks);
        rows[4] = Row(4, place, rivals * 16 + gap);
        rows[5] = Row(5, place, (commas * 4 + stops) * 4 + quotes);
        rows[6] = Row(6, place, (commas * 4 + stops) * 4 + quotes + rivals * 64);
        rows[7] = Row(7, place, verbs * 4 + ands);
        rows[8] = Row(8, place, (verbs * 4 + ands) * 64 + rivals);
        rows[9] = Row(9, place, Key(c.End - 1));
        rows[10] = Row(10, place, Key(c.First) ^ rivals * 0x9E3779B1);
        rows[11] = Row(11, place, Key(c.End) ^ gap * 0x9E3779B1);
        rows[12] = Row(12, place, Key(s.First - 1) ^ gap * 0x9E3779B1);
        rows[13] = Row(13, place, Key(s.First) ^ gap * 0x9E3779B1);
        rows[14] = Row(14, place, Key(s.End) ^ gap * 0x9E3779B1);
        rows[15] = Row(15, place, Neighbours(cue) * 64 + rivals);
        rows[16] = Row(16, place, (Neighbours(cue) * 8 + sentences * 2 + blocks) * 16 + gap);
        rows[17] = Row(17, place, (uint)Tag(c.First - 1) * 32 + (uint)Tag(c.End));
        rows[18] = Row(18, place, ((uint)Tag(s.First) * 32 + (uint)Tag(c.End - 1)) * 16 + gap);
        rows[19] = Row(19, place, (InQuote(s) * 2 + InQuote(c)) * 64 + rivals);
        rows[20] = Row(20, place, Neighbours(span) * 64 + rivals);
        rows[21] = Row(21, place, (Neighbours(span) * 1024 + Neighbours(cue)) * 16 + gap);
    }

    /// <summary>Whether two spans stand in one block.</summary>
    public bool InOneBlock(int span, int other) => BlockOf(span) == BlockOf(other);

    private int BlockOf(int span) => _reading!.Sentences[_sentence[_spans[span].First]].Block;

    private void Alone(int span, RoleSpan s, uint role, Span<int> rows)
    {
        var (first, end) = Near(span);
        var inSentence = 0u;
        for (var k = first; k < end; k++)
            inSentence += _sentence[_spans[_cues[k]].First] == _sentence[s.First] ? 1u : 0u;
        rows[0] = Row(30, role);
        rows[1] = Row(31, role, Math.Min(inSentence, 2));
        rows[2] = Row(32, role, Neighbours(span) * 4 + Math.Min(inSentence, 2));
        rows[3] = Row(33, role, InQuote(s) * 4 + Math.Min(inSentence, 2));
    }

    /// <summary>How many cues, spans of the same role and others lie between.</summary>
    private (uint Cues, uint Same, uint Others) Rivals(int span, int cue, Role role)
    {
        var (cues, same, others) = (0u, 0u, 0u);
        var (low, high) = span < cue ? (span + 1, cue) : (cue + 1, span);
        for (var i = low; i < high && i < low + 12; i++)
        {
            if (_spans[i].Role == Role.Cue)
                cues++;
            else if (_spans[i].Role == role)
                same++;
            else
                others++;
        }
        return (cues, same, others);
    }

    /// <summary>The roles of the spans on both sides, and whether they stand in the same sentence.</summary>
    private uint Neighbours(int span) => Neighbour(span, span - 1) * 8 + Neighbour(span, span + 1);

    private uint Neighbour(int span, int other)
    {
        if ((uint)other >= (uint)_spans.Count)
            return 7;
        return (uint)_spans[other].Role + (_sentence[_spans[other].First] == _sentence[_spans[span].First] ? 0u : 3u);
    }

    private uint InQuote(RoleSpan s) => (uint)(_between[s.First].Quotes & 1);

    private uint Key(int token) => (uint)token < (uint)_reading!.Tokens.Length ? PosFeatures.Key(_reading.Tokens[token].Span.In(_reading.Document.Text)) : 0;

    private PosTag Tag(int token) => (uint)token < (uint)_reading!.Tokens.Length ? _reading.Tokens[token].Tag : PosTag.Punctuation;

    private static int Row(uint template, uint place, uint value = 0)
    {
        var h = (value * 8 + place + template * 0x9E3779B1) * 0x85EBCA6B;
        h ^= h >> 15;
        h *= 0xC2B2AE35;
        h ^= h >> 13;
        return (int)(h % (Rows - 1)) + 1; // row 0 stays 0: features that are not there
    }
}
