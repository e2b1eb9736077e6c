using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>The page says that somebody says something: spans only, nobody resolved yet.</summary>
/// <remarks>Span conventions are those of PolNeAR (Newell, Margolin, Ruths, LREC 2018).</remarks>
public sealed record Attribution
{
    /// <summary>Whether the words are the source's own.</summary>
    public required Speech Speech { get; init; }

    /// <summary>Who, with modifiers and apposition; empty when the text names nobody.</summary>
    public ImmutableArray<TextSpan> Source { get; init; } = [];

    /// <summary>The linking words; null when none stands in the text.</summary>
    public Cue? Cue { get; init; }

    /// <summary>What, without the quotation marks' outer white space; never empty.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Whether the source rejects the content.</summary>
    public bool Rejects { get; init; }

    /// <summary>Relays between the page and the source that the wording names ("told CNBC"), the one nearest to the page first.</summary>
    public ImmutableArray<TextSpan> Through { get; init; } = [];

    /// <summary>Sources behind the source that the wording names ("citing …"), the nearest first.</summary>
    public ImmutableArray<TextSpan> Behind { get; init; } = [];

    /// <summary>The medium of the source's own that carried it ("a Facebook post"); null when none is named.</summary>
    public TextSpan? Medium { get; init; }

    /// <summary>The attribution whose content holds this one, by index in the reading; null at the top.</summary>
    public int? Inside { get; init; }

    /// <summary>Whether the source is carried over from an earlier attribution (a floating quotation), and from which.</summary>
    public int? ContinuedFrom { get; init; }

    /// <summary>The probability that this reading is right; null where no calibrated one is known.</summary>
    public double? Confidence { get; init; }

    /// <summary>The rules that took part, by name.</summary>
    public ImmutableArray<string> Why { get; init; } = [];
}
