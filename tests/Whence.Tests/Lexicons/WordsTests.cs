using Whence.Lexicons;

namespace Whence.Tests.Lexicons;

public sealed class WordsTests
{
    [Fact]
    public void A_word_of_a_table_is_found_in_any_case()
    {
        var offices = Words.Listed("people", "office");

        offices.Has("Minister").ShouldBeTrue();
        offices.Has("ministry").ShouldBeFalse();
    }

    [Fact]
    public void A_table_without_a_list_named_gives_all_its_rows()
    {
        var titles = Words.Listed("titles");

        titles.Has("Gen.").ShouldBeTrue();
        titles.Has("Professor").ShouldBeTrue();
    }

    [Fact]
    public void A_list_that_no_table_has_says_which_row_is_missing() =>
        Should.Throw<InvalidOperationException>(() => Words.Listed("people", "martian")).Message.ShouldContain("“martian”");

    [Theory]
    [InlineData("agencies")]
    [InlineData("companies")]
    [InlineData("offices")]
    [InlineData("office")]
    public void A_plural_is_known_by_its_singular(string word) =>
        WordLists.Bodies.HasSingular(word).ShouldBeTrue();

    [Fact]
    public void A_word_without_end_is_no_plural() => WordLists.Bodies.HasSingular(new string('a', 100_000) + "ies").ShouldBeFalse();
}
