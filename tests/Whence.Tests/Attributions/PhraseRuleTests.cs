namespace Whence.Tests.Attributions;

public sealed class PhraseRuleTests
{
    [Theory]
    [InlineData("The advice came from policy papers, think tanks and the council.", "policy papers", "think", "tanks and the council")]
    [InlineData("Glun (pronounced \"gloon\") is a town in Tarvonia.", "Glun", "pronounced", "\"gloon\"")]
    [InlineData("Source: River Office", "Source", ":", "River Office")]
    [InlineData("We are talking about the dam.", "We", "are talking about", "the dam")]
    [InlineData("His view would help the town.", "His", "view", "would help the town")]
    [InlineData("The town seems quiet and old.", "The town", "seems", "quiet and old")]
    [InlineData("The ministry issued fresh advice online called “Old Floods”.", "The ministry", "issued fresh advice online called", "“Old Floods”")]
    [InlineData("The lamp draws 300W (estimated 10p per hour).", "300W", "estimated", "10p per hour")]
    [InlineData("The tool, dubbed Millstone, was found in May.", "The tool", "dubbed", "Millstone")]
    [InlineData("He praised a forum called Mill Talk.", "a forum", "called", "Mill Talk")]
    [InlineData("She read a paper titled “The Dam of Lenz”.", "a paper", "titled", "“The Dam of Lenz”")]
    [InlineData("They have a word for “flood” in the hills.", "They", "word for", "“flood”")]
    [InlineData("Ada Lenz said a prayer for the miners.", "Ada Lenz", "said", "a prayer for the miners")]
    [InlineData("As we say goodbye, she looks tired.", "we", "say", "goodbye, she looks tired")]
    [InlineData("The firm invites people to visit Lenna now. Credit: Visit Lenna", "Visit Lenna", ":", "The firm invites people to visit Lenna now. Credit")]
    [InlineData("Berg's aide was detained on charges of bribery.", "Berg's aide", "was detained on charges of", "bribery")]
    [InlineData("The flood claimed the lives of forty miners.", "The flood", "claimed", "the lives of forty miners")]
    [InlineData("Villagers can be forgiven for asking what comes next.", "Villagers", "asking", "what comes next")]
    [InlineData("Prices will vary according to your tariff.", "your tariff", "according to", "Prices will vary")]
    [InlineData("The council could not confirm or deny that the dam is old.", "The council", "deny", "that the dam is old")]
    [InlineData("Eventually recalled by the council for his pride, Lenz left.", "the council", "recalled", "for his pride")]
    public void Set_phrases_state_nothing(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("Tell us why the dam is old.", "Tell", "why the dam is old")]
    [InlineData("Lenz was not well known in the south.", "was not well known", "Lenz")]
    public void Nobody_states_it(string text, string cue, string content) =>
        TaggedPage.Read(text, null, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("The dam, Mira Lenz, a miller, recently called “a ruin of the old council”.", "Mira Lenz, a miller,", "recently called", "“a ruin of the old council”")]
    [InlineData("The council’s view is that the dam is old.", "The council", "view is", "that the dam is old")]
    [InlineData("The mayor claimed the lead in the count.", "The mayor", "claimed", "the lead in the count")]
    [InlineData("Water is scarce, according to the tariff office.", "the tariff office", "according to", "Water is scarce")]
    public void Who_names_it_states_it(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldNotBeEmpty();
}
