using Whence.Documents;

namespace Whence.Pages.Tests.PlainText;

public sealed class ArticleTests
{
    private const string First = "The government of Veskaria said on Tuesday that the bridge at Oristad would stay closed until the ice had gone.";
    private const string Second = "“Nobody will cross before Sunday,” a spokeswoman of the harbour office told Northwire, adding that two boats were at hand.";

    [Fact]
    public void Counters_under_a_headline_are_cut_and_noted()
    {
        var document = Read.One($"Bridge stays closed, ministry says\n\n0\n1019\n\n{First}\n\n{Second}");

        Read.Blocks(document).ShouldBe(["Headline: Bridge stays closed, ministry says", $"Paragraph: {First}", $"Paragraph: {Second}"]);
        document.Notes.ShouldHaveSingleItem().ShouldBe(new(NoteCode.DebrisCut, "2 lines that are no part of the article left out"));
        document.Masthead.Title.ShouldBe("Bridge stays closed, ministry says");
    }

    [Fact]
    public void A_title_said_twice_is_kept_once()
    {
        var document = Read.One($"Bridge 'stays closed': ministry\n\nBridge ‘stays closed’: ministry\n\n{First}");

        Read.Blocks(document).ShouldBe(["Headline: Bridge ‘stays closed’: ministry", $"Paragraph: {First}"]);
        document.Notes.ShouldContain(note => note.Code == NoteCode.TitleTwice);
    }

    [Fact]
    public void Navigation_between_a_site_title_and_the_headline_goes()
    {
        var document = Read.One($"Bridge stays closed in Oristad | The Oristad Courier\nSkip to content\nPolitics\nWeather\nPeople\nBridge stays closed in Oristad\n{First}\n{Second}");

        Read.Blocks(document).ShouldBe(["Headline: Bridge stays closed in Oristad", $"Paragraph: {First}", $"Paragraph: {Second}"]);
    }

    [Fact]
    public void A_comment_form_and_the_teasers_under_it_end_the_article()
    {
        var document = Read.One($"""
            Bridge stays closed

            {First}

            {Second}

            Source: Tarvon Today

            LEAVE A REPLY

            Please enter your comment!
            Please enter your name here

            Share post:

            More like this
            Related

            Ferry fares rise – a costly winter for the islands

            The price of a crossing from Belmark has doubled since...
            """);

        Read.Blocks(document).ShouldBe(["Headline: Bridge stays closed", $"Paragraph: {First}", $"Paragraph: {Second}", "Credit: Source: Tarvon Today"]);
        document.Masthead.ReprintOf!.Name.ShouldBe("Tarvon Today");
        document[document.Masthead.ReprintOf.Spans[0]].ToString().ShouldBe("Tarvon Today");
    }

    [Fact]
    public void Teasers_are_cut_only_while_nothing_else_follows()
    {
        var document = Read.One($"Bridge stays closed\n\n{First}\n\nRelated\n\nFerry fares rise\n\n{Second}");

        document.Text.ShouldContain(First);
        document.Text.ShouldContain(Second);
    }

    [Fact]
    public void An_arrow_and_counters_of_likes_at_the_end_are_cut()
    {
        var document = Read.One($"{First}\n\n{Second}  » …\nRead More\n\n0 I like it\n0 I don't like it");

        Read.Blocks(document).ShouldBe([$"Paragraph: {First}", $"Paragraph: {Second}"]);
    }

    [Fact]
    public void Guillemets_that_quote_stay()
    {
        const string Quoted = "The mayor said « nobody will cross » and the harbour office of Oristad agreed with him on Tuesday, according to Northwire »";

        Read.One($"{First}\n\n{Quoted}").Text.ShouldEndWith("Northwire »");
    }

    [Fact]
    public void Every_line_is_a_paragraph_where_lines_are_long()
    {
        Read.Blocks(Read.One($"{First}\n{Second}\n{First}")).ShouldBe([$"Paragraph: {First}", $"Paragraph: {Second}", $"Paragraph: {First}"]);
    }

    [Fact]
    public void A_wide_margin_and_an_indent_that_the_first_line_has_lost_are_one_too()
    {
        const string Wrapped = "The harbour authority of Oristad said on Tuesday that its pilots had been told to wait outside of the\n"
            + "            breakwater until the storm is over, and that nobody had been hurt when two barges were torn from the\n"
            + "            quay.\n"
            + "            Three ferries stayed at sea. Their masters, who had been warned by radio in the night, said that they\n"
            + "            would try again on Wednesday.\n";

        Read.Blocks(Read.One(Wrapped)).ShouldBe([
            "Paragraph: The harbour authority of Oristad said on Tuesday that its pilots had been told to wait outside of the breakwater until the storm is over, and that nobody had been hurt when two barges were torn from the quay.",
            "Paragraph: Three ferries stayed at sea. Their masters, who had been warned by radio in the night, said that they would try again on Wednesday."]);
    }

    [Fact]
    public void Lines_wrapped_at_a_margin_are_one_paragraph()
    {
        const string Wrapped = """
            The government of Veskaria said on Tuesday that the bridge at
            Oristad would stay closed until the ice had gone, and that boats
            would carry those who had to cross in the meantime.

            "Nobody will cross before Sunday," a spokeswoman of the harbour
            office told Northwire. Two boats were at hand.
            """;

        var document = Read.One(Wrapped);

        Read.Blocks(document).ShouldBe(
        [
            "Paragraph: The government of Veskaria said on Tuesday that the bridge at Oristad would stay closed until the ice had gone, and that boats would carry those who had to cross in the meantime.",
            "Paragraph: \"Nobody will cross before Sunday,\" a spokeswoman of the harbour office told Northwire. Two boats were at hand.",
        ]);
        document.Raw.Length.ShouldBe(5);
    }

