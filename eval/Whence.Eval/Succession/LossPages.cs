using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Whence.Eval.Succession;

/// <summary>Writes the pages of a series of days, in several wordings and by several outlets: the same source's count day by day, rounded by some, and others' estimates in between.</summary>
internal static class LossPages
{
    /// <summary>The seed: with it before a name, the SHA-256 says which wording, outlet and days are taken.</summary>
    public const string Seed = "whence-succession-1:";

    private static readonly string[] Outlets = ["The Oristad Courier", "Northwire", "Tarvon Today", "The Belmark Herald", "Sarn Radio"];

    // {p} troops, {t} tanks, {v} vehicles, {day} weekday, {date} day and month, {year} year of the start, {below} and {above} round numbers on either side
    private static readonly string[] Exact =
    [
        "The General Staff of Ukraine's armed forces said on {day} that Russia had lost about {p} troops, {t} tanks and {v} armoured vehicles since 24 February 2022.",
        "Russia has lost around {p} soldiers and {t} tanks in Ukraine so far, according to the Ukrainian General Staff.",
        "As of {date}, Russia had lost {p} troops, {t} tanks and {v} armoured vehicles, the General Staff of the Armed Forces of Ukraine said in its morning report.",
        "In its daily update on Facebook, the General Staff of the Armed Forces of Ukraine said that Russian forces had lost {p} personnel and {t} tanks.",
        "Ukraine's General Staff puts the enemy's losses since the invasion began at {p} troops, it said on {day}. It also said that Russia had lost {t} tanks.",
        "Ukrinform reported, citing the General Staff of the Armed Forces of Ukraine, that Russia had lost about {p} soldiers since the start of the invasion.",
        "Some {p} Russian soldiers have been wiped out in Ukraine, the Ukrainian General Staff said on {day}.",
    ];

    private static readonly string[] Rounded =
    [
        "More than {below} Russian troops have been lost in Ukraine, the Ukrainian General Staff says.",
        "Russia has lost nearly {above} troops, according to the General Staff of Ukraine's armed forces.",
        "Ukraine's General Staff said that Russia had lost over {below} soldiers.",
    ];

    private static readonly string[] Others =
    [
        "The Ministry of Defence of the United Kingdom said on {day} that Russia had lost about {half} troops.",
        "The Pentagon estimates that Russia has lost between {third} and {half} soldiers in Ukraine.",
        "Russia's defence ministry said on {day} that {few} Russian soldiers had been killed in Ukraine.",
        "NATO estimates that up to {half} Russian soldiers have been killed or wounded.",
    ];

    private static readonly string[] Fillers =
    [
        "Talks between the two sides have not resumed. The mayor of a town near the front asked residents to stay indoors.",
        "Neither side's figures can be checked. Fighting went on in the east of the country on {day}.",
        "Trains ran again on two lines. A school that had been closed for a month opened its doors.",
    ];

    /// <summary>The pages of <paramref name="days"/>, in order: one with the day's count, on some days one that rounds it, on some another source's.</summary>
    public static IReadOnlyList<LossPage> Of(IReadOnlyList<LossDay> days) => [.. days.SelectMany(Of)];

    /// <summary>Consecutive days from a start that the seed draws.</summary>
    public static IReadOnlyList<LossDay> Draw(IReadOnlyList<LossDay> days, int count, string name) => [.. days.Skip(Lot($"{name}:start", Math.Max(1, days.Count - count))).Take(count)];

    private static IEnumerable<LossPage> Of(LossDay day)
    {
        var name = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return Page(day, $"{name}-staff", Exact, Told(day, Exact[Lot($"{name}-staff", Exact.Length)]), false);
        if (Lot($"{name}:rounds", 3) == 0)
            yield return Page(day, $"{name}-rounded", Rounded, [], false);
        if (Lot($"{name}:other", 4) == 0)
            yield return Page(day, $"{name}-other", Others, [], true);
    }

    private static LossPage Page(LossDay day, string name, string[] wordings, IReadOnlyList<(string, int)> told, bool isOther)
    {
        var outlet = Outlets[Lot($"{name}:outlet", Outlets.Length)];
        var text = $"{wordings[Lot(name, wordings.Length)]}\n\n{Fillers[Lot($"{name}:filler", Fillers.Length)]}";
        return new(name, day.Day, outlet, Filled(text, day), told, isOther);
    }

    private static IReadOnlyList<(string, int)> Told(LossDay day, string wording)
    {
        var told = new List<(string, int)>();
        foreach (var (mark, thing, number) in ((string, string, int)[])[("{p}", "soldiers", day.Troops), ("{t}", "tanks", day.Tanks), ("{v}", "vehicles", day.Vehicles)])
        {
            if (wording.Contains(mark, StringComparison.Ordinal))
                told.Add((thing, number));
        }
        return told;
    }

    private static string Filled(string text, LossDay day)
    {
        var unit = day.Troops >= 100_000 ? 10_000 : 1_000;
        return text
            .Replace("{p}", Number(day.Troops), StringComparison.Ordinal).Replace("{t}", Number(day.Tanks), StringComparison.Ordinal).Replace("{v}", Number(day.Vehicles), StringComparison.Ordinal)
            .Replace("{day}", day.Day.DayOfWeek.ToString(), StringComparison.Ordinal).Replace("{date}", day.Day.ToString("d MMMM", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{below}", Number(day.Troops / unit * unit), StringComparison.Ordinal).Replace("{above}", Number((day.Troops / unit + 1) * unit), StringComparison.Ordinal)
            .Replace("{half}", Number(day.Troops / 2 / 500 * 500), StringComparison.Ordinal).Replace("{third}", Number(day.Troops / 3 / 500 * 500), StringComparison.Ordinal)
            .Replace("{few}", Number(1_351 + day.Troops / 40), StringComparison.Ordinal);
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static int Lot(string name, int count)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Seed + name));
        return (int)(BitConverter.ToUInt32(hash) % (uint)count);
    }
}
