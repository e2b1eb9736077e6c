using System.Runtime.CompilerServices;

namespace Whence.Taggers;

/// <summary>What the tagger looks at, each as a key into its tables (<see cref="FeatureTable"/>). Trainer and tagger share it, so they cannot differ.</summary>
public static class RoleFeatures
{
    /// <summary>Features of a token for its label.</summary>
    public const int Nodes = 77;

    /// <summary>Features of a token for the pair of its label and the one before.</summary>
    public const int Pairs = 26;

    private static readonly WordSight Nowhere = new() { Word = 7, Suffix = 7, Stem = 7, Kind = 255, Tag = 31, CueBefore = -1, CueAfter = -1 };

    /// <summary>The keys for the label of token <paramref name="i"/>.</summary>
    public static void Of(ReadOnlySpan<WordSight> words, int i, Span<uint> keys)
    {
        ref readonly var w = ref At(words, i);
        ref readonly var p1 = ref At(words, i - 1);
        ref readonly var p2 = ref At(words, i - 2);
        ref readonly var n1 = ref At(words, i + 1);
        ref readonly var n2 = ref At(words, i + 2);
        var at = Words(in w, in p1, in p2, in n1, in n2, keys);
        at = Tags(in w, in p1, in p2, in n1, in n2, At(words, i - 3).Tag, At(words, i + 3).Tag, keys, at);
        at = Learned(in w, in p1, in p2, in n1, in n2, keys, at);
        at = Quoted(in w, in p1, in n1, keys, at);
        Around(words, i, in w, in p1, in n1, keys, at);
    }

    /// <summary>The keys for the pair of labels of token <paramref name="i"/> and the one before it.</summary>
    public static void OfPair(ReadOnlySpan<WordSight> words, int i, Span<uint> keys)
    {
        ref readonly var w = ref At(words, i);
        ref readonly var p = ref At(words, i - 1);
        ref readonly var n = ref At(words, i + 1);
        ref readonly var n2 = ref At(words, i + 2);
        ref readonly var before = ref At(words, w.CueBefore);
        keys[0] = Pair(0, 0);
        keys[1] = Pair(1, w.Tag * 32u + p.Tag);
        keys[2] = Pair(2, w.Word);
        keys[3] = Pair(3, p.Word);
        keys[4] = Pair(4, w.Kind * 256u + p.Kind);
        keys[5] = Pair(5, w.Quote * 8u + p.Quote + w.Quoted * 64u);
        keys[6] = Pair(6, w.Cue * 64u + p.Cue * 8u + n.Cue);
        keys[7] = Pair(7, w.Source * 8u + p.Source);
        keys[8] = Pair(8, w.Cluster);
        keys[9] = Pair(9, p.Cluster);
        keys[10] = Pair(10, (w.Tag * 32u + n.Tag) * 32u + p.Tag);
        keys[11] = Pair(11, Math.Min(w.FromStart, (byte)2) * 16u + Math.Min(w.ToEnd, (byte)2) * 4u + w.Place);
        keys[12] = Pair(12, p.Opens * 32u + w.Tag + w.Cue * 256u);
        keys[13] = Pair(13, w.Tail * 4u + p.Tail + w.Kind * 16u);
        keys[14] = Pair(14, n.Word);
        keys[15] = Pair(15, w.Between * 256u + Distance(i - w.CueBefore, w.CueBefore) * 4096u + w.Tag);
        keys[16] = Pair(16, Mix(w.Word, n.Word));
        keys[17] = Pair(17, Mix(p.Word, w.Word));
        keys[18] = Pair(18, Mix(w.Word, n.Tag * 32u + n2.Tag));
        keys[19] = Pair(19, Mix(w.Word, p.Tag * 32u + n.Tag));
        keys[20] = Pair(20, Mix(before.Word, w.Word));
        keys[21] = Pair(21, (w.Between * 16u + w.BetweenAfter) * 256 + Math.Min(w.ToEnd, (byte)7) * 32u + w.Tag);
        keys[22] = Pair(22, (n.Tag * 32u + n2.Tag) * 32 + At(words, i + 3).Tag + w.Kind * 32768u);
        keys[23] = Pair(23, Mix(before.Word, w.Tag * 32u + n.Tag));
        keys[24] = Pair(24, Mix(w.Cluster, p.Cluster));
        keys[25] = Pair(25, Mix(w.Quote * 8u + p.Quote, w.Beside));
    }

