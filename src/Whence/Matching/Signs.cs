using Whence.Lexicons;
using Whence.Names;
using Whence.Quantities;

namespace Whence.Matching;

/// <summary>What speaks for and against two claims being about the same, in numbers: the trained part of <see cref="Likeness"/> weighs them.</summary>
internal static class Signs
{
    /// <summary>Their names, in order; the model's file has them too.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "shorter said", "longer said", "opening said", "words shared", "neighbours shared", "same event", "same event of somebody", "quotation shared", "figures agree", "figures differ",
    ];

    private static readonly Words Amounts = new("tonne ton kilogram gram litre gallon barrel bushel hectare acre megawatt gigawatt");

    /// <summary>Reckons them into <paramref name="to"/>; the order of the two does not matter.</summary>
    public static void Of(Weighed a, Weighed b, Common common, Span<double> to)
    {
        var (one, other) = Akin.Both(a, b);
        var (agree, differ) = Figures(a.Gist, b.Gist);
        (to[0], to[1]) = a.Weight < b.Weight || a.Weight == b.Weight && one.Apart > other.Apart ? (one.Apart, other.Apart) : (other.Apart, one.Apart);
        to[2] = Math.Min(one.Opening, other.Opening);
        to[3] = Math.Log(1 + common.Shared) / 3;
        to[4] = Neighbours(a.Neighbours, b.Neighbours);
        to[5] = a.Gist.Event is not null && a.Gist.Event == b.Gist.Event ? 1 : 0;
        to[6] = to[5] == 1 && ShareSomebody(a.Names, b.Names) ? 1 : 0;
        to[7] = SharesQuotation(a.Gist, b.Gist) ? 1 : 0;
        to[8] = agree ? 1 : 0;
        to[9] = differ ? 1 : 0;
    }

    /// <summary>Whether a figure of one agrees with one of the other that counts the same; else whether one does not.</summary>
    public static (bool Agree, bool Differ) Figures(Gist a, Gist b)
    {
        var (agree, differ) = (false, false);
        foreach (var figure in a.Figures)
        {
            foreach (var other in b.Figures)
            {
                if (!CountTheSame(figure, other))
                    continue;
                agree |= figure.Bounds.AgreesWith(other.Bounds);
                differ |= !figure.Bounds.AgreesWith(other.Bounds);
            }
        }
        return (agree, differ && !agree);
    }

    /// <summary>Whether the two count the same and no number satisfies both: people in a state, things, money; distances and ages tell no answers apart.</summary>
    /// <remarks>Where both count what was killed, destroyed and the like, that decides: "two missiles" in both do not make 28 killed three.</remarks>
    public static bool CountsDiffer(Gist a, Gist b)
    {
        var ((agree, differ), (agreeElse, differElse)) = ((false, false), (false, false));
        foreach (var figure in a.Figures.Where(IsCount))
        {
            foreach (var other in b.Figures.Where(other => IsCount(other) && (CountTheSame(figure, other) || CountKin(figure, other))))
            {
                var fits = Rounded(figure).AgreesWith(Rounded(other));
                if (!figure.Status.IsEmpty && !other.Status.IsEmpty)
                    (agree, differ) = (agree | fits, differ | !fits);
                else
                    (agreeElse, differElse) = (agreeElse | fits, differElse | !fits && (figure.Status.IsEmpty == other.Status.IsEmpty || figure.Of is not null && other.Of is not null));
            }
        }
        return agree || differ ? differ && !agree : differElse && !agreeElse;
    }

    /// <summary>Whether both give the same count of the same things, and one that is not round.</summary>
    public static bool ShareCount(Gist a, Gist b) => a.Figures.Any(figure => figure.Of is not null && IsUnround(figure) && b.Figures.Any(other => other.Bounds == figure.Bounds && CountTheSame(figure, other)));

    /// <summary>Whether both give the same number: round or not where the same is counted or kinds of one thing, unround whatever is ("51 homes", "51 buildings").</summary>
    public static bool ShareNumber(Gist a, Gist b)
    {
        foreach (var figure in a.Figures)
        {
            foreach (var other in b.Figures)
            {
                if (SameNumber(figure, other) && (IsUnround(figure) || figure.Of is not null && other.Of is not null && (CountTheSame(figure, other) || CountKin(figure, other))))
                    return true;
            }
        }
        return false;
    }

    private static bool SameNumber(GistFigure a, GistFigure b) => a.Bounds.Low == a.Bounds.High && a.Bounds == b.Bounds && a.Unit == b.Unit;

    /// <summary>Above twelve, and no multiple of ten.</summary>
    private static bool IsUnround(GistFigure figure) => figure is { Approximate: false, Bounds: { Low: > 12 and var low, High: var high } } && low == high && low % 10 != 0;

    private static bool IsCount(GistFigure figure) => !figure.Status.IsEmpty || figure.Unit is null && figure.Of is not null || figure.Unit is { Length: 3 } currency && char.IsUpper(currency[0]) || figure.Unit is { } unit && Amounts.Has(unit);

    /// <summary>A rounded figure allows a tenth more and less.</summary>
    private static Bounds Rounded(GistFigure figure) => figure.Approximate ? new(figure.Bounds.Low * 0.9, figure.Bounds.High * 1.1) : figure.Bounds;

    /// <summary>Whether two figures may answer one question: the same counted, in the same unit, no status that the other lacks.</summary>
    public static bool CountTheSame(GistFigure a, GistFigure b) =>
        a.Unit == b.Unit && a.IsChange == b.IsChange && a.Per == b.Per
        && (a.Of is null || b.Of is null || CountedThings.Of(a.Of) == CountedThings.Of(b.Of) || ShareStatus(a, b))
        && (a.Status.IsEmpty || b.Status.IsEmpty || ShareStatus(a, b));

    private static bool ShareStatus(GistFigure a, GistFigure b)
    {
        foreach (var status in a.Status)
        {
            foreach (var other in b.Status)
            {
                if (status == other || CountedThings.Status(status) == CountedThings.Status(other))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether two figures count kinds of one thing, in no states that rule one another out: "94 captured soldiers", "91 prisoners".</summary>
    private static bool CountKin(GistFigure a, GistFigure b) =>
        a is { Unit: null, Of: not null } && b is { Unit: null, Of: not null } && a.IsChange == b.IsChange && a.Per == b.Per && CountedThings.AreKin(CountedThings.Of(a.Of), CountedThings.Of(b.Of)) && (a.Status.IsEmpty || b.Status.IsEmpty || ShareStatus(a, b));

    /// <summary>Whether both say a day and it is not the same.</summary>
    public static bool DaysDiffer(Gist a, Gist b) => a.Earliest > b.Latest || b.Earliest > a.Latest;

    /// <summary>Whether both name days by the calendar, and none of one is within a day of one of the other: of one night pages name this day or that.</summary>
    public static bool DatesDiffer(Gist a, Gist b)
    {
        if (a.Dates.IsEmpty || b.Dates.IsEmpty)
            return false;
        foreach (var days in a.Dates)
        {
            foreach (var other in b.Dates)
            {
                if (days.First.DayNumber <= other.Last.DayNumber + 1 && other.First.DayNumber <= days.Last.DayNumber + 1)
                    return false;
            }
        }
        return true;
    }

    /// <summary>Whether eight words in a row stand between quotation marks in both.</summary>
    public static bool SharesQuotation(Gist a, Gist b) => !a.Quoted.IsEmpty && !b.Quoted.IsEmpty && a.Quoted.Intersect(b.Quoted).Any();

    /// <summary>Whether both name somebody, one of them in full, who may be the same.</summary>
    private static bool ShareSomebody(Weighed.NameParts[] a, Weighed.NameParts[] b)
    {
        foreach (var one in a)
        {
            if (one.Name.Kind != MentionKind.Person)
                continue;
            foreach (var other in b)
            {
                if (other.Name.Kind == MentionKind.Person && Math.Max(one.Parts.Length, other.Parts.Length) > 1 && one.Fits(other))
                    return true;
            }
        }
        return false;
    }

    /// <summary>What part of the shorter one's neighbouring words stand side by side in the other, too.</summary>
    private static double Neighbours(ulong[] a, ulong[] b)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var shared = 0;
        for (int i = 0, k = 0; i < a.Length && k < b.Length;)
        {
            var (one, other) = (a[i], b[k]);
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            k += other <= one ? 1 : 0;
        }
        return (double)shared / Math.Min(a.Length, b.Length);
    }
}
