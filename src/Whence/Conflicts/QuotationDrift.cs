using Whence.Attributions;
using Whence.Matching;
using Whence.Sources;

namespace Whence.Conflicts;

/// <summary>A quotation that was shortened inside a sentence, or whose words were altered.</summary>
internal static class QuotationDrift
{
    private const int LeastWords = 6; // a shorter run is a phrase that anybody may take out
    private const int MostWords = 120; // of one quotation: the cost grows with the product of two
    private const int MostQuotations = 8; // of one claim
    private const double Alike = 0.7; // of the words of the shorter one, in order

    private const string Gap = " … "; // between the pieces of a content that its cue interrupts

    private static readonly char[] Opening = ['“', '"', '‘', '«'];

    /// <summary>The quotations before and after, as they stand; null when none of the one claim became another in the other.</summary>
    public static (string Before, string After)? Of(FiledClaim from, FiledClaim to)
    {
        if (from.Route.Origin is not { Kind: not (SourceKind.Anonymous or SourceKind.Unknown) } origin || to.Route.Origin?.Id != origin.Id)
            return null;
        foreach (var after in Quotations(to))
        {
            var words = Words(to.Text[after]);
            if (words.Count < LeastWords)
                continue;
            foreach (var before in Quotations(from))
            {
                var old = Words(from.Text[before]);
                if (old.Count >= LeastWords && Changed(old, words))
                    return (from.Text[before], to.Text[after]);
            }
        }
        return null;
    }

    /// <summary>Whether the second is the first with words left out inside a sentence, or with other words in it.</summary>
    private static bool Changed(List<string> old, List<string> words)
    {
        if (old.SequenceEqual(words))
            return false;
        var at = Find(old, words);
        if (at >= 0)
            return !IsStop(old, at - 1) || !IsStop(old, at + words.Count - 1); // a whole sentence of several is no shorter quotation
        if (Find(words, old) >= 0)
            return false; // the later page quotes more
        var kept = Kept(old, words);
        return kept >= Alike * Math.Min(old.Count(IsWord), words.Count(IsWord)) && Math.Abs(old.Count - words.Count) <= Math.Min(old.Count, words.Count);
    }

    private static bool IsStop(List<string> words, int i) => i < 0 || i >= words.Count - 1 || words[i] is "." or "!" or "?";

    private static bool IsWord(string word) => word is not ("." or "!" or "?");

    private static int Find(List<string> all, List<string> part)
    {
        var wanted = part[^1] is "." or "!" or "?" ? part[..^1] : part;
        for (var i = 0; i + wanted.Count <= all.Count; i++)
        {
            if (all.Skip(i).Take(wanted.Count).SequenceEqual(wanted))
                return i;
        }
        return -1;
    }

    /// <summary>How many words stand in both, in one order.</summary>
    private static int Kept(List<string> a, List<string> b)
    {
        var row = new int[b.Count + 1];
        foreach (var word in a.Where(IsWord))
        {
            var diagonal = 0;
            for (var k = 1; k <= b.Count; k++)
                (diagonal, row[k]) = (row[k], word == b[k - 1] ? diagonal + 1 : Math.Max(row[k], row[k - 1]));
        }
        return row[^1];
    }

    /// <summary>Where words of the source's own stand in the claim: the pieces of a direct quotation, what is between the marks of a mixed one.</summary>
    private static IEnumerable<Range> Quotations(FiledClaim claim)
    {
        var text = claim.Text;
        if (claim.Speech == Speech.Direct)
        {
            var start = 0;
            for (var gap = text.IndexOf(Gap, StringComparison.Ordinal); gap >= 0; gap = text.IndexOf(Gap, start, StringComparison.Ordinal))
            {
                yield return start..gap;
                start = gap + Gap.Length;
            }
            yield return start..;
            yield break;
        }
        var found = 0;
        for (var i = text.AsSpan().IndexOfAny(Opening); i >= 0 && i + 1 < text.Length && found < MostQuotations; found++)
        {
            var end = text.IndexOf(text[i] switch { '“' => '”', '‘' => '’', '«' => '»', var same => same }, i + 1);
            if (end < 0)
                break;
            yield return (i + 1)..end;
            var next = text.AsSpan(end + 1).IndexOfAny(Opening);
            i = next < 0 ? -1 : end + 1 + next;
        }
    }

    /// <summary>The words in small letters, and the stops that end sentences.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length && words.Count < MostWords; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                var start = i;
                while (i + 1 < text.Length && (char.IsLetterOrDigit(text[i + 1]) || text[i + 1] is '\'' or '’' or '-'))
                    i++;
                words.Add(text[start..(i + 1)].ToLowerInvariant().Replace('’', '\''));
            }
            else if (text[i] is '.' or '!' or '?' && words.Count > 0 && IsWord(words[^1]))
                words.Add(text[i].ToString());
        }
        return words;
    }
}