    [Fact]
    public void A_sentence_that_a_link_tore_over_lines_is_mended()
    {
        var document = Read.One($"Bridge stays closed\n{First}\nThe number of boats was given by the harbour office in\nThe Oristad Courier\n, which counted\nforty of them\non Monday.\n{Second}");

        Read.Blocks(document)[2].ShouldBe("Paragraph: The number of boats was given by the harbour office in The Oristad Courier, which counted forty of them on Monday.");
        Read.Blocks(document)[3].ShouldBe($"Paragraph: {Second}");
    }

    [Fact]
    public void The_words_under_a_picture_are_a_caption()
    {
        var document = Read.One($"Bridge stays closed\n\n{First}\n\n\nA soldier stands beside a broken lamp on the bridge of Oristad\n\nThe harbour office\n\n{Second}\n\nA ferry is pictured on the left near Belmark, while a fisherman mends his net on the right. It was a cold day.\n\n{First}");

        Read.Blocks(document)[2..6].ShouldBe(
        [
            "Caption: A soldier stands beside a broken lamp on the bridge of Oristad",
            "Headline: The harbour office",
            $"Paragraph: {Second}",
            "Caption: A ferry is pictured on the left near Belmark, while a fisherman mends his net on the right. It was a cold day.",
        ]);
    }

    [Fact]
    public void An_agency_in_the_dateline_is_a_credit()
    {
        var document = Read.One($"Bridge stays closed\n\nORISTAD (Reuters) - {First}");

        document.Masthead.ReprintOf!.Name.ShouldBe("Reuters");
        document[document.Masthead.ReprintOf.Spans[0]].ToString().ShouldBe("Reuters");
    }

    [Fact]
    public void Front_matter_is_metadata_and_its_title_opens_the_text()
    {
        var document = Read.One($"---\ntitle: \"Bridge stays closed\"\nsource: https://courier.example/2031/05/bridge\ndate: 2031-05-04\n---\n\n{First}\n\n{Second}");

        document.TitleLength.ShouldBe("Bridge stays closed".Length);
        document.Text[document.BodyStart..].ShouldStartWith(First);
        document.Masthead.Url.ShouldBe("https://courier.example/2031/05/bridge");
        document.Masthead.Published.ShouldBe(new(new(2031, 5, 4), new(2031, 5, 4), DateBasis.Metadata));
    }

    [Fact]
    public void A_scrapers_report_is_unwrapped()
    {
        var document = Read.One($"""
            # courier.example

            ## Metadata

            - **URL**: https://courier.example/2031/05/04/bridge
            - **HTTP Status**: 200

            ## Page Structure

            - # Bridge stays closed in Oristad

            ## Content

            Bridge stays closed in Oristad | Courier
            Politics
            Weather
            Bridge stays closed in Oristad
            {First}
            {Second}

            ## Links

            - [Home](https://courier.example/)
            """);

        Read.Blocks(document).ShouldBe(["Headline: Bridge stays closed in Oristad", $"Paragraph: {First}", $"Paragraph: {Second}"]);
        document.Masthead.Url.ShouldBe("https://courier.example/2031/05/04/bridge");
        document.Masthead.Published!.Basis.ShouldBe(DateBasis.Url);
    }

    [Fact]
    public void A_long_menu_above_the_first_paragraph_goes_and_the_lines_of_its_head_stay()
    {
        var menu = string.Join('\n', "Politics Weather People Sport Islands Harbour Letters Archive Jobs Maps".Split(' '));

        var document = Read.One($"The Oristad Courier\n{menu}\nBridge stays closed as ice holds the harbour\nBy Ina Veld\nMay 4, 2031\n{First}\n{Second}");

        document.Text.ShouldNotContain("Islands");
        document.Text.ShouldContain("The Oristad Courier");
        document.Text.ShouldContain("Bridge stays closed as ice holds the harbour\n\nBy Ina Veld\n\nMay 4, 2031");
    }

    [Fact]
    public void Markdown_links_are_links_and_its_marks_no_words()
    {
        var document = Read.One($"# Bridge stays closed\n\n{First} It was **the third** time, [the harbour office](https://courier.example/office) said. It is b******* cold.");

        document.Text.ShouldEndWith("It was the third time, the harbour office said. It is b******* cold.");
        document.Text.ShouldStartWith("Bridge stays closed\n\n");
        var link = document.Links.ShouldHaveSingleItem();
        document[link.Span].ToString().ShouldBe("the harbour office");
        link.Url.ShouldBe("https://courier.example/office");
    }

    [Fact]
    public void Verbatim_text_stands_as_it_is()
    {
        const string Text = "Bridge stays closed\r\n\r\n0\r\n1019\r\n\r\nLEAVE A REPLY \u00A0\r\n";

        var document = Read.One(Text, new() { Verbatim = true });

        document.Text.ShouldBe(Text);
        document.Raw.ShouldHaveSingleItem().ShouldBe(new(0, 0, Text.Length));
        Read.Blocks(document)[0].ShouldBe("Headline: Bridge stays closed");
    }
}
