using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>Which questions a reader asks for, as it stands in the address; what is not understood is told, never thrown.</summary>
public sealed record QuestionsAsked
{
    /// <summary>How many questions a page of the list holds.</summary>
    public const int PageLength = 30;

    private const int MostLength = 200;
    private const int LeastPages = 2; // a question on one page is that page's claim; the ledger lists those
    private static readonly string[] Names = ["q", "mark", "source", "story", "page", "pages", "sort", "skip"];

    /// <summary>The question to the store.</summary>
    public required QuestionQuery Query { get; init; }

    /// <summary>The parameters that were given and understood; a mark may stand more than once.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Given { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => Given.Any(pair => pair.Key is not ("sort" or "skip"));

    /// <summary>The order, as it stands in the address.</summary>
    public string Sort => Query.Sort.ToString().ToLowerInvariant();

    /// <summary>The parameters as they were understood.</summary>
    public string Self => Address(Given);

    /// <summary>Reads the parameters of an address.</summary>
    public static QuestionsAsked Read(IQueryCollection query)
    {
        var (given, notes) = (new List<KeyValuePair<string, string>>(), new List<string>());
        var asked = new QuestionQuery { LeastPages = LeastPages, Take = PageLength, Sort = QuestionSort.Rests };
        foreach (var (name, value) in Names.SelectMany(name => query[name].Select(value => (name, Value: value?.Trim() ?? ""))).Where(pair => pair.Value.Length > 0))
        {
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
            notes.Add($"“{Words.Short(unknown, 40)}” is not something questions can be asked for; it was left out.");
        return new() { Query = asked, Given = given, Notes = notes };
    }

    /// <summary>The same with <paramref name="name"/> set to <paramref name="value"/> (null: left out), from the start of the list.</summary>
    public string With(string name, string? value) => Address(Given.Where(pair => pair.Key != name && pair.Key != "skip").Concat(value is null ? [] : [new(name, value)]));

    /// <summary>The same with one parameter less.</summary>
    public string Without(KeyValuePair<string, string> drop) => Address(Given.Where(pair => (pair.Key != drop.Key || pair.Value != drop.Value) && pair.Key != "skip"));

    /// <summary>The same with a mark added or taken away.</summary>
    public string WithMark(string mark) => Given.FirstOrDefault(pair => pair.Key == "mark" && pair.Value == mark) is { Key: not null } held
        ? Without(held)
        : Address(Given.Where(pair => pair.Key != "skip").Append(new("mark", mark)));

    /// <summary>The same from another place of the list.</summary>
    public string From(int skip) => With("skip", skip <= 0 ? null : skip.ToString(CultureInfo.InvariantCulture));

    private static QuestionQuery? Taken(QuestionQuery asked, string name, string value) => name switch
    {
        "q" => asked with { Text = value },
        "mark" => CrossWords.Marks.FirstOrDefault(mark => mark.Value == value) is { Mark: not QuestionMarks.None and var mark } ? asked with { Marks = asked.Marks | mark } : null,
        "source" => asked with { Source = value },
        "story" => asked with { Story = value },
        "page" => asked with { Page = value },
        "pages" => Number(value) is > 0 and var least ? asked with { LeastPages = least } : null,
        "sort" => value switch { "rests" => asked with { Sort = QuestionSort.Rests }, "pages" => asked with { Sort = QuestionSort.Pages }, "newest" => asked with { Sort = QuestionSort.Newest }, _ => null },
        _ => Number(value) is { } skip ? asked with { Skip = skip } : null,
    };

    private static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Address(IEnumerable<KeyValuePair<string, string>> pairs) =>
        QueryHelpers.AddQueryString("", pairs.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value)));

    private static string Kind(string name) => name switch
    {
        "mark" => $"a mark ({string.Join(", ", CrossWords.Marks.Select(mark => mark.Value))})",
        "pages" => "a number of pages, 1 or more",
        "sort" => "an order (rests, pages, newest)",
        "skip" => "a number of questions to pass over",
        _ => $"words of {MostLength} characters at most",
    };
}
