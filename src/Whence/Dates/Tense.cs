using Whence.Language;
using Whence.Lexicons;

namespace Whence.Dates;

/// <summary>Whether a time lies ahead, as the verb beside it says.</summary>
internal static class Tense
{
    private static readonly Words Ahead = Words.Listed("date-words", "ahead");

    /// <summary>Whether the nearest verb before the time, or without one the first after it, looks ahead: "will meet on Friday", "On Friday the council will meet".</summary>
    public static bool LooksAhead(Reading reading, Sentence sentence, int start, int end)
    {
        for (var i = start - 1; i >= sentence.FirstToken; i--)
        {
            var token = reading.Tokens[i];
            if (!token.IsVerb)
                continue;
            return Opens(reading, i) || token.Tag is PosTag.VerbBase or PosTag.VerbParticiple && IsAfterWill(reading, sentence, i);
        }
        for (var i = end; i < sentence.EndToken; i++)
        {
            if (reading.Tokens[i].IsVerb)
                return Opens(reading, i);
        }
        return false;
    }

    private static bool Opens(Reading reading, int i) => Ahead.Has(reading.Document[reading.Tokens[i].Span]);

    /// <summary>Whether auxiliaries lead back from the verb to a <i>will</i> or a <i>to</i>.</summary>
    private static bool IsAfterWill(Reading reading, Sentence sentence, int verb)
    {
        for (var i = verb - 1; i >= sentence.FirstToken && i >= verb - 4; i--)
        {
            var token = reading.Tokens[i];
            if (Opens(reading, i) || token.Tag == PosTag.To)
                return true;
            if (token.Tag is not (PosTag.Adverb or PosTag.VerbBase or PosTag.VerbParticiple))
                return false;
        }
        return false;
    }
}
