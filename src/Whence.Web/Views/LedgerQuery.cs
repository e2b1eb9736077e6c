using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>What a reader asks of the ledger, as it stands in the address; what is not understood is told, never thrown.</summary>
public sealed record LedgerQuery
{
    /// <summary>How many claims a page of the list holds.</summary>
    public const int PageLength = 40;
    private const int MostLength = 200;

    private static readonly string[] Names = ["q", "source", "origin", "via", "outlet", "page", "mark", "voice", "since", "sort", "skip", "take"];

    /// <summary>The question to the store.</summary>
    public required ClaimQuery Query { get; init; }

    /// <summary>The parameters that were given and understood, in the order of the form; a mark may stand more than once.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Given { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => Given.Any(pair => pair.Key is not ("sort" or "skip" or "take"));

    /// <summary>The order, as it stands in the address.</summary>
    public string Sort => Query.Sort.ToString().ToLowerInvariant();

    /// <summary>Reads the parameters of an address.</summary>
    public static LedgerQuery Read(IQueryCollection query)
    {
        var given = new List<KeyValuePair<string, string>>();
        var notes = new List<string>();
        foreach (var name in Names)
        {
            foreach (var value in query[name])
            {
                if (!string.IsNullOrWhiteSpace(value))
                    given.Add(new(name, value.Trim()));
            }
        }
        foreach (var unknown in query.Keys.Where(key => !Names.Contains(key, StringComparer.Ordinal)))
            notes.Add($"“{Words.Short(unknown, 40)}” is not something the ledger can be asked for; it was left out.");
        var question = Read(given, notes);
        return new() { Query = question, Given = given, Notes = notes };
    }

    /// <summary>The same question with <paramref name="name"/> set to <paramref name="value"/> (null: left out), from the start of the list.</summary>
    public string With(string name, string? value) =>
        Address(Given.Where(pair => pair.Key != name && pair.Key != "skip").Concat(value is null ? [] : [new(name, value)]));

    /// <summary>The same question with one parameter less.</summary>
    public string Without(KeyValuePair<string, string> drop) => Address(Given.Where(pair => (pair.Key != drop.Key || pair.Value != drop.Value) && pair.Key != "skip"));

    /// <summary>The same question with a mark added or taken away.</summary>
    public string WithMark(string mark) => Given.FirstOrDefault(pair => pair.Key == "mark" && pair.Value == mark) is { Key: not null } held
        ? Without(held)
        : Address(Given.Where(pair => pair.Key != "skip").Append(new("mark", mark)));

    /// <summary>The same question from another place of the list.</summary>
    public string From(int skip) => Address(Given.Where(pair => pair.Key != "skip").Concat(skip <= 0 ? [] : [new("skip", skip.ToString(CultureInfo.InvariantCulture))]));

    /// <summary>The question as it is.</summary>
    public string Self => Address(Given);

    /// <summary>The question that <paramref name="given"/> puts to the store.</summary>
    public static ClaimQuery Question(IEnumerable<KeyValuePair<string, string>> given) => Read([.. given], []);

    private static string Address(IEnumerable<KeyValuePair<string, string>> pairs) =>
        QueryHelpers.AddQueryString("", pairs.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    private static ClaimQuery Read(List<KeyValuePair<string, string>> given, List<string> notes)
    {
        var query = new ClaimQuery { Take = PageLength };
        foreach (var pair in given.ToList())
        {
            var read = Put(query, pair.Key, pair.Value);
            if (read is not null)
            {
                query = read;
                continue;
            }
            given.Remove(pair);
            notes.Add($"“{Words.Short(pair.Value, 40)}” cannot be read as {Expected(pair.Key)}; it was left out.");
        }
        return query;
    }

    private static ClaimQuery? Put(ClaimQuery query, string name, string value) => name switch
    {
        "q" => query with { Text = value },
        "source" => query with { Source = value },
        "origin" => query with { Origin = value },
        "via" => query with { Via = value },
        "outlet" => query with { Outlet = value },
        "page" => query with { Page = value },
        "mark" => Words.Marks.FirstOrDefault(entry => entry.Value == value) is { Value: not null } mark ? query with { Marks = query.Marks | mark.Mark } : null,
        "voice" => value switch
        {
            "any" => query,
            "writer" => query with { Writer = true },
            "attributed" => query with { Writer = false },
            _ => null,
        },
        "since" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? query with { Since = day } : null,
        "sort" => char.IsAsciiLetter(value[0]) && Enum.TryParse<ClaimSort>(value, ignoreCase: true, out var sort) ? query with { Sort = sort } : null,
        "skip" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? query with { Skip = skip } : null,
        _ => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var take) && take is > 0 and <= MostLength ? query with { Take = take } : null,
    };

    private static string Expected(string name) => name switch
    {
        "mark" => $"a mark ({string.Join(", ", Words.Marks.Select(mark => mark.Value))})",
        "voice" => "a voice (any, attributed, writer)",
        "since" => "a day (2026-05-31)",
        "sort" => $"an order ({string.Join(", ", Enum.GetNames<ClaimSort>().Select(sort => sort.ToLowerInvariant()))})",
        "skip" => "a number of claims to pass over",
        _ => $"a number of claims from 1 to {MostLength}",
    };
}
