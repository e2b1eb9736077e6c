using Whence.Eval.Attribution;

namespace Whence.Eval.Tests;

public sealed class AttributionEvalTests
{
    private const string Text = "The mayor said boats wait. Northwire believes ice is thick.";

    private static readonly Roles Mayor = Roles.Of(Text, [(0, 9)], [(10, 14)], [(15, 25)]);
    private static readonly Roles Northwire = Roles.Of(Text, [(27, 36)], [(37, 45)], [(46, 58)]);

    [Fact]
    public void What_is_found_as_wanted_scores_full()
    {
        var figures = Figures([Mayor, Northwire], [Northwire, Mayor]);

        figures["source exact f1"].ShouldBe(100);
        figures["linked f1"].ShouldBe(100);
        figures["linked speech r"].ShouldBe(100);
    }

    [Fact]
    public void Half_of_the_words_is_no_exact_hit_and_still_a_link()
    {
        var close = Roles.Of(Text, [(4, 9)], [(10, 14)], [(15, 25)]);

        var figures = Figures([Mayor], [close]);

        (figures["source exact f1"], figures["source words r"], figures["cue exact f1"], figures["linked f1"]).ShouldBe((0, 50, 100, 100));
    }

    [Fact]
    public void Belief_is_no_speech()
    {
        (Mayor.IsSpeech, Northwire.IsSpeech).ShouldBe((true, false));
        Figures([Mayor, Northwire], [Northwire])["linked speech r"].ShouldBe(0);
    }

    [Fact]
    public void Nothing_found_scores_nothing_and_breaks_nothing() => Figures([Mayor], [])["linked f1"].ShouldBe(0);

    private static Dictionary<string, double> Figures(Roles[] gold, Roles[] predicted) =>
        AttributionEval.Figures([(gold, predicted)]).ToDictionary(figure => figure.Name, figure => figure.Value ?? -1, StringComparer.Ordinal);
}
