using Whence.Documents;

namespace Whence.Pages.Tests.Html;

public sealed class HtmlTests
{
    private const string First = "The ferry to Belmark was late on Monday, the harbour office said, because of ice in the strait.";
    private const string Second = "“It will run again,” the mayor said. It was the third time this year that no boat could leave.";

    private static string Page(string body, string head = "") => $"<!DOCTYPE html><html lang=\"en\"><head><title>Ferry late | Courier</title>{head}</head><body>{body}</body></html>";

    [Fact]
    public void The_article_stays_and_what_stands_around_it_goes()
    {
        var document = Read.One(Page($"""
            <nav><a href="/">Home</a> <a href="/w">Weather</a></nav>
            <div class="layout has-sidebar"><article><h1>Ferry late</h1><p>{First}</p><h2>Later</h2><p>{Second}</p>
            <figure><img src="f.jpg"><figcaption>A ferry near Oristad.</figcaption></figure>
            <div class="related-stories"><p>Another story, of a lighthouse that went dark for a night in the winter of last year.</p></div></article>
            <aside><p>Sign up for the letter that comes on Mondays and tells you what the week will bring to the islands.</p></aside></div>
            <footer>© 2031 Courier</footer><script>alert("never")</script>
            """));

        Read.Blocks(document).ShouldBe(["Headline: Ferry late", $"Paragraph: {First}", "Headline: Later", $"Paragraph: {Second}", "Caption: A ferry near Oristad."]);
    }

    [Fact]
    public void The_head_tells_outlet_day_author_and_address()
    {
        var document = Read.One(Page($"<h1>Ferry late</h1><p>{First}</p>", """
            <meta property="og:site_name" content="The Oristad Courier"><link rel="canonical" href="https://courier.example/ferry">
            <meta property="article:published_time" content="2031-05-04T23:30:00+02:00">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ina Veld"}]}]}</script>
            """));

        var masthead = document.Masthead;
        (masthead.Title, masthead.Outlet, masthead.Url, masthead.Language).ShouldBe(("Ferry late", "The Oristad Courier", "https://courier.example/ferry", "en"));
        masthead.Byline.ShouldBe(["Ina Veld"]);
        masthead.Published.ShouldBe(new(new(2031, 5, 4), new(2031, 5, 4), DateBasis.Metadata));
    }

    [Fact]
    public void The_address_dates_a_page_that_nothing_else_dates()
    {
        Read.One(Page($"<p>{First}</p>", "<link rel='canonical' href='https://courier.example/2031/05/04/ferry'>")).Masthead.Published
            .ShouldBe(new(new(2031, 5, 4), new(2031, 5, 4), DateBasis.Url));
        Read.One(Page($"<p>{First}</p>", "<link rel='canonical' href='https://courier.example/2031/feb/ferry'>")).Masthead.Published
            .ShouldBe(new(new(2031, 2, 1), new(2031, 2, 28), DateBasis.Url));
    }

    [Fact]
    public void Links_to_the_web_are_kept_with_their_words_and_posts_are_embedded()
    {
        var document = Read.One(Page($"""
            <article><p>{First} <a href="https://northwire.example/f?a=1&amp;b=2">Northwire <b>reports</b></a> it, <a href="javascript:alert(1)">not this</a>.</p><p>{Second}</p>
            <blockquote class="twitter-tweet"><p>Ice everywhere</p><a href="https://x.example/1">May 4</a></blockquote></article>
            """));

        document.Links.Select(link => (document[link.Span].ToString(), link.Url, link.IsEmbed)).ShouldBe(
        [
            ("Northwire reports", "https://northwire.example/f?a=1&b=2", false),
            ("Ice everywhere", "https://x.example/1", true),
            ("May 4", "https://x.example/1", true),
        ]);
        document.Blocks[^1].Kind.ShouldBe(BlockKind.Post);
    }

    [Fact]
    public void Every_run_is_what_stands_in_the_source_and_references_break_it()
    {
        var html = Page($"<p>Salt &amp; ice, 5&nbsp;km:\r\n  {First}</p><!-- a > b --><p title='a>b'>{Second} &copy 😀 end</p>");

        var document = Read.One(html);

        document.Text[document.BodyStart..].ShouldBe($"Salt & ice, 5\u00A0km: {First}\n\n{Second} © 😀 end");
        foreach (var run in document.Raw)
            html.Substring(run.Raw, run.Length).ShouldBe(document.Text.Substring(run.Text, run.Length));
        document.Raw.Sum(run => run.Length).ShouldBeGreaterThan(document.Text.Length - document.BodyStart - 16);
    }

    [Fact]
    public void Lists_rows_and_line_breaks_keep_words_apart()
    {
        var document = Read.One(Page($"<main><p>{First}<br>{Second}</p><ul><li>One boat</li><li>Two boats</li></ul><table><tr><td>Boats</td><td>3</td></tr></table><p>Again<br><br>and again</p></main>"));

        Read.Blocks(document)[1..].ShouldBe([$"Paragraph: {First} {Second}", "List: One boat", "List: Two boats", "Table: Boats 3", "Paragraph: Again", "Paragraph: and again"]);
    }

    [Fact]
    public void A_page_without_words_is_read_and_says_so()
    {
        Read.One(Page("<script>1</script>").Replace("<title>Ferry late | Courier</title>", "", StringComparison.Ordinal)).Notes.ShouldHaveSingleItem().Code.ShouldBe(NoteCode.NoText);
    }

    [Fact]
    public void The_encoding_that_a_page_declares_is_believed_when_it_is_no_UTF8()
    {
        byte[] bytes = [.. "<html><head><meta charset=\"windows-1252\"></head><body><p>The mayor said "u8, 0x93, .. "no"u8, 0x94, .. ".</p></body></html>"u8];

        var document = Read.One(bytes);

        document.Text.ShouldBe("The mayor said “no”.");
        document.Notes.ShouldBeEmpty();
    }
}
