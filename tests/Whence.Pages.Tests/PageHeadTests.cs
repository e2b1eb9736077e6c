using System.Text;
using Whence.Documents;

namespace Whence.Pages.Tests;

public sealed class PageHeadTests
{
    private static Masthead Read(string text) => PageReader.Read("page.txt", Encoding.UTF8.GetBytes(text)).Single().Document!.Masthead;

    private const string Body = "\n\nA minister told Northwire on Saturday that the bridge would be closed for repairs until the end of the month.\n\nThe town has no other bridge, and its ferry has not run since the spring flood took the pier.\n";

    [Fact]
    public void A_name_above_the_title_that_the_text_uses_is_the_outlet()
    {
        var masthead = Read("Northwire\n\nThe bridge at Kestrel closes for repairs\n\nNovember 7, 2026" + Body);

        masthead.Outlet.ShouldBe("Northwire");
        masthead.Title.ShouldBe("The bridge at Kestrel closes for repairs");
        masthead.Published.ShouldBe(new Published(new(2026, 11, 7), new(2026, 11, 7), DateBasis.Text));
    }

    [Fact]
    public void A_newspaper_in_capitals_is_named_as_in_running_text()
    {
        var masthead = Read("LAKESIDE HERALD\nHome > News > Abroad\n\nThe bridge at Kestrel closes for repairs" + Body);

        masthead.Outlet.ShouldBe("Lakeside Herald");
        masthead.Title.ShouldBe("The bridge at Kestrel closes for repairs");
    }

    [Fact]
    public void A_short_title_is_no_outlet()
    {
        var masthead = Read("Bridge closes" + Body);

        masthead.Outlet.ShouldBeNull();
        masthead.Title.ShouldBe("Bridge closes");
    }

    [Fact]
    public void A_date_within_a_sentence_is_not_the_day_of_the_page()
    {
        Read("Bridge closes\n\nThe bridge was built on November 7, 1926, by prisoners of war." + Body).Published.ShouldBeNull();
    }
}
