using System.Collections.Immutable;
using Whence.Dates;

namespace Whence.Matching;

/// <summary>What a claim comes to when it is compared with those of other pages: who did what to whom, where, when, how many, whether or not.</summary>
/// <remarks>Made once, when the page is read (<c>GistReader</c>), and kept beside the claim: linking reads no page again.</remarks>
public sealed record Gist
{
    /// <summary>The keys of its nouns, verbs and adjectives outside names: words of one stem or one event are the same key. In the order of the text, each once.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The words behind <see cref="Words"/> as they stand in the text, one for each: for people to read, and for their vectors.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    /// <summary>The names in it, as they are called everywhere. In the order of the text, each once.</summary>
    public ImmutableArray<GistName> Names { get; init; } = [];

    /// <summary>The key of the word that tells what happens: of the main verb, or of the event's noun; null when there is none.</summary>
    public string? Event { get; init; }

    /// <summary>Keys of who does it, as far as the order of the words tells.</summary>
    public ImmutableArray<string> Doers { get; init; } = [];

    /// <summary>The figures in it.</summary>
    public ImmutableArray<GistFigure> Figures { get; init; } = [];

    /// <summary>The days that it speaks of: not before; null when open or not told.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Not after.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The days that it names by the calendar and on which something happens ("on February 25 and 26"); not those up to which or from which on something is so.</summary>
    public ImmutableArray<Days> Dates { get; init; } = [];

    /// <summary>Whether its words say that something is not so (an odd number of negations).</summary>
    public bool IsNegated { get; init; }

    /// <summary>Hashes of the runs of eight words that lie inside quotation marks in it, in order: a shared one is a shared quotation.</summary>
    public ImmutableArray<ulong> Quoted { get; init; } = [];

    /// <summary>Hashes (<see cref="Rarity.Hash"/>) of the rarest keys that stand around it in its sentence and the one before: what its pronouns may mean. Sorted.</summary>
    public ImmutableArray<uint> Near { get; init; } = [];

    /// <summary>Hashes of the keys that its page is about: often there and rare elsewhere. Sorted.</summary>
    public ImmutableArray<uint> Around { get; init; } = [];
}
