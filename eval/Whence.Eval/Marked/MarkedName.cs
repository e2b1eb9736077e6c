using System.Text.Json;

namespace Whence.Eval.Marked;

/// <summary>A relay or origin in the output of <c>mark</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Its other names, at most five.</param>
internal sealed record MarkedName(string? Name, IReadOnlyList<string> Aliases)
{
    private const int MostAliases = 5;

    /// <summary>Reads it; null when it is null.</summary>
    public static MarkedName? Of(JsonElement element) => element.ValueKind != JsonValueKind.Object ? null : new(
        element.GetProperty("name").GetString(),
        [.. element.GetProperty("aliases").EnumerateArray().Take(MostAliases).Select(alias => alias.GetString() ?? "")]);

    /// <summary>Whether it bears one of the names that are accepted.</summary>
    public bool Bears(IEnumerable<string> accepted)
    {
        var names = accepted.Select(Words.Normal).ToHashSet(StringComparer.Ordinal);
        return Aliases.Prepend(Name).Any(name => names.Contains(Words.Normal(name)));
    }
}
