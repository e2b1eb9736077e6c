using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Origins;

namespace Whence.Web.Views;

/// <summary>Whom to leave out, as it stands in the address: <c>?without=source:NAME</c>, <c>family:NAME</c>, <c>outlet:NAME</c>, as often as wanted.</summary>
public sealed record WhatIfAsked
{
    private const int Most = 20;
    private const int MostLength = 200;

    /// <summary>Nobody.</summary>
    public static WhatIfAsked Nobody { get; } = new() { Path = "", Given = [], Notes = [] };

    /// <summary>The address of the page, without parameters.</summary>
    public required string Path { get; init; }

    /// <summary>Kind (<c>source</c>, <c>family</c>, <c>outlet</c>) and name of each.</summary>
    public required ImmutableArray<(string Kind, string Name)> Given { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Whether pictures show every page by itself.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether anybody is left out.</summary>
    public bool IsAny => Given.Length > 0;

    /// <summary>The same, as the counter takes it.</summary>
    public LeftOut LeftOut => new() { Sources = Named("source"), Families = Named("family"), Outlets = Named("outlet") };

    /// <summary>The page's address as it was asked.</summary>
    public string Self => Address(Given, IsOpen);

    /// <summary>The page's address with everybody.</summary>
    public string WithAll => Address([], IsOpen);

    /// <summary>The page's address with every page drawn by itself.</summary>
    public string Opened => Address(Given, isOpen: true);

    /// <summary>Reads the parameters of an address.</summary>
    public static WhatIfAsked Read(string path, IQueryCollection query)
    {
        var (given, notes) = (new List<(string, string)>(), new List<string>());
        foreach (var value in query["without"].Select(value => value?.Trim() ?? "").Where(value => value.Length > 0))
        {
            if (value.Split(':', 2) is [("source" or "family" or "outlet") and var kind, { Length: > 0 and <= MostLength } name] && given.Count < Most)
                given.Add((kind, name.Trim()));
            else
                notes.Add($"“{Words.Short(value, 60)}” cannot be left out; give source:NAME, family:NAME or outlet:NAME, {Most} at most.");
        }
        foreach (var unknown in query.Keys.Where(key => key is not ("without" or "open")))
            notes.Add($"“{Words.Short(unknown, 40)}” is not something this page can be asked for; it was left out.");
        return new() { Path = path, Given = [.. given.Distinct()], Notes = notes, IsOpen = query["open"] == "all" };
    }

    /// <summary>Whether this one is left out.</summary>
    public bool Holds(string kind, string name) => Given.Any(one => one.Kind == kind && one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The address with one more left out; with one less when it is left out already.</summary>
    public string Turn(string kind, string name) => Address(Holds(kind, name)
        ? Given.Where(one => one.Kind != kind || !one.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        : Given.Append((kind, name)), IsOpen);

    /// <summary>The same with one more left out.</summary>
    public WhatIfAsked With(string kind, string name) => this with { Given = [.. Given.Append((kind, name)).Distinct()] };

    private ImmutableArray<string> Named(string kind) => [.. Given.Where(one => one.Kind == kind).Select(one => one.Name)];

    private string Address(IEnumerable<(string Kind, string Name)> given, bool isOpen)
    {
        var pairs = given.Select(one => new KeyValuePair<string, string?>("without", $"{one.Kind}:{one.Name}"));
        return QueryHelpers.AddQueryString(Path, isOpen ? pairs.Append(new("open", "all")) : pairs);
    }
}
