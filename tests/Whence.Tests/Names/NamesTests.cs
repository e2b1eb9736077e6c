using Whence.Documents;
using Whence.Names;

namespace Whence.Tests.Names;

/// <summary>Who and what a page names.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("The 70th Guards Motorized Rifle Regiment left the town.", "70th Guards Motorized Rifle Regiment")]
    [InlineData("Soldiers of the 58th Combined Arms Army refused.", "58th Combined Arms Army")]
    [InlineData("They joined the 5th Motorized Brigade in May.", "5th Motorized Brigade")]
    [InlineData("They served in the 93rd mechanized brigade.", "93rd mechanized brigade")]
    [InlineData("The Azov Battalion denied that.", "Azov Battalion")]
    public void Military_units_are_known_by_their_pattern(string text, string unit) =>
        Names(text).ShouldContain((unit, MentionKind.Unit, unit));

    [Theory]
    [InlineData("Ukraine's Defense Ministry said so.", "Ukraine's Defense Ministry", "Ministry of Defence of Ukraine")]
    [InlineData("The Polish police said so.", "Polish police", "Police of Poland")]
    [InlineData("It went to the Ministry of Justice of Chile.", "Ministry of Justice of Chile", "Ministry of Justice of Chile")]
    [InlineData("A letter reached the Pentagon.", "Pentagon", "Department of Defense of the United States")]
    [InlineData("The Oristad Grain Council met.", "Oristad Grain Council", "Oristad Grain Council")]
    [InlineData("He works at the Institute for the Study of Rivers.", "Institute for the Study of Rivers", "Institute for the Study of Rivers")]
    public void Bodies_bear_one_name(string text, string words, string name) =>
        Names(text).ShouldContain((words, MentionKind.Organisation, name));

    [Fact]
    public void A_surname_means_the_person_named_in_full_before()
    {
        var names = Names("The mayor, Anna Verholt, spoke first. Then Verholt left.");

        names.ShouldBe([("Anna Verholt", MentionKind.Person, "Anna Verholt"), ("Verholt", MentionKind.Person, "Anna Verholt")]);
    }

    [Fact]
    public void A_state_is_a_place_and_its_adjective_none()
    {
        Names("Grain from Ukraine arrived.").ShouldBe([("Ukraine", MentionKind.Place, "Ukraine")]);
        Names("Polish grain arrived.").ShouldBeEmpty();
    }

    [Fact]
    public void Names_follow_one_another_and_never_overlap()
    {
        var reading = Read("Ukraine's Defense Ministry and the 5th Motorized Brigade told Reuters that Anna Verholt of the Oristad Grain Council left Poland. Verholt denied it to the Polish police.");

        reading.Mentions.Length.ShouldBeGreaterThan(6);
        foreach (var (one, next) in reading.Mentions.Zip(reading.Mentions.Skip(1)))
            one.Span.End.ShouldBeLessThanOrEqualTo(next.Span.Start);
    }

    private static (string Words, MentionKind Kind, string Name)[] Names(string text)
    {
        var reading = Read(text);
        return [.. reading.Mentions.Select(mention => (reading.Document[mention.Span].ToString(), mention.Kind, mention.Name))];
    }

    private static Reading Read(string text) => Reader.Read(new Document { Id = "sha256:0", Name = "page", Text = text });
}
