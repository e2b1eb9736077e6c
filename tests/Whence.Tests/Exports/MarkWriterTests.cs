using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Whence.Attributions;
using Whence.Claims;
using Whence.Documents;
using Whence.Exports;
using Whence.Quantities;
using Whence.Sources;
using Whence.Stances;
using Whence.Text;

namespace Whence.Tests.Exports;

public sealed class MarkWriterTests
{
    private const string Title = "Ice 🧊 closes strait: ministry";
    private const string Body = "Rain 🌧 fell. “Forty boats 🚢 wait,” the ministry said. It is cold.";

    private static readonly Source Ministry = new() { Name = "Ministry of Transport of Veskaria", Kind = SourceKind.Institution, Aliases = ["the ministry", "b", "c", "d", "e", "f"] };

    [Fact]
    public void A_reading_of_nothing_has_every_field()
    {
        using var line = Written(new(new() { Id = "sha256:0", Name = "page", Text = "" }));

        line.RootElement.EnumerateObject().Select(field => field.Name).ShouldBe(
            ["document", "text", "titleText", "raw", "blocks", "links", "attributions", "statements", "silences", "mentions", "quantities", "times", "notes"]);
        line.RootElement.GetProperty("document").EnumerateObject().Select(field => field.Name).ShouldBe(
            ["name", "id", "url", "title", "byline", "outlet", "published", "language", "reprintOf"]);
        line.RootElement.GetProperty("titleText").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Offsets_are_code_points_of_the_body_and_text_is_what_they_cover()
    {
        using var line = Written(Full());

        var attribution = line.RootElement.GetProperty("attributions").EnumerateArray().First();
        foreach (var role in (string[])["source", "cue", "content"])
            Covered(line, attribution.GetProperty(role).GetProperty("spans")).ShouldBe(attribution.GetProperty(role).GetProperty("text").GetString());
        attribution.GetProperty("content").GetProperty("text").GetString().ShouldBe("Forty boats 🚢 wait");
        line.RootElement.GetProperty("text").GetString().ShouldBe(Body);
        line.RootElement.GetProperty("raw")[0].EnumerateArray().Select(n => n.GetInt32()).ShouldBe([0, 9, Body.EnumerateRunes().Count()]);
    }

    [Fact]
    public void A_span_into_a_title_given_apart_says_so()
    {
        using var line = Written(Full());

        line.RootElement.GetProperty("titleText").GetString().ShouldBe(Title);
        var spans = line.RootElement.GetProperty("attributions")[1].GetProperty("content").GetProperty("spans");
        spans[0].GetProperty("in").GetString().ShouldBe("title");
        spans[0].GetProperty("span").EnumerateArray().Select(n => n.GetInt32()).ShouldBe([0, 19]);
        line.RootElement.GetProperty("attributions")[1].GetProperty("content").GetProperty("text").GetString().ShouldBe("Ice 🧊 closes strait");
        line.RootElement.GetProperty("blocks").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void Pieces_of_a_content_are_joined_by_an_ellipsis()
    {
        var body = Full().Document.BodyStart;
        var claim = Said("a1", new(body, body + 4), new(body + 8, body + 12));

        using var line = Written(Full() with { Claims = [claim] });

        line.RootElement.GetProperty("attributions")[0].GetProperty("content").GetProperty("text").GetString().ShouldBe("Rain … fell");
    }

    [Fact]
    public void A_figure_is_in_the_innermost_statement_that_holds_it()
    {
        var document = Full().Document;
        var forty = document.Text.IndexOf("Forty", StringComparison.Ordinal);
        var quantity = new Quantity { Span = new(forty, forty + 5), Bounds = new(40, null), Of = new(forty + 6, forty + 11) };
        var outer = Said("a1", new TextSpan(document.BodyStart, document.Text.Length));
        var inner = Said("a2", new TextSpan(forty, forty + 20)) with { Inside = "a1" };

        using var line = Written(new(document) { Claims = [outer, inner], Quantities = [quantity] });

        var figure = line.RootElement.GetProperty("quantities")[0];
        figure.GetProperty("in").GetString().ShouldBe("a2");
        figure.GetProperty("low").GetDouble().ShouldBe(40);
        figure.GetProperty("high").ValueKind.ShouldBe(JsonValueKind.Null);
        figure.GetProperty("of").GetString().ShouldBe("boats");
        line.RootElement.GetProperty("attributions")[1].GetProperty("inside").GetString().ShouldBe("a1");
    }

    [Fact]
    public void What_the_writer_says_is_a_statement_and_no_attribution()
    {
        using var line = Written(Full());

        var statement = line.RootElement.GetProperty("statements").EnumerateArray().ShouldHaveSingleItem();
        (statement.GetProperty("id").GetString(), statement.GetProperty("text").GetString(), statement.GetProperty("voice").GetString()).ShouldBe(("s1", "It is cold.", "writer"));
    }

    [Fact]
    public void Who_is_behind_it_is_written_with_at_most_five_other_names()
    {
        using var line = Written(Full());

        var attribution = line.RootElement.GetProperty("attributions")[0];
        attribution.GetProperty("source").GetProperty("aliases").GetArrayLength().ShouldBe(5);
        attribution.GetProperty("origin").GetProperty("id").GetString().ShouldBe(Ministry.Id);
        attribution.GetProperty("via")[0].GetProperty("name").GetString().ShouldBe("Northwire");
        attribution.GetProperty("marks").EnumerateArray().Select(mark => mark.GetString()).ShouldBe(["hedged", "confidence:low"]);
        attribution.GetProperty("content").GetProperty("polarity").GetString().ShouldBe("rejects");
        attribution.GetProperty("relations")[0].GetProperty("type").GetString().ShouldBe("denies");
        attribution.GetProperty("likelihood").GetProperty("words").GetString().ShouldBe("cold");
    }

    [Fact]
    public void A_source_that_nobody_resolved_has_a_reason()
    {
        var claim = Said("a1", new TextSpan(40, 44)) with { Sourcing = new() { Chain = Chain.Nobody } };

        using var line = Written(Full() with { Claims = [claim] });

        line.RootElement.GetProperty("attributions")[0].GetProperty("source").ValueKind.ShouldBe(JsonValueKind.Null);
        line.RootElement.GetProperty("attributions")[0].GetProperty("unresolved").GetString().ShouldBe("not resolved");
    }

    [Fact]
    public void A_span_over_the_edge_of_the_title_keeps_its_longer_side()
    {
        var claim = Said("a1", new TextSpan(Title.Length - 8, Title.Length + 6));

        using var line = Written(Full() with { Claims = [claim] });

        line.RootElement.GetProperty("attributions")[0].GetProperty("content").GetProperty("text").GetString().ShouldBe("ministry");
    }

    [Fact]
    public void Half_a_character_is_written_as_the_sign_for_it_and_offsets_stay()
    {
        var text = "Rain \uD83D fell.";

        using var line = Written(new(new() { Id = "sha256:0", Name = "p\uDE00", Text = text, Blocks = [new(new(7, text.Length), BlockKind.Paragraph)] }));

        line.RootElement.GetProperty("text").GetString().ShouldBe("Rain \uFFFD fell.");
        line.RootElement.GetProperty("blocks")[0].GetProperty("span")[0].GetInt32().ShouldBe(7);
    }

    [Fact]
    public void A_page_that_could_not_be_read_is_one_line()
    {
        var output = new ArrayBufferWriter<byte>();

        MarkWriter.WriteError("a \"page\"\n", "binary", "this is no text", output);

        Encoding.UTF8.GetString(output.WrittenSpan).ShouldBe("""{"document":{"name":"a \"page\"\n"},"error":{"code":"binary","message":"this is no text"}}""");
    }

    private static Reading Full()
    {
        var text = $"{Title}\n\n{Body}";
        var start = Title.Length + 2;
        var (content, source, cue) = (text.IndexOf("Forty", StringComparison.Ordinal), text.IndexOf("the ministry", StringComparison.Ordinal), text.IndexOf("said", StringComparison.Ordinal));
        var document = new Document
        {
            Id = "sha256:0",
            Name = "page",
            Text = text,
            TitleLength = Title.Length,
            Blocks = [new(new(0, Title.Length), BlockKind.Headline), new(new(start, text.Length), BlockKind.Paragraph)],
            Raw = [new(start, 10, Body.Length, 1)],
        };
        var said = Said("a1", new TextSpan(content, content + "Forty boats 🚢 wait".Length)) with
        {
            Marks = Marks.Hedged | Marks.ConfidenceLow,
            Likelihood = new(new(text.Length - 5, text.Length - 1), 0.55, 0.8),
            Relations = [new(RelationKind.Denies, "a2")],
        };
        said = said with
        {
            Attribution = said.Attribution! with { Source = [new(source, source + 12)], Cue = new([new(cue, cue + 4)], CueType.Speech, "say"), Rejects = true },
            Sourcing = new() { Source = Ministry, Chain = new([new(new() { Name = "Northwire", Kind = SourceKind.Outlet }, [])], Ministry), Why = ["said-after"] },
        };
        var writer = new Claim { Id = "s1", Sourcing = new() { Chain = Chain.Nobody }, Content = [new(text.Length - 11, text.Length)] };
        return new(document) { Claims = [said, Said("a2", new TextSpan(0, text.IndexOf(':', StringComparison.Ordinal))), writer] };
    }

    private static Claim Said(string id, params ImmutableArray<TextSpan> content) => new()
    {
        Id = id,
        Attribution = new() { Speech = Speech.Indirect, Content = content, Why = ["test"] },
        Sourcing = new() { Source = Ministry, Chain = new([], Ministry) },
        Content = content,
    };

    private static JsonDocument Written(Reading reading)
    {
        var output = new ArrayBufferWriter<byte>();
        MarkWriter.Write(reading, output);
        output.WrittenSpan.Contains((byte)'\n').ShouldBeFalse();
        return JsonDocument.Parse(output.WrittenMemory.ToArray());
    }

    private static string Covered(JsonDocument line, JsonElement spans)
    {
        Rune[] runes = [.. line.RootElement.GetProperty("text").GetString()!.EnumerateRunes()];
        return string.Join(" … ", spans.EnumerateArray().Select(span => string.Concat(runes[span[0].GetInt32()..span[1].GetInt32()].Select(rune => rune.ToString()))));
    }
}
