using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class RoleTaggerTests
{
    [Fact]
    public void The_way_that_is_found_is_the_best_of_all_ways()
    {
        var reading = TaggerPages.Read("Anna Berg said nothing fell.");
        var (tagger, found) = (new RoleTagger(TaggerPages.Linear), new List<RoleSpan>());
        tagger.Tag(reading, reading.Sentences.AsSpan(), found);
        var labels = new int[reading.Tokens.Length];
        foreach (var span in found)
        {
            Array.Fill(labels, RoleLattice.Inside(span.Role), span.First, span.End - span.First);
            labels[span.First] = RoleLattice.Begin(span.Role);
        }

        var best = All(labels.Length).Max(way => Score(tagger, way));

        Score(tagger, labels).ShouldBe(best, 1e-3);
    }

    [Fact]
    public void Looking_at_a_block_again_asks_for_no_memory()
    {
        var reading = TaggerPages.Read("Mayor Anna Berg said on Tuesday that the dam was safe, and the ministry denied that anybody had been hurt.");
        var (tagger, found) = (new RoleTagger(TaggerPages.Linear), new List<RoleSpan>(64));
        for (var i = 0; i < 3; i++)
            tagger.Tag(reading, reading.Sentences.AsSpan(), found);
        found.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();

        tagger.Tag(reading, reading.Sentences.AsSpan(), found);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        found.ShouldNotBeEmpty();
    }

    private static IEnumerable<int[]> All(int length)
    {
        IEnumerable<int[]> ways = [[]];
        for (var i = 0; i < length; i++)
            ways = ways.SelectMany(way => Enumerable.Range(0, RoleLattice.Labels).Where(label => RoleLattice.Edge(way.Length == 0 ? 0 : way[^1], label) >= 0).Select(label => (int[])[.. way, label]));
        return ways;
    }

    private static double Score(RoleTagger tagger, int[] way)
    {
        var (state, score) = (0, 0.0);
        for (var i = 0; i < way.Length; i++)
        {
            var start = tagger.Block.Starts[i];
            score += tagger.Nodes[i * RoleModel.NodeLanes + way[i]] + tagger.Pairs[i * RoleModel.PairLanes + RoleLattice.Edge(state & 7, way[i])] + TaggerPages.Linear.Turns[RoleLattice.Turn(state, way[i], start)];
            state = RoleLattice.Next(state, way[i], start);
        }
        return score + TaggerPages.Linear.Turns[RoleLattice.Last(state, tagger.Block.EndsQuoted)];
    }
}
