using Whence.Attributions;

namespace Whence.Tests.Attributions;

/// <summary>Acts that are speech with a clause or a quotation behind them.</summary>
public sealed class TaggedCuesTests
{
    [Theory]
    [InlineData("Anna Berg shared that the dam was old.", "shared", "that the dam was old", CueType.Speech)]
    [InlineData("Anna Berg shared how the dam had failed her.", "shared", "how the dam had failed her", CueType.Speech)]
    [InlineData("Anna Berg shared a house with Jonas Lenz.", "shared", "a house with Jonas Lenz", CueType.Action)]
    [InlineData("Anna Berg fired back: “You live in the valley.”", "fired back", "You live in the valley.", CueType.Speech)]
    [InlineData("Anna Berg defines a drought as a year without rain.", "defines", "a drought as a year without rain", CueType.Speech)]
    [InlineData("Anna Berg is betting that the dam holds.", "is betting", "that the dam holds", CueType.Belief)]
    public void A_clause_or_a_quotation_makes_an_act_a_statement(string text, string cue, string content, CueType type) =>
        TaggedPage.Read(text, "Anna Berg", cue, content).ShouldHaveSingleItem().Cue!.Type.ShouldBe(type);

    [Fact]
    public void Reports_that_emerge_are_speech() =>
        TaggedPage.Read("New reports emerged that the dam was old.", "New reports", "emerged", "that the dam was old").ShouldHaveSingleItem().Cue!.Type.ShouldBe(CueType.Speech);

    [Theory]
    [InlineData("Anna Berg said that it was reported that the dam was old.", "that it was reported that the dam was old", 2)]
    [InlineData("Anna Berg said that Jonas Lenz is seen as a hawk.", "that Jonas Lenz is seen as a hawk", 2)]
    [InlineData("Anna Berg said that Jonas Lenz will be seen as a hawk.", "that Jonas Lenz will be seen as a hawk", 1)]
    public void What_nobody_is_named_for_stands_inside_a_statement(string text, string content, int statements) =>
        TaggedPage.Read(text, "Anna Berg", "said", content).Length.ShouldBe(statements);
}
