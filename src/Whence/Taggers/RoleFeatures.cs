using System.Runtime.CompilerServices;

namespace Whence.Taggers;

/// <summary>What the tagger looks at, hashed to rows of its tables. Trainer and tagger share it, so they cannot differ.</summary>
public static class RoleFeatures
{
    /// <summary>Features of a token for its label.</summary>
    public const int Nodes = 77;

    /// <summary>Features of a token for the pair of its label and the one before.</summary>
    public const int Pairs = 26;

    /// <summary>Rows of the table of labels.</summary>
    public const int NodeRows = 1 << 19;

    /// <summary>Rows of the table of pairs.</summary>
    public const int PairRows = 1 << 16;

    private static readonly WordSight Nowhere = new() { Word = 7, Suffix = 7, Stem = 7, Kind = 255, Tag = 31, CueBefore = -1, CueAfter = -1 };

    /// <summary>The rows for the label of token <paramref name="i"/>.</summary>
    public static void Of(ReadOnlySpan<WordSight> words, int i, Span<int> rows)
    {
        ref readonly var w = ref At(words, i);
        ref readonly var p1 = ref At(words, i - 1);
        ref readonly var p2 = ref At(words, i - 2);
        ref readonly var n1 = ref At(words, i + 1);
        ref readonly var n2 = ref At(words, i + 2);
        var at = Words(in w, in p1, in p2, in n1, in n2, rows);
        at = Tags(in w, in p1, in p2, in n1, in n2, At(words, i - 3).Tag, At(words, i + 3).Tag, rows, at);
        at = Learned(in w, in p1, in p2, in n1, in n2, rows, at);
        at = Quoted(in w, in p1, in n1, rows, at);
        Around(words, i, in w, in p1, in n1, rows, at);
    }

    /// <summary>The rows for the pair of labels of token <paramref name="i"/> and the one before it.</summary>
    public static void OfPair(ReadOnlySpan<WordSight> words, int i, Span<int> rows)
    {
        ref readonly var w = ref At(words, i);
        ref readonly var p = ref At(words, i - 1);
        ref readonly var n = ref At(words, i + 1);
        ref readonly var n2 = ref At(words, i + 2);
        ref readonly var before = ref At(words, w.CueBefore);
        rows[0] = Pair(0, 0);
        rows[1] = Pair(1, w.Tag * 32u + p.Tag);
        rows[2] = Pair(2, w.Word);
        rows[3] = Pair(3, p.Word);
        rows[4] = Pair(4, w.Kind * 256u + p.Kind);
        rows[5] = Pair(5, w.Quote * 8u + p.Quote + w.Quoted * 64u);
        rows[6] = Pair(6, w.Cue * 64u + p.Cue * 8u + n.Cue);
        rows[7] = Pair(7, w.Source * 8u + p.Source);
        rows[8] = Pair(8, w.Cluster);
        rows[9] = Pair(9, p.Cluster);
        rows[10] = Pair(10, (w.Tag * 32u + n.Tag) * 32u + p.Tag);
        rows[11] = Pair(11, Math.Min(w.FromStart, (byte)2) * 16u + Math.Min(w.ToEnd, (byte)2) * 4u + w.Place);
        rows[12] = Pair(12, p.Opens * 32u + w.Tag + w.Cue * 256u);
        rows[13] = Pair(13, w.Tail * 4u + p.Tail + w.Kind * 16u);
        rows[14] = Pair(14, n.Word);
        rows[15] = Pair(15, w.Between * 256u + Distance(i - w.CueBefore, w.CueBefore) * 4096u + w.Tag);
        rows[16] = Pair(16, Mix(w.Word, n.Word));
        rows[17] = Pair(17, Mix(p.Word, w.Word));
        rows[18] = Pair(18, Mix(w.Word, n.Tag * 32u + n2.Tag));
        rows[19] = Pair(19, Mix(w.Word, p.Tag * 32u + n.Tag));
        rows[20] = Pair(20, Mix(before.Word, w.Word));
        rows[21] = Pair(21, (w.Between * 16u + w.BetweenAfter) * 256 + Math.Min(w.ToEnd, (byte)7) * 32u + w.Tag);
        rows[22] = Pair(22, (n.Tag * 32u + n2.Tag) * 32 + At(words, i + 3).Tag + w.Kind * 32768u);
        rows[23] = Pair(23, Mix(before.Word, w.Tag * 32u + n.Tag));
        rows[24] = Pair(24, Mix(w.Cluster, p.Cluster));
        rows[25] = Pair(25, Mix(w.Quote * 8u + p.Quote, w.Beside));
    }

