namespace Whence.Tests.Attributions;

public sealed class SubjectRuleTests
{
    [Theory]
    [InlineData("Guards assigned to watch Orin Dask had failed to notice that the door was open.", "Orin Dask", "had failed to notice", "that the door was open", "Guards assigned to watch Orin Dask")]
    [InlineData("Oristad took the mills over in the 1970s, and in the 2000s ordered their sale.", "the 2000s", "ordered", "their sale", "Oristad")]
    [InlineData("Peter Holm spoke against Orin Dask, who had pleaded guilty in May and agreed to help the guild.", "Peter Holm", "agreed", "to help the guild", "who")]
    [InlineData("The council sent a letter on Friday to Mayor Anna Berg demanding answers about the dam.", "Mayor Anna Berg", "demanding", "answers about the dam", "The council")]
    [InlineData("A militant group responsible for a string of raids targeting Veskarian millers condemned the sale.", "Veskarian millers", "condemned", "the sale", "A militant group responsible for a string of raids")]
    [InlineData("A police official who asked not to be named told Northwire that the mill was sold.", null, "told", "that the mill was sold", "A police official")]
    public void Whose_verb_it_is_says_so(string text, string? source, string cue, string content, string subject) =>
        TaggedPage.Read(text, source, cue, content).Single(attribution => attribution.Cue!.Spans[0].In(text).ToString() == cue).Source[0].In(text).ToString().ShouldBe(subject);

    [Theory]
    [InlineData("The mayor came to see the guards, and the guards said that the door was open.", "the guards", "said", "that the door was open")]
    [InlineData("Peter Holm, who had come in May, met the guild and agreed to help.", "Peter Holm, who had come in May", "agreed", "to help")]
    [InlineData("Peter Holm thanked those who had voted and promised to help.", "Peter Holm", "promised", "to help")]
    public void Another_clause_takes_nobodys_verb_away(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).Single(attribution => attribution.Cue!.Spans[0].In(text).ToString() == cue).Source[0].In(text).ToString().ShouldStartWith(source);

    [Theory]
    [InlineData("Anna Berg, a guard who answered said: “The dam is gone.”", "who", "answered said", "“The dam is gone.”", "Anna Berg, a guard who answered", "said")]
    [InlineData("Many farmers we spoke to say the well is dry.", "we", "spoke to say", "the well is dry", "Many farmers", "say")]
    [InlineData("Many farmers we met will say the well is dry.", "Many farmers we met", "will say", "the well is dry", "Many farmers we met", "will say")]
    public void The_verb_of_a_relative_clause_is_no_part_of_the_cue(string text, string source, string cue, string content, string speaker, string verb)
    {
        var read = TaggedPage.Read(text, source, cue, content);

        read.ShouldContain(found => found.Source[0].In(text).ToString() == speaker && found.Cue!.Spans[0].In(text).ToString() == verb);
    }
}
