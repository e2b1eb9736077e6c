using System.Collections.Immutable;
using System.Text;
using Whence.Attributions;
using Whence.Claims;
using Whence.Documents;
using Whence.Sources;
using Whence.Stances;
using Whence.Store;
using Whence.Store.Sqlite;

namespace Whence.Web.Tests;

/// <summary>A ledger of pages about an invented country, read by hand.</summary>
internal static class Newsstand
{
    public const string Bridge = "the bridge at Sarn was hit by two rockets";
    public const string Hostile = "<script>document.title='owned'</script>";
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly Source Staff = new() { Name = "General Staff of the Armed Forces of Veskaria", Kind = SourceKind.Institution, Aliases = ["General Staff"] };
    private static readonly Source Ministry = new() { Name = "Ministry of Defence of Tarvonia", Kind = SourceKind.Institution, Aliases = ["the ministry"] };
    private static readonly Source Northwire = new() { Name = "Northwire", Kind = SourceKind.Outlet };
    private static readonly Source Today = new() { Name = "Tarvon Today", Kind = SourceKind.Outlet };
    private static readonly Source Officials = new() { Name = "unnamed Veskarian officials", Kind = SourceKind.Anonymous, Known = new() { Count = 2, Condition = "anonymity" } };
    private static readonly Source Somebody = new() { Name = "unnamed source", Kind = SourceKind.Anonymous };
    private static readonly Source Soldier = new() { Name = "unnamed soldier", Kind = SourceKind.Anonymous, Known = new() { Role = "senior lieutenant", SelfDescribed = true } };
    private static readonly Source Brel = new() { Name = "Anna Brel", Kind = SourceKind.Person, Aliases = ["Brel"] };

    /// <summary>A fresh ledger in a folder of its own, filled.</summary>
    public static SqliteLedger Open(string folder)
    {
        var ledger = SqliteLedger.Open(Path.Combine(folder, "whence.db"));
        ledger.AddMany([Courier(), TarvonToday(), Digest(), Cruel()]);
        ledger.Refuse(new("scan.pdf", "sha256:" + new string('0', 64), "in/scan.pdf", Noon, "WH0201", "The file is a PDF, which this version does not read. Convert it to text and add that."));
        return ledger;
    }

    private static NewPage Courier()
    {
        const string Text =
            """
            Rockets hit bridge at Sarn, officials say

            According to a Northwire report based on a source the agency did not name, Veskarian officials believe with “medium confidence” that the bridge at Sarn was hit by two rockets. Traffic was stopped at dawn. Tarvonia’s Ministry of Defence denied that the bridge at Sarn was hit.

            “The river crossing will stay closed for a week,” said Anna Brel, the mayor of Sarn, adding that “the General Staff told us the second rocket fell short”.

            Over 1,200 people have left the valley since Monday. Shops in Oristad apparently sold out of candles.

            UPDATE: The bridge was struck by three rockets, the General Staff said on its channel.
            """;
        return Page(Text, "courier-sarn.html", "The Oristad Courier", "Rockets hit bridge at Sarn, officials say", new(2026, 3, 3), url: "https://courier.example/sarn", claims:
        [
            new Said(Bridge, Officials, "Veskarian officials", "believe with “medium confidence” that") { Via = [(Northwire, "Northwire report"), (Somebody, "a source the agency did not name")], Marks = Marks.Anonymous | Marks.ConfidenceMedium, Type = CueType.Belief, Act = "believe" },
            new Said("that the bridge at Sarn was hit.", Ministry, "Tarvonia’s Ministry of Defence", "denied") { Rejects = true, Act = "deny", Relations = [new(RelationKind.Denies, "a1")], Marks = Marks.Denied },
            new Said("The river crossing will stay closed for a week,", Brel, "Anna Brel, the mayor of Sarn", "said") { Speech = Speech.Direct },
            new Said("the General Staff told us the second rocket fell short", Brel, "", "adding that") { Speech = Speech.Mixed },
            new Said("the second rocket fell short", Staff, "the General Staff", "told us") { Via = [(Brel, "")], Inside = "a4" },
            new Said("The bridge was struck by three rockets", Staff, "the General Staff said on its channel", "") { Medium = "channel", Marks = Marks.Update, Relations = [new(RelationKind.Updates, "a1")] },
            new Said("Over 1,200 people have left the valley since Monday.", null, "", "") { Writer = true },
            new Said("Shops in Oristad apparently sold out of candles.", null, "", "") { Writer = true, Hedge = "apparently", Marks = Marks.Hedged },
        ]);
    }

