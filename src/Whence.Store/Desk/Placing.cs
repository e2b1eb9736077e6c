using Whence.Store.Entries;

namespace Whence.Store.Desk;

/// <summary>On which claim of a new reading a remark on the old one stands.</summary>
/// <remarks>
/// First the claim that goes on under its id, if it still has the same words; then one with the same words in the same place; then one with the same words,
/// the nearest; then the one whose content shares more than half of the place and at least half of the words. Anything less is another claim, and the remark waits.
/// </remarks>
public static class Placing
{
    private const double MostOf = 0.5;

    /// <summary>The claim's id; null when none is the one that was meant.</summary>
    /// <param name="remark">What was said, and of what.</param>
    /// <param name="claims">The page's claims with where their content stands now.</param>
    public static string? Find(Remark remark, IReadOnlyList<(ClaimRow Claim, IReadOnlyList<PageSpan> Spans)> claims)
    {
        if (claims.FirstOrDefault(one => one.Claim.Id == remark.ClaimId && one.Claim.Text == remark.Text) is { Claim: { } same })
            return same.Id;
        var start = remark.Spans.Count == 0 ? 0 : remark.Spans[0].Start;
        var worded = claims.Where(one => one.Claim.Text == remark.Text)
            .OrderBy(one => !one.Spans.SequenceEqual(remark.Spans)).ThenBy(one => one.Claim.IsWriter != remark.IsWriter).ThenBy(one => Math.Abs(First(one.Spans) - start)).FirstOrDefault();
        if (worded.Claim is not null)
            return worded.Claim.Id;
        var words = Words(remark.Text);
        return claims.Select(one => (one.Claim, Share: ShareOf(one.Spans, remark.Spans)))
            .Where(one => one.Share > MostOf && Alike(Words(one.Claim.Text), words) >= MostOf)
            .OrderByDescending(one => one.Share).ThenBy(one => one.Claim.IsWriter != remark.IsWriter).FirstOrDefault().Claim?.Id;
    }

    private static int First(IReadOnlyList<PageSpan> spans) => spans.Count == 0 ? 0 : spans[0].Start;

    private static double ShareOf(IReadOnlyList<PageSpan> one, IReadOnlyList<PageSpan> other)
    {
        var shared = one.Sum(a => other.Sum(a.Shared));
        var all = one.Sum(span => span.Length) + other.Sum(span => span.Length) - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private static HashSet<string> Words(string text) => [.. Terms.Of(Terms.Key(text))];

    private static double Alike(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        var all = one.Count + other.Count - shared;
        return all == 0 ? 1 : (double)shared / all;
    }
}
