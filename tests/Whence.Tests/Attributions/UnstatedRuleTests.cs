using Whence.Attributions;

namespace Whence.Tests.Attributions;

public sealed class UnstatedRuleTests
{
    [Theory]
    [InlineData("No group claimed the attack on the dam.", "No group", "claimed", "the attack on the dam")]
    [InlineData("Tarvonia has not claimed responsibility for the attack.", "Tarvonia", "has not claimed", "responsibility for the attack")]
    [InlineData("The council makes no mention of the dam in its paper.", "The council", "makes no mention of", "the dam in its paper")]
    [InlineData("Change the times according to your preference.", "your preference", "according to", "Change the times")]
    [InlineData("The council did not respond to a request for comment on the dam.", "The council", "did not respond to", "a request for comment on the dam")]
    public void What_nobody_said_is_no_statement(string text, string source, string cue, string content) =>
        TaggedPage.Statements(text, source, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("Anna Berg must directly confront the council on its plans.", "Anna Berg", "must directly confront", "the council on its plans")]
    [InlineData("She wishes the council had stressed the need for a bridge.", "the council", "had stressed", "the need for a bridge")]
    [InlineData("Anna Berg fails to see that the dam is old.", "Anna Berg", "fails to see", "that the dam is old")]
    [InlineData("Many drivers do not even know the bridge is closed.", "Many drivers", "do not even know", "the bridge is closed")]
    [InlineData("The council could strengthen its hand by indicating it wants a bridge.", "The council", "indicating", "it wants a bridge")]
    [InlineData("Anna Berg took pains to avoid describing the plan.", "Anna Berg", "took pains to avoid describing", "the plan")]
    [InlineData("Anna Berg would not have said such things.", "Anna Berg", "would not have said", "such things")]
    [InlineData("Even if Anna Berg agrees to pay for the dam, the town will wait.", "Anna Berg", "agrees", "to pay for the dam")]
    [InlineData("Anna Berg had at first failed to declare two gifts of the millers.", "Anna Berg", "had at first failed to declare", "two gifts of the millers")]
    [InlineData("Members are supposed to declare gifts to the council.", "Members", "are supposed to declare", "gifts to the council")]
    [InlineData("The council would have to explain the delay at the dam.", "The council", "would have to explain", "the delay at the dam")]
    [InlineData("What has Anna Berg said about the dam?", "Anna Berg", "said about", "the dam")]
    [InlineData("Anna Berg dodged several questions on whether she would stay.", "Anna Berg", "dodged several questions on", "whether she would stay")]
    [InlineData("Anna Berg stopped short of calling the sale a fraud.", "Anna Berg", "stopped short of calling", "the sale a fraud")]
    [InlineData("Under the draft, a judge could issue an order to close the dam.", "a judge", "could issue", "an order to close the dam")]
    [InlineData("The council did not defend the law in court.", "The council", "did not defend", "the law in court")]
    [InlineData("Speaking about the aims of the fair, Anna Berg left the hall.", "Anna Berg", "Speaking about", "the aims of the fair")]
    public void What_is_advised_wished_asked_or_not_known_was_not_said(string text, string source, string cue, string content) =>
        TaggedPage.Statements(text, source, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("Anna Berg called her agent.", "Anna Berg", "called", "her agent")]
    [InlineData("Anna Berg knew both men, who had worked at the dam.", "Anna Berg", "knew", "both men, who had worked at the dam")]
    [InlineData("Tarvonia named Ada Lenz as its new envoy.", "Tarvonia", "named", "Ada Lenz as its new envoy")]
    [InlineData("Veskaria ordered 400 helmets for its police.", "Veskaria", "ordered", "400 helmets for its police")]
    [InlineData("The couple are expecting their third child.", "The couple", "are expecting", "their third child")]
    [InlineData("The president dismisses Defence Minister Ada Lenz.", "The president", "dismisses", "Defence Minister Ada Lenz")]
    [InlineData("Anna Berg apologised to the mayor of Kestrel.", "Anna Berg", "apologised", "to the mayor of Kestrel")]
    public void A_thing_or_person_alone_states_nothing(string text, string source, string cue, string content) =>
        TaggedPage.Statements(text, source, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("Anna Berg called the mayor a liar.", "Anna Berg", "called", "the mayor a liar")]
    [InlineData("Anna Berg dismissed the minister's claims.", "Anna Berg", "dismissed", "the minister's claims")]
    [InlineData("Anna Berg knew exactly what the council needs.", "Anna Berg", "knew", "exactly what the council needs")]
    [InlineData("The council vows to close the dam.", "The council", "vows", "to close the dam")]
    [InlineData("Veskaria expects growth of three percent.", "Veskaria", "expects", "growth of three percent")]
    public void What_says_something_of_it_stays(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldNotBeEmpty();

    [Theory]
    [InlineData("However, it is important to note that the dam is old.", "it is important to note", "that the dam is old")]
    [InlineData("The mayor appears tired.", "appears", "tired")]
    [InlineData("The town seems to be at peace with it.", "seems", "to be at peace with it")]
    [InlineData("For now, expect heavy rain in the valley.", "expect", "heavy rain in the valley")]
    [InlineData("Our letter sums up the day, telling you what is new in the valley.", "telling", "what is new in the valley")]
    [InlineData("The city, also known as Old Lenna, lies on a river.", "also known as", "Old Lenna")]
    public void What_the_writer_tells_the_reader_is_nobodys_statement(string text, string cue, string content) =>
        TaggedPage.Read(text, null, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("Judge Lenz wrote the opinion in the river case.", "Judge Lenz", "wrote", "the opinion in the river case")]
    [InlineData("Anna Berg called an election for the spring.", "Anna Berg", "called", "an election")]
    [InlineData("The guild added two ferries to its fleet.", "The guild", "added", "two ferries")]
    [InlineData("The council showed great courage in the flood.", "The council", "showed", "great courage in the flood")]
    public void What_somebody_does_is_no_statement(string text, string source, string cue, string content) =>
        TaggedPage.Statements(text, source, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("Berg's gift from the guilds highlights the choice that she will have to make.", "Berg's gift from the guilds", "highlights", "the choice that she will have to make")]
    [InlineData("Anna Berg left the hall early, which suggests that the plan is dead.", "which", "suggests", "that the plan is dead")]
    [InlineData("Opening the old page reveals what they erased.", "Opening the old page", "reveals", "what they erased")]
    [InlineData("This is not to say that the dam is safe.", "This", "is not to say", "that the dam is safe")]
    [InlineData("This implies that the army must leave the valley.", "This", "implies", "that the army must leave the valley")]
    [InlineData("The visit emphasizes the need for a bridge.", "The visit", "emphasizes", "the need for a bridge")]
    [InlineData("The plan saves money by encouraging clerks to retire.", "The plan", "encouraging", "clerks to retire")]
    [InlineData("A photo showing him at the dam hangs in the hall.", "A photo", "showing", "him at the dam")]
    [InlineData("She wore a long coat that revealed the heels of her boots.", "a long coat", "revealed", "the heels of her boots")]
    public void What_the_writer_makes_of_things_is_nobodys_statement(string text, string source, string cue, string content) =>
        TaggedPage.Statements(text, source, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("The report highlights the cracks in the dam.", "The report", "highlights", "the cracks in the dam")]
    [InlineData("The Berg camp highlighted the cracks in the dam.", "The Berg camp", "highlighted", "the cracks in the dam")]
    [InlineData("The video shows two boats at the dam.", "The video", "shows", "two boats at the dam")]
    [InlineData("Anna Berg called the election a fraud.", "Anna Berg", "called", "the election a fraud")]
    public void What_papers_show_and_people_hold_of_things_stays(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldNotBeEmpty();

    [Theory]
    [InlineData("The council did not respond to a request for comment on the dam.", "The council", "did not respond to", "a request for comment on the dam")]
    [InlineData("Tarvonia named Ada Lenz as its new envoy.", "Tarvonia", "named", "Ada Lenz as its new envoy")]
    [InlineData("Even if Anna Berg agrees to pay for the dam, the town will wait.", "Anna Berg", "agrees", "to pay for the dam")]
    public void What_somebody_did_and_did_not_say_stays_as_an_act(string text, string source, string cue, string content)
    {
        var act = TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem();

        (act.Cue!.Type, act.Cue.Act).ShouldBe((CueType.Action, "do"));
        act.Source.ShouldHaveSingleItem().In(text).ToString().ShouldBe(source);
        act.Content.ShouldHaveSingleItem().In(text).ToString().ShouldBe(content);
    }
}
