using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class RoleChartTests
{
    private static readonly RoleLattice.Start[] Starts = [RoleLattice.Start.Plain, RoleLattice.Start.Within, RoleLattice.Start.AfterQuotation, RoleLattice.Start.Within];

    [Fact]
    public void The_sum_over_all_ways_is_that_of_walking_each_of_them()
    {
        var ways = Ways().ToArray();
        var chart = Chart();

        chart.LogSum.ShouldBe(Math.Log(ways.Sum(w => Math.Exp(w.Score))), 1e-3);
    }

    [Fact]
    public void A_state_is_as_probable_as_all_ways_through_it_together()
    {
        var ways = Ways().ToArray();
        var all = ways.Sum(w => Math.Exp(w.Score));
        var chart = Chart();

        for (var i = 0; i < Starts.Length; i++)
        {
            for (var state = 0; state < RoleLattice.States; state++)
                ((double)chart.Probability(i, state)).ShouldBe(ways.Where(w => w.States[i] == state).Sum(w => Math.Exp(w.Score)) / all, 1e-4);
        }
    }

    [Fact]
    public void A_span_is_as_probable_as_the_ways_that_have_it_and_end_it_there()
    {
        var ways = Ways().ToArray();
        var all = ways.Sum(w => Math.Exp(w.Score));
        var way = ways.First(w => (w.States[1] & 7) == RoleLattice.Begin(Role.Content) && (w.States[2] & 7) == RoleLattice.Inside(Role.Content) && (w.States[3] & 7) == RoleLattice.Outside);
        var wanted = ways.Where(w => w.States[1] == way.States[1] && w.States[2] == way.States[2] && (w.States[3] & 7) != RoleLattice.Inside(Role.Content)).Sum(w => Math.Exp(w.Score)) / all;

        Chart().Segment([way.States[1], way.States[2]], 1).ShouldBe(wanted, 1e-4);
    }

    [Fact]
    public void A_place_is_as_probable_as_all_ways_that_have_a_span_just_there()
    {
        var ways = Ways().ToArray();
        var all = ways.Sum(w => Math.Exp(w.Score));
        var (found, begin, inside) = (new List<(int First, int End, float Probability)>(), RoleLattice.Begin(Role.Content), RoleLattice.Inside(Role.Content));

        Chart().Spans(Role.Content, 0, Starts.Length, 2, 3, 1e-6f, found);

        found.Select(place => (place.First, place.End)).ShouldBe([(0, 3), (0, 4), (1, 3), (1, 4), (2, 3), (2, 4)], ignoreOrder: true);
        foreach (var (first, end, probability) in found)
        {
            var there = ways.Where(w => (w.States[first] & 7) == begin && w.States[(first + 1)..end].All(s => (s & 7) == inside) && (end == w.States.Length || (w.States[end] & 7) != inside));
            ((double)probability).ShouldBe(there.Sum(w => Math.Exp(w.Score)) / all, 1e-4);
        }
    }

    private static float NodeOf(int i, int label) => (i * 7 + label * 3) % 5 - 1.5f;

    private static float PairOf(int i, int pair) => (i * 5 + pair * 11) % 7 * 0.4f - 1;

    private static float TurnOf(int turn) => turn % 9 * 0.2f - 0.8f;

    private static RoleChart Chart()
    {
        var chart = new RoleChart();
        chart.SetTurns([.. Enumerable.Range(0, RoleLattice.Turns).Select(TurnOf)]);
        chart.Begin(Starts.Length, Starts, endsQuoted: true);
        for (var i = 0; i < Starts.Length; i++)
            chart.SetToken(i, [.. Enumerable.Range(0, RoleModel.NodeLanes).Select(l => NodeOf(i, l))], [.. Enumerable.Range(0, RoleModel.PairLanes).Select(e => PairOf(i, e))]);
        chart.Run();
        return chart;
    }

    private static IEnumerable<(byte[] States, double Score)> Ways(int i = 0, int state = 0)
    {
        if (i == Starts.Length)
        {
            yield return ([], TurnOf(RoleLattice.Last(state, quoted: true)));
            yield break;
        }
        foreach (var step in RoleLattice.Steps(Starts[i]).ToArray().Where(s => s.From == state))
        {
            foreach (var (states, score) in Ways(i + 1, step.To))
                yield return ([step.To, .. states], score + NodeOf(i, step.Label) + PairOf(i, step.Edge) + TurnOf(step.Turn));
        }
    }
}