    private static int Words(ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight p2, ref readonly WordSight n1, ref readonly WordSight n2, Span<uint> keys)
    {
        keys[0] = Node(0, 0);
        keys[1] = Node(1, w.Word);
        keys[2] = Node(2, p1.Word);
        keys[3] = Node(3, n1.Word);
        keys[4] = Node(4, p2.Word);
        keys[5] = Node(5, n2.Word);
        keys[6] = Node(6, Mix(p1.Word, w.Word));
        keys[7] = Node(7, Mix(w.Word, n1.Word));
        keys[8] = Node(8, Mix(p1.Word, n1.Word));
        keys[9] = Node(9, Mix(p2.Word, p1.Word));
        keys[10] = Node(10, Mix(n1.Word, n2.Word));
        keys[11] = Node(11, w.Suffix);
        keys[12] = Node(12, Mix(w.Suffix, w.Tag));
        keys[13] = Node(13, Mix(w.Stem, w.Tag));
        keys[14] = Node(14, p1.Stem);
        keys[15] = Node(15, n1.Stem);
        keys[16] = Node(16, w.Cluster);
        keys[17] = Node(17, p1.Cluster);
        keys[18] = Node(18, n1.Cluster);
        keys[19] = Node(19, p2.Cluster);
        keys[20] = Node(20, n2.Cluster);
        keys[21] = Node(21, Mix(p1.Cluster, w.Cluster));
        keys[22] = Node(22, Mix(w.Cluster, n1.Cluster));
        keys[23] = Node(23, Mix(Mix(p1.Word, w.Word), n1.Word));
        return 24;
    }

    private static int Tags(ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight p2, ref readonly WordSight n1, ref readonly WordSight n2, byte p3, byte n3, Span<uint> keys, int at)
    {
        uint t = w.Tag, tp = p1.Tag, tn = n1.Tag;
        keys[at++] = Node(30, t);
        keys[at++] = Node(31, tp * 32 + t);
        keys[at++] = Node(32, t * 32 + tn);
        keys[at++] = Node(33, (tp * 32 + t) * 32 + tn);
        keys[at++] = Node(34, (p2.Tag * 32u + tp) * 32 + t);
        keys[at++] = Node(35, (t * 32 + tn) * 32 + n2.Tag);
        keys[at++] = Node(36, ((p3 * 32u + p2.Tag) * 32 + tp) * 32 + t);
        keys[at++] = Node(37, ((t * 32 + tn) * 32 + n2.Tag) * 32 + n3);
        keys[at++] = Node(38, Mix(w.Word, tn));
        keys[at++] = Node(39, Mix(w.Word, tp));
        keys[at++] = Node(40, Mix(p1.Word, t));
        keys[at++] = Node(41, Mix(n1.Word, t));
        keys[at++] = Node(42, w.Kind);
        keys[at++] = Node(43, (p1.Kind * 256u + w.Kind) * 256 + n1.Kind);
        return at;
    }

    private static int Learned(ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight p2, ref readonly WordSight n1, ref readonly WordSight n2, Span<uint> keys, int at)
    {
        keys[at++] = Node(50, w.Cue * 32u + w.Tag);
        keys[at++] = Node(51, (p1.Cue * 8u + w.Cue) * 8 + n1.Cue);
        keys[at++] = Node(52, p2.Cue * 8u + p1.Cue);
        keys[at++] = Node(53, n1.Cue * 8u + n2.Cue);
        keys[at++] = Node(54, w.Source * 32u + w.Tag);
        keys[at++] = Node(55, (p1.Source * 8u + w.Source) * 8 + n1.Source);
        keys[at++] = Node(56, w.Source * 64u + n1.Cue * 8u + n2.Cue);
        keys[at++] = Node(57, p1.Opens * 32u + w.Tag);
        keys[at++] = Node(58, (p2.Cue * 8u + p1.Opens) * 8 + w.Cue);
        keys[at++] = Node(59, (w.Cue * 8u + w.Opens) * 32 + n1.Tag);
        keys[at++] = Node(60, (p1.Source * 8u + w.Cue) * 32 + n1.Tag);
        keys[at++] = Node(61, (p2.Cue * 8u + p1.Cue) * 1024 + p1.Tag * 32u + w.Tag);
        return at;
    }

