using Whence.Attributions;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>Clauses in which the writer tells what others say of a thing that somebody proposes, rejects or agrees to: "Berg proposed a plan <i>that critics say will cost lives</i>".</summary>
/// <remarks>They belong to a noun or an infinitive outside quotation marks. In "Berg said that …" the clause is hers, and so is what she quotes.</remarks>
internal static class Asides
{
    private const string Gap = "source-verb-gap";

    /// <summary>Whether <paramref name="told"/>, which stands inside the content of <paramref name="holder"/>, is the writer's aside there.</summary>
    public static bool IsOne(Reading reading, Attribution holder, Attribution told)
    {
        if (holder.Speech != Speech.Indirect || told is not { Source: [var source, ..], Cue: { } cue } || reading.TokenAt(holder.Content[0].Start) is var first && reading.Is(first, "that"))
            return false;
        var speaker = reading.TokenAt(source.Start);
        var isGap = told.Why.Contains(Gap) && (reading.Is(speaker - 1, "that") || reading.Is(speaker - 1, "which"));
        var isWho = reading.Is(speaker, "who") && reading.Is(first, "to") && reading.Tokens[reading.TokenAt(cue.Spans[^1].End) - 1].Tag == PosTag.VerbPast;
        return (isGap || isWho) && HasNoFiniteVerb(reading, first, speaker - 1);
    }

    private static bool HasNoFiniteVerb(Reading reading, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (reading.Tokens[i].Tag is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal || reading.Is(i, WordLists.BeForms) && !(i > 0 && reading.Is(i - 1, "to")))
                return false;
        }
        return true;
    }
}
