namespace Whence.Tests.Attributions;

/// <summary>Contents that begin with what the quotation is about.</summary>
public sealed class TopicRuleTests
{
    [Theory]
    [InlineData("Berg said of Holm, who backs the dam, “If he stays we shall have peace.”", "who backs the dam, “If he stays we shall have peace.”", "“If he stays we shall have peace.”")]
    [InlineData("Berg said of Holm, who “has the look of a miller” and stays.", "who “has the look of a miller” and stays", "who “has the look of a miller” and stays")]
    public void A_relative_clause_before_the_quotation_is_no_part_of_it(string text, string tagged, string content) =>
        TaggedPage.Read(text, "Berg", "said", tagged).ShouldContain(read => read.Content.Length == 1 && read.Content[0].In(text).ToString() == content);
}
