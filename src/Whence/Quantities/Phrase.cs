using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>The noun phrase that a figure opens: where its head noun stands and where the whole ends.</summary>
internal static class Phrase
{
    private const int MostBeforeHead = 10;
    private const int MostAfterHead = 10;

    /// <summary>The head noun behind the figure: over <i>of</i>, determiners, adjectives and quotation marks to the last noun in a row; -1 for none.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="from">The first token behind the figure and its unit.</param>
    /// <param name="article">Whether an article may stand there: "half the army".</param>
    /// <param name="many">Whether more than one is counted, so that a singular leads to a plural.</param>
    public static int Head(Line line, int from, bool article = false, bool many = true)
    {
        var head = -1;
        for (var i = from; line.Has(i) && i < from + MostBeforeHead; i++)
        {
            if (head >= 0 && line.Is(i, TokenKind.Clitic) && line.Word(i) is "'s" or "’s" or "'" or "’")
            {
                head = -1;
                continue;
            }
            if (head >= 0 && line.At(head) is { Tag: PosTag.Noun } && (many || line.Is(i, "and")) && Compound(line, i) is > 0 and var last)
            {
                head = last;
                i = last;
                continue;
            }
            if (head >= 0 && line.Is(i, TokenKind.Number) && line.At(i).Span.Length <= 2 && line.At(head).IsCapital && line.At(i + 1).Tag == PosTag.Nouns)
                continue; // "14 Leopard 2 tanks"
            if (head >= 0 && (EndsAt(line, head, i, many) || Currencies.Of(line, head) is not null))
                break;
            if (IsNoun(line, i))
                head = i;
            else if (head >= 0 || !IsBeforeHead(line, i, from, article))
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
        if (token.Tag == PosTag.VerbThird && (line.At(i + 1).IsVerb || line.Is(i + 1, "who")) && line.At(i - 1).Shape == WordShape.Capitals)
            return true; // "70 PR managers have left": a plural taken for a verb
        return token.IsNoun && !WordLists.Subordinators.Has(line.Word(i)) || token.Shape is WordShape.Digits || token.Shape == WordShape.Capitals && token.Span.Length > 1 && line.At(i + 1).Kind == TokenKind.Word;
    }

    /// <summary>A second noun that is not of the same phrase: "12 people Monday", "300 soldiers Ukraine", a verb taken for a noun.</summary>
    private static bool EndsAt(Line line, int head, int i, bool many)
    {
        var (before, token) = (line.At(head), line.At(i));
        if (before.Tag != PosTag.Nouns)
            return false;
        return token.IsCapital || many && token.Tag != PosTag.Nouns;
    }

    /// <summary>"strike <i>and air defence missiles</i>", "protected mobility <i>“Husky” vehicles</i>": the plural that a singular leads to; -1 for none.</summary>
    private static int Compound(Line line, int i)
    {
        // a singular takes no plural behind it as its verb: "four health specialists", "120 battalion tactical groups"
        if (line.At(i).Tag == PosTag.VerbThird && line.At(i).Shape == WordShape.Small && line.Word(i)[^1] is 's' && !line.Is(i, "is") && !line.Is(i, "has") && !line.Is(i, "was") && !line.Is(i, "does"))
            return i;
        if (!line.Is(i, "and") && !line.Is(i, "or") && !line.Is(i, "/") && !line.Is(i, TokenKind.Quote) && line.At(i).Tag != PosTag.Adjective)
            return -1;
        var k = i + 1;
        for (; line.Has(k) && k < i + 6; k++)
        {
            if (line.At(k).Tag == PosTag.Nouns)
                return k;
            if (!line.At(k).IsNoun && line.At(k).Tag != PosTag.Adjective && !line.Is(k, TokenKind.Quote))
                break;
        }
        return k > i + 2 && line.Is(i, "and") && line.At(k - 1).Tag == PosTag.Noun ? k - 1 : -1; // "a $5 million oil and gas deal"
    }

    private static bool IsBeforeHead(Line line, int i, int from, bool article)
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
        return token.Tag is PosTag.Adjective or PosTag.PossessivePronoun or PosTag.VerbIng or PosTag.Number || token.Tag == PosTag.Determiner && (article && i == from || line.Is(i - 1, "of") || line.Is(i, "other") || line.Is(i, "such"))
            || line.Is(i, "of") && i <= from + 1 || line.Is(i, "more") || line.Is(i, "other") || token.Tag == PosTag.Adverb && line.At(i + 1).Tag is PosTag.Adjective or PosTag.VerbParticiple && (IsNoun(line, i + 2) || line.Is(i + 2, TokenKind.Quote));
    }

    private static bool IsTime(Line line, int i) => line.At(i).IsCapital && WordLists.TimeWords.Has(line.Word(i)) || line.Is(i, "yesterday") || line.Is(i, "today") || line.Is(i, "tomorrow");
}
