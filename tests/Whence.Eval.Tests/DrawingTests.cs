using Whence.Eval.Labels;

namespace Whence.Eval.Tests;

public sealed class DrawingTests
{
    [Fact]
    public void The_seed_draws_the_same_pages_in_whatever_order_they_come()
    {
        var pages = Pages("ukraine-news", 80).Concat(Pages("multi-outlet-events", 60)).ToList();

        var drawn = Names(Drawing.Draw(pages, new HashSet<string>()));

        drawn.ShouldBe(Names(Drawing.Draw([.. Enumerable.Reverse(pages)], new HashSet<string>())));
        (drawn.Count, drawn.Distinct().Count()).ShouldBe((60, 60));
        drawn.Count(name => name.StartsWith("ukraine-news", StringComparison.Ordinal)).ShouldBe(36);
    }

    [Fact]
    public void The_first_half_of_the_drawing_is_the_one_to_tune_on() =>
        Drawing.Draw([.. Pages("ukraine-news", 40), .. Pages("multi-outlet-events", 30)], new HashSet<string>()).Select(place => place.Half)
            .ShouldBe([.. Enumerable.Repeat(LabelHalf.Tune, 30), .. Enumerable.Repeat(LabelHalf.Untouched, 30)]);

    [Fact]
    public void Pages_that_were_read_before_are_raw_too_short_or_too_long_are_not_drawn()
    {
        var page = Pages("ukraine-news", 1)[0];
        List<CorpusPage> pages = [page, page with { Name = "raw", Variant = "raw" }, page with { Name = "short", Text = Words(149) }, page with { Name = "long", Text = Words(701) }, page with { Name = "read" }];

        Names(Drawing.Draw(pages, new HashSet<string> { "read" })).ShouldBe([page.Name]);
    }

    [Fact]
    public void Pages_that_open_alike_are_drawn_once()
    {
        var page = Pages("ukraine-news", 1)[0];

        Drawing.Draw([page, page with { Name = "again", Text = page.Text + " And more." }], new HashSet<string>()).Count.ShouldBe(1);
    }

    private static List<string> Names(IEnumerable<(CorpusPage Page, LabelHalf Half)> drawn) => [.. drawn.Select(place => place.Page.Name)];

    private static List<CorpusPage> Pages(string family, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new CorpusPage($"{family}-{i:D3}", $"{family}/pages.jsonl.gz", i + 1, $"Boat {i} of {family} waits at Lenna. {Words(200)}", null, null, null))];

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("ice", count));
}