    private static int Words(ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight p2, ref readonly WordSight n1, ref readonly WordSight n2, Span<int> rows)
    {
        rows[0] = Node(0, 0);
        rows[1] = Node(1, w.Word);
        rows[2] = Node(2, p1.Word);
        rows[3] = Node(3, n1.Word);
        rows[4] = Node(4, p2.Word);
        rows[5] = Node(5, n2.Word);
        rows[6] = Node(6, Mix(p1.Word, w.Word));
        rows[7] = Node(7, Mix(w.Word, n1.Word));
        rows[8] = Node(8, Mix(p1.Word, n1.Word));
        rows[9] = Node(9, Mix(p2.Word, p1.Word));
        rows[10] = Node(10, Mix(n1.Word, n2.Word));
        rows[11] = Node(11, w.Suffix);
        rows[12] = Node(12, Mix(w.Suffix, w.Tag));
        rows[13] = Node(13, Mix(w.Stem, w.Tag));
        rows[14] = Node(14, p1.Stem);
        rows[15] = Node(15, n1.Stem);
        rows[16] = Node(16, w.Cluster);
        rows[17] = Node(17, p1.Cluster);
        rows[18] = Node(18, n1.Cluster);
        rows[19] = Node(19, p2.Cluster);
        rows[20] = Node(20, n2.Cluster);
        rows[21] = Node(21, Mix(p1.Cluster, w.Cluster));
        rows[22] = Node(22, Mix(w.Cluster, n1.Cluster));
        rows[23] = Node(23, Mix(Mix(p1.Word, w.Word), n1.Word));
        return 24;
    }

    private static int Tags(ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight p2, ref readonly WordSight n1, ref readonly WordSight n2, byte p3, byte n3, Span<int> rows, int at)
    {
        uint t = w.Tag, tp = p1.Tag, tn = n1.Tag;
        rows[at++] = Node(30, t);
        rows[at++] = Node(31, tp * 32 + t);
        rows[at++] = Node(32, t * 32 + tn);
        rows[at++] = Node(33, (tp * 32 + t) * 32 + tn);
        rows[at++] = Node(34, (p2.Tag * 32u + tp) * 32 + t);
        rows[at++] = Node(35, (t * 32 + tn) * 32 + n2.Tag);
        rows[at++] = Node(36, ((p3 * 32u + p2.Tag) * 32 + tp) * 32 + t);
        rows[at++] = Node(37, ((t * 32 + tn) * 32 + n2.Tag) * 32 + n3);
        rows[at++] = Node(38, Mix(w.Word, tn));
        rows[at++] = Node(39, Mix(w.Word, tp));
        rows[at++] = Node(40, Mix(p1.Word, t));
        rows[at++] = Node(41, Mix(n1.Word, t));
        rows[at++] = Node(42, w.Kind);
        rows[at++] = Node(43, (p1.Kind * 256u + w.Kind) * 256 + n1.Kind);
        return at;
    }

    private static int Learned(ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight p2, ref readonly WordSight n1, ref readonly WordSight n2, Span<int> rows, int at)
    {
        rows[at++] = Node(50, w.Cue * 32u + w.Tag);
        rows[at++] = Node(51, (p1.Cue * 8u + w.Cue) * 8 + n1.Cue);
        rows[at++] = Node(52, p2.Cue * 8u + p1.Cue);
        rows[at++] = Node(53, n1.Cue * 8u + n2.Cue);
        rows[at++] = Node(54, w.Source * 32u + w.Tag);
        rows[at++] = Node(55, (p1.Source * 8u + w.Source) * 8 + n1.Source);
        rows[at++] = Node(56, w.Source * 64u + n1.Cue * 8u + n2.Cue);
        rows[at++] = Node(57, p1.Opens * 32u + w.Tag);
        rows[at++] = Node(58, (p2.Cue * 8u + p1.Opens) * 8 + w.Cue);
        rows[at++] = Node(59, (w.Cue * 8u + w.Opens) * 32 + n1.Tag);
        rows[at++] = Node(60, (p1.Source * 8u + w.Cue) * 32 + n1.Tag);
        rows[at++] = Node(61, (p2.Cue * 8u + p1.Cue) * 1024 + p1.Tag * 32u + w.Tag);
        return at;
    }

