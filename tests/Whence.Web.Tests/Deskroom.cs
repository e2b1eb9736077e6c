using System.Text;
using Whence.Documents;
using Whence.Store;
using Whence.Store.Sqlite;

namespace Whence.Web.Tests;

/// <summary>Pages that the program reads, links and counts by itself, in a ledger that people change.</summary>
internal static class Deskroom
{
    public const string Depot = "drones had destroyed the fuel depot at Lenz and killed 28 soldiers";
    public const string Denial = "that drones had destroyed the fuel depot at Lenz";
    public const string Ferry = "the ferry over the Orist would stay closed for a week";

    public const string Fire = "the fire burned until noon";
    public const string Staff = "General Staff of the Armed Forces of Veskaria";
    public const string Ministry = "Ministry of Defence of Tarvonia";

    /// <summary>A fresh ledger in a folder of its own, filled and linked.</summary>
    public static IDeskLedger Open(string folder)
    {
        var ledger = SqliteLedger.Open(Path.Combine(folder, "desk.db"));
        ledger.AddMany(
        [
            Page("courier.txt", "The Oristad Courier", 2, $"The {Staff} said on Monday that {Depot}. It was said that {Fire}."),
            Page("northwire.txt", "Northwire", 3, $"{char.ToUpperInvariant(Depot[0])}{Depot[1..]}, according to the Veskarian General Staff. Residents said that {Ferry}."),
            Page("today.txt", "Tarvon Today", 4, $"The {Ministry} denied {Denial}. The ministry said on Monday that 12 soldiers were killed at the fuel depot at Lenz."),
        ]);
        while (!ledger.Link(10, new Act(Act.Itself, DateTimeOffset.UnixEpoch, "test")).IsDone)
        {
        }
        return ledger;
    }

    /// <summary>A page, read by the rules alone.</summary>
    public static NewPage Page(string name, string outlet, int day, string text, string? url = null)
    {
        var bytes = Encoding.UTF8.GetBytes($"{name}\n{text}");
        var date = new DateOnly(2026, 3, day);
        var document = new Document
        {
            Id = Ids.OfBytes(bytes),
            Name = name,
            Text = text,
            Blocks = [new(new(0, text.Length), BlockKind.Paragraph)],
            Masthead = new() { Outlet = outlet, Url = url, Published = new(date, date, DateBasis.Given) },
        };
        return new(bytes, $"in/{name}", new(2026, 3, day, 12, 0, 0, TimeSpan.Zero), Reader.Read(document, Gear.Rules));
    }
}
