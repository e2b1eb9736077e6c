using Whence.Text;

namespace Whence.Store.Entries;

/// <summary>Which claim of a new reading is which of the old one, so that <c>c12</c> goes on meaning what it meant.</summary>
/// <remarks>
/// Only a claim of the same kind (attributed, or the writer's own) can be the same one. First those with the same content spans
/// and the same source; then those with the same content spans, in order; then, for when the text around them moved,
/// those with the same words, in order. What is left is new, and what it had is never given to another claim.
/// </remarks>
public static class Succession
{
    /// <summary>For each of <paramref name="next"/> the claim of <paramref name="before"/> that it continues; null where it is new.</summary>
    public static ClaimRow?[] Match(IReadOnlyList<ClaimRow> before, IReadOnlyList<ClaimRow> next)
    {
        var found = new ClaimRow?[next.Count];
        var left = new HashSet<ClaimRow>(before, ReferenceEqualityComparer.Instance);
        Take(claim => $"{Place(claim)} {claim.Source?.SourceId}");
        Take(Place);
        Take(claim => $"{claim.IsWriter} {claim.Text}");
        return found;

        void Take(Func<ClaimRow, string> key)
        {
            var waiting = before.Where(left.Contains)
                .GroupBy(key, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => new Queue<ClaimRow>(same), StringComparer.Ordinal);
            for (var i = 0; i < next.Count; i++)
            {
                if (found[i] is null && waiting.TryGetValue(key(next[i]), out var same) && same.TryDequeue(out var old) && left.Remove(old))
                    found[i] = old;
            }
        }
    }

    private static string Place(ClaimRow claim) => $"{claim.IsWriter} {string.Join<TextSpan>(',', claim.Content)}";
}
