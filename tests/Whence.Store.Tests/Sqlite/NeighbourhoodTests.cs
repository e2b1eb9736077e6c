using Whence.Store.Sqlite.Links;

namespace Whence.Store.Tests.Sqlite;

/// <summary>How far something new reaches: as far as edges go, but not beyond all measure.</summary>
public sealed class NeighbourhoodTests
{
    private const double Least = 0.5;
    private const int Crowd = 700; // more than may hang together

    private readonly Dictionary<long, List<(long Item, double Score)>> _edges = [];

    [Fact]
    public void All_that_hangs_together_is_found_and_what_is_too_weakly_tied_is_not()
    {
        Tie(1, 2, 0.9);
        Tie(2, 3, 0.6);
        Tie(3, 4, 0.4);
        Tie(5, 6, 0.8);

        new Neighbourhood(Least).Of([3, 2, 5], Edges).ShouldBe([[1, 2, 3], [5, 6]]);
    }

    [Fact]
    public void Of_a_crowd_only_those_that_are_tied_more_strongly_stay_together()
    {
        MakeCrowd();

        new Neighbourhood(Least).Of([10], Edges).ShouldBe([[10, 11, 12]]);
    }

    [Fact]
    public void That_there_is_a_crowd_is_found_out_once()
    {
        MakeCrowd();
        var around = new Neighbourhood(Least);
        around.Of([10], Edges).ToList();
        var asked = 0;

        var found = around.Of([10, 20], item => Counted(item)).ToList();

        found.ShouldBe([[10, 11, 12], [20, 21, 22]]);
        asked.ShouldBeLessThan(10);

        IReadOnlyList<(long Item, double Score)> Counted(long item)
        {
            asked++;
            return Edges(item);
        }
    }

    [Fact]
    public void Once_it_forgets_what_has_become_smaller_is_found_whole()
    {
        MakeCrowd();
        var around = new Neighbourhood(Least);
        around.Of([10], Edges).ToList();
        _edges.Clear();
        Tie(10, 11, 0.95);
        Tie(11, 20, 0.55);

        around.Forget();

        around.Of([10], Edges).ShouldBe([[10, 11, 20]]);
    }

    [Fact]
    public void What_somebody_ruled_to_be_one_stays_together_however_much_it_is()
    {
        for (var item = 1; item < Crowd; item++)
            Tie(item, item + 1, 1);

        new Neighbourhood(Least).Of([1], Edges).ShouldHaveSingleItem().Count.ShouldBe(Crowd);
    }

    // A long row of weak ties, and in it at every tenth place three that belong together.
    private void MakeCrowd()
    {
        for (var item = 1; item < Crowd; item++)
            Tie(item, item + 1, item % 10 is 0 or 1 && item > 9 ? 0.95 : 0.55);
    }

    private void Tie(long a, long b, double score)
    {
        Of(a).Add((b, score));
        Of(b).Add((a, score));
    }

    private IReadOnlyList<(long Item, double Score)> Edges(long item) => Of(item);

    private List<(long Item, double Score)> Of(long item)
    {
        if (!_edges.TryGetValue(item, out var edges))
            _edges[item] = edges = [];
        return edges;
    }
}
