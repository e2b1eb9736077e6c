using Whence.Lexicons;
using Whence.Matching;

namespace Whence.Conflicts;

/// <summary>A statement about a few that became one about all: "a unit" and "Veskarian troops", "some officials" and "officials".</summary>
internal static class SubjectDrift
{
    private const int MostWords = 12; // of who does it: more is no subject

    private static readonly Words Few = Words.Listed("drift", "few");
    private static readonly Words Parts = Words.Listed("drift", "part");
    private static readonly Words All = Words.Listed("drift", "all");
    private static readonly char[] Ends = [',', ';', ':', '(', '—', '–'];

    /// <summary>Who does it before and after, as it stands; null when it did not widen.</summary>
    public static (string Before, string After)? Of(FiledClaim from, FiledClaim to)
    {
        if (from.Gist!.Event is null || from.Gist.Event != to.Gist!.Event)
            return null;
        var (before, after) = (Subject(from), Subject(to));
        if (before is null || after is null || !IsPart(before) || IsPart(after) || !IsAll(after))
            return null;
        return (before, after);
    }

    private static bool IsPart(string subject) => WordsOf(subject).Any(word => Few.Has(word) || Parts.HasSingular(word)) || subject.AsSpan().ContainsAnyInRange('0', '9');

    private static bool IsAll(string subject) => WordsOf(subject).Any(word => All.HasSingular(word));

    /// <summary>The words before the one that tells what happens; null when it opens the claim or stands far behind.</summary>
    private static string? Subject(FiledClaim claim)
    {
        var count = 0;
        var end = 0;
        foreach (var range in claim.Text.AsSpan().Split(' '))
        {
            var word = claim.Text.AsSpan(range).Trim("\"“”‘’',.;:()");
            if (count > 0 && Kin.Of(word) == claim.Gist!.Event)
                return claim.Text[..end].Trim().Trim('"', '“', '”');
            if (++count > MostWords || claim.Text.AsSpan(range).IndexOfAny(Ends) >= 0)
                return null;
            end = range.End.GetOffset(claim.Text.Length);
        }
        return null;
    }

    private static IEnumerable<string> WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
