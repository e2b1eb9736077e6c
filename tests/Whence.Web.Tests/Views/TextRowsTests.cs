using System.Text;
using Whence.Documents;
using Whence.Store;
using Whence.Web.Views;

namespace Whence.Web.Tests.Views;

public sealed class TextRowsTests
{
    private static async Task<PageText> Page(Stand stand, string words) => await Task.FromResult(stand.Ledger.Text(stand.Claim(words).PageId)!);

    [Fact]
    public async Task Rows_together_are_the_whole_text()
    {
        await using var stand = await Stand.Open();
        foreach (var row in stand.Ledger.Pages(new()).Items)
        {
            var page = stand.Ledger.Text(row.Id)!;
            var read = string.Concat(TextRows.Of(page).SelectMany(text => text.Pieces).Select(piece => piece.Text));
            Squeezed(read).ShouldBe(Squeezed(page.Text));
        }
    }

    [Fact]
    public async Task Every_claim_stands_beside_one_row_that_holds_it()
    {
        await using var stand = await Stand.Open();
        var page = await Page(stand, Newsstand.Bridge);
        var rows = TextRows.Of(page);

        rows.SelectMany(row => row.Claims).Select(claim => claim.Id).Order().ShouldBe(page.Claims.Select(claim => claim.Id).Order());
        foreach (var row in rows)
            row.Claims.ShouldAllBe(claim => claim.Content.All(span => row.Span.Contains(span)));
    }

    [Fact]
    public async Task A_sentence_without_a_claim_is_a_row_of_its_own_between_claims()
    {
        await using var stand = await Stand.Open();
        var rows = TextRows.Of(await Page(stand, Newsstand.Bridge));

        rows.ShouldContain(row => row.Claims.Count == 0 && row.Pieces.Count == 1 && row.Pieces[0].Text.Trim() == "Traffic was stopped at dawn.");
    }

    [Fact]
    public async Task What_is_said_within_what_is_said_is_told_apart()
    {
        await using var stand = await Stand.Open();
        var pieces = TextRows.Of(await Page(stand, Newsstand.Bridge)).SelectMany(row => row.Pieces).ToList();

        pieces.Single(piece => piece.Text == "the second rocket fell short").Kind.ShouldBe(PieceKind.Content | PieceKind.Inner);
        pieces.Single(piece => piece.Text == "denied").Kind.ShouldBe(PieceKind.Denial);
        pieces.Single(piece => piece.Text == "apparently").Kind.ShouldBe(PieceKind.Bare | PieceKind.Hedge);
    }

    [Fact]
    public async Task The_claim_in_focus_is_marked_with_all_its_words()
    {
        await using var stand = await Stand.Open();
        var claim = stand.Claim(Newsstand.Bridge);
        var focus = TextRows.Of(stand.Ledger.Text(claim.PageId)!, claim.Id).SelectMany(row => row.Pieces).Where(piece => piece.Kind.HasFlag(PieceKind.Focus)).Select(piece => piece.Text).ToList();

        focus.ShouldContain(Newsstand.Bridge);
        focus.ShouldContain("Northwire report");
        focus.ShouldNotContain("denied");
    }

    [Fact]
    public void Text_between_and_beyond_blocks_is_shown_too()
    {
        const string Text = "One. Two. Three.";
        var row = new PageRow { Id = "sha256:0", Name = "n", Received = default, ReceivedFrom = "-", Size = 1, Words = 3, Claims = 0, ReaderVersion = 1 };
        var page = new PageText(row, Text, 0, [new(new(5, 9), BlockKind.Quote)], [], [], []);

        var rows = TextRows.Of(page);

        rows.Select(part => part.Span.In(Text).ToString()).ShouldBe(["One. ", "Two.", " Three."]);
        rows[1].Kind.ShouldBe(BlockKind.Quote);
    }

    private static string Squeezed(string text)
    {
        var squeezed = new StringBuilder();
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
            squeezed.Append(c);
        return squeezed.ToString();
    }
}
