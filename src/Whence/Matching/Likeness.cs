using System.Collections.Immutable;
using System.Globalization;

namespace Whence.Matching;

/// <summary>How alike two claims are: whether they are under one question, and whether they answer it alike.</summary>
/// <param name="Question">The probability that both are about the same who, what, where and when.</param>
/// <param name="Answer">The probability that one true state of affairs would make both true; never above <paramref name="Question"/>.</param>
/// <remarks><c>models/likeness/MODEL.md</c> has data, recipe, scores and limits.</remarks>
public sealed record Likeness(double Question, double Answer)
{
    /// <summary>What speaks for and against it, for people: "both name Moskva".</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>From here on two claims are more likely under one question than not, as far as the labelled pairs tell: half of the pair F1 that ten folds of the half to tune on give, which is where F1 is highest when probabilities are right (Lipton, Elkan, Naryanaswamy 2014).</summary>
    public const double Likely = 0.41;

    private const string Model = "models/likeness/likeness.tsv";
    private const int MostNamed = 3; // names, words of a reason

    private const double SameCount = 1.5; // log odds of an unround count of the same things in both, set by hand: 718 reservists are seldom counted twice

    private const double SameCountAndName = 2; // the same of any count where both name the same: "eight drones over Kalin Bridge"
    private const double RareName = 5; // a key's rarity from which a name tells something: "Kharkiv", not "Russia"
    private const double OtherNames = -3; // log odds of the same words about something else, set by hand: "seven bridges near Dravik", "seven bridges near Ulm"
    private const double OtherDates = -8; // what happens on other days is another question however alike the words, set by hand: none of thirteen labelled pairs that name other days is of one
    private const double SameWords = 0.6; // what part of the weight of the words outside names counts as that

    // How probable it is that two claims of one question answer it differently, by what differs. Set by hand: among the labelled pairs there are too few.
    private const double OneRejects = 0.85;
    private const double OneNegates = 0.1;
    private const double OneNegatesTheSame = 0.6; // in the clause of the same verb or event
    private const double OtherFigure = 0.85;
    private const double OtherDay = 0.3;

    private static readonly Lazy<double[]> Weights = new(() => WeightTable.Read(Model, [.. Signs.Names, "constant"])); // one a sign, the constant last

    /// <summary>Compares two claims; the order of the two does not matter.</summary>
    public static Likeness Of(Weighed a, Weighed b)
    {
        var (question, answer) = Score(a, b);
        return new(question, answer) { Reasons = ReasonsFor(a, b) };
    }

    /// <summary>The two probabilities alone.</summary>
    public static (double Question, double Answer) Score(Weighed a, Weighed b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        Span<double> signs = stackalloc double[Signs.Names.Count];
        var common = Common.Of(a, b);
        Signs.Of(a, b, common, signs);
        var weights = Weights.Value;
        var sum = weights[^1];
        for (var i = 0; i < signs.Length; i++)
            sum += weights[i] * signs[i];
        if (Signs.ShareCount(a.Gist, b.Gist))
            sum += SameCount;
        if (common.RarestName > RareName && Signs.ShareNumber(a.Gist, b.Gist))
            sum += SameCountAndName;
        if (common.NamesDiffer && common.Words > SameWords)
            sum += OtherNames;
        if (Signs.DatesDiffer(a.Gist, b.Gist))
            sum += OtherDates;
        var question = 1 / (1 + Math.Exp(-sum));
        return (question, question * (1 - OtherAnswer(a, b)));
    }

    /// <summary>What is left of it on pages of which so much speaks for telling of one event (<see cref="Stories.Kinship"/>, <see cref="PagePrior"/>).</summary>
    public Likeness On(double kinship)
    {
        var question = PagePrior.Of(Question, kinship);
        return this with { Question = question, Answer = Answer * question / Question };
    }

    /// <summary>How probable it is that two claims of one question answer it differently.</summary>
    public static double OtherAnswer(Weighed a, Weighed b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var other = Signs.CountsDiffer(a.Gist, b.Gist) ? OtherFigure : 0;
        if (a.IsDenial != b.IsDenial)
            other = Math.Max(other, a.Rejects != b.Rejects ? OneRejects : TellTheSame(a, b) && !Signs.SharesQuotation(a.Gist, b.Gist) ? OneNegatesTheSame : OneNegates);
        return Signs.DaysDiffer(a.Gist, b.Gist) ? Math.Max(other, OtherDay) : other;
    }

    // Of one event; or one names what happens in the other: "is not abandoning its allies", "an abandonment of allies".
    private static bool TellTheSame(Weighed a, Weighed b) => a.Gist.Event == b.Gist.Event ? a.Gist.Event is not null : a.Gist.Event is null && Names(a, b.Gist.Event) || b.Gist.Event is null && Names(b, a.Gist.Event);

    private static bool Names(Weighed claim, string? what) => what is not null && claim.Gist.Words.Contains(what);

    private static ImmutableArray<string> ReasonsFor(Weighed a, Weighed b)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        if (Signs.SharesQuotation(a.Gist, b.Gist))
            reasons.Add("a shared quotation");
        foreach (var figure in a.Gist.Figures)
        {
            if (b.Gist.Figures.FirstOrDefault(other => Signs.CountTheSame(figure, other)) is { } other)
                reasons.Add(figure.Bounds == other.Bounds ? $"same figure: {Said(figure)}" : figure.Bounds.AgreesWith(other.Bounds) ? $"figures that agree: {Said(figure)}, {Said(other)}" : $"figures that differ: {Said(figure)}, {Said(other)}");
        }
        if (string.Join(", ", a.Names.Where(name => b.Names.Any(name.Fits)).Take(MostNamed).Select(name => name.Name.Name)) is { Length: > 0 } names)
            reasons.Add($"both name {names}");
        if (string.Join(", ", a.Terms.Where(term => term.Word >= 0 && term.Word < a.Gist.Forms.Length && Array.Exists(b.Terms, other => other.Hash == term.Hash)).OrderByDescending(term => term.Weight).ThenBy(term => term.Word).Take(MostNamed).Select(term => a.Gist.Forms[term.Word])) is { Length: > 0 } words)
            reasons.Add($"shared words: {words}");
        if (a.Gist.Earliest is { } day && day == b.Gist.Earliest && a.Gist.Latest == day && b.Gist.Latest == day)
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"same day: {day:yyyy-MM-dd}"));
        if (a.IsDenial != b.IsDenial)
            reasons.Add("one says that it is not so");
        return reasons.ToImmutable();
    }

    private static string Said(GistFigure figure) => figure.Status.IsEmpty ? figure.Text : $"{figure.Text} {string.Join(" or ", figure.Status)}";
}
