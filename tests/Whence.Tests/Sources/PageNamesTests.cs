using Whence.Documents;
using Whence.Sources;

namespace Whence.Tests.Sources;

public sealed class PageNamesTests
{
    [Fact]
    public void An_acronym_is_spelled_out_where_the_page_does_so_first()
    {
        var acronyms = new Acronyms(Page("Yesterday the Union of River Workers (URW) met the Urban Rail Works (URW)."));

        acronyms.SpelledOut("URW").ShouldBe("Union of River Workers");
        acronyms.SpelledOut("XYZ").ShouldBeNull();
    }

    [Fact]
    public void An_adjective_on_the_page_makes_a_name_a_state()
    {
        var invented = new Invented(Page("Veskaria closed its border, and the Veskarian army left Oristad."));

        invented.IsState("Veskaria").ShouldBeTrue();
        invented.IsState("Tarvonia").ShouldBeFalse();
        invented.StateOf("Veskarian").ShouldBe("Veskaria");
        invented.StateOf("Tarvonian").ShouldBe("Tarvonia", "an adjective in -ian tells the name that it is made of");
        invented.StateOf("Belmarkish").ShouldBeNull();
    }

    [Fact]
    public void The_state_named_last_before_a_place_is_the_nearest()
    {
        const string Text = "Chile spoke first. Then Peru answered.";
        var states = new NamedStates(Page(Text));

        states.LastBefore(0).ShouldBeNull();
        states.LastBefore(10)!.Name.ShouldBe("Chile");
        states.LastBefore(Text.Length)!.Name.ShouldBe("Peru");
    }

    private static Reading Page(string text) => Reader.Read(new Document { Id = "page", Name = "page", Text = text, Blocks = [new(new(0, text.Length), BlockKind.Paragraph)] });
}
