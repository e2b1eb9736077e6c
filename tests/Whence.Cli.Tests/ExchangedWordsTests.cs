using Whence.Cli.Evals;

namespace Whence.Cli.Tests;

public sealed class ExchangedWordsTests
{
    private static readonly string[] Towns = [.. "aeiou".SelectMany(one => "aeiou".SelectMany(other => "lnrst".Select(last => $"K{one}m{other}{last}")))];
    private static readonly string[] Pages = [.. Towns.Select((town, at) => $"The mayor of {town} said on Monday that 4{at % 10} houses burned in 2023. In {town} nobody slept.")];

    private readonly ExchangedWords _words = new(Pages);

    [Fact]
    public void In_the_first_round_every_page_reads_as_it_is() => _words.Exchange(Pages[3], 0).ShouldBe(Pages[3]);

    [Fact]
    public void In_a_later_round_rare_words_and_numbers_are_others_and_the_rest_stays()
    {
        var before = Pages[3].Split(' ');
        var after = _words.Exchange(Pages[3], 2).Split(' ');

        after.Length.ShouldBe(before.Length);
        after.Zip(before).Index().Where(pair => pair.Item.First != pair.Item.Second).Select(pair => before[pair.Index]).ShouldBe([Towns[3], "43", Towns[3]]);
        after[3].ShouldBe(after[14]);
    }

    [Fact]
    public void A_round_has_the_same_words_as_any_other_each_elsewhere()
    {
        var towns = Pages.Select(page => _words.Exchange(page, 5).Split(' ')[3]).ToList();

        towns.Order(StringComparer.Ordinal).ShouldBe(Towns.Order(StringComparer.Ordinal));
        towns.Zip(Towns).ShouldAllBe(pair => pair.First != pair.Second);
    }

    [Fact]
    public void Two_rounds_are_two_and_each_comes_out_the_same_again()
    {
        _words.Exchange(Pages[7], 1).ShouldNotBe(_words.Exchange(Pages[7], 2));
        new ExchangedWords(Pages).Exchange(Pages[7], 2).ShouldBe(_words.Exchange(Pages[7], 2));
    }
}
