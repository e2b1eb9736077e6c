using Whence.Attributions;
using Whence.Lexicons;
using Whence.Matching;
using Whence.Stances;

namespace Whence.Conflicts;

/// <summary>How surely a claim is put: what it says against taking it as plainly asserted.</summary>
/// <param name="Low">The least likelihood that it gives; 1 where it gives none and asserts.</param>
/// <param name="Grade">The source's own confidence: 1 low, 2 medium, 3 high; 4 where it gives none.</param>
/// <param name="Word">The words that make it less than sure, as they stand; null when there are none.</param>
internal readonly record struct Sureness(double Low, int Grade, string? Word)
{
    private const int Reach = 4; // words from "may" to what may have happened

    private static readonly Words Modals = Words.Listed("drift", "perhaps");

    /// <summary>What the words of <paramref name="claim"/> and its cue give.</summary>
    public static Sureness Of(FiledClaim claim)
    {
        var grade = claim.Marks switch
        {
            var marks when marks.HasFlag(Marks.ConfidenceLow) => 1,
            var marks when marks.HasFlag(Marks.ConfidenceMedium) => 2,
            var marks when marks.HasFlag(Marks.ConfidenceHigh) => 3,
            _ => 4,
        };
        if (claim.Likelihood is var (low, _))
            return new(low, grade, Perhaps(claim) ?? claim.CueText ?? claim.Text);
        if (claim.CueType == CueType.Belief)
            return new(0.5, grade, claim.CueText);
        if (Perhaps(claim) is { } word)
            return new(0.5, grade, word);
        return new(1, grade, grade < 4 ? claim.CueText ?? claim.Text : null);
    }

    /// <summary>Whether it is put less surely than <paramref name="other"/>, by a step that words show.</summary>
    public bool IsBelow(Sureness other) => Word is not null && (other.Word is null || Low < other.Low && Grade <= other.Grade || Grade < other.Grade && Low <= other.Low);

    /// <summary>The word right before the event that leaves it open: "may" of "may have struck"; null for none. Elsewhere in a claim such a word says little about it.</summary>
    private static string? Perhaps(FiledClaim claim)
    {
        if (claim.Gist?.Event is not { } happens)
            return null;
        var (text, at, found) = (claim.Text, -1, (string?)null);
        var count = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range).Trim("\"“”‘’',.;:()");
            if (word.Length == 0)
                continue;
            if (found is not null && count - at <= Reach && Kin.Of(word) == happens)
                return found;
            if (char.IsLower(word[0]) && Modals.Has(word)) // "the May vote" and "5 May" are no such words
                (at, found) = (count, word.ToString());
            count++;
        }
        return null;
    }
}
