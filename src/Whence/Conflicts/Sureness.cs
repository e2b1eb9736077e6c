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
            return new(low, grade, Perhaps(claim.Text) ?? claim.CueText ?? claim.Text);
        if (claim.CueType == CueType.Belief)
            return new(0.5, grade, claim.CueText);
        if (Perhaps(claim.Text) is { } word)
            return new(0.5, grade, word);
        return new(1, grade, grade < 4 ? claim.CueText ?? claim.Text : null);
    }

    /// <summary>Whether it is put less surely than <paramref name="other"/>, by a step that words show.</summary>
    public bool IsBelow(Sureness other) => Word is not null && (other.Word is null || Low < other.Low && Grade <= other.Grade || Grade < other.Grade && Low <= other.Low);

    /// <summary>The first word that leaves it open: "may", "possibly"; null for none. "The May vote" and "5 May" are no such words.</summary>
    private static string? Perhaps(string text)
    {
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range).Trim("\"“”‘’',.;:()");
            if (word.Length > 0 && char.IsLower(word[0]) && Modals.Has(word))
                return word.ToString();
        }
        return null;
    }
}
