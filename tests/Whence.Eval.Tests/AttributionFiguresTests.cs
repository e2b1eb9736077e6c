using Whence.Eval.Attribution;

namespace Whence.Eval.Tests;

/// <summary>Exact, word by word and linked, as other scorers of the same corpus define them: two made-up articles with the figures counted by hand.</summary>
public sealed class AttributionFiguresTests
{
    private static readonly MadeArticle Lenna = new(
        "Boats wait at Lenna\n“Forty boats wait,” Mayor Ilse Korvan said on Monday, “and the ice is thick.”\nAccording to Northwire, the harbour is closed. Tarvonia fears a long winter.\n"
        + "The mayor and the guild told Northwire that nobody counts the sledges.");

    private static readonly MadeArticle Bread = new("Bread in Oristad\nThe ministry said bread is cheap and announced that mills reopen. Bakers plan to strike.\n“Flour is dear”: Ana Veld.");

    private static readonly Dictionary<string, double?> Figures = AttributionEval.Figures(
    [
        (
            [
                Lenna.Roles(["Mayor Ilse Korvan"], ["said"], ["“Forty boats wait,”", "“and the ice is thick.”"]),
                Lenna.Roles(["Northwire"], ["According to"], ["the harbour is closed"]),
                Lenna.Roles(["Tarvonia"], ["fears"], ["a long winter"]),
                Lenna.Roles(["The mayor and the guild"], ["told"], ["that nobody counts the sledges"]),
            ],
            [
                Lenna.Roles(["Ilse Korvan"], ["said on Monday"], ["“Forty boats wait,”", "“and the ice is thick.”"]),
                Lenna.Roles(["Northwire"], ["According to"], ["the harbour is closed. Tarvonia"]),
                Lenna.Roles(["The mayor"], ["told"], ["that nobody counts the sledges"]),
                Lenna.Roles(["the guild"], ["told"], ["that nobody counts the sledges"]),
                Lenna.Roles([], [], ["“Forty boats wait,”"]),
            ]),
        (
            [
                Bread.Roles(["The ministry"], ["said"], ["bread is cheap"]),
                Bread.Roles(["The ministry"], ["announced"], ["that mills reopen"]),
                Bread.Roles(["Bakers"], ["plan"], ["to strike"]),
                Bread.Roles(["Ana Veld"], [":"], ["“Flour is dear”"]),
            ],
            [
                Bread.Roles(["The ministry"], ["said"], ["bread is cheap and announced that mills reopen"]),
                Bread.Roles(["Bakers"], ["plan to"], ["strike"]),
                Bread.Roles(["Ana Veld"], [":"], ["“Flour is dear”"]),
            ]),
    ]).ToDictionary(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal);

    [Theory]
    [InlineData("source exact", 57.14, 57.14, 57.14)] // 4 of 7 on both sides: a source that two attributions share counts once
    [InlineData("cue exact", 60, 42.86, 50)]          // 3 of 5 read, 3 of 7 wanted: a colon holds no word
    [InlineData("content exact", 42.86, 37.5, 40)]    // 3 of 7 read, 3 of 8 wanted: a content that two attributions share counts once
    [InlineData("source words", 100, 80, 88.89)]
    [InlineData("cue words", 66.67, 75, 70.59)]
    [InlineData("content words", 90, 87.1, 88.52)]
    [InlineData("linked", 75, 75, 75)]                // 6 of 8 on both sides: each is taken once
    [InlineData("linked speech", 83.33, 83.33, 83.33)]
    public void Precision_recall_and_F1_are_those_that_others_would_count(string name, double precision, double recall, double f1) =>
        (Figures[$"{name} p"], Figures[$"{name} r"], Figures[$"{name} f1"]).ShouldBe((precision, recall, f1));
}
