using System.Text;

namespace Whence.Bench;

/// <summary>The loop that the reader is measured against: decodes every page, cuts it into words and hashes each, in one pass.</summary>
/// <remarks>
/// A machine's speed, its load and its runtime move both alike, so the ratio of the two can be held by a floor where seconds could not.
/// It does what no reader can do without, and nothing else.
/// </remarks>
internal static class ReferenceLoop
{
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The words of all pages, and a hash of them that keeps the work from being optimised away.</summary>
    public static (long Words, ulong Hash) Run(IReadOnlyList<(string Name, byte[] Bytes)> pages)
    {
        var (words, hash) = (0L, 0UL);
        foreach (var (_, bytes) in pages)
        {
            var text = Encoding.UTF8.GetString(bytes);
            var word = Offset;
            var inside = false;
            foreach (var c in text)
            {
                if (char.IsLetterOrDigit(c))
                {
                    word = (word ^ char.ToLowerInvariant(c)) * Prime;
                    inside = true;
                }
                else if (inside)
                {
                    (words, hash, word, inside) = (words + 1, hash ^ word, Offset, false);
                }
            }
            words += inside ? 1 : 0;
            hash ^= inside ? word : 0;
        }
        return (words, hash);
    }
}
