using System.Text;
using Whence.Pages;
using Whence.Store;
using Whence.Store.Sqlite;

namespace Whence.Web.Tests;

/// <summary>A ledger that grows page by page, each read and linked as it comes.</summary>
internal static class Growing
{
    public static ILinkedLedger Open(string folder, string text, params string[] outlets)
    {
        var ledger = SqliteLedger.Open(System.IO.Path.Combine(folder, "growing.db"));
        foreach (var outlet in outlets)
            Add(ledger, text, outlet);
        return ledger;
    }

    public static void Add(ILinkedLedger ledger, string text, string outlet)
    {
        var bytes = Encoding.UTF8.GetBytes($$"""{"id": "{{outlet}}", "text": "{{text}}", "outlet": "{{outlet}}", "published": "2026-05-04"}""");
        var document = PageReader.Read($"{outlet}.jsonl", bytes).First().Document!;
        ledger.Add(new NewPage(bytes, "test", DateTimeOffset.UnixEpoch, Reader.Read(document, Gear.Rules)));
        ledger.Link(10, new Act(Act.Itself, DateTimeOffset.UnixEpoch, "test"));
    }
}
