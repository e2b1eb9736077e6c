using System.Text.RegularExpressions;
using Whence.Matching;

namespace Whence.Web.Views;

/// <summary>Whether a figure is told as to come: planned, promised, forecast, or behind "will". Told by the words around it alone; nothing is said of what came of it.</summary>
internal static partial class Foretold
{
    private const int ReachBefore = 90;
    private const int ReachAfter = 50;
    private static readonly string[] Acts = ["predict", "plan", "promise", "threaten", "offer", "hope", "order"];

    /// <summary>Whether <paramref name="figure"/> of <paramref name="claim"/> is.</summary>
    public static bool Is(FiledClaim claim, GistFigure figure)
    {
        if (claim.Act is { } act && Acts.Contains(act, StringComparer.Ordinal))
            return true;
        var at = claim.Text.IndexOf(figure.Text, StringComparison.Ordinal);
        if (at < 0)
            return false;
        var end = at + figure.Text.Length;
        var before = claim.Text[Math.Max(0, at - ReachBefore)..at];
        var after = claim.Text[end..Math.Min(claim.Text.Length, end + ReachAfter)];
        return Preceding().IsMatch(Clause().Match(before).Value) || Following().IsMatch(after);
    }

    /// <summary>What stands before the figure in its own clause.</summary>
    [GeneratedRegex(@"[^.,;:!?]*\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(will|shall|would|could|may|might|['’]ll)\b(?!\s+have\b)|\b(plan(s|ned|ning)?|intend(s|ed|ing)?|aim(s|ed|ing)?|expect(s|ed|ing)?|forecasts?|project(s|ed)|promise[sd]?|pledge[sd]?|due|going|about)\s+(to|that|on)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Preceding();

    /// <summary>"400 soldiers will be", "100,000 are expected": before the clause ends.</summary>
    [GeneratedRegex(@"\A[^.;:,!?]*?(\b(will|shall|would|could|may|might|['’]ll)\b(?!\s+have\b)|\b(is|are|was|were)\s+(planned|expected|forecast|projected|due|to\s+be)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Following();
}
