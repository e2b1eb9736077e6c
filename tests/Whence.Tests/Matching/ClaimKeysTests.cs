using Whence.Matching;
using Whence.Tests.Claims;

namespace Whence.Tests.Matching;

public sealed class ClaimKeysTests
{
    private static readonly DateOnly Day = new(2025, 3, 3);

    [Fact]
    public void Two_wordings_of_one_claim_share_a_key()
    {
        var first = GistOf("The ministry said that Tarvonian missiles struck the frigate Lodovar in the harbour of Oristad.");
        var second = GistOf("Northwire reported that the frigate Lodovar was hit by two missiles near Oristad.");

        ClaimKeys.Of(first, Day).Intersect(ClaimKeys.Near(second, Day.AddDays(7))).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_claim_is_found_from_eight_days_before_and_after()
    {
        var gist = GistOf("The ministry said that Tarvonian missiles struck the frigate Lodovar.");

        for (var days = -8; days <= 8; days++)
            ClaimKeys.Of(gist, Day.AddDays(days)).Intersect(ClaimKeys.Near(gist, Day)).Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_claim_is_filed_under_few_keys() =>
        ClaimKeys.Of(GistOf("The ministry said that 28 soldiers, 14 nurses and 300 sheep crossed the Melnar bridge near Korvel, Dunhaven, Pelsk and Oristad while artillery destroyed ammunition depots, trenches and locomotives."), Day)
            .Length.ShouldBeInRange(15, 21);

    [Fact]
    public void Keys_of_earlier_days_lie_before_those_of_later_ones_and_those_for_all_time_apart()
    {
        var gist = GistOf("The ministry said that Tarvonian missiles struck the frigate Lodovar in the harbour of Oristad.");
        ulong[] earlier = [.. ClaimKeys.Of(gist, Day)], later = [.. ClaimKeys.Of(gist, Day.AddDays(30))];

        var always = earlier.Intersect(later).ShouldHaveSingleItem();
        earlier.Except([always]).Max().ShouldBeLessThan(later.Except([always]).Min());
        always.ShouldBeGreaterThan(later.Except([always]).Max());
    }

    [Fact]
    public void What_is_said_every_month_of_something_else_has_no_key_for_all_time()
    {
        var gist = GistOf("The ministry said that Russia was ready for talks with the United States.");

        ClaimKeys.Of(gist, Day).Intersect(ClaimKeys.Of(gist, Day.AddDays(30))).ShouldBeEmpty();
    }

    private static Gist GistOf(string text) => GistReader.Read(Page.Read(text)).First(gist => gist is not null)!;
}
