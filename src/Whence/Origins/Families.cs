using System.Collections.Immutable;
using Whence.Lexicons;
using Whence.Matching;
using Whence.Sources;

namespace Whence.Origins;

/// <summary>Who belongs to whom, and who is on whose side (<c>families.tsv</c>, <c>sides.tsv</c>, the owners of <c>outlets.tsv</c>).</summary>
/// <remarks>An institution by its state and kind, so that no list of institutions per state is needed; a person only as far as speaking for one.</remarks>
public sealed class Families
{
    private const string State = "{state}";
    private const int Deepest = 8; // steps up: a file that someone edits may hold a circle

    private static readonly Lazy<Families> Lexicons = new(() => new(Lexicon.Rows("families"), Lexicon.Rows("sides")));

    private static readonly Lazy<Dictionary<string, string>> Owners = new(() => Lexicon.Rows("outlets").Where(row => row[5].Length > 0 && row[5] != row[0]).DistinctBy(row => PartyKeys.Folded(row[0])).ToDictionary(row => PartyKeys.Folded(row[0]), row => row[5], StringComparer.Ordinal));

    private readonly Dictionary<string, string> _exact = new(StringComparer.Ordinal);
    private readonly List<(string Before, string? Tail, string Family)> _patterns = [];
    private readonly Dictionary<string, string> _sides = new(StringComparer.Ordinal);

    /// <summary>Reads rows in the form of the two files.</summary>
    /// <param name="families">Member, family.</param>
    /// <param name="sides">Side, members between bars, in which conflict.</param>
    public Families(IEnumerable<LexiconRow> families, IEnumerable<LexiconRow> sides)
    {
        foreach (var row in families)
        {
            if (!row[0].EndsWith(State, StringComparison.Ordinal))
                _exact.TryAdd(PartyKeys.Folded(row[0]), row[1]);
            else if (row[0][..^State.Length] is var pattern && pattern.IndexOf('*', StringComparison.Ordinal) is >= 0 and var star)
                _patterns.Add((pattern[..star], pattern[(star + 1)..], row[1]));
            else
                _patterns.Add((pattern, null, row[1]));
        }
        foreach (var row in sides)
        {
            foreach (var member in row.List(1))
                _sides.TryAdd(PartyKeys.Folded(member), row[0]);
        }
    }

    /// <summary>Those of the lexicons.</summary>
    public static Families Usual => Lexicons.Value;

    /// <summary>What the party belongs to, the nearest first; empty when it stands for itself.</summary>
    /// <param name="party">Who.</param>
    /// <param name="states">States that no lexicon knows, to tell by an adjective whose officials are meant.</param>
    public ImmutableArray<string> Of(Party party, IReadOnlySet<string>? states = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        var families = ImmutableArray.CreateBuilder<string>();
        var name = party.Name;
        if (party.SpeaksFor is { } institution)
            families.Add(name = institution);
        else if (party.Kind is SourceKind.Person or SourceKind.Anonymous)
            return [];
        else if (party.Kind == SourceKind.Group && PartyKeys.IsUnnamed(party))
            return StateOf(party.Name, states) is { } state ? [$"Government of {state}"] : [];
        while (families.Count < Deepest && Parent(name, party.Kind) is { } parent && parent != name && !families.Contains(parent))
            families.Add(name = parent);
        return families.ToImmutable();
    }

    /// <summary>On whose side the party is; null when on nobody's that the list knows.</summary>
    public string? SideOf(Party party, IReadOnlySet<string>? states = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        foreach (var name in party.Kind is SourceKind.Person or SourceKind.Anonymous ? Of(party) : Of(party, states).Insert(0, party.Name))
        {
            if (_sides.TryGetValue(PartyKeys.Folded(name), out var side) || name.StartsWith("Government of ", StringComparison.Ordinal) && _sides.TryGetValue(PartyKeys.Folded(name["Government of ".Length..]), out side))
                return side;
        }
        return null;
    }

    /// <summary>The state that a name of the form "BODY of STATE" ends in, as it stands there; null when it has no such form.</summary>
    public static string? StateIn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string? last = null;
        for (var at = name.IndexOf(" of ", StringComparison.Ordinal); at >= 0; at = name.IndexOf(" of ", at + 1, StringComparison.Ordinal))
        {
            last = name[(at + 4)..];
            if (States.Find(last.StartsWith("the ", StringComparison.Ordinal) ? last[4..] : last) is (_, States.Form.Name))
                return last;
        }
        return last;
    }

    private string? Parent(string name, SourceKind kind)
    {
        if (_exact.TryGetValue(PartyKeys.Folded(name), out var family))
            return family == "-" ? null : family;
        foreach (var (before, tail, parent) in _patterns)
        {
            if (!name.StartsWith(before, StringComparison.OrdinalIgnoreCase) || StateIn(name) is not { } state)
                continue;
            if (before.Length == 0 && (kind is SourceKind.Group or SourceKind.Publication || States.Find(state.StartsWith("the ", StringComparison.Ordinal) ? state[4..] : state) is not (_, States.Form.Name)))
                continue; // any body, of states that the lexicon knows
            if (tail is null ? name.Length != before.Length + state.Length : !name[..^state.Length].EndsWith(tail, StringComparison.OrdinalIgnoreCase))
                continue;
            return parent == "-" ? null : parent.Replace(State, state, StringComparison.Ordinal);
        }
        return Owners.Value.GetValueOrDefault(PartyKeys.OfOutlet(name));
    }

    /// <summary>Whose "Veskarian officials" are: by the lexicon, or by a state's name that begins like the adjective.</summary>
    private static string? StateOf(string words, IReadOnlySet<string>? states)
    {
        const int Stem = 4; // letters at least that name and adjective share
        var space = words.LastIndexOf(' ');
        if (space <= 0 || !OfState.Contains(words[(space + 1)..]))
            return null;
        var adjective = words[..space];
        if (States.Find(adjective) is var (known, _))
            return known.NameWithArticle;
        return states?.Where(state => state.Length >= Stem && adjective.StartsWith(state[..Math.Max(Stem, state.Length - 1)], StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static readonly string[] OfState = ["officials", "authorities", "forces", "troops", "ministers", "diplomats", "commanders"];
}
