using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>Which part of the world and of the ledger a reader asks for, as it stands in the address: <c>?at=48.5,31&amp;zoom=4</c>, <c>story=</c>, <c>question=</c>, <c>source=</c>, <c>place=</c>.</summary>
public sealed record MapAsked
{
    private const int MostLength = 200;
    private static readonly string[] Names = ["story", "question", "source", "place", "at", "zoom", "skip", "rows"];

    /// <summary>The part of the world; null for the one that holds the places.</summary>
    public MapFrame? Frame { get; init; }

    /// <summary>How many claims of the place were passed over.</summary>
    public int Skip { get; init; }

    /// <summary>The parameters that were given and understood.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Given { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Whether the table lists every place.</summary>
    public bool IsLong => this["rows"] == "all";

    /// <summary>The parameters as they were understood.</summary>
    public string Self => Address(Given);

    /// <summary>What was given for <paramref name="name"/>; null when nothing was.</summary>
    public string? this[string name] => Given.Where(pair => pair.Key == name).Select(pair => pair.Value).FirstOrDefault();

    /// <summary>Reads the parameters of an address.</summary>
    public static MapAsked Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (given, notes) = (new List<KeyValuePair<string, string>>(), new List<string>());
        foreach (var name in Names)
        {
            var value = query[name].ToString().Trim();
            if (value.Length == 0)
                continue;
            if (value.Length <= MostLength && IsUnderstood(name, value))
                given.Add(new(name, value));
            else
                notes.Add($"“{Words.Short(value, 60)}” cannot be read as {Kind(name)}; it was left out.");
        }
        foreach (var unknown in query.Keys.Where(key => !Names.Contains(key, StringComparer.Ordinal)))
            notes.Add($"“{Words.Short(unknown, 40)}” is not something a map can be asked for; it was left out.");
        var asked = new MapAsked { Given = given, Notes = notes };
        var zoom = asked["zoom"] is { } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : (int?)null;
        var middle = asked["at"] is { } at ? Degrees(at) : null;
        return asked with
        {
            Frame = zoom is null && middle is null ? null : new MapFrame(middle?.Y ?? MapFrame.World.Latitude, middle?.X ?? MapFrame.World.Longitude, zoom ?? 4).Kept(),
            Skip = asked["skip"] is { } skip ? int.Parse(skip, CultureInfo.InvariantCulture) : 0,
        };
    }

    /// <summary>The same with <paramref name="name"/> set to <paramref name="value"/> (null: left out).</summary>
    public string With(string name, string? value) => Address(Given.Where(pair => pair.Key != name && pair.Key != "skip").Concat(value is null ? [] : [new(name, value)]));

    /// <summary>The same of another part of the world.</summary>
    public string Framed(MapFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Address(Given.Where(pair => pair.Key is not ("at" or "zoom")).Append(new("at", string.Create(CultureInfo.InvariantCulture, $"{frame.Latitude:0.##},{frame.Longitude:0.##}"))).Append(new("zoom", frame.Zoom.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>The same from another place of the list.</summary>
    public string From(int skip) => With("skip", skip <= 0 ? null : skip.ToString(CultureInfo.InvariantCulture));

    private static bool IsUnderstood(string name, string value) => name switch
    {
        "story" => value[0] == 's',
        "question" => value[0] == 'q',
        "at" => Degrees(value) is not null,
        "zoom" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var zoom) && zoom is >= 1 and <= MapFrame.Closest,
        "skip" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "rows" => value == "all",
        _ => true,
    };

    private static (double X, double Y)? Degrees(string value) => value.Split(',') is [var north, var east]
        && double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var y) && double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var x)
        && double.IsFinite(x) && double.IsFinite(y) && Math.Abs(y) <= 90 && Math.Abs(x) <= 180 ? (x, y) : null;

    private static string Address(IEnumerable<KeyValuePair<string, string>> pairs) =>
        QueryHelpers.AddQueryString("", pairs.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value)));

    private static string Kind(string name) => name switch
    {
        "story" => "a story (s3)",
        "question" => "a question (q4)",
        "at" => "degrees north and east (48.5,31)",
        "zoom" => $"a zoom from 1 to {MapFrame.Closest}",
        "skip" => "a number of claims to pass over",
        "rows" => "all rows (all)",
        _ => $"words of {MostLength} characters at most",
    };
}
