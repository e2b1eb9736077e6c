namespace Whence.Tests.Attributions;

/// <summary>Verbs that the tagger found and tied to nobody.</summary>
public sealed class UntiedVerbsTests
{
    [Theory]
    [InlineData("The town and its neighbours accuse Tarvonia of plotting to take the dam.", "accuse", "Tarvonia of plotting to take the dam", "The town and its neighbours")]
    [InlineData("Anna Berg smiled at the press and on Monday said the dam was safe.", "said", "the dam was safe", "Anna Berg")]
    [InlineData("Anna Berg welcomed the plan \u2014 noting that the dam was old.", "noting", "that the dam was old", "Anna Berg")]
    [InlineData("While praising the plan for its thrift, the mayor reiterated his doubts.", "praising", "the plan for its thrift", "the mayor")]
    [InlineData("Some contend that the dam is old.", "contend", "that the dam is old", "Some")]
    [InlineData("The dam is ours - said on Friday the head of Veskarian diplomacy Peter Holm.", "said", "The dam is ours", "the head of Veskarian diplomacy Peter Holm")]
    [InlineData("The dam is ours - said on Friday Foreign Minister Peter Holm.", "said", "The dam is ours", "Foreign Minister Peter Holm")]
    public void The_subject_of_its_clause_says_it(string text, string cue, string content, string source) =>
        SourceOf(text, cue, content).ShouldBe(source);

    [Theory]
    [InlineData("The mayor was asked about the state of the old dam.", "was asked about", "the state of the old dam")]
    [InlineData("The plan began with the council declaring it a mistake by saying that the dam was old.", "saying", "that the dam was old")]
    [InlineData("This suggests that the dam is old.", "suggests", "that the dam is old")]
    public void A_passive_a_means_and_a_thing_have_nobody_who_says_it(string text, string cue, string content) =>
        SourceOf(text, cue, content).ShouldBeNull();

    private static string? SourceOf(string text, string cue, string content)
    {
        foreach (var read in TaggedPage.Statements(text, null, cue, content))
        {
            if (read.Cue is { } at && at.Spans[0].In(text).ToString() == cue)
                return read.Source is [var source] ? source.In(text).ToString() : null;
        }
        return null;
    }
}
