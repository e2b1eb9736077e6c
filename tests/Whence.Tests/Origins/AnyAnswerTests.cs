using FsCheck;
using FsCheck.Fluent;
using Whence.Matching;
using Whence.Origins;
using Whence.Sources;
using static Whence.Tests.Origins.Newsstand;

namespace Whence.Tests.Origins;

/// <summary>What holds for any answer.</summary>
public sealed class AnyAnswerTests
{
    private static readonly string[] Outlets = ["Northwire", "The Oristad Courier", "Tarvon Today", "Belmark Herald"];

    private static readonly Party[] Parties =
    [
        Staff, Ministry, Mayor, Northwire, Courier, Named("Tarvon Today", SourceKind.Outlet), Named("Belmark Herald", SourceKind.Group), Institution("Government of Veskaria"),
        Unnamed("official"), Unnamed("source"), Unnamed("soldier"), Named("Veskarian officials", SourceKind.Group), Named("Pavel Orlin", SourceKind.Person) with { SpeaksFor = "Ministry of Defence of Veskaria" },
    ];

    /// <summary>Any answer: numbers give the number of pages, their outlets, ways and quotations.</summary>
    private static FiledClaim[] Answer(int[] numbers) =>
        [.. numbers.Take(12).Select((number, i) => One(i, new Random(number)))];

    private static FiledClaim One(int page, Random any)
    {
        var outlet = any.Next(6) is var o && o < Outlets.Length ? Outlets[o] : null;
        if (any.Next(5) == 0)
            return Writer($"p{page}", outlet);
        var claim = Claim($"p{page}", outlet, [.. Enumerable.Range(0, any.Next(1, 4)).Select(_ => Parties[any.Next(Parties.Length)]).Distinct()]);
        claim = any.Next(4) == 0 ? claim with { Others = [RouteOf(Parties[any.Next(Parties.Length)])] } : claim;
        return any.Next(4) == 0 ? claim.Quoting((ulong)any.Next(3)) : claim;
    }

    private static void Holds(Func<int[], bool> property) => Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), property).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_claims_says_nothing() => Holds(numbers =>
    {
        var claims = Answer(numbers);
        var (one, other) = (OriginCounter.Count(claims), OriginCounter.Count([.. claims.Reverse()]));
        return one.Levels == other.Levels && one.Unsourced == other.Unsourced && one.Circular == other.Circular && one.Joins.SequenceEqual(other.Joins);
    });

    [Fact]
    public void Low_is_at_most_high_and_a_higher_level_counts_no_more() => Holds(numbers =>
    {
        var levels = OriginCounter.Count(Answer(numbers)).Levels;
        OriginRange[] ranges = [levels.Source, levels.Family, levels.Side];
        return ranges.All(range => range.Low <= range.High) && levels.Family.High <= levels.Source.High && levels.Side.High <= levels.Family.High && levels.Family.Low <= levels.Source.Low && levels.Side.Low <= levels.Family.Low;
    });

    [Fact]
    public void A_reprint_never_raises_the_count() => Holds(numbers =>
    {
        var claims = Answer(numbers);
        if (claims.Length == 0)
            return true;
        var any = new Random(numbers[0]);
        var copied = claims[any.Next(claims.Length)];
        var copy = copied with { Id = "c-copy", PageId = "copy", Outlet = "Lenna Valley News" };
        copy = any.Next(2) == 0 ? copy with { Route = RouteOf(), Others = [], Source = null, IsWriter = true } : copy;
        var (before, after) = (OriginCounter.Count(claims).Levels.Source, OriginCounter.Count([.. claims, copy], new OriginLinks { Copied = [new(copied.Id, copy.Id, "the same")] }).Levels.Source);
        return after.Low <= before.Low && after.High <= before.High;
    });

    [Fact]
    public void Every_origin_has_a_claim_and_every_way_ends_at_an_origin() => Holds(numbers =>
    {
        var count = OriginCounter.Count(Answer(numbers));
        var ending = count.Origins.SelectMany(origin => origin.Claims).ToHashSet(StringComparer.Ordinal);
        return count.Origins.Length == count.Levels.Source.High && count.Origins.All(origin => origin.Claims.Length > 0) && count.Trails.All(trail => ending.Contains(trail.Claim));
    });

    [Fact]
    public void Without_somebody_there_are_no_more_origins() => Holds(numbers =>
    {
        var claims = Answer(numbers);
        var whatIf = OriginCounter.Without(claims, new LeftOut { Sources = [Staff.Name], Outlets = ["Northwire"] });
        return whatIf.After.Levels.Source.High <= whatIf.Before.Levels.Source.High && whatIf.After.Pages <= whatIf.Before.Pages;
    });
}
