using Whence.Eval.Stories;

namespace Whence.Eval.Tests;

public sealed class BCubedTests
{
    [Fact]
    public void Groups_as_wanted_score_one() => BCubed.Of([0, 0, 1], ["a", "a", "b"]).F1.ShouldBe(1);

    [Fact]
    public void Everything_in_one_group_has_all_recall_and_little_precision()
    {
        var score = BCubed.Of([0, 0, 0, 0], ["a", "a", "b", "c"]);

        score.Recall.ShouldBe(1);
        score.Precision.ShouldBe((0.5 + 0.5 + 0.25 + 0.25) / 4);
    }

    [Fact]
    public void Everything_alone_has_all_precision_and_little_recall()
    {
        var score = BCubed.Of([0, 1, 2], ["a", "a", "b"]);

        score.Precision.ShouldBe(1);
        score.Recall.ShouldBe((0.5 + 0.5 + 1) / 3);
    }

    [Fact]
    public void Items_that_do_not_count_still_crowd_a_group() =>
        BCubed.Of([0, 0], ["a", "b"], item => item == 0).Precision.ShouldBe(0.5);
}
