using Whence.Reprints;
using Whence.Text;

namespace Whence.Tests.Reprints;

public sealed class PassagesTests
{
    [Fact]
    public void A_copied_paragraph_is_found_with_its_place_on_both_pages()
    {
        var (a, b) = ($"{Printed.Fair}\n\n{Printed.Ferry}", $"{Printed.Ferry}\n\n{Printed.Bridge}");

        var passage = Passages.Between(a, b).ShouldHaveSingleItem();

        passage.A.In(a).ToString().ShouldBe(Printed.Ferry[..^1]);
        passage.B.In(b).ToString().ShouldBe(Printed.Ferry[..^1]);
    }

    [Fact]
    public void A_changed_word_and_a_dropped_clause_do_not_cut_a_passage()
    {
        var edited = Printed.Ferry.Replace("taken out of service", "withdrawn", StringComparison.Ordinal).Replace(", and the harbour office has hired two fishing boats", ". Two boats were hired", StringComparison.Ordinal);

        var passage = Passages.Between(Printed.Ferry, edited).ShouldHaveSingleItem();

        passage.A.Start.ShouldBe(0);
        passage.A.In(Printed.Ferry).ToString().ShouldEndWith("in the meantime");
        passage.Runs.Length.ShouldBe(3);
    }

    [Fact]
    public void Paragraphs_in_another_order_are_all_found() =>
        Passages.Between($"{Printed.Ferry}\n{Printed.Fair}\n{Printed.Bridge}", $"{Printed.Bridge}\n{Printed.Ferry}\n{Printed.Fair}").Sum(passage => passage.Words).ShouldBe(
            (Printed.Ferry + " " + Printed.Fair + " " + Printed.Bridge).Split(' ').Length);

    [Fact]
    public void A_passage_that_starts_with_a_changed_word_is_followed_back_to_its_beginning()
    {
        var edited = Printed.Ferry.Replace("links Oristad", "connects Oristad", StringComparison.Ordinal);

        Passages.Between(edited, Printed.Ferry)[0].A.Start.ShouldBe(0);
    }

    [Fact]
    public void Texts_about_other_things_have_nothing_in_common() => Passages.Between(Printed.Ferry, Printed.Fair).ShouldBeEmpty();

    [Theory]
    [InlineData("no ", "no ")]
    [InlineData("a b c d e f ", "f e d c b a ")]
    [InlineData("we say no to this and ", "we say no to this or ")]
    [InlineData("\u200b", "’")]
    public void Hostile_repetition_costs_no_more_than_its_length(string one, string other)
    {
        var passages = Passages.Between(string.Concat(Enumerable.Repeat(one, 30_000)), string.Concat(Enumerable.Repeat(other, 30_000)));

        passages.Length.ShouldBeLessThanOrEqualTo(Passages.Most);
    }

    [Fact]
    public void A_page_that_repeats_what_the_other_says_once_gives_no_more_than_the_most_passages()
    {
        var passages = Passages.Between(string.Concat(Enumerable.Repeat(Printed.Ferry + "\n", 1_000)), Printed.Ferry);

        passages.Length.ShouldBe(Passages.Most);
    }

    [Fact]
    public void No_passage_crosses_from_a_title_into_the_body()
    {
        var title = "Cracks in both ramps keep the islands' ferry in the harbour of Oristad";
        var a = new PrintedPage { Id = "a", Text = $"{title}\n\n{Printed.Ferry}", BodyStart = title.Length + 2 };
        var b = new PrintedPage { Id = "b", Text = $"{title}.\n{Printed.Ferry}" };

        var passages = Passages.Between(a, b);

        passages.Select(passage => passage.A.In(a.Text).ToString()).ShouldBe([title, Printed.Ferry[..^1]]);
    }

    [Fact]
    public void Every_span_lies_inside_its_text()
    {
        var (a, b) = ($"“{Printed.Ferry}” 🚢\u0301 {Printed.Fair}", $"{Printed.Fair}\r\n\r\n{Printed.Ferry} 🚢");

        foreach (var run in Passages.Between(a, b).SelectMany(passage => passage.Runs))
        {
            new TextSpan(0, a.Length).Contains(run.A).ShouldBeTrue();
            new TextSpan(0, b.Length).Contains(run.B).ShouldBeTrue();
        }
    }
}
