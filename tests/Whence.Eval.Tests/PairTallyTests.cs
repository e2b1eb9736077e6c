using Whence.Eval.Pairs;

namespace Whence.Eval.Tests;

public sealed class PairTallyTests
{
    [Fact]
    public void Precision_recall_and_f1_are_of_what_was_wanted_and_found()
    {
        var tally = new PairTally();
        foreach (var (wanted, found) in ((bool, bool)[])[(true, true), (true, true), (true, false), (false, true), (false, false)])
            tally.Add(wanted, found);

        tally.Precision.ShouldBe(200.0 / 3);
        tally.Recall.ShouldBe(200.0 / 3);
        tally.F1.ShouldBe(200.0 / 3);
    }

    [Fact]
    public void Readers_who_agree_no_more_than_their_habits_have_a_kappa_of_nothing() =>
        PairTally.Kappa([(PairLabel.SameAnswer, PairLabel.SameAnswer), (PairLabel.SameAnswer, PairLabel.Different), (PairLabel.Different, PairLabel.SameAnswer), (PairLabel.Different, PairLabel.Different)])!.Value.ShouldBe(0, 1e-9);

    [Fact]
    public void Readers_who_always_agree_have_a_kappa_of_one() =>
        PairTally.Kappa([(PairLabel.SameAnswer, PairLabel.SameAnswer), (PairLabel.Different, PairLabel.Different), (PairLabel.OtherAnswer, PairLabel.OtherAnswer)]).ShouldBe(1);
}
