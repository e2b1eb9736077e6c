namespace Whence.Tests.Attributions;

/// <summary>What the tagger found of whom others say something, of what somebody sees or means to do, and of what is asked.</summary>
public sealed class SpokenOfTests
{
    [Theory]
    [InlineData("He left the council and is believed to be in Oristad.", "He", "is believed", "to be in Oristad")]
    [InlineData("The council saw a plan said to be older than the dam.", "a plan", "said", "to be older than the dam")]
    [InlineData("Miller credited with saving the dam.", "Miller", "credited", "with saving the dam")]
    [InlineData("Speaker accused of theft.", "Speaker", "accused", "of theft")]
    public void Of_whom_it_is_said_does_not_say_it(string text, string source, string cue, string content)
    {
        var read = TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem();

        read.Source.ShouldBeEmpty();
        read.Content[0].In(text).ToString().ShouldBe(source);
        read.Content[^1].In(text).ToString().ShouldBe(content);
    }

    [Theory]
    [InlineData("The council weighed its cuts, dubbed \"savings\" by nobody, in the spring.", "The council", "dubbed", "savings")]
    public void Who_only_stands_before_does_not_say_it(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldAllBe(read => read.Source.IsEmpty);

    [Fact]
    public void What_is_asked_before_whom_it_is_said_of_stays_where_it_is()
    {
        const string text = "What is Anna Berg accused of?";

        TaggedPage.Read(text, "Anna Berg", "accused of", "What").ShouldAllBe(read => read.Content.Single().In(text).ToString() == "What");
    }

    [Fact]
    public void A_question_ends_where_the_clause_around_it_goes_on()
    {
        const string text = "Anna Berg, when asked on Monday at the mill whether the dam was old, only nodded at the press.";

        TaggedPage.Read(text, null, "asked", "whether the dam was old, only nodded at the press").ShouldContain(read => read.Content[0].In(text).ToString() == "whether the dam was old");
    }

    [Theory]
    [InlineData("He saw the letter and left the council.", "He", "saw", "the letter")]
    [InlineData("Anna Berg rose to acknowledge the crowd at the mill.", "Anna Berg", "rose to acknowledge", "the crowd at the mill")]
    [InlineData("The dam is old. That said, the wall will hold.", "That", "said", "the wall will hold")]
    [InlineData("The guild wants to know, but it is not clear that the dam is old.", "The guild", "it is not clear", "that the dam is old")]
    [InlineData("Nothing is agreed until the council has met.", null, "is agreed", "until the council has met")]
    public void What_is_seen_meant_or_the_writers_own_is_no_statement(string text, string? source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content, 0.4).ShouldBeEmpty();
}
