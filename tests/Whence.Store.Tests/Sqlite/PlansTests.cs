using Whence.Stances;
using Whence.Store.Sqlite;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests.Sqlite;

public sealed class PlansTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<ClaimQuery> Common =>
    [
        new ClaimQuery(),
        new ClaimQuery { Sort = ClaimSort.Newest },
        new ClaimQuery { Sort = ClaimSort.Origin },
        new ClaimQuery { Sort = ClaimSort.Outlet },
        new ClaimQuery { Sort = ClaimSort.Chain },
    ];

    public static TheoryData<ClaimQuery, string> Filtered => new()
    {
        { new() { Source = "General Staff" }, "claim_hops_by_source" },
        { new() { Origin = "General Staff" }, "claim_hops_by_source" },
        { new() { Via = "Northwire" }, "claim_hops_by_source" },
        { new() { Outlet = "The Oristad Courier" }, "claims_of_outlet" },
        { new() { Page = "page.txt" }, "claims_by_place" },
        { new() { Text = "rain" }, "claim_words" },
        { new() { Marks = Marks.Denied }, "claims_by_mark" },
        { new() { Since = new(2026, 1, 1), Sort = ClaimSort.Newest }, "claims_by_day" },
        { new() { Writer = true }, "claims_by_voice" },
    };

    private string Plan(ClaimQuery query)
    {
        using var ledger = SqliteLedger.Open(_folder["whence.db"]);
        ledger.Add(Page("Rain fell.", claims: [Says("Rain fell", Staff, Northwire)]));
        return string.Join('\n', ledger.Explain(query));
    }

    [Theory]
    [MemberData(nameof(Common))]
    public void Lists_come_in_order_from_an_index_and_are_not_sorted(ClaimQuery query)
    {
        var plan = Plan(query);

        plan.ShouldContain("INDEX claims_by_");
        plan.ShouldNotContain("B-TREE FOR ORDER BY");
    }

    [Theory]
    [MemberData(nameof(Filtered))]
    public void Filters_use_an_index(ClaimQuery query, string index)
    {
        var plan = Plan(query);

        plan.ShouldContain(index);
        plan.ShouldNotContain("SCAN c\n");
    }
}
