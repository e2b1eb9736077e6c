using Whence.Sources;

namespace Whence.Tests.Sources;

public sealed class CarrierResolverTests
{
    [Fact]
    public void A_name_that_is_nobody_s_on_the_page_is_an_outlet_where_somebody_was_told()
    {
        var carrier = Read("Anna Berg told Rivertalk that it rained.", "Rivertalk");

        carrier!.Name.ShouldBe("Rivertalk");
        carrier.Kind.ShouldBe(SourceKind.Outlet);
    }

    [Theory]
    [InlineData("Peter Holm came. Anna Berg told Holm that it rained.", "Holm")]
    [InlineData("Anna Berg told Congress that it rained.", "Congress")]
    [InlineData("Anna Berg told France that it rained.", "France")]
    [InlineData("Anna Berg told the media that it rained.", "the media")]
    [InlineData("Anna Berg wrote on Twitter that it rained.", "Twitter")]
    public void People_bodies_states_and_platforms_carry_nothing(string text, string words) => Read(text, words).ShouldBeNull();

    [Theory]
    [InlineData("Anna Berg told French media that it rained.", "French media", "French media")]
    [InlineData("Anna Berg told a local newspaper that it rained.", "a local newspaper", "unnamed local newspaper")]
    public void Media_of_some_kind_are_told_by_their_description(string text, string words, string name) => Read(text, words)!.Name.ShouldBe(name);

    private static Source? Read(string text, string words)
    {
        var reading = Pages.Read(text);
        var scene = new Scene(reading);
        return new CarrierResolver(scene, new BodyResolver(scene)).Read(reading.Phrase(words));
    }
}
