using System.Text.Json;

namespace Whence.Cli.Tests.Linked;

/// <summary>What other tools and evaluations rely on: every field of the ledger's export, and that ids in one file are found in the others.</summary>
public sealed class CrossExportTests : IDisposable
{
    private readonly World _world = new();

    public CrossExportTests() => LinkedNewsroom.Fill(_world);

    [Fact]
    public async Task Claims_name_their_page_question_and_answer()
    {
        var claims = await Export("claims");

        claims.Count.ShouldBeGreaterThan(8);
        foreach (var claim in claims)
        {
            Fields(claim, "id", "document", "attribution", "statement", "text", "origin", "via", "marks", "question", "answer");
            Text(claim, "id").ShouldMatch("^c[0-9]+$");
            (claim.GetProperty("attribution").ValueKind == JsonValueKind.Null).ShouldNotBe(claim.GetProperty("statement").ValueKind == JsonValueKind.Null);
            if (claim.GetProperty("question").ValueKind != JsonValueKind.Null)
                Text(claim, "answer").ShouldStartWith(Text(claim, "question") + ".");
        }
        claims.ShouldContain(claim => Text(claim, "document") == "courier-lenna" && claim.GetProperty("via").GetArrayLength() == 1 && Text(claim.GetProperty("via")[0], "name") == "Northwire");
    }

    [Fact]
    public async Task Questions_have_every_field_of_the_contract()
    {
        var questions = await Export("questions");

        questions.Count.ShouldBeGreaterThan(1);
        foreach (var question in questions)
        {
            Fields(question, "id", "text", "story", "answers");
            Text(question, "id").ShouldMatch("^q[0-9]+$");
            foreach (var answer in question.GetProperty("answers").EnumerateArray())
                Holds(question, answer);
        }
    }

    [Fact]
    public async Task Claims_and_questions_name_one_another()
    {
        var claims = (await Export("claims")).ToDictionary(claim => Text(claim, "id"));
        var answers = (await Export("questions")).SelectMany(question => question.GetProperty("answers").EnumerateArray()).ToList();

        foreach (var answer in answers)
        {
            foreach (var claim in Strings(answer, "claims"))
                Text(claims[claim], "answer").ShouldBe(Text(answer, "id"));
            foreach (var claim in answer.GetProperty("joins").EnumerateArray().SelectMany(join => Strings(join, "claims")))
                claims.ShouldContainKey(claim);
        }
        claims.Values.Count(claim => claim.GetProperty("question").ValueKind != JsonValueKind.Null).ShouldBe(answers.Sum(answer => Strings(answer, "claims").Count));
    }

    [Fact]
    public async Task The_pages_of_an_answer_are_those_of_its_claims()
    {
        var claims = (await Export("claims")).ToDictionary(claim => Text(claim, "id"));

        foreach (var answer in (await Export("questions")).SelectMany(question => question.GetProperty("answers").EnumerateArray()))
            answer.GetProperty("pages").GetInt32().ShouldBe(Strings(answer, "claims").Select(claim => Text(claims[claim], "document")).Distinct().Count());
    }

    [Fact]
    public async Task Reprints_name_two_pages_their_passages_the_one_that_was_copied_and_the_evidence()
    {
        var reprint = (await Export("reprints")).Single();

        Fields(reprint, "pages", "passages", "from", "evidence");
        Strings(reprint, "pages").ShouldBe(["courier-market", "digest-market"], ignoreOrder: true);
        Text(reprint, "from").ShouldBe("courier-market");
        Strings(reprint, "evidence").ShouldContain("credit");
        foreach (var passage in reprint.GetProperty("passages").EnumerateArray())
        {
            foreach (var side in new[] { "a", "b" })
                passage.GetProperty(side)[0].GetInt32().ShouldBeLessThan(passage.GetProperty(side)[1].GetInt32());
        }
    }

