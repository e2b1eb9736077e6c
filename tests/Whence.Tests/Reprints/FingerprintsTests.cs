using Whence.Reprints;

namespace Whence.Tests.Reprints;

public sealed class FingerprintsTests
{
    private const string Shared = "the last of the grain ships left the harbour before dawn with nobody on the quay to see";

    [Fact]
    public void A_shared_run_of_fifteen_words_is_found_wherever_it_stands()
    {
        var run = string.Join(' ', Shared.Split(' ')[..Fingerprints.SurelyFound]);

        for (var before = 0; before < 20; before++)
        {
            var a = Fingerprints.Of($"{Filler("alpha", before)} {run} {Filler("beta", 30)}");
            var b = Fingerprints.Of($"{Filler("gamma", 40 - before)} {run} {Filler("delta", before)}");

            a.Intersect(b).ShouldNotBeEmpty($"{before} words before it");
        }
    }

    [Fact]
    public void Case_punctuation_accents_and_the_kind_of_marks_make_no_other_text()
    {
        var plain = Fingerprints.Of("Mayor Agota Olah said the U.S. envoy's visit cost 1,200 crowns, but \"nobody minded\" - not yet.");
        var set = Fingerprints.Of("MAYOR Ágota Oláh said the US envoy’s visit cost 1200 crowns but “nobody minded” — not yet");

        set.ShouldBe(plain);
    }

    [Fact]
    public void They_are_the_same_in_every_process_because_an_index_keeps_them() =>
        Fingerprints.Of(Shared).ShouldBe([1169664062200920613]);

    [Fact]
    public void About_two_in_nine_words_are_kept()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"w{i * 7919 % 1999}"));

        Fingerprints.Of(text).Length.ShouldBeInRange(380, 500);
    }

    [Theory]
    [InlineData("")]
    [InlineData("too few words for one")]
    public void A_text_of_fewer_than_eight_words_has_none(string text) => Fingerprints.Of(text).ShouldBeEmpty();

    [Fact]
    public void One_word_again_and_again_keeps_one() => Fingerprints.Of(string.Concat(Enumerable.Repeat("no ", 50_000))).Length.ShouldBe(1);

    [Fact]
    public void A_book_keeps_no_more_than_the_most() =>
        Fingerprints.Of(Filler("w", 40_000)).Length.ShouldBe(Fingerprints.Most);

    [Theory]
    [InlineData(1, 300, false)] // an outlet's standing line under a long report
    [InlineData(12, 300, true)]
    [InlineData(2, 15, true)] // two of a brief report's few
    public void Many_in_common_are_worth_a_look_on_however_many_pages_they_stand(int shared, int all, bool worth) =>
        Fingerprints.AreMany(shared, all).ShouldBe(worth);

    private static string Filler(string word, int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"{word}{i}"));
}
