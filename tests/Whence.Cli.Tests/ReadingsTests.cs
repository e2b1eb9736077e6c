using Whence.Cli.Input;
using Whence.Documents;
using Whence.Pages;

namespace Whence.Cli.Tests;

/// <summary>One page that the reader fails on is refused; the others are read.</summary>
public sealed class ReadingsTests
{
    private static readonly Document Page = PageReader.Read("page.txt", "The mayor said that the dam is safe."u8.ToArray()).Single().Document!;

    [Fact]
    public void A_page_that_is_read_is_not_refused()
    {
        var (reading, refusal) = Readings.Of(Page, one => Reader.Read(one));

        reading.ShouldNotBeNull().Attributions.ShouldNotBeEmpty();
        refusal.ShouldBeNull();
    }

    [Fact]
    public void A_page_on_which_the_reader_fails_is_refused_by_name()
    {
        var (reading, refusal) = Readings.Of(Page, _ => throw new InvalidOperationException());

        reading.ShouldBeNull();
        refusal.ShouldNotBeNull().Code.ShouldBe("failed");
        refusal.Message.ShouldContain("page.txt");
    }

    [Fact]
    public void Who_stops_the_program_refuses_no_page() =>
        Should.Throw<OperationCanceledException>(() => Readings.Of(Page, _ => throw new OperationCanceledException()));
}