    private static NewPage TarvonToday()
    {
        const string Text =
            """
            The General Staff of Veskaria said that the crossing was damaged, Northwire reported.

            A soldier who calls himself a senior lieutenant says in a video that half of his platoon has gone home. The video could not be verified.

            The ministry and Northwire both said that the river was calm.
            """;
        return Page(Text, "today.txt", "Tarvon Today", null, null, claims:
        [
            new Said("the crossing was damaged", Staff, "The General Staff of Veskaria", "said that") { Via = [(Northwire, "Northwire")] },
            new Said("half of his platoon has gone home", Soldier, "A soldier who calls himself a senior lieutenant", "says in a video that") { Medium = "video", Marks = Marks.Unverified | Marks.Anonymous },
            new Said("the river was calm", Ministry, "The ministry", "said that") { Others = [new([new Hop(Today, [])], Northwire)] },
        ]);
    }

    private static NewPage Digest()
    {
        const string Text = "From the Courier.\n\nThe bridge at Sarn is gone. They said that repairs would take a year.";
        return Page(Text, "digest.txt", null, "Morning digest", null, credit: "The Oristad Courier", claims:
        [
            new Said("repairs would take a year", null, "They", "said that") { Unresolved = "pronoun" },
            new Said("The bridge at Sarn is gone.", null, "", "") { Writer = true },
        ]);
    }

    private static NewPage Cruel()
    {
        var text = $"Belmark \ud83d\ude80 {Hostile} said “& so \"it\" goes”. \u202eمرحبا \u05e9\u05dc\u05d5\u05dd said nobody. {new string('x', 400)}";
        return Page(text, "<img src=x onerror=alert(1)>.html", "\"><b>Outlet</b>", "<h1>Not a heading</h1>", new(2026, 2, 1), url: "javascript:alert(1)", claims:
        [
            new Said("& so \"it\" goes", new Source { Name = "<b>Belmark</b> & Söhne", Kind = SourceKind.Unknown }, Hostile, "said"),
            new Said("\u202eمرحبا \u05e9\u05dc\u05d5\u05dd", Brel, "nobody", ""),
            new Said(new string('x', 400), null, "", "") { Writer = true },
        ]);
    }

    /// <summary>A page with <paramref name="claims"/>; spans are found by their words.</summary>
    public static NewPage Page(string text, string name, string? outlet, string? title, DateOnly? published, IEnumerable<Said> claims, string? url = null, string? credit = null)
    {
        var bytes = Encoding.UTF8.GetBytes($"{name}\n{text}");
        var document = new Document
        {
            Id = Ids.OfBytes(bytes),
            Name = name,
            Text = text,
            Blocks = [.. Blocks(text)],
            Masthead = new()
            {
                Outlet = outlet,
                Title = title,
                Url = url,
                Published = published is { } day ? new(day, day, DateBasis.Given) : null,
                ReprintOf = credit is null ? null : new(credit, []),
            },
            Notes = [new(NoteCode.TitleTwice, "the title stood twice", new(0, 1))],
            Links = text.Contains("Northwire report based") ? [new(Said.Spans(text, "Northwire report")[0], "https://northwire.example/1", false), new(Said.Spans(text, "denied")[0], "javascript:alert(2)", false)] : [],
        };
        var number = 0;
        var said = claims.Select(claim => claim.In(text, claim.Writer ? $"s{++number}" : $"a{++number}")).ToImmutableArray();
        return new(bytes, $"in/{name}", Noon, new Reading(document) { Claims = said });
    }

    private static IEnumerable<Block> Blocks(string text)
    {
        var at = 0;
        foreach (var part in text.Split("\n\n"))
        {
            yield return new(new(at, at + part.Length), at == 0 && part.Length < 60 && !part.EndsWith('.') ? BlockKind.Headline : BlockKind.Paragraph);
            at += part.Length + 2;
        }
    }
}
