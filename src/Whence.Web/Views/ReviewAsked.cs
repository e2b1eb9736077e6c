using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>Which claims somebody wants to look at, as it stands in the address; what is not understood is told, never thrown.</summary>
public sealed record ReviewAsked
{
    /// <summary>The queues by their value in addresses.</summary>
    public static IReadOnlyList<(ReviewQueue Queue, string Value, string Words)> Queues { get; } =
    [
        (ReviewQueue.Unresolved, "unresolved", "Source not resolved"),
        (ReviewQueue.Contested, "contested", "Under contested questions"),
        (ReviewQueue.All, "all", "Not looked at"),
        (ReviewQueue.Reviewed, "reviewed", "Looked at"),
    ];

    private const int MostLength = 300;
    private static readonly string[] Names = ["show", "page", "source", "question", "claim", "skip"];

    /// <summary>The question to the store.</summary>
    public required ReviewQuery Query { get; init; }

    /// <summary>The claim that is to be shown whether it waits or not; null for the first that waits.</summary>
    public string? Claim { get; init; }

    /// <summary>The parameters that were given and understood.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Given { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The queue, as it stands in addresses.</summary>
    public string Show => Queues.First(queue => queue.Queue == Query.Queue).Value;

    /// <summary>What narrows the queue.</summary>
    public IEnumerable<KeyValuePair<string, string>> Narrowed => Given.Where(pair => pair.Key is "page" or "source" or "question");

    /// <summary>The parameters as they were understood.</summary>
    public string Self => Address(Given);

    /// <summary>Reads the parameters of an address.</summary>
    public static ReviewAsked Read(IQueryCollection query)
    {
        var (given, notes, asked, claim) = (new List<KeyValuePair<string, string>>(), new List<string>(), new ReviewQuery(), (string?)null);
        foreach (var (name, value) in Names.Select(name => (name, Value: query[name].FirstOrDefault()?.Trim() ?? "")).Where(pair => pair.Value.Length > 0))
        {
            if (value.Length <= MostLength && (name == "claim" ? asked : Taken(asked, name, value)) is { } taken)
            {
                asked = taken;
                claim = name == "claim" ? value : claim;
                given.Add(new(name, value));
            }
            else
            {
                notes.Add($"“{Words.Short(value, 60)}” cannot be read as {Kind(name)}; it was left out.");
            }
        }
        foreach (var unknown in query.Keys.Where(key => !Names.Contains(key, StringComparer.Ordinal)))
            notes.Add($"“{Words.Short(unknown, 40)}” is not something claims can be looked at by; it was left out.");
        return new() { Query = asked, Claim = claim, Given = given, Notes = notes };
    }

    /// <summary>The same in another queue, from its start.</summary>
    public string In(string show) => Address([new("show", show), .. Narrowed]);

    /// <summary>The same without what <paramref name="name"/> narrows.</summary>
    public string Without(string name) => Address([new("show", Show), .. Narrowed.Where(pair => pair.Key != name)]);

    /// <summary>The same from another place of the queue.</summary>
    public string From(int skip) => Address([new("show", Show), .. Narrowed, .. skip > 0 ? [new("skip", skip.ToString(CultureInfo.InvariantCulture))] : Array.Empty<KeyValuePair<string, string>>()]);

    private static ReviewQuery? Taken(ReviewQuery asked, string name, string value) => name switch
    {
        "show" => Queues.FirstOrDefault(queue => queue.Value == value) is { Value: not null } queue ? asked with { Queue = queue.Queue } : null,
        "page" => asked with { Page = value },
        "source" => asked with { Source = value },
        "question" => asked with { Question = value },
        _ => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? asked with { Skip = skip } : null,
    };

    private static string Kind(string name) => name switch
    {
        "show" => $"a queue ({string.Join(", ", Queues.Select(queue => queue.Value))})",
        "skip" => "a number of claims to pass over",
        _ => $"an id or a name of {MostLength} characters at most",
    };

    private static string Address(IEnumerable<KeyValuePair<string, string>> pairs) =>
        QueryHelpers.AddQueryString("", pairs.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value)));
}
