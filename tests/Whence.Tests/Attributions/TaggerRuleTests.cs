using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Taggers;
using Whence.Tests.Taggers;

namespace Whence.Tests.Attributions;

public sealed class TaggerRuleTests
{
    private const string Dam = "Anna Berg said that the dam was safe and the road to Oristad was open.";
    private const string Safe = "that the dam was safe";
    private const string Open = "that the dam was safe and the road to Oristad was open";

    [Fact]
    public void The_rule_cuts_behind_that_where_the_tagger_holds_its_cut_likely_too() =>
        ContentOf(Dam, [Safe], (Open, 0.2f)).ShouldBe([Open]);

    [Fact]
    public void The_tagger_cuts_where_it_holds_the_rules_cut_unlikely() =>
        ContentOf(Dam, [Safe], (Open, 0.03f)).ShouldBe([Safe]);

    [Fact]
    public void The_tagger_cuts_where_it_does_not_think_of_the_rules_cut() =>
        ContentOf(Dam, [Safe]).ShouldBe([Safe]);

    [Fact]
    public void Behind_that_a_statement_is_not_taken_apart() =>
        ContentOf(Dam, [Safe, "the road to Oristad was open"]).ShouldBe([Open]);

    [Fact]
    public void Around_according_to_the_rule_cuts_whatever_the_tagger_holds_likely() =>
        ContentOf("The dam was safe and the road to Oristad was open, according to Anna Berg.", ["the road to Oristad was open"], cue: "according to").ShouldBe(["The dam was safe and the road to Oristad was open"]);

    [Fact]
    public void The_tagger_cuts_what_no_word_bounds() =>
        ContentOf("Anna Berg believes the dam is safe and the road to Oristad is open.", ["the dam is safe"], ("the dam is safe and the road to Oristad is open", 0.4f), cue: "believes").ShouldBe(["the dam is safe"]);

    [Fact]
    public void A_statement_inside_the_statement_stays_in_it()
    {
        const string text = "Anna Berg said that, according to Northwire, the ministry had confirmed that the dam was safe.";

        ContentOf(text, ["the ministry had confirmed that the dam was safe"]).ShouldContain("that, according to Northwire, the ministry had confirmed that the dam was safe");
    }

    [Theory]
    [InlineData("Anna Berg may not agree with the plan for the dam.", "may not agree with", "the plan for the dam", true)]
    [InlineData("Anna Berg has spoken out against the plan for the dam.", "has spoken out against", "the plan for the dam", true)]
    [InlineData("Anna Berg agrees with the plan for the dam.", "agrees with", "the plan for the dam", false)]
    [InlineData("Anna Berg came out against the plan for the dam.", "came out against", "the plan for the dam", true)]
    [InlineData("Anna Berg spoke out for the plan for the dam.", "spoke out for", "the plan for the dam", false)]
    public void Who_does_not_agree_or_speaks_against_it_rejects_it(string text, string cue, string content, bool rejects) =>
        TaggedPage.Read(text, "Anna Berg", cue, content).ShouldHaveSingleItem().Rejects.ShouldBe(rejects);

    [Theory]
    [InlineData("Anna Berg said that the dam was safe. But the road may not hold, experts warn.", 2)]
    [InlineData("Anna Berg said that the dam was safe. But the road may not hold, army says.", 1)]
    public void Several_people_who_warn_are_read_without_the_tagger(string text, int statements) =>
        TaggedPage.Read(text, "Anna Berg", "said", "that the dam was safe").Length.ShouldBe(statements);

    [Fact]
    public void Who_takes_aim_at_somebody_speaks()
    {
        var read = TaggedPage.Read("Anna Berg took aim at the council.", "Anna Berg", "took aim at", "the council").ShouldHaveSingleItem();

        (read.Cue!.Type, read.Cue.Act).ShouldBe((CueType.Speech, "condemn"));
    }

