using Whence.Language;

namespace Whence.Taggers;

/// <summary>One token as the tagger sees it: what it is made of, what training learned of it, and how the block lies around it.</summary>
public record struct WordSight
{
    /// <summary>The word's hash (<see cref="PosFeatures.Key"/>).</summary>
    public uint Word;

    /// <summary>The hash of its last three letters.</summary>
    public uint Suffix;

    /// <summary>The hash of the word without an ending.</summary>
    public uint Stem;

    /// <summary>Its cluster, 0 for none.</summary>
    public ushort Cluster;

    /// <summary>Its part of speech.</summary>
    public byte Tag;

    /// <summary>What it is made of, and how it is written.</summary>
    public byte Kind;

    /// <summary>How often it stood in cues, 1 (never) to 7 (nearly always); 0 when it is not known.</summary>
    public byte Cue;

    /// <summary>How often it stood in sources, in the same way.</summary>
    public byte Source;

    /// <summary>How often a content began right after it, in the same way.</summary>
    public byte Opens;

    /// <summary>0 outside quotations, 1 an opening mark, 2 inside, 3 a closing mark, 4 a mark that does not pair.</summary>
    public byte Quote;

    /// <summary>The quotation that holds it: its length and how it ends.</summary>
    public byte Quoted;

    /// <summary>The best cue right after and right before that quotation.</summary>
    public byte Beside;

    /// <summary>How many tokens of its sentence stand before it, at most 15.</summary>
    public byte FromStart;

    /// <summary>How many stand after it, at most 15.</summary>
    public byte ToEnd;

    /// <summary>Whether what looks like a closing "…, X said" starts later in the sentence (1), or holds the token (2).</summary>
    public byte Tail;

    /// <summary>The first (1) or a later (0) sentence of its block; with 2 in a headline.</summary>
    public byte Place;

    /// <summary>The nearest likely cue before it in the sentence, by token, or -1.</summary>
    public int CueBefore;

    /// <summary>The nearest likely cue after it, or -1.</summary>
    public int CueAfter;

    /// <summary>What lies between the cue before and the token: bits for a comma, a verb, "that", a quotation's edge.</summary>
    public byte Between;

    /// <summary>What lies between the token and the cue after it.</summary>
    public byte BetweenAfter;
}
