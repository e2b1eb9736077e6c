using System.Runtime.InteropServices;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Dates;

/// <summary>Finds times and says which days they mean on this page; a page without a date gets the interval that its dates allow.</summary>
/// <remarks>What leans on the page's day stays open when the page gives none: never a guess shown as a date.</remarks>
public sealed class TimeStage : IStage
{
    private static readonly Words PartsOfDay = Words.Listed("date-words", "part of day");
    private static readonly Words Joins = new("to until till through and");

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    public Layers Adds => Layers.Times;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var published = reading.Published;
        var moments = new List<Moment>();
        DateOnly? latest = null;
        foreach (var sentence in reading.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (At(reading, sentence, i) is not { } moment)
                {
                    i++;
                    continue;
                }
                if (moment.Date is { IsFull: true } date && date.Days() is { } day && (latest is null || day.First > latest) && !Tense.LooksAhead(reading, sentence, moment.Start, moment.End))
                    latest = day.First;
                moments.Add(moment);
                i = moment.End;
            }
        }
        var (found, count) = (new TimeExpression[moments.Count], 0);
        foreach (var moment in moments)
        {
            if (Resolved(reading, moment, published, latest) is { } time)
                found[count++] = time;
        }
        return reading with
        {
            Times = count == found.Length ? ImmutableCollectionsMarshal.AsImmutableArray(found) : [.. found.AsSpan(0, count)],
            Published = published ?? (latest is null ? null : new Published(latest, Latest: null, DateBasis.Inferred)),
        };
    }

    private static Moment? At(Reading reading, Sentence sentence, int i)
    {
        var word = reading.Document[reading.Tokens[i].Span];
        var between = word.Equals("between", StringComparison.OrdinalIgnoreCase);
        var opened = between || word.Equals("from", StringComparison.OrdinalIgnoreCase);
        var at = opened ? i + 1 : i;
        if (at < sentence.EndToken && DateWords.SeveralAt(reading, at, sentence.EndToken, between) is var (first, last, behind))
            return Dated(reading, sentence, at, behind, first).To(Dated(reading, sentence, at, behind, last), i);
        if (at >= sentence.EndToken || Point(reading, sentence, at, inRange: between) is not { } start)
            return null;
        if (start.End + 1 >= sentence.EndToken || !Joined(reading, start.End, between, opened) || Point(reading, sentence, start.End + 1, inRange: true) is not { } end)
            return between ? null : start;
        return start.To(end, i);
    }

    private static bool Joined(Reading reading, int i, bool between, bool opened)
    {
        var word = reading.Document[reading.Tokens[i].Span];
        var and = word is "and";
        return reading.Tokens[i].Kind == TokenKind.Dash || Joins.Has(word) && and == between && (opened || word is not "to" || reading.Tokens[i - 1].Kind == TokenKind.Number || reading.Tokens[i - 1].IsCapital);
    }

    /// <summary>One time: a date by name, with a weekday before it or not, or one that leans on the page's day.</summary>
    private static Moment? Point(Reading reading, Sentence sentence, int i, bool inRange)
    {
        var weekday = reading.Tokens[i].IsCapital && RelativeWords.WeekdayOf(reading.Document[reading.Tokens[i].Span]) is not null;
        var at = weekday ? i + 1 : i;
        if (weekday && at < sentence.EndToken && reading.Tokens[at].Kind == TokenKind.Comma)
            at++;
        if (at < sentence.EndToken && DateWords.At(reading, at, sentence.EndToken, inRange) is var (date, end) && (!weekday || date.Day is not null))
            return Dated(reading, sentence, i, end, date);
        return WithPartOfDay(reading, sentence, PartWords.At(reading, sentence, i) ?? RelativeWords.At(reading, sentence, i));
    }

    private static Moment Dated(Reading reading, Sentence sentence, int i, int end, CalendarDate date)
    {
        var ahead = date.Year is null && Tense.LooksAhead(reading, sentence, i, end);
        return new(i, end, date.Precision, page => date.Near(page, ahead)) { Date = date };
    }

    /// <summary>"Tuesday <i>evening</i>", "yesterday <i>morning</i>": the day stays the same.</summary>
    private static Moment? WithPartOfDay(Reading reading, Sentence sentence, Moment? moment) =>
        moment is { Precision: TimePrecision.Day } && moment.End < sentence.EndToken && reading.Is(moment.End, PartsOfDay) ? moment with { End = moment.End + 1 } : moment;

    /// <summary>The days on a page of this date, or open (of one without any what it tells of infers the earliest that it can be); null for a date that no calendar has.</summary>
    private static TimeExpression? Resolved(Reading reading, Moment moment, Published? published, DateOnly? inferred)
    {
        var span = new TextSpan(reading.Tokens[moment.Start].Span.Start, reading.Tokens[moment.End - 1].Span.End);
        if (moment.IsFixed)
            return moment.On(default) is { } days ? new(span, days.First, days.Last, moment.Precision) { Named = IsNamed(moment) ? days : null } : null;
        var earliest = published?.Earliest is { } from ? moment.On(from)?.First : null;
        var latest = published?.Latest is { } to ? moment.On(to)?.Last : null;
        var named = IsNamed(moment) && (published?.Earliest ?? published?.Latest ?? inferred) is { } page ? moment.On(page) : null;
        return earliest > latest ? new(span, null, null, moment.Precision) : new(span, earliest, latest, moment.Precision) { Named = named };
    }

    private static bool IsNamed(Moment moment) => moment is { Date: not null, Precision: TimePrecision.Day };
}
