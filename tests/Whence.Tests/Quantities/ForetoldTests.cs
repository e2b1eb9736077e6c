using Whence.Quantities;

namespace Whence.Tests.Quantities;

public sealed class ForetoldTests
{
    [Theory]
    [InlineData("Veskaria will send 300 engineers to Kestrel", "300", true)]
    [InlineData("they’ll send 300 engineers to Kestrel", "300", true)]
    [InlineData("the army plans to call up 20,000 men", "20,000", true)]
    [InlineData("another 100,000 are expected to leave in April", "100,000", true)]
    [InlineData("some 40 engineers were to be sent home", "40", true)]
    [InlineData("as many as 40 boats could arrive by Friday", "40", true)]
    [InlineData("more than 400 soldiers had been killed or wounded", "400", false)]
    [InlineData("the mayor, who will stand down, said 12 people were killed", "12", false)]
    [InlineData("up to 90 people could have been killed", "90", false)]
    [InlineData("500 soldiers were killed, and the army will bury them", "500", false)]
    [InlineData("the plan was signed by 12 mayors", "12", false)]
    [InlineData("a text that does not hold the figure will do", "300", false)]
    public void A_figure_is_to_come_where_its_own_clause_says_so(string text, string figure, bool isToCome) =>
        Foretold.Is("say", text, figure).ShouldBe(isToCome);

    [Fact]
    public void What_somebody_plans_or_predicts_is_to_come_whatever_its_words() =>
        Foretold.Is("predict", "300 new graves", "300").ShouldBeTrue();
}
