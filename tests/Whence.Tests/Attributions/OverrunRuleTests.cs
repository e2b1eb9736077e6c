namespace Whence.Tests.Attributions;

public sealed class OverrunRuleTests
{
    [Theory]
    [InlineData("The minister condemned the attack, and the envoy called it a crime.", "The minister", "condemned", "the attack, and the envoy called it a crime", "the attack")]
    [InlineData("The minister questioned the plan and left the hall.", "The minister", "questioned", "the plan and left the hall", "the plan")]
    [InlineData("The minister condemned the attack after soldiers had found the boat.", "The minister", "condemned", "the attack after soldiers had found the boat", "the attack")]
    [InlineData("Tarvonia, for all its claims that it is neutral, is sending boats.", "its", "claims", "that it is neutral, is sending boats", "that it is neutral")]
    [InlineData("The men, who Anna Berg believes to be armed, entered the town.", "Anna Berg", "believes", "to be armed, entered the town", "to be armed")]
    [InlineData("The council vowed to keep the treaty, and Minister Ada Lenz said the boats would stay.", "The council", "vowed", "to keep the treaty, and Minister Ada Lenz said the boats would stay", "to keep the treaty")]
    [InlineData("Ada Lenz denied the charge and, in his turn, alleged that the council was rash.", "Ada Lenz", "denied", "the charge and, in his turn, alleged that the council was rash", "the charge")]
    [InlineData("The voters who think she can win the seat grew in number.", "who", "think", "she can win the seat grew in number", "she can win the seat")]
    [InlineData("The army says the attack was brief, says it showed restraint.", "The army", "says", "the attack was brief, says it showed restraint", "the attack was brief")]
    [InlineData("She thinks that few schools teach it, but a council report issued in May indicated that most do.", "She", "thinks", "that few schools teach it, but a council report issued in May indicated that most do", "that few schools teach it")]
    [InlineData("When people say the dam is old, in the end it always means that they want a new one.", "people", "say", "the dam is old, in the end it always means that they want a new one", "the dam is old")]
    [InlineData("Both left the hall, with Anna Berg saying it was late, and Ada Lenz calling the vote a farce.", "Anna Berg", "saying", "it was late, and Ada Lenz calling the vote a farce", "it was late")]
    public void A_content_ends_before_a_clause_of_somebody_elses(string text, string source, string cue, string content, string right) =>
        TaggedPage.Read(text, source, cue, content).Single(attribution => attribution.Cue!.Spans[0].In(text).ToString() == cue).Content[^1].In(text).ToString().ShouldBe(right);

    [Theory]
    [InlineData("Anna Berg said that, if elected, she would leave the choice to the council.", "Anna Berg", "said", "that, if elected, she would leave the choice to the council")]
    [InlineData("Anna Berg warned the council to close the bridge after it had cracked.", "Anna Berg", "warned", "the council to close the bridge after it had cracked")]
    [InlineData("As Anna Berg noted, during her time as mayor, which ends in May, the town will build a dam.", "Anna Berg", "noted", "during her time as mayor, which ends in May, the town will build a dam")]
    [InlineData("Anna Berg, who said the men believed the dam was safe, left.", "who", "said", "the men believed the dam was safe")]
    [InlineData("Ada Lenz said he would be tried and accused of haste.", "Ada Lenz", "said", "he would be tried and accused of haste")]
    public void What_a_statement_says_itself_stays_in_it(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).Single(attribution => attribution.Cue!.Spans[0].In(text).ToString() == cue).Content[^1].In(text).ToString().ShouldBe(content);
}
