using Whence.Lexicons;
using Whence.Matching;
using Whence.Sources;

namespace Whence.Origins;

/// <summary>One key for the same party among the claims of one answer, whatever kind a page took it for.</summary>
/// <remarks>Ids tell two of one name and kind apart; a name that one page took for an outlet's and another for a group's is one.</remarks>
internal sealed class PartyKeys
{
    private readonly HashSet<string> _outlets;
    private readonly HashSet<(string Name, SourceKind Kind)> _split = [];

    /// <summary>Reads whom the claims name.</summary>
    public PartyKeys(IEnumerable<FiledClaim> claims)
    {
        var ids = new Dictionary<(string, SourceKind), string>();
        _outlets = new(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Outlet is { } outlet)
                _outlets.Add(OfOutlet(outlet));
            foreach (var party in claim.Others.Prepend(claim.Route).SelectMany(PartiesOf))
            {
                var name = (Folded(party.Name), party.Kind);
                if (!ids.TryAdd(name, party.Id) && ids[name] != party.Id)
                    _split.Add(name);
            }
        }
    }

    /// <summary>Relays, then the origin.</summary>
    public static IEnumerable<Party> PartiesOf(Route route) => route.Origin is { } origin ? route.Via.Append(origin) : route.Via;

    /// <summary>Whether nothing but a description is known: "unnamed official", "Veskarian officials", "the ministry" of nobody knows whom.</summary>
    public static bool IsUnnamed(Party party)
    {
        if (party.Kind == SourceKind.Anonymous || party.Name.StartsWith("unnamed ", StringComparison.Ordinal) || party.Name.Length == 0)
            return true;
        return party.Kind switch
        {
            SourceKind.Group => char.IsLower(party.Name[party.Name.LastIndexOf(' ') + 1]),
            SourceKind.Institution => char.IsLower(party.Name[0]),
            _ => false,
        };
    }

    /// <summary>The key of an outlet's name as pages and lists write it.</summary>
    public static string OfOutlet(string name) => Folded(Bodies.Find(name) is { IsOutlet: true } known ? known.Name : name);

    /// <summary>The key of a named party.</summary>
    public string Of(Party party)
    {
        var name = Folded(party.Name);
        if (_split.Contains((name, party.Kind)))
            return party.Id;
        if (party.Kind is SourceKind.Person or SourceKind.Institution || _outlets.Contains(name))
            return name;
        var known = OfOutlet(party.Name);
        return known != name || Bodies.Find(party.Name) is not null ? known : OneEndingIn(name) ?? name;
    }

    /// <summary>"the Courier" for The Oristad Courier, where one outlet only is called so.</summary>
    private string? OneEndingIn(string name)
    {
        string? one = null;
        foreach (var outlet in _outlets)
        {
            if (!outlet.EndsWith($" {name}", StringComparison.Ordinal))
                continue;
            if (one is not null)
                return null;
            one = outlet;
        }
        return one;
    }

    /// <summary>Small letters, without the article.</summary>
    public static string Folded(string name)
    {
        var folded = name.Trim().ToLowerInvariant();
        return folded.StartsWith("the ", StringComparison.Ordinal) && folded.Length > 4 ? folded[4..] : folded;
    }
}
