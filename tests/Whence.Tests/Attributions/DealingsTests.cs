using Whence.Attributions;

namespace Whence.Tests.Attributions;

/// <summary>Deeds that are told with a verb of speech.</summary>
public sealed class DealingsTests
{
    [Theory]
    [InlineData("The court ruled on the appeal of the millers.", "The court", "ruled on", "the appeal of the millers", CueType.Action)]
    [InlineData("The city rejected a settlement offer from the millers.", "The city", "rejected", "a settlement offer from the millers", CueType.Action)]
    [InlineData("The city rejected the idea of a new bridge.", "The city", "rejected", "the idea of a new bridge", CueType.Speech)]
    [InlineData("Anna Berg revealed the new brochure in Lenna.", "Anna Berg", "revealed", "the new brochure in Lenna", CueType.Action)]
    [InlineData("Anna Berg revealed the names of the guards.", "Anna Berg", "revealed", "the names of the guards", CueType.Speech)]
    [InlineData("The council submitted the project to the ministry.", "The council", "submitted", "the project to the ministry", CueType.Action)]
    [InlineData("Both leaders agreed a truce in Lenna.", "Both leaders", "agreed", "a truce in Lenna", CueType.Intention)]
    [InlineData("Wild goats ruled this island for a century.", "Wild goats", "ruled", "this island for a century", CueType.Action)]
    [InlineData("Veskaria is charging ahead on its plans.", "Veskaria", "is charging ahead on", "its plans", CueType.Action)]
    public void What_is_done_is_no_statement(string text, string source, string cue, string content, CueType type) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Cue!.Type.ShouldBe(type);
}
