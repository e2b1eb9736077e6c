namespace Whence.Tests.Attributions;

/// <summary>Where contents begin and end that the tagger cut.</summary>
public sealed class ContentEdgesTests
{
    [Theory]
    [InlineData("Officers say in the last three months, 90 boats have been stolen.", "Officers", "say", "90 boats have been stolen", "in the last three months, 90 boats have been stolen")]
    [InlineData("Anna Berg says in one case five boats sank in May.", "Anna Berg", "says in one case", "five boats sank in May", "in one case five boats sank in May")]
    [InlineData("Anna Berg said if it rains, the dam will break.", "Anna Berg", "said", "the dam will break", "if it rains, the dam will break")]
    [InlineData("Anna Berg said in a letter, the dam will break.", "Anna Berg", "said", "the dam will break", "the dam will break")]
    [InlineData("Anna Berg said in Belmark, the dam will break.", "Anna Berg", "said", "the dam will break", "the dam will break")]
    public void A_phrase_before_the_clause_is_told_with_it(string text, string source, string cue, string tagged, string content) => Reads(text, source, cue, tagged, content);

    [Theory]
    [InlineData("Anna Berg said the town felt safe for a year and spent the money on boats.", "the town felt safe for a year", "the town felt safe for a year and spent the money on boats")]
    [InlineData("Anna Berg said the town felt safe for a year and said a prayer for it.", "the town felt safe for a year", "the town felt safe for a year and said a prayer for it")]
    [InlineData("Anna Berg said she felt safe in the town and promised that she would stay.", "she felt safe in the town", "she felt safe in the town")]
    [InlineData("Anna Berg said he was hurt by the claim and questioned if it was true.", "he was hurt by the claim", "he was hurt by the claim")]
    public void A_second_verb_of_the_clause_is_told_with_the_first(string text, string tagged, string content) => Reads(text, "Anna Berg", "said", tagged, content);

    [Theory]
    [InlineData("Anna Berg said the vote could give her the town, pointing to the districts by the river.", "said", "the vote could give her the town, pointing to the districts by the river", "the vote could give her the town")]
    [InlineData("Anna Berg said the boat left the harbour, carrying salt and wood.", "said", "the boat left the harbour, carrying salt and wood", "the boat left the harbour, carrying salt and wood")]
    [InlineData("Anna Berg wants to sell the dam, but her plan would need the help of the states.", "wants", "to sell the dam, but her plan would need the help of the states", "to sell the dam")]
    [InlineData("Anna Berg wants to sell the dam, but not the mill.", "wants", "to sell the dam, but not the mill", "to sell the dam, but not the mill")]
    [InlineData("Anna Berg rejects any figures that help Lenz even as he quotes them in the hall.", "rejects", "any figures that help Lenz even as he quotes them in the hall", "any figures that help Lenz")]
    [InlineData("Anna Berg asked if the dam was old; it has stood there since the war.", "asked", "if the dam was old; it has stood there since the war", "if the dam was old")]
    [InlineData("Anna Berg said the dam would be sold, a move that many in the town oppose.", "said", "the dam would be sold, a move that many in the town oppose", "the dam would be sold")]
    public void A_content_ends_where_its_speaker_or_the_writer_goes_on(string text, string cue, string tagged, string content) => Reads(text, "Anna Berg", cue, tagged, content);

    [Theory]
    [InlineData("Anna Berg said of the things she saw there: \"It was a ruin.\"", "said of", "the things she saw there: \"It was a ruin.\"", "\"It was a ruin.\"")]
    [InlineData("And when asked how much she paid, \"We paid nine,\" Anna Berg said.", "said", "And when asked how much she paid, \"We paid nine,\"", "\"We paid nine,\"")]
    [InlineData("Anna Berg said the town knew: \"It was a ruin.\"", "said", "the town knew: \"It was a ruin.\"", "the town knew: \"It was a ruin.\"")]
    public void What_a_quotation_is_about_is_not_said(string text, string cue, string tagged, string content) => Reads(text, "Anna Berg", cue, tagged, content);

    private static void Reads(string text, string source, string cue, string tagged, string content)
    {
        var read = TaggedPage.Read(text, source, cue, tagged);
        read.ShouldContain(a => a.Source.Length > 0 && a.Source[0].In(text).ToString() == source && a.Content.Length == 1 && a.Content[0].In(text).ToString() == content);
    }
}
