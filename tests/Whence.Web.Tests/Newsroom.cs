using Whence.Attributions;
using Whence.Conflicts;
using Whence.Sources;
using Whence.Stances;
using Whence.Store;
using Whence.Store.Sqlite;

namespace Whence.Web.Tests;

/// <summary>Pages of several outlets that bear on the same questions, read and gathered by hand.</summary>
internal static class Newsroom
{
    public const string Depot = "the fuel depot at Lenz was hit by drones";
    public const string Denial = "that any depot at Lenz had been hit";
    public const string Bare = "The fuel depot at Lenz was destroyed.";
    public const string Shared = "The fire could be seen from the far bank of the Orist until late in the morning, and the ferry stayed in the harbour for the rest of the day";

    private static readonly Source Staff = new() { Name = "General Staff of the Armed Forces of Veskaria", Kind = SourceKind.Institution, Aliases = ["General Staff"] };
    private static readonly Source Ministry = new() { Name = "Ministry of Defence of Tarvonia", Kind = SourceKind.Institution };
    private static readonly Source Northwire = new() { Name = "Northwire", Kind = SourceKind.Outlet };
    private static readonly Source Official = new() { Name = "unnamed Tarvonian official", Kind = SourceKind.Anonymous, Known = new() { Count = 1, Condition = "anonymity" } };
    private static readonly Source Clerk = new() { Name = "unnamed clerk", Kind = SourceKind.Anonymous, Known = new() { Count = 1 } };

    /// <summary>A fresh ledger in a folder of its own, filled, linked and gathered.</summary>
    public static IDeskLedger Open(string folder)
    {
        var ledger = SqliteLedger.Open(Path.Combine(folder, "newsroom.db"));
        ledger.AddMany([.. Pages()]);
        ledger.Link(100, new Act(Act.Itself, DateTimeOffset.UnixEpoch, "test"));
        return Gathered.By(ledger,
        [
            new("q1", "s1", [[Depot, "drones probably struck the fuel depot at Lenz", "a fuel depot at Lenz was struck", Bare, "the depot at Lenz had burned"], [Denial]]),
            new("q2", "s1", [["at least 40 people were hurt"], ["fewer than ten people were hurt"]]),
            new("q3", null, [["the ferry stayed in the harbour"]]),
        ],
        [
            (ConflictType.Denial, Denial, Depot, "the ministry denied what the General Staff says"),
            (ConflictType.Figures, "fewer than ten people were hurt", "at least 40 people were hurt", "..9 and 40.. have no number in common"),
        ],
        [
            (DriftKind.Certainty, "drones probably struck the fuel depot at Lenz", Bare, "probably struck", "was destroyed"),
        ]);
    }

    private static IEnumerable<NewPage> Pages()
    {
        yield return Page("courier-depot.html", "The Oristad Courier", new(2026, 5, 3), $"Depot at Lenz hit\n\nThe General Staff said that {Depot}. Its duty officer said that at least 40 people were hurt.", [
            new Said(Depot, Staff, "The General Staff", "said that"),
            new Said("at least 40 people were hurt", Staff, "Its duty officer", "said that at"),
        ]);
        yield return Page("northwire-depot.html", "Northwire", new(2026, 5, 3), $"The General Staff posted that drones probably struck the fuel depot at Lenz.\n\n{Shared}, residents said.", [
            new Said("drones probably struck the fuel depot at Lenz", Staff, "The General Staff", "posted that") { Medium = "post", Marks = Marks.Hedged, Hedge = "probably" },
            new Said("the ferry stayed in the harbour", null, "residents", "residents said") { Unresolved = "generic plural" },
        ]);
        yield return Page("herald-depot.html", "Lakeside Herald", new(2026, 5, 4), $"According to Northwire, citing the General Staff, a fuel depot at Lenz was struck.\n\n{Shared}, residents said.", [
            new Said("a fuel depot at Lenz was struck", Staff, "the General Staff", "According to") { Via = [(Northwire, "Northwire")] },
        ]);
        yield return Page("post-depot.txt", "Harrow Post", new(2026, 5, 5), $"{Bare} Nobody knows when it will open again.", [
            new Said(Bare, null, "", "") { Writer = true },
        ]);
        yield return Page("mirror-depot.txt", "Belmark Mirror", new(2026, 5, 6), "A Tarvonian official, who asked not to be named, admitted that the depot at Lenz had burned. A clerk said that fewer than ten people were hurt.", [
            new Said("the depot at Lenz had burned", Official, "A Tarvonian official", "admitted that") { Marks = Marks.Anonymous },
            new Said("fewer than ten people were hurt", Clerk, "A clerk", "said that") { Marks = Marks.Anonymous },
        ]);
        yield return Page("today-depot.txt", "Tarvon Today", new(2026, 5, 4), $"The Ministry of Defence denied {Denial}.", [
            new Said(Denial, Ministry, "The Ministry of Defence", "denied") { Rejects = true, Act = "deny", Marks = Marks.Denied, Speech = Speech.Indirect },
        ]);
    }

    private static NewPage Page(string name, string outlet, DateOnly day, string text, IEnumerable<Said> claims) =>
        Newsstand.Page(text, name, outlet, null, day, claims, url: $"https://{name.Split('-')[0]}.example/depot");
}
