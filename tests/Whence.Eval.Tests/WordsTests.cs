namespace Whence.Eval.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("The General Staff of Veskaria’s Army", "general staff of veskaria's army")]
    [InlineData("U.S. officials", "us officials")]
    [InlineData("an “unnamed” source", "unnamed source")]
    [InlineData(null, "")]
    public void Names_are_compared_without_articles_marks_and_capitals(string? name, string normal) => Words.Normal(name).ShouldBe(normal);

    [Fact]
    public void A_word_that_a_span_cuts_counts_from_where_it_is_cut() =>
        Words.In("the 𝔸bc_1 boat", 4, 15).Select(word => word.Start).ShouldBe([4, 11]);

    [Fact]
    public void The_folder_that_is_named_comes_first_then_the_environment_then_the_neighbour_of_the_repository()
    {
        var here = Path.GetTempPath();

        CorpusFolder.Locate("given", "environment", here).Path.ShouldBe(Path.GetFullPath("given", here));
        CorpusFolder.Locate(null, "environment", here).Path.ShouldBe(Path.GetFullPath("environment", here));
        CorpusFolder.Locate(null, "", here).Path.ShouldBe(Path.GetFullPath("../shared/data", here));
    }
}
