using Whence.Matching;
using Whence.Stories;

namespace Whence.Tests.Stories;

public sealed class PageGistTests
{
    [Fact]
    public void What_the_headline_names_weighs_more_than_what_stands_below()
    {
        var terms = Newsstand.Gist(Newsstand.Strike).Terms.ToDictionary(term => term.Key, term => term.Weight);

        terms[Rarity.Hash("tram")].ShouldBeGreaterThan(terms[Rarity.Hash("timetabl")]);
    }

    [Fact]
    public void Menus_and_prompts_tell_of_no_event()
    {
        const string menu = "\n\nHome\nWeather\nObituaries\nCrossword\nSign up for our newsletter and get the crossword every morning.";

        var plain = Newsstand.Gist(Newsstand.Strike);
        var furnished = Newsstand.Gist(Newsstand.Strike + menu);

        furnished.Terms.ShouldBe(plain.Terms);
    }

    [Fact]
    public void It_is_read_back_as_it_was_kept()
    {
        var gist = Newsstand.Gist(Newsstand.Spill, 5);

        var back = PageGistCodec.Read(PageGistCodec.Write(gist));

        back.Terms.ShouldBe(gist.Terms);
        (back.Earliest, back.Latest).ShouldBe((gist.Earliest, gist.Latest));
        Kinship.Of(back, gist).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void An_undated_gist_is_read_back_undated() =>
        PageGistCodec.Read(PageGistCodec.Write(new PageGist())).Earliest.ShouldBeNull();

    [Fact]
    public void Damaged_bytes_say_so()
    {
        var bytes = PageGistCodec.Write(Newsstand.Gist(Newsstand.Spill, 5));

        Should.Throw<InvalidDataException>(() => PageGistCodec.Read([]));
        Should.Throw<InvalidDataException>(() => PageGistCodec.Read(bytes.AsSpan(0, bytes.Length - 1)));
        Should.Throw<InvalidDataException>(() => PageGistCodec.Read([9, .. bytes.AsSpan(1)]));
        Should.Throw<InvalidDataException>(() => PageGistCodec.Read([1, 0xff, 0xff, 0xff, 0x7f, .. bytes.AsSpan(5)]));
    }

    [Fact]
    public void A_long_page_keeps_the_weightiest_terms()
    {
        var text = string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"The {(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676)}mark has been found in the old quarter of the town."));

        Newsstand.Gist(text).Terms.Length.ShouldBe(PageGist.MostTerms);
    }
}
