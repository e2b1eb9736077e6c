using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>The words that give a number its bounds, as tokens.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">First token after.</param>
/// <param name="Bounds">The bounds.</param>
/// <param name="Approximate">Whether they round.</param>
/// <param name="Currency">The code of a currency that stands before the number.</param>
internal readonly record struct Figure(int Start, int End, Bounds Bounds, bool Approximate, string? Currency)
{
    private const int MostBounds = 2;

    private static readonly Words Openers = new(
        "between from a an the half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety majority vast overwhelming absolute "
        + string.Join(' ', Lexicon.Rows("bounds").Select(row => row[0].Split(' ')[0])));

    /// <summary>Whether it is a part of a whole, in percent.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether words of bounds stand before it ("at least 40").</summary>
    public bool IsBounded { get; init; }

    /// <summary>The figure that starts at the token; null when none does.</summary>
    public static Figure? At(Line line, int i) => MayOpen(line, i) ? Bounded(line, i, MostBounds) : null;

    /// <summary>A quick look: most words open no figure.</summary>
    private static bool MayOpen(Line line, int i) =>
        line.At(i).Kind switch
        {
            TokenKind.Number or TokenKind.Other => true,
            TokenKind.Word => line.Word(i) is var word && (Openers.Has(word) || word.Contains('-') && Number.Below100(word) is not null || word.Contains('-') && Fraction.At(line, i) is not null || line.At(i).Shape == WordShape.Capitals && Currencies.Before(line, i) is not null),
            _ => false,
        };

    private static Figure? Bounded(Line line, int i, int depth)
    {
        foreach (var entry in BoundLexicon.StartingWith(line.Word(i)))
        {
            if (entry.Kind == "figure" || depth == 0 || !line.Starts(i, entry.Words))
                continue;
            if (Bounded(line, i + entry.Words.Length, depth - 1) is { } inner)
                return inner with { Start = i, Bounds = Apply(entry.Kind, inner.Bounds), Approximate = inner.Approximate || entry.Kind is "nearly" or "about", IsBounded = true };
        }
        return (Between(line, i) ?? Fraction.At(line, i) ?? Vague(line, i) ?? (Plain(line, i) is { } low ? Range(line, low) : null)) is { } figure ? WithTail(line, figure) : null;
    }

    /// <summary>"between 20 and 30", "from 10 to 15".</summary>
    private static Figure? Between(Line line, int i)
    {
        var (from, join) = line.Is(i, "between") ? (i + 1, "and") : line.Is(i, "from") ? (i + 1, "to") : (-1, "");
        if (join == "and" && Plain(line, from) is { } only && Range(line, only) is { } range && range.Bounds.Low < range.Bounds.High)
            return range with { Start = i }; // "between 3,000-4,000"
        return from > 0 && Plain(line, from) is { } low && AfterPercent(line, low.End) is var end && line.Is(end, join) && Number.At(line, end + 1) is not null && Plain(line, end + 1) is { } high && Span(low, high) is { } whole
            ? whole with { Start = i }
            : null;
    }

    /// <summary>"dozens", "several hundred", "thousands upon thousands", "hundreds, if not thousands".</summary>
    private static Figure? Vague(Line line, int i)
    {
        foreach (var entry in BoundLexicon.StartingWith(line.Word(i)))
        {
            if (entry.Kind != "figure" || !line.Starts(i, entry.Words))
                continue;
            var after = i + entry.Words.Length;
            var scale = entry.High > entry.Low && Number.ScaleOf(line.Word(after)) is { } by ? by : 1; // "several hundred thousand"
            after += scale > 1 ? 1 : 0;
            var figure = new Figure(i, after, new(scale * entry.Low, scale * entry.High), entry.High > entry.Low, null);
            if ((line.Is(after, "upon") || line.Is(after, "and")) && line.Word(after + 1).SequenceEqual(line.Word(after - 1)))
                return figure with { End = after + 2 };
            var next = line.Is(after, TokenKind.Comma) && line.Is(after + 1, "if") && line.Is(after + 2, "not") ? after + 3
                : line.Is(after, "if") && line.Is(after + 1, "not") ? after + 2
                : line.Is(after, "to") || line.Is(after, "or") ? line.Is(after + 1, "even") || line.Is(after + 1, "perhaps") || line.Is(after + 1, "possibly") ? after + 2 : after + 1
                : -1;
            return next > 0 && entry.High > entry.Low && Vague(line, next) is { } wider && wider.Bounds.Low > figure.Bounds.Low
                ? wider with { Start = i, End = line.Is(wider.End, TokenKind.Comma) && line.Is(wider.End + 1, "of") ? wider.End + 1 : wider.End, Bounds = new(figure.Bounds.Low, wider.Bounds.High) }
                : figure;
        }
        return null;
    }

    /// <summary>"7,000 to 15,000", "20 – 30", "two or three", "20-30".</summary>
    private static Figure Range(Line line, Figure low)
    {
        var join = AfterPercent(line, low.End);
        if (low.Bounds.Low == low.Bounds.High && (line.Is(join, "to") || line.Is(join, TokenKind.Dash) || line.Is(join, "or") && line.Is(join + 1, TokenKind.Word)) && Plain(line, join + 1) is { } high && Span(low, high) is { } whole)
            return whole;
        return low;
    }

    private static int AfterPercent(Line line, int i) => line.Is(i, "%") || line.Is(i, "percent") ? i + 1 : line.Is(i, "per") && line.Is(i + 1, "cent") ? i + 2 : i;

    /// <summary>Both ends as one: the scale of the second holds for the first ("7 to 15 thousand"); null when they do not rise.</summary>
    private static Figure? Span(Figure low, Figure high)
    {
        var (from, to) = (low.Bounds.Low, high.Bounds.High);
        if (low.Scale == 1 && high.Scale > 1 && from < to / high.Scale)
            from *= high.Scale;
        return from < to ? new(low.Start, high.End, new(from, to), low.Approximate, low.Currency ?? high.Currency) : null;
    }

    private double Scale { get; init; } = 1;

    /// <summary>A number with a currency before it or not, or a range in one word; no year, day of a month, clock time, age or part of a name.</summary>
    private static Figure? Plain(Line line, int i)
    {
        var (start, currency) = (i, default(string));
        if (Currencies.Before(line, i) is var (code, after))
            (currency, i) = (code, after);
        if (line.Is(i, TokenKind.Number) && InOneWord(line, i) is var (from, to, end))
            return currency is null && NoCount.IsNone(line, i, end, from) ? null : new Figure(start, end, new(from, to), Approximate: false, currency);
        if (Number.At(line, i) is not { } number || currency is null && NoCount.IsNone(line, i, number.End, number.Value))
            return null;
        return new Figure(start, number.End, new(number.Value, number.Value), Approximate: false, currency) { Scale = number.Scale };
    }

    /// <summary>"20-30", "10-15 million"; no score, no years.</summary>
    private static (double From, double To, int End)? InOneWord(Line line, int i)
    {
        var word = line.Word(i);
        if (word.IndexOfAny('-', '‑', '‐') is not (> 0 and var hyphen) || Number.Digits(word[..hyphen]) is not (var from, 1) || Number.Digits(word[(hyphen + 1)..]) is not var (to, suffix) || from >= to)
            return null;
        var scale = suffix;
        var end = i + 1;
        for (; Number.ScaleOf(line.Word(end)) is { } by; end++)
            scale *= by;
        var years = hyphen == 4 && from is > 1000 and < 2100 && !word.Contains(',');
        return years ? null : (from * scale, to * scale, end);
    }

    /// <summary>Words after it that open or round it: "or more", "or so", "+", "at most".</summary>
    private static Figure WithTail(Line line, Figure figure)
    {
        if (Tail(line, figure.End) is not var (kind, length))
            return figure;
        return figure with { End = figure.End + length, Bounds = Apply(kind, figure.Bounds), Approximate = figure.Approximate || kind == "about", IsBounded = true };
    }

    /// <summary>The kind of bound that the words at the token put on what stands before them, and how many they are.</summary>
    public static (string Kind, int Length)? Tail(Line line, int i)
    {
        if (line.Is(i, "or"))
            return line.Is(i + 1, "more") ? ("above", 2) : line.Is(i + 1, "fewer") || line.Is(i + 1, "less") ? ("below", 2) : line.Is(i + 1, "so") ? ("about", 2) : null;
        if (line.Is(i, "at"))
            return line.Is(i + 1, "least") && !line.Is(i + 2, TokenKind.Number) ? ("above", 2) : line.Is(i + 1, "most") && !line.Is(i + 2, TokenKind.Number) ? ("below", 2) : null;
        return line.Is(i, "plus") && line.At(i + 1).IsNoun || line.Is(i, "+") && line.IsTied(i) ? ("above", 1) : null;
    }

    /// <summary>Bounds with a word of bounds put on them.</summary>
    public static Bounds Apply(string kind, Bounds b) => kind switch
    {
        "above" => new(b.Low, null),
        "below" => new(null, b.High),
        "nearly" => new(b.Low is { } low ? Math.Round(0.9 * low, 6) : null, b.High),
        _ => b,
    };
}
