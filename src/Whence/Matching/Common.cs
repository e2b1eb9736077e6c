namespace Whence.Matching;

/// <summary>What two claims have in common, key by key; the order of the two does not matter, and it asks for no memory.</summary>
/// <param name="Shared">The weight of the words outside names that both have.</param>
/// <param name="Words">What part of the weight of the words outside names is common to both, of the one in which it is less.</param>
/// <param name="RarestName">How rare the rarest key is that both have and that belongs to a name in one of them; 0 for none.</param>
/// <param name="NamesDiffer">Whether both name something (a town, a body, somebody) and nothing that one names stands in the other or around it; or whether that is so of the places alone, states left aside.</param>
internal readonly record struct Common(double Shared, double Words, double RarestName, bool NamesDiffer)
{
    /// <summary>Compares the keys, each once.</summary>
    public static Common Of(Weighed a, Weighed b)
    {
        var (shared, outsideA, outsideB, rarest) = (0.0, 0.0, 0.0, 0.0);
        var (names, places) = (default(Met), default(Met));
        for (int i = 0, k = 0; i < a.Terms.Length || k < b.Terms.Length;)
        {
            var (one, other) = (i < a.Terms.Length ? a.Terms[i] : default, k < b.Terms.Length ? b.Terms[k] : default);
            var (inA, inB) = (i < a.Terms.Length && (k >= b.Terms.Length || one.Hash <= other.Hash), k < b.Terms.Length && (i >= a.Terms.Length || other.Hash <= one.Hash));
            if (inA)
            {
                i++;
                outsideA += one.IsProper ? 0 : one.Weight;
                var meets = one.IsProper && (inB || b.Gist.Near.AsSpan().BinarySearch(one.Hash) >= 0);
                names = names.With(one.IsProper, inB: false, meets);
                places = places.With(one.IsPlace, inB: false, meets);
            }
            if (inB)
            {
                k++;
                outsideB += other.IsProper ? 0 : other.Weight;
                var meets = other.IsProper && (inA || a.Gist.Near.AsSpan().BinarySearch(other.Hash) >= 0);
                names = names.With(other.IsProper, inB: true, meets);
                places = places.With(other.IsPlace, inB: true, meets);
            }
            if (inA && inB && (one.IsProper || other.IsProper))
                rarest = Math.Max(rarest, Math.Max(one.Weight, other.Weight));
            else if (inA && inB)
                shared += one.Weight;
        }
        return new(shared, shared / Math.Max(1, Math.Max(outsideA, outsideB)), rarest, names.Differ || places.Differ);
    }

    // Whether either claim has keys of a kind, and whether one of them meets the other claim.
    private readonly record struct Met(bool InA, bool InB, bool Meets)
    {
        public bool Differ => InA && InB && !Meets;

        public Met With(bool isOfKind, bool inB, bool meets) => isOfKind ? new(InA || !inB, InB || inB, Meets || meets) : this;
    }
}
