using System.Collections.Immutable;
using Whence.Lexicons;
using Whence.Names;
using Whence.Taggers;

namespace Whence.Matching;

/// <summary>A claim made ready to be compared with many: its keys weighed by how rare they are.</summary>
/// <remarks>Make it once a claim; comparing two of them asks for no memory but the reasons.</remarks>
public sealed class Weighed
{
    private const int MostOnStack = 128; // words of a claim; few have more than forty

    /// <summary>Weighs what a claim comes to.</summary>
    /// <param name="gist">What it comes to.</param>
    /// <param name="rejects">Whether its source rejects the content.</param>
    public Weighed(Gist gist, bool rejects = false)
    {
        ArgumentNullException.ThrowIfNull(gist);
        (Gist, Rejects) = (gist, rejects);
        Span<uint> hashes = gist.Words.Length <= MostOnStack ? stackalloc uint[gist.Words.Length] : new uint[gist.Words.Length];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = Rarity.Hash(gist.Words[i]);
        Names = [.. gist.Names.Select(name => new NameParts(name, [.. PartsOf(name).Select(part => part.Hash)]))];
        Terms = TermsOf(gist, hashes);
        Neighbours = new ulong[Math.Max(0, hashes.Length - 1)];
        for (var i = 0; i < Neighbours.Length; i++)
            Neighbours[i] = (ulong)hashes[i] << 32 | hashes[i + 1];
        Array.Sort(Neighbours);
        foreach (var term in Terms)
            Weight += term.Weight;
    }

    /// <summary>What it comes to.</summary>
    public Gist Gist { get; }

    /// <summary>Whether its source rejects the content.</summary>
    public bool Rejects { get; }

    /// <summary>Whether it says that something is not so: a rejected negation does not.</summary>
    public bool IsDenial => Rejects ^ Gist.IsNegated;

    /// <summary>Its keys, sorted by hash.</summary>
    internal Term[] Terms { get; }

    /// <summary>The weight of all its keys.</summary>
    internal double Weight { get; }

    /// <summary>Its names.</summary>
    internal NameParts[] Names { get; }

    /// <summary>Its words by twos as they stand side by side, both hashes in one, sorted.</summary>
    internal ulong[] Neighbours { get; }

    /// <summary>Whether its page is about the key.</summary>
    internal bool IsAround(uint hash) => Gist.Around.BinarySearch(hash) >= 0;

    // Every key once, as it stands first: in the words, else in a name.
    private static Term[] TermsOf(Gist gist, ReadOnlySpan<uint> hashes)
    {
        var terms = new List<Term>(hashes.Length + 8);
        for (var i = 0; i < hashes.Length; i++)
        {
            var form = i < gist.Forms.Length ? gist.Forms[i] : "";
            var proper = i > 0 && form is [var first, ..] && char.IsUpper(first);
            terms.Add(new(hashes[i], Rarity.Of(hashes[i]), form.Length == 0 ? 0 : WordVectors.RowOf(form), i, proper, proper && !IsState(form)));
        }
        foreach (var name in gist.Names)
        {
            var place = name.Kind is not (MentionKind.Person or MentionKind.Organisation) && !IsState(name.Name);
            foreach (var (hash, share) in PartsOf(name))
                terms.Add(new(hash, Rarity.Of(hash) * share, 0, -1, true, place));
        }
        var (places, sorted) = (new ulong[terms.Count], terms.ToArray());
        for (var i = 0; i < places.Length; i++)
            places[i] = (ulong)sorted[i].Hash << 32 | (uint)i;
        Array.Sort(places, sorted);
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i].Hash != sorted[i - 1].Hash)
                sorted[kept++] = sorted[i];
        }
        return sorted[..kept];
    }

    // A capital is a place as well.
    private static bool IsState(string name) => States.Find(name) is (_, not States.Form.Capital);

    /// <summary>A name's words and what part of its weight each has: of a person the first names little, for pages leave them out.</summary>
    internal static IEnumerable<(uint Hash, double Share)> PartsOf(GistName name)
    {
        if (States.Find(name.Name) is var (state, _))
        {
            yield return (Rarity.Hash(state.Name), 1);
            yield break;
        }
        var words = name.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsUpper(words[i][0]) || char.IsDigit(words[i][0]))
                yield return (Rarity.Hash(Kin.Of(words[i])), name.Kind == MentionKind.Person && i + 1 < words.Length ? 0.25 : 1);
        }
    }

    /// <summary>A key with its weight.</summary>
    /// <param name="Hash">Its hash.</param>
    /// <param name="Weight">How rare it is.</param>
    /// <param name="Row">The row of the word's vector; 0 for none.</param>
    /// <param name="Word">The word's index in the gist; -1 for a part of a name.</param>
    /// <param name="IsProper">Whether it belongs to a name, as far as a capital inside the claim tells.</param>
    /// <param name="IsPlace">Whether that is a place, or may be one, and no state: half of the claims about an event name its state.</param>
    internal readonly record struct Term(uint Hash, double Weight, int Row, int Word, bool IsProper, bool IsPlace)
    {
        private const int Openers = 4;

        /// <summary>Whether it is one of the words that the claim opens with: who does it and what, as a rule, before what is said in passing.</summary>
        public bool Opens => Word is >= 0 and < Openers;
    }

    /// <summary>A name and the hashes of its words.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Parts">The hashes; the last one is a person's surname.</param>
    internal sealed record NameParts(GistName Name, ImmutableArray<uint> Parts)
    {
        /// <summary>Whether the other one may be a longer or shorter form of it.</summary>
        public bool Fits(NameParts other) =>
            Name.Name == other.Name.Name || !Parts.IsEmpty && !other.Parts.IsEmpty && (Name.Kind == MentionKind.Person && other.Name.Kind == MentionKind.Person
                ? Parts[^1] == other.Parts[^1] && (Parts.Length == 1 || other.Parts.Length == 1 || Parts[0] == other.Parts[0])
                : Parts.All(other.Parts.Contains) || other.Parts.All(Parts.Contains));
    }
}
