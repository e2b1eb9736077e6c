using Whence.Reprints;

namespace Whence.Tests.Reprints;

public sealed class WordDiffTests
{
    [Fact]
    public void Lost_words_stand_in_the_first_and_new_ones_in_the_second()
    {
        const string a = "At least 40 people were hurt, the ministry said.";
        const string b = "More than 60 people were hurt, the ministry said.";

        var runs = WordDiff.Of(a, b);

        runs.Select(run => run.Edit).ShouldBe([Edit.Lost, Edit.New, Edit.Same]);
        runs[0].A.In(a).ToString().ShouldBe("At least 40");
        runs[1].B.In(b).ToString().ShouldBe("More than 60");
        runs[2].A.In(a).ToString().ShouldBe("people were hurt, the ministry said");
        runs[2].Words.ShouldBe(6);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("One text.", "One text.")]
    [InlineData("“One” TEXT", "one, text")]
    public void Case_and_punctuation_change_no_word(string a, string b) => WordDiff.Of(a, b).ShouldAllBe(run => run.Edit == Edit.Same);

    [Fact]
    public void All_words_of_both_texts_are_told_once_and_in_order()
    {
        var chance = new Random(7);
        string[] words = ["river", "bridge", "the", "crossed", "nobody", "at", "dawn"];
        for (var round = 0; round < 200; round++)
        {
            var (a, b) = (Made(), Made());

            var runs = WordDiff.Of(a, b);

            string.Join(' ', runs.Where(run => run.Edit != Edit.New).Select(run => run.A.In(a).ToString())).ShouldBe(a);
            string.Join(' ', runs.Where(run => run.Edit != Edit.Lost).Select(run => run.B.In(b).ToString())).ShouldBe(b);
            runs.Where(run => run.Edit == Edit.Same).ShouldAllBe(run => run.A.In(a).ToString() == run.B.In(b).ToString());
        }

        string Made() => string.Join(' ', Enumerable.Range(0, chance.Next(0, 14)).Select(_ => words[chance.Next(words.Length)]));
    }

    [Fact]
    public void A_rewritten_book_is_told_without_a_table_of_all_its_words()
    {
        var runs = WordDiff.Of(string.Join(' ', Enumerable.Range(0, 30_000)), string.Join(' ', Enumerable.Range(40_000, 30_000)));

        runs.Select(run => (run.Edit, run.Words)).ShouldBe([(Edit.Lost, 30_000), (Edit.New, 30_000)]);
    }
}
