namespace Whence.Tests.Attributions;

/// <summary>Where rule and tagger cut a content otherwise.</summary>
public sealed class ContentCutsTests
{
    [Theory]
    [InlineData("Anna Berg told Northwire in July the dam was old.", "Anna Berg", "told", "the dam was old", "the dam was old")] // the tagger's: the rule knows but the relay
    [InlineData("The pipe, which Anna Berg told Northwire brings in water, is old.", "Anna Berg", "told", "which", "brings in water")] // no pronoun alone
    [InlineData("The dam cost the town a fortune, a claim Berg has denied.", "Berg", "has denied", "a claim", "The dam cost the town a fortune")] // nor the noun that stands for it
    public void Whose_words_count(string text, string source, string cue, string content, string expected) =>
        TaggedPage.Read(text, source, cue, content).Select(one => one.Content[0].In(text).ToString()).ShouldContain(read => read.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void A_statement_between_two_pieces_stays_inside()
    {
        const string text = "In a letter, the mayor said “the dam is old,” the Courier reported.";

        var read = TaggedPage.Read(text, "the Courier", "reported", ["In a letter", "the dam is old"]);

        read.ShouldContain(one => one.Source.Length == 1 && one.Inside != null);
    }

    [Fact]
    public void A_currency_belongs_to_its_number()
    {
        const string text = "The council asks the state for help. The mayor asked Northwire $500 for the boats.";

        TaggedPage.Read(text, "The mayor", "asked", "500 for the boats").Select(one => one.Content[0].In(text).ToString()).ShouldContain("$500 for the boats");
    }

    [Fact]
    public void A_bracket_in_a_word_belongs_to_it()
    {
        const string text = "“[T]he dam is old,” Anna Berg told Northwire.";

        TaggedPage.Read(text, "Anna Berg", "told", "T]he dam is old").Select(one => one.Content[0].In(text).ToString()).ShouldContain("“[T]he dam is old,”");
    }
}
