using Whence.Text;

namespace Whence.Tests.Specs;

public sealed class SpecFileTests
{
    [Fact]
    public void Marks_are_taken_out_of_the_text_and_kept_as_spans()
    {
        var marked = MarkedText.Parse("{source:She} {cue:said} {content:it {source#2:he} {cue#2:knew}}.");

        marked.Text.ShouldBe("She said it he knew.");
        marked.Marks.Count.ShouldBe(5);
        marked.Marks.ShouldContain(new MarkedText.Mark(1, Role.Content, new TextSpan(9, 19)));
        marked.Marks.ShouldContain(new MarkedText.Mark(2, Role.Source, new TextSpan(12, 14)));
    }

    [Theory]
    [InlineData("{source:She} {cue:said} {content:it rains}.")]
    [InlineData("{content:“A,”} {source:{source#2:she}} {cue:said}, {content:“b.”}")]
    public void Marks_that_are_written_read_back_as_the_same_marks(string text)
    {
        var marked = MarkedText.Parse(text);

        var again = MarkedText.Parse(MarkedText.Write(marked.Text, marked.Marks));

        again.Text.ShouldBe(marked.Text);
        again.Marks.ShouldBe(marked.Marks, ignoreOrder: true);
    }

    [Theory]
    [InlineData("{source:never closed")]
    [InlineData("closed} twice")]
    [InlineData("{speaker:unknown}")]
    public void A_broken_mark_is_told_and_not_read_as_text(string text) =>
        Should.Throw<FormatException>(() => MarkedText.Parse(text));

    [Fact]
    public void A_block_takes_its_name_from_the_heading_and_its_questions_from_the_list_below()
    {
        const string markdown = """
            # Denials
            Some prose.
            ## A plain denial
            ```page headline from Northwire
            {source:A} {cue:denies} {content:B}
            ```

            - 1 origin: A | via: -
            - pending: verbs of denial

            More prose.
            """;

        var spec = SpecFile.Read("stances/denials", markdown).ShouldHaveSingleItem();

        spec.Name.ShouldBe("stances/denials: A plain denial");
        spec.HasTitle.ShouldBeTrue();
        spec.Outlet.ShouldBe("Northwire");
        spec.Pending.ShouldBe("verbs of denial");
        spec.Expectations.ShouldHaveSingleItem().Asked["origin"].ShouldBe("A");
    }

    [Fact]
    public void A_question_that_nobody_can_answer_is_told() =>
        Should.Throw<FormatException>(() => Expectation.Parse("1 colour: blue"));
}
