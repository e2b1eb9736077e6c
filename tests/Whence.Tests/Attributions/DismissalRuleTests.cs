using Whence.Attributions;

namespace Whence.Tests.Attributions;

public sealed class DismissalRuleTests
{
    [Theory]
    [InlineData("The minister brushed aside claims that the army had lost the town.", "The minister", "brushed aside claims", "that the army had lost the town")]
    [InlineData("Northwire hit back at claims that its reporters had been paid.", "Northwire", "hit back at claims", "that its reporters had been paid")]
    [InlineData("The mayor issued a denial of claims that the dam had cracked.", "The mayor", "issued a denial of", "claims that the dam had cracked")]
    [InlineData("The mayor waved away the claims that the dam had cracked.", "The mayor", "waved away the claims", "that the dam had cracked")]
    [InlineData("Anna Berg contradicted claims that the files had been lost.", "Anna Berg", "contradicted", "claims that the files had been lost")]
    [InlineData("The company pushed back against accusations that it had sold the data.", "The company", "pushed back against", "accusations that it had sold the data")]
    public void Who_dismisses_claims_rejects_them(string text, string source, string cue, string content)
    {
        var read = Read(text, source, cue, content);

        (read.Rejects, read.Cue!.Type, read.Cue.Act).ShouldBe((true, CueType.Speech, "deny"));
        read.Source.ShouldHaveSingleItem().In(text).ToString().ShouldBe(source);
    }

    [Theory]
    [InlineData("Officials in Tarv poured cold water on suggestions that the border would open.", "suggestions", "that the border would open", "Officials in Tarv", "poured cold water on")]
    [InlineData("The Veskarian embassy described as false the reports that its staff had left.", "reports", "that its staff had left", "The Veskarian embassy", "described as false the")]
    [InlineData("Claims that the bridge had been mined were rejected by the army.", "Claims", "that the bridge had been mined were rejected by the army", "the army", "were rejected")]
    public void Whose_claims_were_taken_for_the_source_are_nobodys(string text, string noun, string content, string source, string cue)
    {
        var read = Read(text, noun, noun, content);

        read.Rejects.ShouldBeTrue();
        read.Source.ShouldHaveSingleItem().In(text).ToString().ShouldBe(source);
        read.Cue!.Spans[0].In(text).ToString().ShouldBe(cue);
        read.Content[0].In(text).ToString().ShouldNotContain("rejected");
    }

    [Fact]
    public void What_was_rejected_by_nobody_named_has_no_source()
    {
        var read = Read("Claims that the bridge had been mined were later rejected.", "Claims", "Claims", "that the bridge had been mined were later rejected");

        (read.Rejects, read.Source.IsEmpty).ShouldBe((true, true));
    }

    [Theory]
    [InlineData("The mayor did not reject claims that the dam had cracked.", "The mayor", "did not reject claims", "that the dam had cracked")]
    [InlineData("The mayor never waved away claims that the dam had cracked.", "The mayor", "never waved away claims", "that the dam had cracked")]
    [InlineData("The mayor made claims that the dam had cracked.", "The mayor", "made claims", "that the dam had cracked")]
    [InlineData("Northwire published a false report that the dam had cracked.", "Northwire", "published", "a false report that the dam had cracked")]
    [InlineData("The mayor repeated an incorrect claim that the dam had cracked.", "The mayor", "repeated an incorrect claim", "that the dam had cracked")]
    [InlineData("Claims that the envoy was rejected by the court came from the army.", "the army", "came from", "Claims that the envoy was rejected by the court")]
    public void Who_does_not_dismiss_them_does_not_reject_them(string text, string source, string cue, string content) =>
        Read(text, source, cue, content).Rejects.ShouldBeFalse();

    private static Attribution Read(string text, string source, string cue, string content) => TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem();
}
