using System.Collections.Immutable;
using Whence.Lexicons;

namespace Whence.Pages.Setting;

/// <summary>Takes bylines apart that hold several writers in one: "Anna Berg and Peter Holm", "Anna Berg, Peter Holm and Mira Talven, The Oristad Courier".</summary>
internal static class Bylines
{
    private const int MostWords = 5; // of a name

    /// <summary>The writers, each by name; a byline as it is where it does not hold several names in full.</summary>
    public static ImmutableArray<string> Apart(ImmutableArray<string> bylines, string? outlet)
    {
        if (bylines.All(line => !line.Contains(" and ", StringComparison.Ordinal) && !line.Contains(" & ", StringComparison.Ordinal)))
            return bylines;
        return [.. bylines.SelectMany(line => Apart(line, outlet)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Apart(string line, string? outlet)
    {
        string[] all = [.. line.Split([", and ", " and ", " & ", ", "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        var names = all.Where(part => part != outlet && Bodies.Find(part) is not { IsOutlet: true } && !part.StartsWith("The ", StringComparison.Ordinal)).ToList();
        return names.Count > 1 && names.TrueForAll(IsName) ? names : [line];
    }

    /// <summary>Two words or more, each with a capital but the small ones of surnames, and none of them an office's.</summary>
    private static bool IsName(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= MostWords && Array.TrueForAll(words, word => (char.IsUpper(word[0]) || Offices.Particles.Has(word)) && Offices.GroupsOf(word) == 0 && !WordLists.People.Has(word) && !WordLists.Bodies.Has(word));
    }
}
