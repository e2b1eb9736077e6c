using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Store;
using Whence.Store.Front;

namespace Whence.Web.Views;

/// <summary>What a reader asks of the ledger, as it stands in the address; what is not understood is told, never thrown.</summary>
public sealed record LedgerQuery
{
    /// <summary>How many claims a page of the list holds.</summary>
    public const int PageLength = 40;
    private const int MostLength = 200;

    private static readonly string[] Names = ["q", "source", "origin", "via", "outlet", "page", "mark", "voice", "side", "family", "place", "figure", "month", "since", "tab", "sort", "skip", "take", "more", "looked"];

    /// <summary>Parameters that choose a part or an order of the list, and narrow nothing.</summary>
    private static readonly string[] Views = ["tab", "sort", "skip", "take", "more", "looked"];

    /// <summary>The question to the store.</summary>
    public required BrowseQuery Browse { get; init; }

    /// <summary>What of it every list of claims can be asked.</summary>
    public ClaimQuery Query => Browse.Claims;

    /// <summary>How far the reader has looked, as the address tells it; null when it does not.</summary>
    public LookedPoint? Looked { get; init; }

    /// <summary>The tab, as it stands in the address.</summary>
    public string Tab => TabOf(Browse.Tab);

    /// <summary>The parameters that were given and understood, in the order of the form; a mark may stand more than once.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Given { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => Narrowing.Any();

    /// <summary>What narrows it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Narrowing => Given.Where(pair => !Views.Contains(pair.Key, StringComparer.Ordinal));

    /// <summary>What names this search when it is kept or sent: no part of it, and not who looked.</summary>
    public string Search => Address(Given.Where(pair => pair.Key is not ("skip" or "take" or "more" or "looked")));

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
        return new() { Browse = question, Given = given, Notes = notes, Looked = given.Where(pair => pair.Key == "looked").Select(pair => LookedAt.Read(pair.Value)).FirstOrDefault() };
    }

    /// <summary>Reads an address that was kept.</summary>
    public static LedgerQuery Read(string address) => Read(new QueryCollection(QueryHelpers.ParseQuery(address)));

    /// <summary>A tab as it stands in the address.</summary>
    public static string TabOf(ClaimTab tab) => tab.ToString().ToLowerInvariant();

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
    public static BrowseQuery Question(IEnumerable<KeyValuePair<string, string>> given) => Read([.. given], []);

    /// <summary>The same question with more or fewer values of one facet.</summary>
    public string WithMore(string facet) => Given.FirstOrDefault(pair => pair.Key == "more" && pair.Value == facet) is { Key: not null } held
        ? Without(held)
        : Address(Given.Append(new("more", facet)));

    private static string Address(IEnumerable<KeyValuePair<string, string>> pairs) =>
        QueryHelpers.AddQueryString("", pairs.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    private static BrowseQuery Read(List<KeyValuePair<string, string>> given, List<string> notes)
    {
        var query = new BrowseQuery { Claims = new() { Take = PageLength } };
        foreach (var pair in given.ToList())
        {
            if (Put(query, pair.Key, pair.Value) is { } facet)
            {
                query = facet;
                continue;
            }
            if (Put(query.Claims, pair.Key, pair.Value) is { } claims)
            {
                query = query with { Claims = claims };
                continue;
            }
            given.Remove(pair);
            notes.Add($"“{Words.Short(pair.Value, 40)}” cannot be read as {Expected(pair.Key)}; it was left out.");
        }
        return query;
    }

    private static BrowseQuery? Put(BrowseQuery query, string name, string value) => name switch
    {
        "side" => query with { Side = value },
        "family" => query with { Family = value },
        "place" => query with { Place = value },
        "figure" => query with { Figure = value },
        "month" => DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? query with { Month = month } : null,
        "tab" => Enum.GetValues<ClaimTab>().Cast<ClaimTab?>().FirstOrDefault(tab => TabOf(tab!.Value) == value) is { } tab ? query with { Tab = tab } : null,
        "more" => Enum.GetValues<FacetKind>().Cast<FacetKind?>().FirstOrDefault(kind => kind.ToString()!.ToLowerInvariant() == value) is { } kind ? query with { More = [.. query.More, kind] } : null,
        "looked" => LookedAt.Read(value) is null ? null : query,
        _ => null,
    };

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
        "take" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var take) && take is > 0 and <= MostLength ? query with { Take = take } : null,
        _ => null,
    };

    private static string Expected(string name) => name switch
    {
        "mark" => $"a mark ({string.Join(", ", Words.Marks.Select(mark => mark.Value))})",
        "voice" => "a voice (any, attributed, writer)",
        "since" => "a day (2026-05-31)",
        "month" => "a month (2026-05)",
        "tab" => $"a part of the list ({string.Join(", ", Enum.GetValues<ClaimTab>().Select(TabOf))})",
        "more" => $"a facet ({string.Join(", ", Enum.GetValues<FacetKind>().Select(kind => kind.ToString().ToLowerInvariant()))})",
        "looked" => "a point up to which somebody has looked",
        "sort" => $"an order ({string.Join(", ", Enum.GetNames<ClaimSort>().Select(sort => sort.ToLowerInvariant()))})",
        "skip" => "a number of claims to pass over",
        _ => $"a number of claims from 1 to {MostLength}",
    };
}
