namespace Whence.Tests.Attributions;

/// <summary>What stands before a verb and holds who says it is not what is said; what is handed out, meant or seen is none.</summary>
public class TurnedRuleTests
{
    [Theory]
    [InlineData("Anna Berg, who called the dam a ruin, said it would hold.", "Anna Berg", "said", "Anna Berg, who called the dam a ruin", "it would hold")]
    [InlineData("She rejected the plan of the guild, arguing it came too late.", "She", "arguing", "She rejected the plan of the guild", "it came too late")]
    public void The_content_stands_behind_where_who_says_it_stands_in_the_other(string text, string source, string cue, string tagged, string content)
    {
        var read = TaggedPage.Read(text, source, cue, tagged).Single(attribution => attribution.Cue?.Spans[0].In(text).ToString() == cue);

        read.Content.ShouldHaveSingleItem().In(text).ToString().ShouldBe(content);
        read.Why.ShouldContain("content-behind");
    }

    [Fact]
    public void A_colon_parts_a_quotation_from_what_leads_to_it()
    {
        const string text = "The guild heard of the dam from its founder: “The wall is old,” Anna Berg said.";

        TaggedPage.Read(text, "Anna Berg", "said", "The guild heard of the dam from its founder: “The wall is old").ShouldHaveSingleItem().Content.ShouldHaveSingleItem().In(text).ToString().ShouldBe("“The wall is old,”");
    }

    [Theory]
    [InlineData("The council believes this wall, which was built in May, will hold.", "The council", "believes", "this wall", "this wall, which was built in May, will hold")]
    [InlineData("The council believes the changes will help.", "The council", "believes", "the changes", "the changes will help")]
    public void A_clause_has_its_verb(string text, string source, string cue, string tagged, string content) =>
        TaggedPage.Read(text, source, cue, tagged).ShouldHaveSingleItem().Content[^1].In(text).ToString().ShouldBe(content);

    [Fact]
    public void Of_what_somebody_is_accused_is_a_second_piece()
    {
        const string text = "Anna Berg has accused Mira Talven, a councillor from Oristad, of selling the dam.";

        TaggedPage.Read(text, "Anna Berg", "has accused", "Mira Talven").ShouldHaveSingleItem().Content.Select(piece => piece.In(text).ToString()).ShouldBe(["Mira Talven", "of selling the dam"]);
    }

    [Theory]
    [InlineData("The council released the list of the towns.", "The council", "released", "the list of the towns")]
    [InlineData("Anna Berg said so, referring to the old dam.", "Anna Berg", "referring to", "the old dam")]
    [InlineData("Most members focused on the old dam.", "Most members", "focused on", "the old dam")]
    [InlineData("The mayor met members to discuss the old dam.", "members", "to discuss", "the old dam")]
    [InlineData("An open gate was seen in Oristad.", null, "was seen", "An open gate")]
    public void What_is_handed_out_meant_or_seen_is_no_statement(string text, string? source, string cue, string content) =>
        TaggedPage.Statements(text, source, cue, content).ShouldNotContain(attribution => attribution.Cue != null && attribution.Cue.Spans[0].In(text).ToString() == cue);

    [Theory]
    [InlineData("Anna Berg referred to the dam as a ruin.", "Anna Berg", "referred to", "the dam as a ruin")]
    [InlineData("Anna Berg focused on the assessment that the dam was unsafe.", "Anna Berg", "focused on", "the assessment that the dam was unsafe")]
    [InlineData("The council released a statement praising the guild.", "The council", "released a statement praising", "the guild")]
    public void What_it_is_said_to_be_is_a_statement(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldContain(attribution => attribution.Cue != null && attribution.Cue.Spans[0].In(text).ToString() == cue);
}
