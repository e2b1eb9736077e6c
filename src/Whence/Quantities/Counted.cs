using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Quantities;

/// <summary>What the figures of one sentence count, and in which state.</summary>
internal sealed class Counted(Line line)
{
    private static readonly Words Between = new("and or as well along with plus");
    private static readonly Words Repeats = new("another further additional more others");
    private static readonly Words Timely = new("second minute hour day week month year decade century");
    private static readonly Words People = new("men women children soldiers troops servicemen people civilians fighters personnel lives officers recruits sailors pilots");

    private Quantity? _last;
    private int _lastEnd;
    private bool _lastIsBefore;

    /// <summary>The figure with its head noun, scope and status. Null when the word was no figure ("over the river", "several" without a noun).</summary>
    public Quantity? Read(Figure figure)
    {
        var measure = Units.At(line, figure.End);
        var (unit, behind) = (measure?.Unit, measure?.End ?? figure.End);
        var share = figure.IsShare || unit == "percent";
        var head = HeadOf(figure, share ? behind : figure.End, unit == "percent");
        var end = head >= 0 ? Phrase.End(line, head) : behind;
        var currency = figure.Currency ?? (head >= 0 ? Currencies.Of(line, head) : null);
        var statuses = new Statuses(line);
        if (currency is null && (unit is null || !Timely.Has(unit)))
            statuses.Read(figure, head, end);
        var found = statuses.Found;
        if (found.Count == 0 && _last is not null && _lastIsBefore && IsListed(figure.Start))
            found = _last.Status;
        else
            _lastIsBefore = statuses.IsBefore;
        var change = Change.Of(line, figure.Start, head >= 0 && !share ? head + 1 : behind);
        var of = head >= 0 ? line.At(head).Span : share || currency is not null ? null : Elided(figure, found.Count > 0, behind);
        if (!Counts(figure, head, share, unit, currency, change, found.Count, of))
            return null;
        var (bounds, approximate) = Tailed(figure, end);
        _lastEnd = end;
        return _last = new Quantity
        {
            Span = Span(figure.Start, figure.End),
            Bounds = bounds,
            Approximate = approximate,
            Of = of,
            Scope = head >= 0 ? Span(figure.Start, end) : null,
            Status = found.Contains("lost") && head >= 0 && !People.Has(line.Word(head)) ? [.. found.Select(status => status == "lost" ? "destroyed" : status).Distinct()] : [.. found],
            Unit = share ? "percent" : unit,
            Currency = currency,
            Per = Units.Per(line, head >= 0 ? head + 1 : behind) ?? Units.Per(line, end),
            Share = share && head >= 0 ? Span(line.Is(behind, "of") ? behind + 1 : behind, end) : null,
            Change = change,
        };
    }

    /// <summary>The head noun; of percents only behind "of" or in "a 20 percent increase", of sums also behind "in" and "worth of".</summary>
    private int HeadOf(Figure figure, int behind, bool percent)
    {
        if (percent && !line.Is(behind, "of") && !line.Is(figure.Start - 1, "a") && !line.Is(figure.Start - 1, "an") && !line.Is(figure.Start - 1, "the"))
            return -1;
        var head = Phrase.Head(line, behind, figure.IsShare, many: figure.Currency is null && !percent && !(figure.Bounds.High <= 1));
        if (head >= 0 || figure.Currency is null || !line.Is(behind, "in") && !line.Is(behind, "worth"))
            return head;
        head = Phrase.Head(line, line.Is(behind, "worth") && line.Is(behind + 1, "of") ? behind + 2 : behind + 1);
        return head >= 0 && !line.At(head).IsCapital && Units.At(line, head) is null ? head : -1;
    }

    /// <summary>Whether only "and" and commas stand between the last figure's phrase and this one.</summary>
    private bool IsListed(int start)
    {
        if (start < _lastEnd)
            return false;
        for (var i = _lastEnd; i < start; i++)
        {
            if (!line.Is(i, TokenKind.Comma) && !Between.Has(line.Word(i)))
                return false;
        }
        return true;
    }

    /// <summary>The noun that a figure without one takes over: "5 soldiers were killed and 13 wounded", "another 300 are missing".</summary>
    private TextSpan? Elided(Figure figure, bool hasStatus, int end) =>
        _last is { Of: { } noun, Unit: null, Currency: null } && (hasStatus || Repeats.Has(line.Word(figure.Start - 1)) || Repeats.Has(line.Word(figure.End)) || line.Is(end, "who") || line.At(end).IsVerb) ? noun : null;

    private bool Counts(Figure figure, int head, bool share, string? unit, string? currency, string? change, int statuses, TextSpan? of)
    {
        if (line.Is(figure.Start, "one") && figure.End == figure.Start + 1)
            return statuses > 0 && (head < 0 ? IsListed(figure.Start) && _last is not null || line.At(figure.End).Tag is PosTag.VerbParticiple or PosTag.Adjective : line.At(head).Tag == PosTag.Noun && !(unit is not null && Timely.Has(unit)));
        if (share || currency is not null)
            return true;
        if (head >= 0 || statuses > 0)
            return true;
        var digits = HasDigits(figure);
        return unit is not null && (digits || figure.IsBounded) || digits && (change is not null || figure.IsBounded || figure.Bounds.Low >= 1000 && figure.Bounds.Low == figure.Bounds.High) || of is not null && digits;
    }

    /// <summary>"400 men or more": words behind the noun that open a side.</summary>
    private (Bounds Bounds, bool Approximate) Tailed(Figure figure, int end) =>
        Figure.Tail(line, end) is var (kind, _) ? (Figure.Apply(kind, figure.Bounds), figure.Approximate || kind == "about") : (figure.Bounds, figure.Approximate);

    private bool HasDigits(Figure figure)
    {
        for (var i = figure.Start; i < figure.End; i++)
        {
            if (line.Is(i, TokenKind.Number))
                return true;
        }
        return false;
    }

    private TextSpan Span(int start, int end) => new(line.At(start).Span.Start, line.At(end - 1).Span.End);
}
