namespace Whence.Taggers;

/// <summary>The states that a token can be in and the steps between them. Trainer and tagger walk the same steps.</summary>
/// <remarks>
/// A state is a label (outside, or beginning or going on with a role) and the roles that its sentence has had so far: a
/// second source in a sentence is another thing than a first one. A sentence's start forgets them; only a content (or
/// whatever is open) goes on over it. A block is decoded by itself, so nothing crosses its edge.
/// </remarks>
public static class RoleLattice
{
    /// <summary>Outside; then beginning and inside of each <see cref="Role"/>.</summary>
    public const int Labels = 7;

    /// <summary>Slots for states: eight sets of roles × eight labels, the last of each unused.</summary>
    public const int States = 64;

    /// <summary>Pairs of labels that can follow one another.</summary>
    public const int Edges = 34;

    /// <summary>Pairs of a state and the label after it, with their own weight each: within a sentence, over a sentence's start, over one after a quotation; then the states at the block's end.</summary>
    public const int Turns = States * 8 * 4;

    /// <summary>The label of a token in no role.</summary>
    public const int Outside = 0;

    private static readonly int[] EdgeOf = NumberEdges();

    private static readonly Step[][] All = [StepsOf(Start.Within), StepsOf(Start.Plain), StepsOf(Start.AfterQuotation)];

    /// <summary>One step: from a state to the next token's state.</summary>
    /// <param name="From">The state of the token before.</param>
    /// <param name="To">The state of this token.</param>
    /// <param name="Label">The label of this token.</param>
    /// <param name="Edge">The pair of labels, by number.</param>
    /// <param name="Turn">The pair of the earlier state and the label.</param>
    public readonly record struct Step(byte From, byte To, byte Label, byte Edge, ushort Turn);

    /// <summary>What a token starts.</summary>
    public enum Start : byte
    {
        /// <summary>Nothing: its sentence goes on.</summary>
        Within,
        /// <summary>A sentence.</summary>
        Plain,
        /// <summary>A sentence after one that ended in a quotation.</summary>
        AfterQuotation,
    }

    /// <summary>The label that begins <paramref name="role"/>.</summary>
    public static int Begin(Role role) => 1 + 2 * (int)role;

    /// <summary>The label that goes on with <paramref name="role"/>.</summary>
    public static int Inside(Role role) => 2 + 2 * (int)role;

    /// <summary>The role of a label other than <see cref="Outside"/>.</summary>
    public static Role RoleOf(int label) => (Role)((label - 1) / 2);

    /// <summary>Whether <paramref name="label"/> goes on with a span.</summary>
    public static bool GoesOn(int label) => label > 0 && label % 2 == 0;

    /// <summary>The number of the pair (<paramref name="from"/>, <paramref name="to"/>); -1 when it cannot be.</summary>
    public static int Edge(int from, int to) => EdgeOf[from * 8 + to];

    /// <summary>The state of <paramref name="label"/> after the state <paramref name="from"/>.</summary>
    public static int Next(int from, int label, Start start)
    {
        var seen = start != Start.Within ? 0 : from >> 3;
        return (seen | (label == Outside ? 0 : 1 << (int)RoleOf(label))) << 3 | label;
    }

    /// <summary>The number of the turn from a state to a label.</summary>
    public static int Turn(int from, int label, Start start) => ((int)start * States + from) * 8 + label;

    /// <summary>The number of the turn from the block's last state to its end.</summary>
    public static int Last(int state, bool quoted) => States * 8 * 3 + (quoted ? States : 0) + state;

    /// <summary>The steps to a token that starts a sentence or not.</summary>
    public static ReadOnlySpan<Step> Steps(Start start) => All[(int)start];

    private static int[] NumberEdges()
    {
        var edges = new int[64];
        Array.Fill(edges, -1);
        var next = 0;
        for (var from = 0; from < Labels; from++)
        {
            for (var to = 0; to < Labels; to++)
            {
                if (!GoesOn(to) || (from > 0 && RoleOf(from) == RoleOf(to)))
                    edges[from * 8 + to] = next++;
            }
        }
        return edges;
    }

    private static Step[] StepsOf(Start start)
    {
        var steps = new List<Step>();
        for (var label = 0; label < Labels; label++)
        {
            for (var from = 0; from < States; from++)
            {
                var (seen, before) = (from >> 3, from & 7);
                var possible = before < Labels && (before == Outside || (seen >> (int)RoleOf(before) & 1) == 1);
                if (possible && Edge(before, label) is >= 0 and var edge)
                    steps.Add(new((byte)from, (byte)Next(from, label, start), (byte)label, (byte)edge, (ushort)Turn(from, label, start)));
            }
        }
        return [.. steps];
    }
}
