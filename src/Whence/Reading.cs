using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Claims;
using Whence.Dates;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Quantities;
using Whence.Sources;
using Whence.Stances;
using Whence.Taggers;
using Whence.Text;

namespace Whence;

/// <summary>What has been found in one document so far, a layer a stage.</summary>
/// <param name="Document">What is read.</param>
public sealed record Reading(Document Document)
{
    /// <summary>Words and marks (<see cref="Layers.Tokens"/>).</summary>
    public ImmutableArray<Token> Tokens { get; init; } = [];

    /// <summary>Sentences, none across a block's edge (<see cref="Layers.Sentences"/>).</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>Quotations, in order of their start (<see cref="Layers.Quotations"/>).</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>Names (<see cref="Layers.Mentions"/>).</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Times (<see cref="Layers.Times"/>).</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>When the page was published: as its masthead says, or the interval that its own dates allow (<see cref="Layers.Times"/>).</summary>
    public Published? Published { get; init; } = Document.Masthead.Published;

    /// <summary>Figures (<see cref="Layers.Quantities"/>).</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>Words that hold a statement at a distance (<see cref="Layers.Stances"/>).</summary>
    public ImmutableArray<TextSpan> Hedges { get; init; } = [];

    /// <summary>Likelihoods (<see cref="Layers.Stances"/>).</summary>
    public ImmutableArray<Likelihood> Likelihoods { get; init; } = [];

    /// <summary>Grades that sources give their judgements (<see cref="Layers.Stances"/>).</summary>
    public ImmutableArray<Confidence> Confidences { get; init; } = [];

    /// <summary>Words that say that something is not verified (<see cref="Layers.Stances"/>).</summary>
    public ImmutableArray<TextSpan> Unverified { get; init; } = [];

    /// <summary>What the trained tagger found, in the order of the cues; empty where none took part (<see cref="Layers.Tagged"/>).</summary>
    public ImmutableArray<TaggedAttribution> Tagged { get; init; } = [];

    /// <summary>Who-says-what as spans (<see cref="Layers.Attributions"/>).</summary>
    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    /// <summary>Who stands behind each of <see cref="Attributions"/>, in their order (<see cref="Layers.Sources"/>).</summary>
    public ImmutableArray<Sourcing> Sourcings { get; init; } = [];

    /// <summary>The statements of the page, attributed ones first (<see cref="Layers.Claims"/>).</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Who was asked and kept silent (<see cref="Layers.Claims"/>).</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>What was noticed, the document's own notes first.</summary>
    public ImmutableArray<Note> Notes { get; init; } = Document.Notes;

    /// <summary>The layers that are there.</summary>
    public Layers Layers { get; init; }

    /// <summary>The word at a token's index, without a copy; empty outside the page.</summary>
    public ReadOnlySpan<char> Word(int token) => (uint)token < (uint)Tokens.Length ? Tokens[token].Span.In(Document.Text) : default;

    /// <summary>Whether the token is <paramref name="word"/>, in any case.</summary>
    public bool Is(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token is one of <paramref name="words"/>.</summary>
    public bool Is(int token, Words words) => (uint)token < (uint)Tokens.Length && words.Has(Word(token));

    /// <summary>The first token that starts at a text position or after it; their number when none does.</summary>
    public int TokenAt(int position) => Tokens.AsSpan().FirstFrom(position);

    /// <summary>The sentence that holds the token, by index, or the next one; their number when none does.</summary>
    public int SentenceAt(int token)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].EndToken <= token ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
