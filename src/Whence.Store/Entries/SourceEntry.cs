using Whence.Sources;

namespace Whence.Store.Entries;

/// <summary>A source as one page shows it.</summary>
/// <param name="Id"><c>src:…</c></param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other forms that the page's claims give, each once, in ordinal order, without the name.</param>
/// <param name="Known">What every mention on the page tells of it; null when they agree on nothing.</param>
public sealed record SourceEntry(string Id, string Name, SourceKind Kind, IReadOnlyList<string> Aliases, Known? Known)
{
    /// <summary>The part of two accounts of somebody unnamed that is the same in both; null when nothing is.</summary>
    /// <remarks>Two pages' "unnamed official" may be two people, so what only one of them tells is not said of both.</remarks>
    public static Known? Common(Known? one, Known? other)
    {
        if (one is null || other is null)
            return null;
        var common = new Known
        {
            Count = one.Count == other.Count ? one.Count : null,
            Role = one.Role == other.Role ? one.Role : null,
            Place = one.Place == other.Place ? one.Place : null,
            Condition = one.Condition == other.Condition ? one.Condition : null,
            SelfDescribed = one.SelfDescribed && other.SelfDescribed,
        };
        return common == new Known() ? null : common;
    }
}
