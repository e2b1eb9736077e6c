using Whence.Text;

namespace Whence.Attributions;

/// <summary>An attribution while the rules are still at it.</summary>
internal sealed class Draft
{
    public TextSpan? Source { get; set; }

    /// <summary>An earlier draft whose source this one shares: a floating quotation, "adding that".</summary>
    public Draft? From { get; set; }

    public TextSpan? Cue { get; set; }

    /// <summary>The second part of a cue in two ("was quoted … as saying").</summary>
    public TextSpan? CueRest { get; set; }

    /// <summary>The verb or phrase itself, without auxiliaries: what the rules matched.</summary>
    public int CueToken { get; init; } = -1;

    public CueType Type { get; init; }

    public string Act { get; init; } = "say";

    public List<TextSpan> Content { get; init; } = [];

    public List<TextSpan> Through { get; } = [];

    public List<TextSpan> Behind { get; } = [];

    public TextSpan? Medium { get; set; }

    public bool Rejects { get; init; }

    /// <summary>The probability that the draft is right, where the tagger gives one.</summary>
    public double? Confidence { get; set; }

    public List<string> Why { get; } = [];

    /// <summary>From the first content piece's start to the last one's end.</summary>
    public TextSpan Extent => new(Content[0].Start, Content[^1].End);
}
