using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Quantities;

/// <summary>What a figure counts, and in which state.</summary>
internal static class Counted
{
    private const int StatusReach = 14;

    private static readonly Words NotCounted = new("percent per cent year years month months week weeks day days hour hours minute minutes century");
    private static readonly Words Dollars = new("dollar dollars euro euros pound pounds rouble roubles ruble rubles hryvnia yen yuan");

    /// <summary>The figure with its head noun, scope and status. Null when the word was no figure ("over the river", "several" without a noun).</summary>
    public static Quantity? After(Reading reading, Figure figure, Sentence sentence)
    {
        var end = sentence.EndToken;
        var i = figure.End;
        var share = i < end && (reading.Word(i) is "%" || reading.Is(i, "percent") || reading.Is(i, "per") && reading.Is(i + 1, "cent"));
        if (share)
            i += reading.Is(i, "per") ? 2 : 1;
        var scopeStart = figure.Start;
        var head = Head(reading, ref i, end);
        if (head < 0 && !share && figure.Currency is null && !HasDigits(reading, figure))
            return null;
        var currency = figure.Currency;
        if (head >= 0 && reading.Is(head, Dollars))
            currency ??= CurrencyOf(reading.Word(head));
        return new Quantity
        {
            Span = Span(reading, figure.Start, figure.End),
            Bounds = figure.Bounds,
            Approximate = figure.Approximate,
            Of = head >= 0 ? reading.Tokens[head].Span : null,
            Scope = head >= 0 ? Span(reading, scopeStart, ScopeEnd(reading, head, end)) : null,
            Status = Statuses(reading, figure, sentence),
            Unit = share ? "percent" : head >= 0 && reading.Is(head, NotCounted) ? reading.Word(head).ToString().ToLowerInvariant() : null,
            Currency = currency,
        };
    }

    /// <summary>The head noun of the phrase after the figure: over "of", determiners, adjectives and quotation marks to the last noun in a row; -1 for none.</summary>
    private static int Head(Reading reading, ref int i, int end)
    {
        var (from, head) = (i, -1);
        while (i < end && i < from + 8)
        {
            var token = reading.Tokens[i];
            if (head >= 0 && reading.Is(head, Dollars))
                break;
            if (token.IsNoun)
                head = i;
            else if (head >= 0 || !(token is { Tag: PosTag.Pronoun, Shape: WordShape.Capitals } || token.Tag is PosTag.Adjective or PosTag.Determiner or PosTag.PossessivePronoun or PosTag.VerbParticiple or PosTag.VerbIng or PosTag.Number || token.Kind is TokenKind.Quote || reading.Is(i, "of") || reading.Is(i, "more") || token.Kind == TokenKind.Comma && i > from && reading.Tokens[i - 1].Tag == PosTag.Adjective))
                break;
            i++;
            if (head >= 0 && i < end && reading.Tokens[i].Kind == TokenKind.Clitic && reading.Word(i) is "'s" or "’s")
                (head, i) = (-1, i + 1);
        }
        return head;
    }

    private static int ScopeEnd(Reading reading, int head, int end)
    {
        var i = head + 1;
        while (i < end && i < head + 10 && (reading.Tokens[i].Tag is PosTag.Preposition or PosTag.Determiner or PosTag.Adjective or PosTag.Name or PosTag.Noun or PosTag.Nouns || reading.Word(i) is "'s" or "’s") && !reading.Is(i, WordLists.Subordinators))
            i++;
        while (i > head + 1 && !reading.Tokens[i - 1].IsNoun)
            i--;
        return i;
    }

    /// <summary>States named in the clause: up to the next figure, a stop or a semicolon; before the figure only beside it ("killed 12 people").</summary>
    private static ImmutableArray<string> Statuses(Reading reading, Figure figure, Sentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        for (var i = Math.Max(sentence.FirstToken, figure.Start - 3); i < figure.Start; i++)
        {
            if (reading.Tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon)
                found.Clear();
            else
                Add(reading, i, found);
        }
        for (var i = figure.End; i < Math.Min(sentence.EndToken, figure.End + StatusReach); i++)
        {
            if (reading.Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Stop || i > figure.End && Figure.At(reading, i, sentence.EndToken) is not null)
                break;
            Add(reading, i, found);
        }
        return found.ToImmutable();
    }

    private static void Add(Reading reading, int i, ImmutableArray<string>.Builder found)
    {
        if (StatusLexicon.Find(reading.Word(i), reading.Word(i + 1)) is { } status && !found.Contains(status))
            found.Add(status);
    }

    private static bool HasDigits(Reading reading, Figure figure)
    {
        for (var i = figure.Start; i < figure.End; i++)
        {
            if (reading.Tokens[i].Kind == TokenKind.Number)
                return true;
        }
        return false;
    }

    private static string CurrencyOf(ReadOnlySpan<char> word) => word[0] is 'd' or 'D' ? "USD" : word[0] is 'e' or 'E' ? "EUR" : word[0] is 'p' or 'P' ? "GBP" : word[0] is 'r' or 'R' ? "RUB" : word[0] is 'h' or 'H' ? "UAH" : word[1] is 'e' ? "JPY" : "CNY";

    private static TextSpan Span(Reading reading, int start, int end) => new(reading.Tokens[start].Span.Start, reading.Tokens[end - 1].Span.End);
}