    private static int Quoted(ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight n1, Span<uint> keys, int at)
    {
        keys[at++] = Node(70, w.Quote * 64u + p1.Quote * 8u + n1.Quote);
        keys[at++] = Node(71, Mix(w.Quote, w.Word));
        keys[at++] = Node(72, w.Quote * 256u + w.Quoted);
        keys[at++] = Node(73, Mix(w.Quote * 256u + w.Quoted, w.Beside));
        keys[at++] = Node(74, Mix(w.Quote, w.Cue * 32u + w.Tag));
        keys[at++] = Node(75, Mix(p1.Quote * 256u + p1.Quoted, w.Tag * 8u + w.Cue));
        keys[at++] = Node(76, Mix(n1.Quote * 256u + n1.Quoted, w.Word));
        keys[at++] = Node(77, Mix(w.Quote, w.Place * 64u + w.FromStart * 4u));
        return at;
    }

    private static void Around(ReadOnlySpan<WordSight> words, int i, ref readonly WordSight w, ref readonly WordSight p1, ref readonly WordSight n1, Span<uint> keys, int at)
    {
        ref readonly var before = ref At(words, w.CueBefore);
        ref readonly var after = ref At(words, w.CueAfter);
        var (far, ahead) = (Distance(i - w.CueBefore, w.CueBefore), Distance(w.CueAfter - i, w.CueAfter));
        keys[at++] = Node(80, far * 16 + ahead);
        keys[at++] = Node(81, Mix(before.Word, far));
        keys[at++] = Node(82, Mix(after.Word, ahead));
        keys[at++] = Node(83, Mix(before.Word, w.Tag));
        keys[at++] = Node(84, Mix(after.Word, w.Tag));
        keys[at++] = Node(85, (before.Cue * 16u + w.Between) * 32 + w.Tag);
        keys[at++] = Node(86, (after.Cue * 16u + w.BetweenAfter) * 32 + w.Tag);
        keys[at++] = Node(87, ((before.Cue * 8u + after.Cue) * 16 + w.Between) * 16 + w.BetweenAfter);
        keys[at++] = Node(88, Mix(before.Word, w.Between));
        keys[at++] = Node(89, Mix(after.Word, w.BetweenAfter));
        keys[at++] = Node(90, Mix(At(words, w.CueBefore < 0 ? -1 : w.CueBefore + 1).Word, Mix(before.Word, far)));
        keys[at++] = Node(91, w.Tail * 32u + w.Tag);
        keys[at++] = Node(92, (w.Tail * 16u + far) * 16 + w.Between);
        keys[at++] = Node(93, w.FromStart * 4u + w.Place);
        keys[at++] = Node(94, w.ToEnd * 32u + w.Tag);
        keys[at++] = Node(95, Mix(w.FromStart, w.Word));
        keys[at++] = Node(96, w.Place * 1024u + w.Tag * 32u + n1.Tag);
        keys[at++] = Node(97, ((w.Tail * 16u + w.BetweenAfter) * 32 + p1.Tag) * 32 + w.Tag);
        keys[at++] = Node(98, Mix(before.Cluster, after.Cluster));
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
    private static uint Node(uint template, uint value) => Key(template, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Pair(uint template, uint value) => Key(template + 128, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Key(uint template, uint value)
    {
        var h = (value + template * 0x9E3779B1) * 0x85EBCA6B;
        h ^= h >> 15;
        h *= 0xC2B2AE35;
        h ^= h >> 13;
        return h;
    }
}
