using Whence.Store.Sqlite;
using static Whence.Store.Tests.Veskaria;
namespace Whence.Store.Tests;
public sealed class SmokeTests
{
    [Fact]
    public void Smoke()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".db");
        using var l = SqliteLedger.Open(path);
        var p = Page("The General Staff said that 40 tanks were lost. Rain fell.", claims: [Says("40 tanks were lost", Staff, Northwire), Writes("Rain fell")]);
        l.Add(p).Claims.ShouldBe(2);
        l.Add(p).IsNew.ShouldBeFalse();
        l.Claims(new() { Text = "tank" }).Total.ShouldBe(1);
        l.Claims(new() { Source = "general staff" }).Items[0].Id.ShouldBe("c1");
        foreach (var sort in Enum.GetValues<ClaimSort>()) l.Claims(new() { Sort = sort, Outlet = "the oristad courier", Marks = 0 }).Total.ShouldBe(2);
        l.Sources(new()).Total.ShouldBe(2);
        l.Search("rain").Items[0].Snippet.ShouldContain("\u2068Rain\u2069");
        l.Search("general said").Items[0].ClaimId.ShouldBeNull();
        l.Replace(p.Reading.Document.Id, p.Reading);
        l.Claims(new() { Writer = true }).Items[0].Id.ShouldBe("c2");
        l.Bytes(p.Reading.Document.Id).ShouldBe(p.Bytes.ToArray());
        l.Text(p.Reading.Document.Id)!.Claims.Count.ShouldBe(2);
        l.Check().ShouldBe([]);
        l.Backup(path + ".bak");
        using var c = SqliteLedger.Open(path + ".bak", LedgerAccess.ReadOnly);
        c.Count().Pages.ShouldBe(1);
        c.Check().ShouldBe([]);
    }
}
