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

    public CueType Type { get; set; }

    public string Act { get; set; } = "say";

    public List<TextSpan> Content { get; init; } = [];

    public List<TextSpan> Through { get; } = [];

    public List<TextSpan> Behind { get; } = [];

    public TextSpan? Medium { get; set; }

    public bool Rejects { get; set; }

    /// <summary>The probability that the draft is right, where the tagger gives one.</summary>
    public double? Confidence { get; set; }

    public List<string> Why { get; } = [];

    /// <summary>How far the construction is to be trusted against another that crosses it: quotations, then words that leave no doubt, then clauses, then the rest.</summary>
    public int Sureness => Why.Count == 0 ? 0 : Why[0] switch
    {
        "quotation-source-verb" or "quotation-verb-source" or "source-verb-quotation" or "quoted-by-as-saying" => 4,
        "source-verb-that" or "source-verb-colon" or "it-was-said-that" or "it-was-said-by" or "has-it-that" or "clause-according-to" or "according-to-clause" or "clause-verb-source" or "joint-source-verb-clause" => 3,
        "source-verb-clause" or "clause-source-verb" or "clause-around-according-to" or "as-source-verb-clause" or "clause-as-source-verb" => 2,
        _ => 1,
    };

    /// <summary>Whether it is a quotation beside its speaker.</summary>
    public bool IsQuotation => Sureness >= 4;

    /// <summary>Whether words or marks tell where the content ends.</summary>
    public bool HasToldEnds => Sureness >= 3;

    /// <summary>Makes it something that somebody does: no statement is shown for it, and its words stay to be checked.</summary>
    public void BecomesAct() => (Type, Act) = (CueType.Action, "do");

    /// <summary>From the first content piece's start to the last one's end.</summary>
    public TextSpan Extent => new(Content[0].Start, Content[^1].End);
}
