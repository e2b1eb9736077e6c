using Whence.Language;

namespace Whence.Taggers;

/// <summary>What is looked at when it is asked whether a span begins and ends just here, hashed to rows of a table. Trainer and tagger share it, so they cannot differ.</summary>
/// <remarks>
/// The lattice goes from token to token and forgets what it passed. Here a span is seen whole: whether it holds a finite verb
/// and what is left of its sentence holds one, whether its marks pair, which cue it has beside it, what its last part opens with.
/// It keeps running counts over the tokens of one block, so that a long span costs no more than a short one.
/// </remarks>
public sealed class CutFeatures
{
    /// <summary>Features of a span.</summary>
    public const int Count = 49;

    /// <summary>Rows of the table.</summary>
    public const int Rows = 1 << 16;

    private const int LikelyCue = 5; // in steps of WordSight.Cue: one time in four
    private static readonly WordSight Nowhere = new() { Word = 7, Suffix = 7, Stem = 7, Kind = 255, Tag = 31, CueBefore = -1, CueAfter = -1 };

    private readonly int[] _rows = new int[Count];
    private readonly List<RoleSpan> _spans = [];
    private Upto[] _upto = new Upto[256];
    private BlockSight? _block;
    private int _row;
    private uint _role;

    /// <summary>Running counts up to a token, and what stood last or stands next from there.</summary>
    private record struct Upto(int Verbs, int Quotes, int Brackets, int Cues, int Words, int Sentences, int LastComma, int SentenceStart, int SentenceEnd, int NextWord);

    /// <summary>Where a span stands among the others: the spans on both sides, the cues next to it.</summary>
    /// <param name="Before">The end of the span before it, or the block's start.</param>
    /// <param name="After">The start of the span after it, or the block's end.</param>
    /// <param name="RoleBefore">The role of the span before: 3 for none.</param>
    /// <param name="RoleAfter">The role of the span after: 3 for none.</param>
    /// <param name="CueBefore">The end of the nearest cue before it; -1 for none.</param>
    /// <param name="CueAfter">The start of the nearest cue after it; -1 for none.</param>
    private readonly record struct Place(int Before, int After, uint RoleBefore, uint RoleAfter, int CueBefore, int CueAfter);

