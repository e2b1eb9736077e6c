using Whence.Lexicons;
using Whence.Matching;

namespace Whence.Conflicts;

/// <summary>Words by which a page says that an earlier text was wrong (<c>corrections.tsv</c>).</summary>
internal static class Corrections
{
    private static readonly string[] Earlier = Phrases("earlier");
    private static readonly string[] Revised = Phrases("revised");

    /// <summary>Whether the claim corrects: it says what an earlier text had, or that a figure or statement was revised.</summary>
    public static bool IsOne(FiledClaim claim) => TellsOfEarlier(claim) || Holds(claim.CueText, Revised) || Holds(claim.Text, Revised);

    /// <summary>Whether the claim tells what an earlier text said, and so repeats what is corrected.</summary>
    public static bool TellsOfEarlier(FiledClaim claim) => Holds(claim.Source?.Name, Earlier) || Holds(claim.Route.Origin?.Name, Earlier) || Holds(claim.Text, Earlier) || Holds(claim.CueText, Earlier);

    private static bool Holds(string? text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text is not null && text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static string[] Phrases(string kind) => [.. Lexicon.Rows("corrections").Where(row => row[0] == kind).SelectMany(row => row.List(1))];
}
