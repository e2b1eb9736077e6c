using Whence.Conflicts;
using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>Edges between claims that say the same of several of them, gathered: a figure that nine pages repeat is disputed once, not nine times.</summary>
internal static class Edges
{
    /// <summary>The kinds that are no conflict, and are listed only when they are asked for.</summary>
    public static IReadOnlyList<string> NoConflicts { get; } = [Conflict.WordOf(ConflictType.NotComparable), Conflict.WordOf(ConflictType.Confirmation)];

    /// <summary>Every kind, as exports name them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<ConflictType>().Select(Conflict.WordOf)];

    /// <summary>The edges of one question, the same reason once, with the claims on its two sides.</summary>
    public static IEnumerable<(string Word, string Why, IReadOnlyList<string> A, IReadOnlyList<string> B)> Gathered(IEnumerable<ConflictRow> rows) => rows
        .GroupBy(row => (row.Conflict.Type, Why: row.Conflict.Why.ToUpperInvariant())).OrderBy(same => same.Key.Type)
        .Select(same => (Conflict.WordOf(same.Key.Type), same.First().Conflict.Why, Distinct(same, row => row.Conflict.A), Distinct(same, row => row.Conflict.B)));

    private static IReadOnlyList<string> Distinct(IEnumerable<ConflictRow> rows, Func<ConflictRow, string> claim) => [.. rows.Select(claim).Distinct(StringComparer.Ordinal)];
}
