using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>The noun phrase that a figure opens: where its head noun stands and where the whole ends.</summary>
internal static class Phrase
{
    private const int MostBeforeHead = 10;
    private const int MostAfterHead = 10;

    /// <summary>The head noun behind the figure: over <i>of</i>, determiners, adjectives and quotation marks to the last noun in a row; -1 for none.</summary>
    public static int Head(Line line, int from)
    {
        var head = -1;
        for (var i = from; line.Has(i) && i < from + MostBeforeHead; i++)
        {
            if (head >= 0 && line.Is(i, TokenKind.Clitic) && line.Word(i) is "'s" or "’s" or "'" or "’")
            {
                head = -1;
                continue;
            }
            if (head >= 0 && (EndsAt(line, head, i) || Currencies.Of(line, head) is not null))
                break;
            if (IsNoun(line, i))
                head = i;
            else if (head >= 0 || !IsBeforeHead(line, i, from))
                break;
        }
        return head;
    }

    /// <summary>Where the phrase of the head ends: with what prepositions tie to it, without times.</summary>
    public static int End(Line line, int head)
    {
        var end = head + 1;
        for (var i = head + 1; line.Has(i) && i < head + MostAfterHead; i++)
        {
            var token = line.At(i);
            var word = line.Word(i);
            if (WordLists.Subordinators.Has(word) || IsTime(line, i))
                break;
            if (token.IsNoun && !(token.Tag == PosTag.Noun && word.EndsWith("ing", StringComparison.Ordinal)))
                end = i + 1;
            else if (!(token.Tag is PosTag.Determiner or PosTag.Adjective or PosTag.Possessive or PosTag.PossessivePronoun || WordLists.NounPrepositions.Has(word) && !line.Is(i, "by") || word is "'s" or "’s"))
                break;
        }
        return end;
    }

    private static bool IsNoun(Line line, int i)
    {
        var token = line.At(i);
        if (token.Kind != TokenKind.Word || IsTime(line, i))
            return false;
        return token.IsNoun && !WordLists.Subordinators.Has(line.Word(i)) || token.Shape is WordShape.Digits || token.Shape == WordShape.Capitals && token.Span.Length > 1 && line.At(i + 1).Kind == TokenKind.Word;
    }

    /// <summary>A second noun that is not of the same phrase: "12 people Monday", "300 soldiers Ukraine", a verb taken for a noun.</summary>
    private static bool EndsAt(Line line, int head, int i)
    {
        var (before, token) = (line.At(head), line.At(i));
        if (before.Tag != PosTag.Nouns)
            return false;
        return token.IsCapital || token.Tag != PosTag.Nouns;
    }

    private static bool IsBeforeHead(Line line, int i, int from)
    {
        var token = line.At(i);
        var word = line.Word(i);
        if (token.Kind is TokenKind.Quote)
            return true;
        if (token.Kind == TokenKind.Comma)
            return i > from && line.At(i - 1).Tag == PosTag.Adjective && line.At(i + 1).Tag is PosTag.Adjective or PosTag.Noun;
        if (token.Kind is not (TokenKind.Word or TokenKind.Number) || IsTime(line, i))
            return false;
        if (token.Tag is PosTag.VerbParticiple or PosTag.VerbPast)
            return (IsNoun(line, i + 1) || line.At(i + 1).Tag == PosTag.Adjective) && States.Find(line.Word(i + 1)) is not (_, States.Form.Name);
        if (line.Is(i, "and") || line.Is(i, "or"))
            return i > from && line.At(i - 1).Tag is PosTag.Adjective or PosTag.VerbParticiple && line.At(i + 1).Tag is PosTag.Adjective or PosTag.VerbParticiple && IsNoun(line, i + 2);
        return token.Tag is PosTag.Adjective or PosTag.PossessivePronoun or PosTag.VerbIng or PosTag.Number || token.Tag == PosTag.Determiner && (i == from || line.Is(i - 1, "of") || line.Is(i, "other")) && !(i == from && line.Is(i, "a"))
            || line.Is(i, "of") && i <= from + 1 || line.Is(i, "more") || line.Is(i, "other") || token.Tag == PosTag.Adverb && line.At(i + 1).Tag is PosTag.Adjective or PosTag.VerbParticiple && IsNoun(line, i + 2);
    }

    private static bool IsTime(Line line, int i) => line.At(i).IsCapital && WordLists.TimeWords.Has(line.Word(i)) || line.Is(i, "yesterday") || line.Is(i, "today") || line.Is(i, "tomorrow");
}
