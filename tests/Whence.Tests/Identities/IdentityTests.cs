using System.Text;
using Whence.Identities;
using Whence.Pages;
using Whence.Sources;

namespace Whence.Tests.Identities;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("Anna Zelnitsky", "Anna Zelnitskiy")]
    [InlineData("Volodymyr Talven", "Vladimir Talven")]
    [InlineData("Sergei Brandow", "Sergey Brandov")]
    [InlineData("Anna Berg", "Anna M. Berg")]
    [InlineData("Radosław Ordan", "Radoslaw Ordan")]
    [InlineData("Kim Jong-un", "Kim Jong Un")]
    [InlineData("Counsel Robert Ordan", "Robert Ordan")]
    public void One_name_in_two_spellings_is_one_person(string one, string other)
    {
        Score(Person(one), Person(other)).ShouldBeGreaterThanOrEqualTo(Identity.Sure);
        Identity.Keys(Person(one)).Intersect(Identity.Keys(Person(other))).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Anna Berg", "Maria Berg")]
    [InlineData("Berg", "Anna Berg")]
    [InlineData("Berg", "Berg")]
    [InlineData("Karl W. Ordan", "Karl H. Ordan")]
    [InlineData("Karl Ordan", "Karl Ordan Jr.")]
    [InlineData("Rand Talven", "Randa Talven")]
    [InlineData("Anton Petersen", "Anton Peterson")]
    [InlineData("K. Ordan", "Karl Ordan")]
    [InlineData("foreign secretary of Tarvonia", "Prime Minister of Tarvonia")]
    public void A_surname_or_another_given_name_makes_nobody_the_same(string one, string other)
    {
        Score(Person(one), Person(other)).ShouldBeLessThan(Identity.Sure);
    }

    [Fact]
    public void A_surname_with_the_same_office_of_the_same_state_is_the_same_person()
    {
        var match = Identity.Of(Person("Talven", "Ukrainian President Talven"), Person("Anton Talven", "Anton Talven, the president of Ukraine"));

        match.ShouldNotBeNull().Score.ShouldBeGreaterThanOrEqualTo(Identity.Sure);
        match.Evidence.ShouldContain("president of Ukraine");
    }

    [Fact]
    public void A_surname_with_an_office_of_another_state_is_not()
    {
        Score(Person("Talven", "Polish President Talven"), Person("Anton Talven", "the president of Ukraine, Anton Talven")).ShouldBeLessThan(Identity.Sure);
        Score(Person("Talven", "Senator Talven"), Person("Anton Talven", "Senator Anton Talven")).ShouldBeLessThan(Identity.Sure);
    }

    [Fact]
    public void A_topmost_title_right_before_both_names_is_enough()
    {
        Score(Person("Talven", "President Talven"), Person("Anton Talven", "President Anton Talven")).ShouldBeGreaterThanOrEqualTo(Identity.Sure);
        Score(Person("Talven", "President Talven"), Person("Anna Talven", "Anna Talven, the wife of President Anton Talven")).ShouldBeLessThan(Identity.Sure);
        Score(Person("Talven", "Foreign Minister Talven"), Person("Anton Talven", "Defence Minister Anton Talven")).ShouldBeLessThan(Identity.Sure);
    }

    [Fact]
    public void A_surname_that_fits_two_people_is_neither()
    {
        var (anton, karl) = (Person("Anton Talven", "President Anton Talven"), Person("Karl Talven", "President Karl Talven"));

        Identity.Best(Person("Talven", "President Talven"), [anton, karl]).ShouldBeNull();
        Identity.Best(Person("Talven", "President Talven"), [anton]).ShouldNotBeNull().Profile.ShouldBe(anton);
    }

    [Fact]
    public void A_short_given_name_needs_an_office_beside_it()
    {
        Score(Person("Bob Ordan"), Person("Robert Ordan")).ShouldBeLessThan(Identity.Sure);
        Score(Person("Bob Ordan", "Senator Bob Ordan"), Person("Robert Ordan", "Senator Robert Ordan")).ShouldBeGreaterThanOrEqualTo(Identity.Sure);
    }

    [Theory]
    [InlineData("Ministry of Health of Ukraine", "Ukrainian Health Ministry", true)]
    [InlineData("Department of Fisheries", "Fisheries Department", true)]
    [InlineData("Ministry of Health of Ukraine", "Ministry of Health of Poland", false)]
    [InlineData("Poland and Ukraine", "Ukrainians and Poles", false)]
    [InlineData("the company", "the company", false)]
    public void Institutions_are_one_by_their_words_and_their_state(string one, string other, bool same)
    {
        (Score(Body(one), Body(other)) >= Identity.Sure).ShouldBe(same);
        (Score(Body(one, SourceKind.Group), Body(other)) >= Identity.Sure).ShouldBe(same);
    }

    [Fact]
    public void A_kind_of_institution_that_every_state_has_is_nobodys_alias()
    {
        var ministry = new SourceProfile("Ministry of Defence of Ukraine", SourceKind.Institution, ["Ministry of Defence"]);

        Identity.Of(ministry, Body("Ministry of Defence")).ShouldBeNull();
    }

    [Theory]
    [InlineData("Reuters", "Reuters news agency", true)]
    [InlineData("The Guardian", "Guardian", true)]
    [InlineData("CNN", "CNN.com", true)]
    [InlineData("CNN", "CNN Digital", true)]
    [InlineData("The Oristad Courier", "The Belmark Herald", false)]
    [InlineData("Oristad Courier", "The Oristad Courier", true)]
    public void Outlets_are_one_by_the_list_and_without_their_article(string one, string other, bool same)
    {
        (Score(Body(one, SourceKind.Outlet), Body(other, SourceKind.Outlet)) >= Identity.Sure).ShouldBe(same);
    }

    [Fact]
    public void Nobody_unnamed_is_ever_anybody()
    {
        var unnamed = Body("unnamed officials", SourceKind.Anonymous);

        Identity.Of(unnamed, unnamed).ShouldBeNull();
        Identity.Of(Body("unnamed officials", SourceKind.Group), Body("unnamed officials", SourceKind.Group)).ShouldBeNull();
        Identity.Keys(unnamed).ShouldBeEmpty();
    }

    [Fact]
    public void Any_name_is_looked_at_without_failing()
    {
        foreach (var name in (string[])["", " ", "-", "’s", ".", "Jr.", "A", "\ud800", "Anna \ud800 Berg\udc00", new('a', 100_000), "  von der  ", "Ś ś"])
        {
            foreach (var kind in Enum.GetValues<SourceKind>())
            {
                Identity.Keys(Body(name, kind)).Length.ShouldBeLessThanOrEqualTo(8);
                Identity.Of(Body(name, kind), Body("Karl Ordan", kind))?.Score.ShouldBeLessThan(Identity.Sure);
            }
        }
    }

    [Fact]
    public void A_page_gives_the_words_by_which_it_names_a_person()
    {
        var page = PageReader.Read("page.txt", Encoding.UTF8.GetBytes("Foreign Minister Anna Berg said on Monday that the bridge was open.")).Single();
        var reading = Reader.Read(page.Document!, Gear.Rules);

        SourcePhrases.Of(reading).Values.ShouldHaveSingleItem().ShouldBe(["Foreign Minister Anna Berg"]);
    }

    private static double Score(SourceProfile a, SourceProfile b)
    {
        Identity.Of(a, b).ShouldBe(Identity.Of(b, a));
        return Identity.Of(a, b)?.Score ?? 0;
    }

    private static SourceProfile Person(string name, params string[] phrases) => new(name, SourceKind.Person, []) { Phrases = [.. phrases] };

    private static SourceProfile Body(string name, SourceKind kind = SourceKind.Institution) => new(name, kind, []);
}
