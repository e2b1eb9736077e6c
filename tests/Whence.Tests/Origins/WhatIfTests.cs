using Whence.Origins;
using static Whence.Tests.Origins.Newsstand;

namespace Whence.Tests.Origins;

public sealed class WhatIfTests
{
    [Fact]
    public void Without_its_only_source_an_answer_loses_all_support()
    {
        var whatIf = OriginCounter.Without([Claim("p1", "A", Staff), Claim("p2", "B", Northwire), Claim("p3", "C", Northwire, Staff)], new LeftOut { Sources = [Staff.Name] });

        whatIf.Before.Levels.Source.ShouldBe(new(1, 1));
        whatIf.After.Levels.Source.ShouldBe(new(0, 0), "a relay without its source is no origin");
        whatIf.LosesSupport.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_family_the_others_still_stand()
    {
        var whatIf = OriginCounter.Without([Claim("p1", "A", Staff), Claim("p2", "B", Ministry), Claim("p3", "C", Mayor)], new LeftOut { Families = ["Government of Veskaria"] });

        whatIf.After.Levels.Source.ShouldBe(new(1, 1));
        whatIf.After.Origins.ShouldHaveSingleItem().Name.ShouldBe("Ilse Torvald");
        whatIf.LosesSupport.ShouldBeFalse();
    }

    [Fact]
    public void Without_an_outlet_its_pages_and_what_came_through_it_fall_away()
    {
        var whatIf = OriginCounter.Without([Claim("p1", "Northwire", Staff), Claim("p2", "Tarvon Today", Northwire, Staff), Claim("p3", "Belmark Herald", Mayor)], new LeftOut { Outlets = ["Northwire"] });

        whatIf.After.Pages.ShouldBe(1);
        whatIf.After.Levels.Source.ShouldBe(new(1, 1));
    }

    [Fact]
    public void What_was_copied_from_an_outlet_falls_with_it()
    {
        var links = new OriginLinks { Copied = [new CopiedPair("c-p1", "c-p2", "the same paragraph", From: "c-p1")] };

        OriginCounter.Without([Claim("p1", "Northwire", Staff), Claim("p2", "Tarvon Today", Staff)], new LeftOut { Outlets = ["Northwire"] }, links).LosesSupport.ShouldBeTrue();
        OriginCounter.Without([Claim("p1", "Northwire", Staff), Claim("p2", "Tarvon Today", Staff)], new LeftOut { Outlets = ["Tarvon Today"] }, links).LosesSupport.ShouldBeFalse();
    }

    [Fact]
    public void Without_somebody_who_has_no_part_nothing_changes()
    {
        var whatIf = OriginCounter.Without([Claim("p1", "A", Staff), Writer("p2", "B")], new LeftOut { Sources = ["Ilse Torvald"], Outlets = ["Belmark Herald"], Families = ["Government of Tarvonia"] });

        whatIf.After.Levels.ShouldBe(whatIf.Before.Levels);
        whatIf.After.Pages.ShouldBe(2);
        whatIf.After.Unsourced.ShouldBe(1);
    }
}
