using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>Which part of time a reader asks for, as it stands in the address: <c>?story=</c>, <c>source=</c>, <c>question=</c>, <c>from=</c>, <c>to=</c>, <c>order=</c>.</summary>
public sealed record TimelineAsked
{
    /// <summary>How many claims a page of the timeline holds.</summary>
    public const int PageLength = 40;

    private const int MostLength = 200;
    private static readonly string[] Names = ["story", "question", "source", "outlet", "from", "to", "order", "skip"];

    /// <summary>The question to the store.</summary>
    public required ClaimQuery Query { get; init; }

    /// <summary>The parameters that were given and understood.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Given { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Whether anything narrows it.</summary>
    public bool IsNarrowed => Given.Any(pair => pair.Key is not ("order" or "skip"));

    /// <summary>The parameters as they were understood.</summary>
    public string Self => Address(Given);

    /// <summary>Reads the parameters of an address.</summary>
    public static TimelineAsked Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (given, notes) = (new List<KeyValuePair<string, string>>(), new List<string>());
        var asked = new ClaimQuery { Take = PageLength, Sort = ClaimSort.Oldest };
        foreach (var name in Names)
        {
            var value = query[name].ToString().Trim();
            if (value.Length == 0)
                continue;
            if (value.Length <= MostLength && Taken(asked, name, value) is { } taken)
            {
                asked = taken;
                given.Add(new(name, value));
            }
            else
            {
                notes.Add($"“{Words.Short(value, 60)}” cannot be read as {Kind(name)}; it was left out.");
            }
        }
        foreach (var unknown in query.Keys.Where(key => !Names.Contains(key, StringComparer.Ordinal)))
            notes.Add($"“{Words.Short(unknown, 40)}” is not something a timeline can be asked for; it was left out.");
        if (asked is { Since: { } from, Until: { } to } && from > to)
            notes.Add($"{Words.Day(from)} is after {Words.Day(to)}: no day lies between.");
        return new() { Query = asked, Given = given, Notes = notes };
    }

    /// <summary>What was given for <paramref name="name"/>; null when nothing was.</summary>
    public string? this[string name] => Given.Where(pair => pair.Key == name).Select(pair => pair.Value).FirstOrDefault();

    /// <summary>The same with <paramref name="name"/> set to <paramref name="value"/> (null: left out), from the start.</summary>
    public string With(string name, string? value) => Address(Given.Where(pair => pair.Key != name && pair.Key != "skip").Concat(value is null ? [] : [new(name, value)]));

    /// <summary>The same from another place of the list.</summary>
    public string From(int skip) => With("skip", skip <= 0 ? null : skip.ToString(CultureInfo.InvariantCulture));

    private static ClaimQuery? Taken(ClaimQuery asked, string name, string value) => name switch
    {
        "story" => value[0] == 's' ? asked with { Story = value } : null,
        "question" => value[0] == 'q' ? asked with { Question = value } : null,
        "source" => asked with { Source = value },
        "outlet" => asked with { Outlet = value },
        "from" => Day(value) is { } from ? asked with { Since = from } : null,
        "to" => Day(value) is { } to ? asked with { Until = to } : null,
        "order" => value switch { "oldest" => asked with { Sort = ClaimSort.Oldest }, "newest" => asked with { Sort = ClaimSort.Newest }, _ => null },
        _ => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? asked with { Skip = skip } : null,
    };

    private static DateOnly? Day(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Address(IEnumerable<KeyValuePair<string, string>> pairs) =>
        QueryHelpers.AddQueryString("", pairs.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value)));

    private static string Kind(string name) => name switch
    {
        "story" => "a story (s3)",
        "question" => "a question (q4)",
        "from" or "to" => "a day (2026-05-31)",
        "order" => "an order (oldest, newest)",
        "skip" => "a number of claims to pass over",
        _ => $"words of {MostLength} characters at most",
    };
}
