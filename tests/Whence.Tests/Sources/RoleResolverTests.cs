namespace Whence.Tests.Sources;

public sealed class RoleResolverTests
{
    [Theory]
    [InlineData("NATO's top official spoke. NATO Secretary-General Anna Berg left.", "NATO's top official", "Anna Berg")]
    [InlineData("Britain's most senior commander spoke. Adm Sir Oren Dask left.", "Britain's most senior commander", "Oren Dask")]
    [InlineData("Chairman of the National Assembly Oren Dask came. The speaker of the National Assembly spoke.", "The speaker of the National Assembly", "Oren Dask")]
    [InlineData("The defence secretary, Oren Dask, spoke.", "The defence secretary, Oren Dask", "Oren Dask")]
    public void An_office_is_who_holds_it_on_the_page(string text, string words, string name) => Pages.Meant(text, words)!.Name.ShouldBe(name);

    [Theory]
    [InlineData("President Anna Berg came. The Orvan governor spoke.", "The Orvan governor")]
    [InlineData("President Anna Berg came. Orva's tax commissioner spoke.", "Orva's tax commissioner")]
    [InlineData("President Anna Berg came. Mr. King spoke.", "Mr. King")]
    public void A_governor_is_not_just_any_president(string text, string words) => Pages.Meant(text, words)!.Name.ShouldNotBe("Anna Berg");

    [Fact]
    public void Two_of_one_surname_are_told_apart_by_their_courtesy_titles()
    {
        const string Text = "Peter Berg met Anna Berg. Mr. Berg stayed, and Mrs. Berg left.";

        Pages.Meant(Text, "Mr. Berg")!.Name.ShouldBe("Peter Berg");
        Pages.Meant(Text, "Mrs. Berg")!.Name.ShouldBe("Anna Berg");
    }
}
