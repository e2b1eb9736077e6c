using Whence.Cli.Input;

namespace Whence.Cli.Tests;

public sealed class InOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Results_come_in_the_order_of_their_steps(int jobs)
    {
        var steps = Enumerable.Range(0, 200).Select(Func<int> (i) => () =>
        {
            Thread.SpinWait((i * 7919 % 13) * 1000);
            return i;
        });

        InOrder.Run(steps, jobs).ShouldBe(Enumerable.Range(0, 200));
    }

    [Fact]
    public void Only_a_few_steps_are_ahead_of_what_has_been_handed_out()
    {
        var begun = 0;
        var steps = Enumerable.Range(0, 1000).Select(Func<int> (i) => () =>
        {
            Interlocked.Increment(ref begun);
            return i;
        });

        using var results = InOrder.Run(steps, 2).GetEnumerator();
        results.MoveNext().ShouldBeTrue();

        begun.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public void A_step_that_fails_fails_the_whole_and_leaves_none_running()
    {
        var running = 0;
        var steps = Enumerable.Range(0, 20).Select(Func<int> (i) => () =>
        {
            Interlocked.Increment(ref running);
            Thread.Sleep(2);
            Interlocked.Decrement(ref running);
            return i == 5 ? throw new IOException("the disk is full") : i;
        });

        Should.Throw<IOException>(() => InOrder.Run(steps, 4).ToList());

        running.ShouldBe(0);
    }

    [Fact]
    public void When_it_is_stopped_no_step_is_begun()
    {
        var stopped = new CancellationToken(canceled: true);

        InOrder.Run([Func<int> () => throw new InvalidOperationException("begun")], 2, stopped).ShouldBeEmpty();
    }
}
