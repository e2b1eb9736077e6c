using Whence.Sources;

namespace Whence.Tests.Sources;

public sealed class OwnerResolverTests
{
    [Theory]
    [InlineData("Tarvonia's health minister said so.", "Tarvonia's health minister", "health minister of Tarvonia")]
    [InlineData("The health minister of France said so.", "The health minister of France", "health minister of France")]
    [InlineData("The UN's Special Envoy said so.", "The UN's Special Envoy", "Special Envoy of the United Nations")]
    public void An_office_that_one_holds_stands_for_its_holder(string text, string words, string name)
    {
        var source = Pages.Meant(text, words)!;

        source.Name.ShouldBe(name);
        source.Kind.ShouldBe(SourceKind.Person);
    }

    [Fact]
    public void Somebody_s_mother_is_unnamed_and_yet_not_anybody_s()
    {
        var source = Pages.Meant("Peter Holm came home. Holm's mother said so.", "Holm's mother")!;

        source.Name.ShouldBe("unnamed mother of Peter Holm");
        source.Kind.ShouldBe(SourceKind.Anonymous);
        source.Aliases.ShouldContain("Peter Holm's mother");
    }

    [Fact]
    public void A_campaign_is_told_by_whose_it_is() =>
        Pages.Meant("Anna Berg came home. Her campaign said so.", "Her campaign")!.Name.ShouldBe("Anna Berg's campaign");

    [Theory]
    [InlineData("Lumen Institute analysts said so.", "Lumen Institute analysts", "Lumen Institute")]
    [InlineData("French analysts said so.", "French analysts", "French analysts")]
    [InlineData("Some analysts said so.", "Some analysts", "unnamed analysts")]
    public void Analysts_are_their_institute_where_the_words_name_one(string text, string words, string name) => Pages.Meant(text, words)!.Name.ShouldBe(name);
}
