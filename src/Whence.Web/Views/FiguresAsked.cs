using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Whence.Web.Views;

/// <summary>How a question's figures are to be read, as it stands in the address: <c>?reading=stated|wide|least|latest</c>, <c>?count=</c> what is counted, <c>?axis=log</c>.</summary>
public sealed record FiguresAsked
{
    private const int MostLength = 200;

    /// <summary>The readings: value in the address, letter in the picture, name.</summary>
    public static IReadOnlyList<(string Value, string Letter, string Name)> Readings { get; } =
    [
        ("stated", "A", "As stated"), ("wide", "B", "Other statuses read as this one"), ("least", "C", "Most conservative"), ("latest", "D", "Counted last"),
    ];

    /// <summary>The address of the page, without parameters.</summary>
    public required string Path { get; init; }

    /// <summary>The reading that is chosen.</summary>
    public string Reading { get; init; } = "stated";

    /// <summary>What is counted, in the words of the menu; null for what most figures count.</summary>
    public string? Count { get; init; }

    /// <summary>Whether the axis goes up by tens (<c>?axis=log</c>).</summary>
    public bool IsLog { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The address as it was asked.</summary>
    public string Self => Address();

    /// <summary>The parameters alone.</summary>
    public string Parameters => Self[Path.Length..];

    /// <summary>Reads the parameters of an address.</summary>
    public static FiguresAsked Read(string path, IQueryCollection query)
    {
        var notes = new List<string>();
        var reading = query["reading"].ToString().Trim();
        if (reading.Length > 0 && !Readings.Any(known => known.Value == reading))
        {
            notes.Add($"“{Words.Short(reading, 40)}” is no reading; give {string.Join(", ", Readings.Select(known => known.Value))}.");
            reading = "";
        }
        var count = query["count"].ToString().Trim();
        foreach (var unknown in query.Keys.Where(key => key is not ("reading" or "count" or "axis")))
            notes.Add($"“{Words.Short(unknown, 40)}” is not something figures can be asked for; it was left out.");
        var axis = query["axis"].ToString().Trim();
        if (axis.Length > 0 && axis != "log")
            notes.Add($"“{Words.Short(axis, 40)}” is no axis; give log, or nothing for one that begins at 0.");
        return new() { IsLog = axis == "log", Path = path, Reading = reading.Length == 0 ? "stated" : reading, Count = count.Length is 0 or > MostLength ? null : count, Notes = notes };
    }

    /// <summary>The same read otherwise.</summary>
    public string Read(string reading) => (this with { Reading = reading }).Self;

    /// <summary>The same of something else.</summary>
    public string Counting(string? count) => (this with { Count = count }).Self;

    /// <summary>The same on the other axis.</summary>
    public string Turned => (this with { IsLog = !IsLog }).Self;

    private string Address()
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        if (Count is { } count)
            pairs.Add(new("count", count));
        if (Reading != "stated")
            pairs.Add(new("reading", Reading));
        if (IsLog)
            pairs.Add(new("axis", "log"));
        return QueryHelpers.AddQueryString(Path, pairs);
    }
}
