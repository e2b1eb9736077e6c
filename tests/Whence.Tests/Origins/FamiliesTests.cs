using Whence.Lexicons;
using Whence.Origins;
using Whence.Sources;
using static Whence.Tests.Origins.Newsstand;

namespace Whence.Tests.Origins;

public sealed class FamiliesTests
{
    [Theory]
    [InlineData("General Staff of the Armed Forces of Veskaria", "Armed Forces of Veskaria|Government of Veskaria")]
    [InlineData("Ministry of Defence of Tarvonia", "Government of Tarvonia")]
    [InlineData("Main Directorate of Intelligence of Ukraine", "Ministry of Defence of Ukraine|Government of Ukraine")]
    [InlineData("Department of Defense of the United States", "Government of the United States")]
    [InlineData("Secret Intelligence Service of the United Kingdom", "Government of the United Kingdom")]
    [InlineData("Ministry of Health of the Democratic Republic of the Congo", "Government of the Democratic Republic of the Congo")]
    [InlineData("Parliament of Veskaria", "")]
    [InlineData("Government of Veskaria", "")]
    [InlineData("Institute for the Study of Rivers", "")]
    public void An_institution_belongs_to_its_state(string institution, string families) =>
        string.Join('|', Families.Usual.Of(Institution(institution))).ShouldBe(families);

    [Fact]
    public void An_outlet_belongs_to_its_owner() => Families.Usual.Of(Named("RT", SourceKind.Outlet)).ShouldBe(["TV-Novosti"]);

    [Fact]
    public void A_person_belongs_to_whom_the_person_speaks_for()
    {
        Families.Usual.Of(Mayor).ShouldBeEmpty();
        Families.Usual.Of(Mayor with { SpeaksFor = "Ministry of Health of Veskaria" }).ShouldBe(["Ministry of Health of Veskaria", "Government of Veskaria"]);
    }

    [Fact]
    public void A_file_that_runs_in_a_circle_ends()
    {
        var families = new Families([new LexiconRow(["North Mill", "South Mill"]), new LexiconRow(["South Mill", "North Mill"])], []);

        families.Of(Institution("North Mill")).Length.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public void Bodies_of_allied_states_are_on_one_side()
    {
        var families = new Families(Lexicon.Rows("families"), [new LexiconRow(["River League", "Veskaria|River League|Northland", "any"])]);

        families.SideOf(Staff).ShouldBe("River League");
        families.SideOf(Institution("Government of Northland")).ShouldBe("River League");
        families.SideOf(Institution("River League")).ShouldBe("River League");
        families.SideOf(Institution("Ministry of Defence of Tarvonia")).ShouldBeNull();
        OriginCounter.Count([Claim("p1", "A", Staff), Claim("p2", "B", Institution("Ministry of Defence of Northland"))], families: families).Levels.ShouldBe(new(new(2, 2), new(2, 2), new(1, 1)));
    }
}