    [Fact]
    public void Claims_that_somebody_dismissed_are_nobodys_statement_besides()
    {
        const string text = "Anna Berg dismissed claims that the dam had cracked.";
        var reading = TaggerPages.Read(text);
        var tagged = new TaggedAttribution(0, TaggerPages.Span(reading, Role.Source, "Anna Berg", 1), TaggerPages.Span(reading, Role.Cue, "dismissed claims", 1), [TaggerPages.Span(reading, Role.Content, "that the dam had cracked", 0.5f)], [], 0.8, 0.8);

        var read = new AttributionStage().Read(reading with { Tagged = [tagged], Layers = reading.Layers | Layers.Tagged }).Attributions;

        read.ShouldHaveSingleItem().Cue!.Spans[0].In(text).ToString().ShouldBe("dismissed");
        read[0].Content[0].In(text).ToString().ShouldBe("claims that the dam had cracked");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Inside_a_statement_the_tagger_seconds_nothing_of_nobody(int level, bool stays)
    {
        const string text = "Anna Berg spoke of claims that the dam had cracked.";
        var reading = TaggerPages.Read(text);
        var outer = new TaggedAttribution(0, TaggerPages.Span(reading, Role.Source, "Anna Berg", 1), TaggerPages.Span(reading, Role.Cue, "spoke of", 1), [TaggerPages.Span(reading, Role.Content, "claims that the dam had cracked", 0.5f)], [], 0.8, 0.8);
        var inner = new TaggedAttribution(level, null, TaggerPages.Span(reading, Role.Cue, "claims", 1), [TaggerPages.Span(reading, Role.Content, "that the dam had cracked", 0.5f)], [], 0.8, 0.8);

        var read = new AttributionStage().Read(reading with { Tagged = [outer, inner], Layers = reading.Layers | Layers.Tagged }).Attributions;

        read.Any(attribution => attribution.Cue?.Spans[0].In(text).ToString() == "claims").ShouldBe(stays);
    }

    [Theory]
    [InlineData("Anna Berg said that she believed the dam was safe.", "she", "believed", true)]
    [InlineData("Anna Berg said that the ruling recognised that the dam was safe.", "the ruling", "recognised", true)]
    [InlineData("Anna Berg spoke of his demand that Oristad close the dam.", "his", "demand", true)]
    [InlineData("Anna Berg said that you believed the dam was safe.", "you", "believed", false)]
    [InlineData("Anna Berg spoke of a ruling, which held that the dam was safe.", "which", "held", true)]
    [InlineData("Anna Berg spoke of a ruling, which declared that the dam was safe.", "which", "declared", true)]
    [InlineData("Anna Berg spoke of officials who believe the dam is safe.", "who", "believe", true)]
    [InlineData("Anna Berg spoke of a Tarvonia that believes it can close the dam.", "that", "believes", true)]
    [InlineData("Anna Berg spoke of a bill that adds two dams are needed.", "that", "adds", false)]
    [InlineData("Anna Berg spoke of anybody who believes the dam is safe.", "who", "believes", false)]
    [InlineData("Anna Berg spoke of an order declaring that the dam was safe.", "an order", "declaring", true)]
    [InlineData("Anna Berg said the latest figures showed that the dam was safe.", "the latest figures", "showed", true)]
    public void Inside_a_statement_a_clause_stays_with_who_states_it(string text, string source, string cue, bool stays)
    {
        var reading = TaggerPages.Read(text);
        var outer = new TaggedAttribution(0, TaggerPages.Span(reading, Role.Source, "Anna Berg", 1), TaggerPages.Span(reading, Role.Cue, text.Split(' ')[2], 1), [TaggerPages.Span(reading, Role.Content, text[(text.IndexOf(' ', 12) + 1)..^1], 0.5f)], [], 0.8, 0.8);

        var read = new AttributionStage().Read(reading with { Tagged = [outer], Layers = reading.Layers | Layers.Tagged }).Attributions;

        read.Any(attribution => attribution.Inside is not null && attribution.Cue?.Spans[0].In(text).ToString() == cue && attribution.Source[0].In(text).ToString() == source).ShouldBe(stays);
    }

    [Theory]
    [InlineData("they imagined", 0.7, true)]
    [InlineData("they imagined", 0.5, false)]
    [InlineData("they would imagine", 0.7, false)]
    public void Inside_a_statement_the_tagger_counts_where_somebody_states_a_clause(string words, double confidence, bool stays)
    {
        var text = $"Anna Berg said how {words} the dam was safe.";
        var reading = TaggerPages.Read(text);
        var outer = new TaggedAttribution(0, TaggerPages.Span(reading, Role.Source, "Anna Berg", 1), TaggerPages.Span(reading, Role.Cue, "said", 1), [TaggerPages.Span(reading, Role.Content, $"how {words} the dam was safe", 0.5f)], [], 0.8, 0.8);
        var inner = new TaggedAttribution(1, TaggerPages.Span(reading, Role.Source, "they", 1), TaggerPages.Span(reading, Role.Cue, words[5..], 1), [TaggerPages.Span(reading, Role.Content, "the dam was safe", 0.5f)], [], confidence, 0.1);

        var read = new AttributionStage().Read(reading with { Tagged = [outer, inner], Layers = reading.Layers | Layers.Tagged }).Attributions;

        read.Any(attribution => attribution.Cue?.Spans[0].In(text).ToString() == words[5..]).ShouldBe(stays);
    }

    [Theory]
    [InlineData("Talk that he would resign did not end in May.", "Talk", "that he would resign", 0.25, true)]
    [InlineData("Talk that he would resign did not end in May.", "Talk", "that he would resign", 0.15, false)]
    [InlineData("The mayor was charged with a fraud that harmed the town.", "was charged with", "a fraud that harmed the town", 0.4, false)]
    public void What_nobody_is_named_for_counts_where_a_word_says_that_others_say_so(string text, string cue, string content, double confidence, bool stays)
    {
        var reading = TaggerPages.Read(text);
        var tagged = new TaggedAttribution(0, null, TaggerPages.Span(reading, Role.Cue, cue, 1), [TaggerPages.Span(reading, Role.Content, content, 0.5f)], [], confidence, 0.1);

        var read = new AttributionStage().Read(reading with { Tagged = [tagged], Layers = reading.Layers | Layers.Tagged }).Attributions;

        read.Any(attribution => attribution.Cue?.Spans[0].In(text).ToString() == cue).ShouldBe(stays);
    }

    [Theory]
    [InlineData("Tarvonia", 0.62, true)]
    [InlineData("Tarvonia", 0.5, false)]
    [InlineData("the weather", 0.62, false)]
    public void Inside_a_statement_the_tagger_counts_where_somebody_promises_a_deed(string source, double confidence, bool stays)
    {
        var text = $"Anna Berg said how {source} renewed its pledge not to close the dam.";
        var reading = TaggerPages.Read(text);
        var outer = new TaggedAttribution(0, TaggerPages.Span(reading, Role.Source, "Anna Berg", 1), TaggerPages.Span(reading, Role.Cue, "said", 1), [TaggerPages.Span(reading, Role.Content, $"how {source} renewed its pledge not to close the dam", 0.5f)], [], 0.8, 0.8);
        var inner = new TaggedAttribution(1, TaggerPages.Span(reading, Role.Source, source, 1), TaggerPages.Span(reading, Role.Cue, "renewed its pledge", 1), [TaggerPages.Span(reading, Role.Content, "not to close the dam", 0.5f)], [], confidence, 0.1);

        var read = new AttributionStage().Read(reading with { Tagged = [outer, inner], Layers = reading.Layers | Layers.Tagged }).Attributions;

        read.Any(attribution => attribution.Cue?.Spans[0].In(text).ToString() == "renewed its pledge").ShouldBe(stays);
    }

    [Fact]
    public void Who_says_the_end_of_a_quotation_says_all_its_sentences()
    {
        const string text = "“The dam is old. The wall has cracked. Nobody came,” said Anna Berg.";

        TaggedPage.Read(text, "Anna Berg", "said", "Nobody came").ShouldHaveSingleItem().Content.ShouldHaveSingleItem().In(text).ToString().ShouldBe("“The dam is old. The wall has cracked. Nobody came,”");
    }

    [Theory]
    [InlineData("Anna Berg portrayed him as a saviour of the dam.", "portrayed", "him as a saviour of the dam", 1)]
    [InlineData("Anna Berg watched him in passing.", "watched", "him in", 0)]
    public void Somebody_with_a_description_tells(string text, string cue, string content, int found) =>
        TaggedPage.Read(text, "Anna Berg", cue, content).Length.ShouldBe(found);

    [Theory]
    [InlineData("Reports are that the dam has broken.", "Reports", "are", "that the dam has broken")]
    [InlineData("Anna Berg leads by two points in another survey.", "another survey", "in", "Anna Berg leads by two points")]
    public void A_link_to_what_says_something_is_speech(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Cue!.Type.ShouldBe(CueType.Speech);

    [Theory]
    [InlineData("Anna Berg crowed over the dam.", "crowed over", "the dam", CueType.Speech)]
    [InlineData("Anna Berg was apprehensive about the dam.", "was apprehensive about", "the dam", CueType.Belief)]
    [InlineData("Anna Berg rebuilt the dam.", "rebuilt", "the dam", CueType.Action)]
    [InlineData("Anna Berg resumed: “Nobody came to the dam.”", "resumed", "Nobody came to the dam", CueType.Speech)]
    [InlineData("Anna Berg rebuilt “the house by the dam”.", "rebuilt", "the house by the dam", CueType.Action)]
    public void The_words_of_a_cue_tell_whether_somebody_speaks(string text, string cue, string content, CueType type) =>
        TaggedPage.Read(text, "Anna Berg", cue, content).ShouldHaveSingleItem().Cue!.Type.ShouldBe(type);

    [Fact]
    public void What_an_outlet_could_not_verify_is_no_statement_of_the_outlet()
    {
        var reading = TaggerPages.Read("Northwire could not independently verify the figures.");
        var tagged = new TaggedAttribution(0, TaggerPages.Span(reading, Role.Source, "Northwire", 1), TaggerPages.Span(reading, Role.Cue, "could not independently verify", 1), [TaggerPages.Span(reading, Role.Content, "the figures", 0.5f)], [], 0.8, 0.8);

        new AttributionStage().Read(reading with { Tagged = [tagged], Layers = reading.Layers | Layers.Tagged }).Attributions.ShouldBeEmpty();
    }

    private static IEnumerable<string> ContentOf(string text, string[] content, (string Text, float Probability)? rival = null, string cue = "said")
    {
        var reading = TaggerPages.Read(text);
        ImmutableArray<RoleSpan> rivals = rival is { } other ? [TaggerPages.Span(reading, Role.Content, content[0], 0.5f), TaggerPages.Span(reading, Role.Content, other.Text, other.Probability)] : [];
        var tagged = new TaggedAttribution(0, TaggerPages.Span(reading, Role.Source, "Anna Berg", 1), TaggerPages.Span(reading, Role.Cue, cue, 1), [.. content.Select(piece => TaggerPages.Span(reading, Role.Content, piece, 0.5f))], [], 0.8, 0.8) { Rivals = rivals };
        var read = new AttributionStage().Read(reading with { Tagged = [tagged], Layers = reading.Layers | Layers.Tagged });
        return read.Attributions.Single(attribution => attribution.Cue?.Spans[0].In(text).ToString() == cue).Content.Select(span => span.In(text).ToString());
    }

    [Theory]
    [InlineData("Last night it was announced there would be no cuts, the council said.", "the council", "was announced", "there would be no cuts")]
    [InlineData("The palace was calm after it was reported that the mayor had left.", "The palace", "was reported", "that the mayor had left")]
    public void What_was_reported_is_nobodys_who_stands_beside_it(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).Single(read => read.Cue!.Spans[0].In(text).ToString() == cue).Source.ShouldBeEmpty();
}