    [Fact]
    public async Task Stories_name_their_pages_and_days()
    {
        foreach (var story in await Export("stories"))
        {
            Fields(story, "id", "pages", "earliest", "latest");
            Text(story, "id").ShouldMatch("^s[0-9]+$");
            Strings(story, "pages").Count.ShouldBeGreaterThan(1);
            Text(story, "earliest").ShouldMatch(@"^\d{4}-\d\d-\d\d$");
        }
        (await Export("stories")).Count.ShouldBe((await _world.Json("stories", "--json")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Conflicts_are_of_the_kinds_of_the_contract()
    {
        var claims = (await Export("claims")).Select(claim => Text(claim, "id")).ToHashSet();
        var conflicts = await Export("conflicts");

        conflicts.ShouldContain(conflict => Text(conflict, "type") == "figures");
        foreach (var conflict in conflicts)
        {
            Fields(conflict, "type", "a", "b", "why");
            Text(conflict, "type").ShouldBeOneOf("figures", "denial", "update", "correction", "supersession", "not comparable");
            claims.ShouldContain(Text(conflict, "a"));
            claims.ShouldContain(Text(conflict, "b"));
            Text(conflict, "why").ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public async Task Drift_is_of_the_kinds_of_the_contract()
    {
        var claims = (await Export("claims")).Select(claim => Text(claim, "id")).ToHashSet();
        var drifts = await Export("drift");

        drifts.ShouldContain(drift => Text(drift, "kind") == "source");
        foreach (var drift in drifts)
        {
            Fields(drift, "from", "to", "kind", "before", "after");
            Text(drift, "kind").ShouldBeOneOf("certainty", "hedge", "source", "figure", "quotation", "subject", "headline");
            claims.ShouldContain(Text(drift, "from"));
            claims.ShouldContain(Text(drift, "to"));
        }
    }

    [Theory]
    [InlineData("questions")]
    [InlineData("reprints")]
    [InlineData("stories")]
    [InlineData("conflicts")]
    [InlineData("drift")]
    public async Task What_has_lists_in_it_goes_into_no_spreadsheet(string what)
    {
        var answer = await _world.Run("export", "--what", what, "--format", "csv");

        answer.Exit.ShouldBe(2);
        answer.Error.ShouldContain("--format jsonl");
        answer.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_spreadsheet_of_claims_has_question_and_answer_at_its_end()
    {
        var answer = await _world.Run("export", "--format", "csv");

        answer.Lines[0].TrimEnd('\r').ShouldEndWith(",question,answer");
        answer.Lines.ShouldContain(line => line.Contains("railway bridge", StringComparison.Ordinal) && line.TrimEnd('\r').EndsWith(".1", StringComparison.Ordinal));
    }

    public void Dispose() => _world.Dispose();

    private static void Holds(JsonElement question, JsonElement answer)
    {
        Fields(answer, "id", "text", "polarity", "low", "high", "claims", "pages", "outlets", "unsourced", "origins", "joins", "circular", "trail");
        Text(answer, "id").ShouldStartWith(Text(question, "id") + ".");
        Text(answer, "polarity").ShouldBeOneOf("asserts", "rejects");
        foreach (var level in new[] { "source", "family", "side" })
        {
            var range = answer.GetProperty("origins").GetProperty(level);
            range.GetArrayLength().ShouldBe(2);
            range[0].GetInt32().ShouldBeLessThanOrEqualTo(range[1].GetInt32());
        }
        foreach (var join in answer.GetProperty("joins").EnumerateArray())
        {
            Strings(join, "claims").Count.ShouldBe(2);
            Text(join, "rule").ShouldBeOneOf("same origin", "relay of", "shared quotation", "reprint", "family");
            Text(join, "evidence").ShouldNotBeNullOrWhiteSpace();
        }
        answer.GetProperty("circular").ValueKind.ShouldBeOneOf(JsonValueKind.True, JsonValueKind.False);
        new[] { "held", "linked", "named" }.Sum(end => answer.GetProperty("trail").GetProperty(end).GetInt32()).ShouldBeGreaterThanOrEqualTo(0);
    }

    private static void Fields(JsonElement item, params string[] names)
    {
        foreach (var name in names)
            item.TryGetProperty(name, out _).ShouldBeTrue($"{name} is missing in {item.GetRawText()}");
    }

    private static string Text(JsonElement item, string field) => item.GetProperty(field).GetString()!;

    private static List<string> Strings(JsonElement item, string field) => [.. item.GetProperty(field).EnumerateArray().Select(one => one.GetString()!)];

    private async Task<List<JsonElement>> Export(string what)
    {
        var answer = await _world.Run("export", "--format", "jsonl", "--what", what);
        answer.Exit.ShouldBe(0);
        return [.. answer.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