    private static int Quoted(ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight n1, Span<int> rows, int at)
    {
        rows[at++] = Node(70, w.Quote * 64u + p1.Quote * 8u + n1.Quote);
        rows[at++] = Node(71, Mix(w.Quote, w.Word));
        rows[at++] = Node(72, w.Quote * 256u + w.Quoted);
        rows[at++] = Node(73, Mix(w.Quote * 256u + w.Quoted, w.Beside));
        rows[at++] = Node(74, Mix(w.Quote, w.Cue * 32u + w.Tag));
        rows[at++] = Node(75, Mix(p1.Quote * 256u + p1.Quoted, w.Tag * 8u + w.Cue));
        rows[at++] = Node(76, Mix(n1.Quote * 256u + n1.Quoted, w.Word));
        rows[at++] = Node(77, Mix(w.Quote, w.Place * 64u + w.FromStart * 4u));
        return at;
    }

    private static void Around(ReadOnlySpan<WordSight> words, int i, ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight n1, Span<int> rows, int at)
    {
        ref readonly var before = ref At(words, w.CueBefore);
        ref readonly var after = ref At(words, w.CueAfter);
        var (far, ahead) = (Distance(i - w.CueBefore, w.CueBefore), Distance(w.CueAfter - i, w.CueAfter));
        rows[at++] = Node(80, far * 16 + ahead);
        rows[at++] = Node(81, Mix(before.Word, far));
        rows[at++] = Node(82, Mix(after.Word, ahead));
        rows[at++] = Node(83, Mix(before.Word, w.Tag));
        rows[at++] = Node(84, Mix(after.Word, w.Tag));
        rows[at++] = Node(85, (before.Cue * 16u + w.Between) * 32 + w.Tag);
        rows[at++] = Node(86, (after.Cue * 16u + w.BetweenAfter) * 32 + w.Tag);
        rows[at++] = Node(87, ((before.Cue * 8u + after.Cue) * 16 + w.Between) * 16 + w.BetweenAfter);
        rows[at++] = Node(88, Mix(before.Word, w.Between));
        rows[at++] = Node(89, Mix(after.Word, w.BetweenAfter));
        rows[at++] = Node(90, Mix(At(words, w.CueBefore < 0 ? -1 : w.CueBefore + 1).Word, Mix(before.Word, far)));
        rows[at++] = Node(91, w.Tail * 32u + w.Tag);
        rows[at++] = Node(92, (w.Tail * 16u + far) * 16 + w.Between);
        rows[at++] = Node(93, w.FromStart * 4u + w.Place);
        rows[at++] = Node(94, w.ToEnd * 32u + w.Tag);
        rows[at++] = Node(95, Mix(w.FromStart, w.Word));
        rows[at++] = Node(96, w.Place * 1024u + w.Tag * 32u + n1.Tag);
        rows[at++] = Node(97, ((w.Tail * 16u + w.BetweenAfter) * 32 + p1.Tag) * 32 + w.Tag);
        rows[at++] = Node(98, Mix(before.Cluster, after.Cluster));
    }

    private static ref readonly WordSight At(ReadOnlySpan<WordSight> words, int i)
    {
        if ((uint)i < (uint)words.Length)
            return ref words[i];
        return ref Nowhere;
    }

    /// <summary>A distance in steps that grow; 15 when there is nothing there.</summary>
    private static uint Distance(int tokens, int to) => to < 0 ? 15u : tokens switch
    {
        <= 4 => (uint)tokens,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 22 => 8,
        _ => 9,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint a, uint b) => (a * 0x85EBCA6B ^ b) * 0x9E3779B1 + (a >> 15);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Node(uint template, uint value) => Row(template, value) & (NodeRows - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Pair(uint template, uint value) => Row(template + 128, value) & (PairRows - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Row(uint template, uint value)
    {
        var h = (value + template * 0x9E3779B1) * 0x85EBCA6B;
        h ^= h >> 15;
        h *= 0xC2B2AE35;
        h ^= h >> 13;
        return (int)h;
    }
}
