using System.Text;
using Whence.Documents;

namespace Whence.Pages.Tests.Jsonl;

public sealed class JsonLinesTests
{
    private const string Words = "The bridge at Oristad is closed, the ministry said.";

    [Fact]
    public void Every_line_is_a_page_and_a_broken_one_does_not_stop_the_others()
    {
        var pages = Read.Pages($$"""
            {"name": "a", "text": "{{Words}}"}
            {"name": "b", "text": "The brid
            [1, 2]
            {"name": "c", "title": "no text"}

            {"text": "{{Words}}"}
            """);

        pages.Select(page => page.Name).ShouldBe(["a", "page:2", "page:3", "page:4", "page:6"]);
        pages.Select(page => page.Refusal?.Code).ShouldBe([null, "json", "json", "json", null]);
        pages[3].Refusal!.Message.ShouldContain("\"text\"");
    }

    [Fact]
    public void What_is_given_is_believed()
    {
        var document = Read.One($$"""{"name":"n","url":"https://c.example/a","title":"Bridge closed","byline":["Ina Veld","Oto Ram"],"outlet":"Northwire","published":"2031-05-04T08:00:00Z","language":"en-GB","text":"{{Words}}"}""");

        var masthead = document.Masthead;
        (masthead.Url, masthead.Title, masthead.Outlet, masthead.Language).ShouldBe(("https://c.example/a", "Bridge closed", "Northwire", "en-GB"));
        masthead.Byline.ShouldBe(["Ina Veld", "Oto Ram"]);
        masthead.Published.ShouldBe(new(new(2031, 5, 4), new(2031, 5, 4), DateBasis.Given));
    }

    [Fact]
    public void A_title_that_does_not_stand_in_the_text_opens_it()
    {
        var document = Read.One($$"""{"title":"Bridge closed: ministry","text":"{{Words}}"}""");

        document.Text.ShouldBe("Bridge closed: ministry\n\n" + Words);
        document.TitleLength.ShouldBe("Bridge closed: ministry".Length);
        document.Raw.ShouldHaveSingleItem().ShouldBe(new(document.BodyStart, 0, Words.Length));
        Read.Blocks(document).ShouldBe(["Headline: Bridge closed: ministry", $"Paragraph: {Words}"]);
    }

    [Fact]
    public void A_title_that_stands_in_the_text_is_its_headline()
    {
        var document = Read.One($$"""{"title":"Bridge closed","text":"Bridge closed\n\n{{Words}}"}""");

        document.TitleLength.ShouldBe(0);
        Read.Blocks(document).ShouldBe(["Headline: Bridge closed", $"Paragraph: {Words}"]);
    }

    [Fact]
    public void The_id_is_the_hash_of_the_line_without_its_end()
    {
        var line = $$"""{"text":"{{Words}}"}""";

        Read.One(line + "\r\n").Id.ShouldBe(Ids.OfBytes(Encoding.UTF8.GetBytes(line)));
    }

    [Fact]
    public void Half_a_character_is_replaced_and_noted()
    {
        var document = Read.One("""{"text":"Rain \ud83d in \\ud83d Belmark \ud83d\ude00 said \udc00."}""");

        document.Text.ShouldBe("Rain \uFFFD in \\ud83d Belmark 😀 said \uFFFD.");
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe(NoteCode.BadEncoding);
    }

    [Fact]
    public void Nesting_without_end_is_a_refusal()
    {
        var page = Read.Pages("{\"text\": " + new string('[', 200_000)).ShouldHaveSingleItem();

        page.Refusal!.Code.ShouldBe("json");
    }

    [Fact]
    public void An_object_over_several_lines_is_one_page()
    {
        Read.One($$"""
            {
              "title": "Bridge closed",
              "text": "{{Words}}"
            }
            """).Masthead.Title.ShouldBe("Bridge closed");
    }

    [Fact]
    public void A_line_may_hold_HTML()
    {
        Read.One($$"""{"html":"<html><body><h1>Bridge closed</h1><p>{{Words}}</p></body></html>"}""").Text.ShouldBe("Bridge closed\n\n" + Words);
    }

    [Fact]
    public void A_text_that_opens_with_a_brace_is_a_text()
    {
        Read.One("{This is a remark of the editor.} The bridge is closed.").Text.ShouldStartWith("{This is");
    }
}