    /// <summary>Takes up a block and the spans found in it: those from <paramref name="first"/> on.</summary>
    public void Look(BlockSight block, IReadOnlyList<RoleSpan> spans, int first)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(spans);
        _block = block;
        _spans.Clear();
        for (var i = first; i < spans.Count; i++)
            _spans.Add(spans[i] with { First = spans[i].First - block.First, End = spans[i].End - block.First });
        if (_upto.Length <= block.Count)
            _upto = new Upto[block.Count * 2];
        Sum(block);
    }

    /// <summary>The rows for the span with the number <paramref name="span"/>, were it to hold the tokens <paramref name="first"/>..<paramref name="end"/> of the block. Good until asked again.</summary>
    public ReadOnlySpan<int> Of(int span, int first, int end)
    {
        var place = PlaceOf(span);
        (_row, _role) = (0, (uint)_spans[span].Role);
        Opening(first, place);
        Closing(first, end, place);
        Whole(first, end, place);
        return _rows.AsSpan(0, _row);
    }

    private void Sum(BlockSight block)
    {
        var words = block.Words;
        var starts = block.Starts;
        _upto[0] = default(Upto) with { LastComma = -1 };
        for (var i = 0; i < block.Count; i++)
        {
            ref readonly var w = ref words[i];
            var (u, kind) = (_upto[i], KindOf(in w));
            _upto[i].SentenceStart = starts[i] != RoleLattice.Start.Within ? i : i > 0 ? _upto[i - 1].SentenceStart : 0;
            _upto[i + 1] = new(
                u.Verbs + (w.Tag is (byte)PosTag.VerbPast or (byte)PosTag.VerbThird or (byte)PosTag.VerbPresent or (byte)PosTag.Modal ? 1 : 0),
                u.Quotes + (w.Quote is 1 or 3 or 4 ? 1 : 0), u.Brackets + (kind == TokenKind.Open ? 1 : kind == TokenKind.Close ? -1 : 0), u.Cues + (w.Cue >= LikelyCue && w.Quote != 2 ? 1 : 0),
                u.Words + (IsWord(in w) ? 1 : 0), u.Sentences + (starts[i] != RoleLattice.Start.Within ? 1 : 0), kind == TokenKind.Comma ? i : u.LastComma, i + 1, 0, 0);
        }
        (_upto[block.Count].SentenceEnd, _upto[block.Count].NextWord) = (block.Count, block.Count);
        for (var i = block.Count - 1; i >= 0; i--)
        {
            _upto[i].SentenceEnd = i + 1 == block.Count || starts[i + 1] != RoleLattice.Start.Within ? i + 1 : _upto[i + 1].SentenceEnd;
            _upto[i].NextWord = IsWord(in words[i]) ? i : _upto[i + 1].NextWord;
        }
    }

    private Place PlaceOf(int span)
    {
        var (before, after) = (span - 1, span + 1);
        var (cueBefore, cueAfter) = (before, after);
        while (cueBefore >= 0 && _spans[cueBefore].Role != Role.Cue)
            cueBefore--;
        while (cueAfter < _spans.Count && _spans[cueAfter].Role != Role.Cue)
            cueAfter++;
        return new(
            before >= 0 ? _spans[before].End : 0, after < _spans.Count ? _spans[after].First : _block!.Count,
            before >= 0 ? (uint)_spans[before].Role : 3, after < _spans.Count ? (uint)_spans[after].Role : 3,
            cueBefore >= 0 ? _spans[cueBefore].End : -1, cueAfter < _spans.Count ? _spans[cueAfter].First : -1);
    }

    /// <summary>Where it begins: the words there, what stands between it and the span before.</summary>
    private void Opening(int first, in Place place)
    {
        ref readonly var before = ref At(first - 1);
        ref readonly var word = ref At(first);
        ref readonly var next = ref At(first + 1);
        ref readonly var cue = ref At(place.CueBefore - 1);
        var (gap, passed) = (Steps(first - place.Before), _upto[first].Verbs > _upto[place.Before].Verbs ? 1u : 0);
        var role = place.RoleBefore + (place.Before > _upto[first].SentenceStart ? 0u : 4u);
        Add(word.Word);
        Add(before.Word);
        Add((before.Tag * 32u + word.Tag) * 32 + next.Tag);
        Add(Mix(before.Word, word.Word));
        Add(before.Kind * 256u + word.Kind);
        Add((before.Quote * 8u + word.Quote) * 64 + word.Quoted);
        Add(Mix(Mix(cue.Word, word.Word), place.CueBefore < 0 ? 15 : Steps(first - place.CueBefore)));
        Add(Mix(cue.Stem, word.Tag * 16u + gap));
        Add(role * 16 + Math.Min(word.FromStart, (byte)7));
        Add(((gap * 2 + passed) * 8 + role) * 32 + At(place.Before).Tag);
        Add(Mix(At(place.Before).Word, gap * 8 + role));
        Add(Mix(word.Word, next.Word));
        Add(before.Cluster);
        Add(Mix(word.Cluster, before.Tag));
        Add(before.Opens * 32u + word.Tag);
    }

    /// <summary>Where it ends: the words there, what is left of the sentence up to the next span.</summary>
    private void Closing(int first, int end, in Place place)
    {
        ref readonly var last = ref At(end - 1);
        ref readonly var after = ref At(end);
        ref readonly var next = ref At(end + 1);
        ref readonly var cue = ref At(place.CueBefore - 1);
        var rest = Rest(end, place);
        var (words, verb, likely) = (Steps(_upto[rest].Words - _upto[end].Words), _upto[rest].Verbs > _upto[end].Verbs ? 1u : 0, _upto[rest].Cues > _upto[end].Cues ? 1u : 0);
        ref readonly var opening = ref At(words > 0 ? _upto[end].NextWord : -1);
        var (then, holds) = (At(words > 0 ? _upto[end].NextWord + 1 : -1).Tag, _upto[end].Verbs > _upto[first].Verbs ? 2u : 0);
        var role = rest == place.After && rest < _block!.Count ? place.RoleAfter : 3;
        Add(after.Word);
        Add(last.Word);
        Add((last.Tag * 32u + after.Tag) * 32 + next.Tag);
        Add(Mix(after.Word, next.Word));
        Add(after.Kind * 256u + next.Kind);
        Add((last.Quote * 8u + after.Quote) * 64 + after.Quoted);
        Add((words * 2 + verb) * 4 + role);
        Add((words * 4 + verb * 2 + likely) * 32 + opening.Tag);
        Add(Mix(opening.Word, verb * 2 + likely));
        Add((opening.Tag * 32u + then) * 16 + words);
        Add(Mix(opening.Word, words));
        Add(((uint)KindOf(in after) * 32 + opening.Tag) * 8 + Math.Min(words, 3) * 2 + verb);
        Add(Mix(after.Cluster, after.Kind));
        Add(Mix(last.Cluster, after.Tag));
        Add((last.Tag * 32u + after.Tag) * 4 + verb + holds);
        Add(Mix(cue.Stem, opening.Word));
        Add(Mix(Mix(cue.Stem, At(first).Word), verb + holds));
    }

    /// <summary>The span as a whole: how long, a clause or not, its marks, its last part, the cues beside it.</summary>
    private void Whole(int first, int end, in Place place)
    {
        ref readonly var before = ref At(first - 1);
        ref readonly var word = ref At(first);
        ref readonly var last = ref At(end - 1);
        ref readonly var after = ref At(end);
        ref readonly var cueBefore = ref At(place.CueBefore - 1);
        ref readonly var cueAfter = ref At(place.CueAfter);
        var (low, high, length) = (_upto[first], _upto[end], Steps(end - first));
        var (verb, left, passed) = (high.Verbs > low.Verbs ? 1u : 0, _upto[Rest(end, place)].Verbs > high.Verbs ? 1u : 0, low.Verbs > _upto[place.Before].Verbs ? 1u : 0);
        var (ends, quotes) = (_upto[Rest(end, place)].Words == high.Words ? 1u : 0, (uint)(high.Quotes - low.Quotes));
        var sides = (place.CueBefore < 0 ? 0u : place.CueBefore > _upto[first].SentenceStart ? 1u : 2) * 3 + (place.CueAfter < 0 ? 0u : place.CueAfter < _upto[end - 1].SentenceEnd ? 1u : 2);
        Add(length);
        Add(verb * 32 + word.Tag);
        Add((quotes & 1) * 64 + (uint)Math.Clamp(high.Brackets - low.Brackets + 4, 0, 8));
        Add((uint)Math.Min(high.Sentences - _upto[first + 1].Sentences, 3) * 16 + sides);
        Add((word.Quote * 8u + last.Quote) * 4 + Math.Min(quotes, 3));
        Add((sides * 2 + ends) * 2 + (_upto[first].SentenceStart == first ? 1u : 0));
        Add(sides * 64 + (uint)Math.Min(high.Cues - low.Cues, 3) * 16 + verb * 8 + left * 4 + passed * 2);
        Add(Mix(cueBefore.Stem, word.Tag * 2u + verb));
        Add(Mix(cueBefore.Stem, sides * 2 + ends));
        Add(Mix(cueAfter.Stem, sides * 2 + ends));
        var comma = high.LastComma;
        var within = comma > first;
        var part = within ? _upto[end].Verbs > _upto[comma].Verbs ? 1u : 0 : 2;
        Add(within ? Mix(At(comma + 1).Word, part) : 3);
        Add(within ? ((At(comma + 1).Tag * 32u + At(comma + 2).Tag) * 2 + part) * 16 + Steps(end - comma) : length);
        Add((word.Tag * 32u + after.Tag) * 32 + before.Tag);
        Add(Mix(before.Word, after.Word));
        Add(((before.Quote * 8u + word.Quote) * 8 + last.Quote) * 8 + after.Quote);
        Add((place.RoleAfter * 4 + place.RoleBefore) * 8 + (uint)Math.Min(3, place.After - end));
        Add(Mix(cueBefore.Tag, sides) + word.Tag);
    }

    /// <summary>Where the rest of the sentence behind <paramref name="end"/> ends: with the sentence, or where the next span starts.</summary>
    private int Rest(int end, in Place place)
    {
        var stop = _upto[Math.Max(0, end - 1)].SentenceEnd;
        return place.After >= end ? Math.Min(stop, place.After) : stop;
    }

    private ref readonly WordSight At(int i)
    {
        if ((uint)i < (uint)_block!.Count)
            return ref _block.Words[i];
        return ref Nowhere;
    }

    private static TokenKind KindOf(ref readonly WordSight word) => (TokenKind)(word.Kind >> 3);

    private static bool IsWord(ref readonly WordSight word) => KindOf(in word) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic;

    /// <summary>A length in steps that grow.</summary>
    private static uint Steps(int tokens) => tokens switch
    {
        < 0 => 11,
        <= 4 => (uint)tokens,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 22 => 8,
        <= 40 => 9,
        _ => 10,
    };

    private static uint Mix(uint a, uint b) => (a * 0x85EBCA6B ^ b) * 0x9E3779B1 + (a >> 15);

    private void Add(uint value)
    {
        var h = (value + ((uint)_row * 4 + _role + 1) * 0x9E3779B1) * 0x85EBCA6B;
        h ^= h >> 15;
        h *= 0xC2B2AE35;
        h ^= h >> 13;
        _rows[_row++] = (int)(h % (Rows - 1)) + 1; // row 0 stays 0
    }
}
