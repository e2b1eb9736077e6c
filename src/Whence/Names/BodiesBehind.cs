using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Names right behind a noun for bodies: "the law firm <i>Tarn Holm</i>", "the charity <i>River Aid</i>".</summary>
internal static class BodiesBehind
{
    private static readonly Words Nouns = Words.Listed("body-words", "named behind");

    /// <summary>Whether the capitals from token to token are such a name; "the company <i>Anna Berg</i> founded" is somebody's.</summary>
    public static bool Has(Reading reading, int start, int end)
    {
        if (start == 0 || reading.Tokens[start - 1].Shape == WordShape.Capitals || !Nouns.Has(reading.Word(start - 1)) || reading.Tokens[start - 1].IsCapital && !OpensSentence(reading, start - 1))
            return false;
        return !(start > 1 && reading.Tokens[start - 2].Tag == PosTag.Determiner && end < reading.Tokens.Length && reading.Tokens[end].IsVerb && GivenNames.Find(reading.Word(start)) is not null);
    }

    private static bool OpensSentence(Reading reading, int token) =>
        reading.SentenceAt(token) is var at && (uint)at < (uint)reading.Sentences.Length && reading.Sentences[at].FirstToken == token;
}
