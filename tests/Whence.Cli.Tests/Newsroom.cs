using System.Collections.Immutable;
using System.Text;
using Whence.Attributions;
using Whence.Claims;
using Whence.Documents;
using Whence.Sources;
using Whence.Stances;
using Whence.Store;
using Whence.Text;

namespace Whence.Cli.Tests;

/// <summary>Fills a ledger with readings made by hand, so that the verbs are tested and not the reader.</summary>
internal static class Newsroom
{
    public const string Bridge = "🌍 Bridge report\n\nNorthwire, citing a source in the port office, says the bridge at Lenna was hit. The ministry denied that the bridge was hit.\n\nMore than 40 trucks waited in Oristad.";
    public const string Ministry = "Ministry of Defence of Tarvonia";
    private static readonly DateTimeOffset Received = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);

    /// <summary>A ledger with two pages of two outlets: a chain, a denial, a figure of the writer's own; the title of the second is given apart.</summary>
    public static void Fill(World world)
    {
        using var ledger = Ledgers.Open(world.Ledger, LedgerAccess.ReadWriteCreate);
        ledger.AddMany([Page("bridge.txt", Bridge, 0, "The Oristad Courier"), Page("today.html", "Bridge hit\n\n" + Bridge, 10, "Tarvon Today")]);
        ledger.Refuse(new("broken.bin", Ids.OfBytes([1]), "/tmp/broken.bin", Received, "binary", "this is no text; give the page as plain text"));
    }

    /// <summary>A ledger with one page whose every word wants to do harm to a terminal.</summary>
    public static void FillWithHostility(World world, string weapon)
    {
        using var ledger = Ledgers.Open(world.Ledger, LedgerAccess.ReadWriteCreate);
        var page = Page($"evil{weapon}.txt", $"{weapon}{Bridge.Replace("Lenna", $"Len{weapon}na", StringComparison.Ordinal)}", 0, $"Out{weapon}let", weapon);
        ledger.Add(page);
        ledger.Refuse(new($"bad{weapon}.bin", Ids.OfBytes([2]), $"/tmp/{weapon}", Received, "binary", $"no {weapon} text"));
    }

    private static NewPage Page(string name, string text, int titleLength, string outlet, string weapon = "")
    {
        var bytes = Encoding.UTF8.GetBytes(name + text);
        var document = new Document
        {
            Id = Ids.OfBytes(bytes),
            Name = name,
            Text = text,
            TitleLength = titleLength,
            Masthead = new Masthead { Title = $"Bridge hit{weapon}", Outlet = outlet, Published = new(new(2026, 3, 14), new(2026, 3, 14), DateBasis.Given) },
        };
        var reading = new Reading(document) { Claims = [Relayed(text, weapon), Denied(text), Writers(text)] };
        if (titleLength > 0)
            reading = reading with { Claims = reading.Claims.Add(Headline(titleLength)) };
        return new NewPage(bytes, $"/pages/{name}", Received, reading);
    }

    private static Claim Relayed(string text, string weapon)
    {
        var content = Span(text, "the bridge at", " was hit");
        var source = new Source { Name = $"unnamed source{weapon}", Kind = SourceKind.Anonymous, Known = new Known { Role = "source", Place = "the port office" } };
        var relay = new Hop(new Source { Name = $"Northwire{weapon}", Kind = SourceKind.Outlet }, Span(text, "Northwire"), "https://northwire.example/bridge");
        var attribution = new Attribution { Speech = Speech.Indirect, Source = Span(text, "a source in the port office"), Cue = new(Span(text, "says"), CueType.Speech, "say"), Content = content, Why = ["citing"] };
        return new Claim { Id = "a1", Attribution = attribution, Content = content, Sourcing = new() { Source = source, Chain = new([relay], source) }, Marks = Marks.Anonymous };
    }

    private static Claim Denied(string text)
    {
        var content = Span(text, "that the bridge was hit");
        var source = new Source { Name = Ministry, Kind = SourceKind.Institution, Aliases = ["Tarvonian Defence Ministry"] };
        var attribution = new Attribution { Speech = Speech.Indirect, Source = Span(text, "The ministry"), Cue = new(Span(text, "denied"), CueType.Speech, "deny"), Content = content, Rejects = true };
        return new Claim { Id = "a2", Attribution = attribution, Content = content, Sourcing = new() { Source = source, Chain = new([], source) }, Marks = Marks.Denied, Relations = [new(RelationKind.Denies, "a1")] };
    }

    private static Claim Writers(string text) => new() { Id = "s1", Sourcing = new() { Chain = Chain.Nobody }, Content = Span(text, "More than 40 trucks waited in Oristad.") };

    private static Claim Headline(int length) => new() { Id = "s2", Sourcing = new() { Chain = Chain.Nobody }, Content = [new TextSpan(0, length)] };

    private static ImmutableArray<TextSpan> Span(string text, string words, string? until = null)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var end = until is null ? start + words.Length : text.IndexOf(until, start, StringComparison.Ordinal) + until.Length;
        return [new TextSpan(start, end)];
    }
}
