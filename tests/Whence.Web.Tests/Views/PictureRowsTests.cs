using Whence.Web.Drawing;
using Whence.Web.Views;

namespace Whence.Web.Tests.Views;

public sealed class PictureRowsTests
{
    private static Strand Way(int page, string origin = "A", string relay = "Northwire") => new()
    {
        ClaimId = $"c{page}",
        Origin = new(origin, origin, "", StopShape.Disc),
        Relays = [new(relay, relay, "outlet", StopShape.Square)],
        Words = "the bridge was hit",
        PageId = $"p{page}",
        PageName = $"p{page}.html",
    };

    [Fact]
    public void Up_to_twelve_pages_stand_each_by_itself()
    {
        var (rows, left) = PictureRows.Of([.. Enumerable.Range(0, 12).Select(page => Way(page))]);

        rows.Count.ShouldBe(12);
        left.ShouldBe(0);
        rows.ShouldAllBe(row => row.Folded == 0);
    }

    [Fact]
    public void Many_pages_of_one_way_are_one_row_that_says_how_many()
    {
        var (rows, left) = PictureRows.Of([.. Enumerable.Range(0, 20).Select(page => Way(page)), Way(20, "B")]);

        rows.Select(row => (row.Origin.Name, row.Folded)).ShouldBe([("A", 19), ("B", 0)]);
        left.ShouldBe(0);
    }

    [Fact]
    public void A_text_that_changed_or_was_left_out_is_not_folded_into_one_that_was_not()
    {
        var (rows, _) = PictureRows.Of([.. Enumerable.Range(0, 20).Select(page => Way(page) with { Drifts = page == 3 ? [1] : [], IsLeftOut = page == 4, Tone = page == 5 ? Tone.Against : Tone.Plain })]);

        rows.Select(row => row.Folded).ShouldBe([16, 0, 0, 0]);
    }

    [Fact]
    public void Ways_that_cannot_be_folded_are_left_to_the_table()
    {
        var (rows, left) = PictureRows.Of([.. Enumerable.Range(0, 20).Select(page => Way(page, $"O{page}"))]);

        (rows.Count, left).ShouldBe((12, 8));
    }

    [Fact]
    public void Opened_every_page_stands_by_itself() =>
        PictureRows.Of([.. Enumerable.Range(0, 20).Select(page => Way(page))], isOpen: true).Rows.Count.ShouldBe(20);

    [Fact]
    public void A_page_that_says_the_same_twice_stands_once_with_the_words_in_focus()
    {
        var (rows, _) = PictureRows.Of([Way(1), Way(1) with { ClaimId = "c9", Words = "it was struck" }], focus: "c9");

        rows.ShouldHaveSingleItem().Words.ShouldBe("it was struck");
    }

    [Fact]
    public void What_only_holds_another_claim_is_not_drawn() =>
        PictureRows.Of([Way(1), Way(2) with { IsCovered = true }]).Rows.ShouldHaveSingleItem();
}
