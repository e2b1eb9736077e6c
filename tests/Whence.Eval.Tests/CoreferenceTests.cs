using Whence.Eval.Ecb;

namespace Whence.Eval.Tests;

/// <summary>The worked example of Pradhan et al., ACL 2014, and what follows from the definitions.</summary>
public sealed class CoreferenceTests
{
    private static readonly int[][] Key = [[1, 2, 3], [4, 5, 6, 7]]; // {a, b, c}, {d, e, f, g}
    private static readonly int[][] Response = [[1, 2], [3, 4], [6, 7, 8, 9]]; // {a, b}, {c, d}, {f, g, h, i}

    [Fact]
    public void Links_mentions_and_groups_are_counted_as_the_reference_counts_them()
    {
        var found = Coreference.Of(Key, Response);

        found.Muc.ShouldBe(100 * F1(2.0 / 5, 2.0 / 5), 1e-9);
        found.BCubed.ShouldBe(100 * F1((4.0 / 3 + 1.0 / 3 + 1.0 / 4 + 4.0 / 4) / 7, (2 + 0.5 + 0.5 + 1) / 8), 1e-9);
        found.Ceaf.ShouldBe(100 * F1(1.3 / 2, 1.3 / 3), 1e-9);
        found.Conll.ShouldBe((found.Muc + found.BCubed + found.Ceaf) / 3, 1e-9);
    }

    [Fact]
    public void The_same_groups_are_wholly_right() =>
        Coreference.Of(Key, Key).ShouldBe(new Coreference(100, 100, 100));

    [Fact]
    public void Groups_of_one_hold_no_links() =>
        Coreference.Of(Key, [[1], [2], [3], [4], [5], [6], [7]]).Muc.ShouldBe(0);

    [Fact]
    public void Each_row_gets_one_column_so_that_the_sum_is_highest() =>
        Assignment.Highest(new double[,] { { 5, 6, 1 }, { 6, 8, 2 }, { 3, 4, 9 } }).ShouldBe(22);

    private static double F1(double recall, double precision) => 2 * recall * precision / (recall + precision);
}
