using System.Text;
using Whence.Documents;
using Whence.Store;
using Whence.Store.Sqlite;
using Whence.Text;

namespace Whence.Web.Tests;

/// <summary>Pages as the reader reads them, linked as the ledger links them: figures that differ, two captures of one address, places that the gazetteer knows.</summary>
internal static class Bureau
{
    public const string Ferry = "https://herald.example/ferry";

    /// <summary>What of it is looked at.</summary>
    public static IReadOnlyList<string> Views { get; } = ["over-time", "figure-list", "layers", "captures", "compare", "timeline", "map", "place", "dossier", "bureau-source"];

    private static readonly DateTimeOffset Noon = new(2031, 5, 9, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A fresh ledger in a folder of its own, read and linked.</summary>
    internal static IDeskLedger Open(string folder)
    {
        var ledger = SqliteLedger.Open(Path.Combine(folder, "bureau.db"));
        ledger.AddMany([.. Pages()]);
        ledger.Link(100, new Act(Act.Itself, DateTimeOffset.UnixEpoch, "test"));
        return ledger;
    }

    /// <summary>The id of the question with figures that most pages bear on.</summary>
    public static string Losses(Stand stand) =>
        stand.Ledger.Questions(new() { LeastPages = 2, Sort = QuestionSort.Pages, Take = 20 }).Items.First(question => stand.Ledger.ClaimsOf(question.Id).Count(claim => claim.Gist?.Figures.Length > 0) > 1).Id;

    /// <summary>Both captures, the first received first.</summary>
    public static (string First, string Second) Captures(Stand stand)
    {
        var pages = stand.Ledger.Pages(new() { Take = 100 }).Items.Where(page => page.Url == Ferry).OrderBy(page => page.Received).ToList();
        return (Addresses.Short(pages[0].Id), Addresses.Short(pages[1].Id));
    }

    /// <summary>Where one of <see cref="Views"/> is.</summary>
    public static string Address(string view, Stand stand) => view switch
    {
        "over-time" => Addresses.Figures(Losses(stand)),
        "figure-list" => "/figures",
        "layers" => $"/pages/{Captures(stand).First}?hide=cue&show=name,place,quotation",
        "captures" => Addresses.Compare(Captures(stand).First, Captures(stand).Second),
        "compare" => Addresses.Compare(stand.Ledger.Page("northwire-losses.txt")!.Id, stand.Ledger.Page("courier-losses.txt")!.Id) + "&open=all",
        "timeline" => "/timeline",
        "map" => "/map",
        "place" => "/map?place=" + Uri.EscapeDataString(stand.Ledger.Places(new()).Items[0].Code),
        "dossier" => Addresses.Claim(stand.Claim("more than 400 Tarvonian soldiers").Id) + "/dossier",
        "bureau-source" => Addresses.Source(stand.Claim("more than 400 Tarvonian soldiers").Origin!.SourceId),
        _ => throw new ArgumentException($"There is no view {view}.", nameof(view)),
    };

    private static IEnumerable<NewPage> Pages()
    {
        yield return Page("northwire-losses.txt", "Northwire", new(2031, 5, 3), 0, null, "Veskaria counts losses on the Orist", "Veskaria's General Staff said on Saturday that more than 400 Tarvonian soldiers had been killed or wounded in the past week.", "Northwire could not independently verify the figure.");
        yield return Page("courier-losses.txt", "The Oristad Courier", new(2031, 5, 4), 0, null, "General Staff: 400 soldiers", "The Veskarian General Staff said that more than 400 Tarvonian soldiers had been killed or wounded in the past week.", "The General Staff said that 400 Tarvonian soldiers had been killed.");
        yield return Page("today-losses.txt", "Tarvon Today", new(2031, 5, 5), 0, null, "Ministry: fewer than fifty", "Tarvonia's Defence Ministry said on Monday that fewer than 50 Tarvonian soldiers had been killed or wounded in the past week.", "The ministry denied that any unit had crossed the river.");
        yield return Page("courier-update.txt", "The Oristad Courier", new(2031, 5, 8), 0, null, "General Staff raises its count", "The Veskarian General Staff said on Thursday that at least 520 Tarvonian soldiers had been killed or wounded in the past week.");
        yield return Page("mirror-losses.txt", "Belmark Mirror", null, 0, null, "Losses on the Orist", "More than 300 Tarvonian soldiers were killed or wounded in the past week.");
        yield return Page("herald-ferry-1.html", "Lakeside Herald", new(2031, 5, 6), 1, Ferry, "Ferry burns in Lisbon", "A ferry caught fire in Lisbon on Tuesday.", "At least 12 people were hurt in Lisbon, the harbour master said.", "“Nobody should have been on that boat,” the harbour master said.", "The boat came from Porto.");
        yield return Page("herald-ferry-2.html", "Lakeside Herald", new(2031, 5, 6), 2, Ferry, "Ferry burns in Lisbon", "A ferry caught fire in Lisbon on Tuesday.", "Fewer than 5 people were hurt in Lisbon, the harbour master said.", "“Few should have been on that boat,” the harbour master said.", "The boat came from Porto.", "The company declined to comment.");
    }

    private static NewPage Page(string name, string outlet, DateOnly? day, int hours, string? url, string title, params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs.Prepend(title));
        var bytes = Encoding.UTF8.GetBytes($"{name}\n{text}");
        var at = 0;
        var blocks = new List<Block>();
        foreach (var part in text.Split("\n\n"))
        {
            blocks.Add(new(new TextSpan(at, at + part.Length), at == 0 ? BlockKind.Headline : BlockKind.Paragraph));
            at += part.Length + 2;
        }
        var document = new Document
        {
            Id = Ids.OfBytes(bytes),
            Name = name,
            Text = text,
            Blocks = [.. blocks],
            Masthead = new() { Outlet = outlet, Title = title, Url = url, Published = day is { } given ? new(given, given, DateBasis.Given) : null },
        };
        return new(bytes, $"in/{name}", Noon.AddHours(hours), Reader.Read(document, Gear.Rules));
    }
}
