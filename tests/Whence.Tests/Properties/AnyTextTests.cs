using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Whence.Documents;
using Whence.Exports;
using Whence.Language;
using Whence.Pages;
using Whence.Text;

namespace Whence.Tests.Properties;

/// <summary>What holds for any text at all.</summary>
public sealed class AnyTextTests
{
    public static TheoryData<string> Kinds() => ["any characters", "shreds", "cut pages"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_text_is_read_and_every_span_lies_inside(string kind) =>
        ForAll(kind, text =>
        {
            var reading = Reader.Read(Verbatim(text));

            foreach (var span in Spans(reading))
                span.End.ShouldBeLessThanOrEqualTo(reading.Document.Text.Length);
            reading.Claims.Where(claim => claim.Content.IsEmpty || claim.Content.Any(span => span.IsEmpty)).ShouldBeEmpty("a claim claims something");
        });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Quotations_lie_inside_one_another_or_apart(string kind) =>
        ForAll(kind, text =>
        {
            var quotations = Reader.Read(Verbatim(text)).Quotations;

            quotations.Where(quotation => !quotation.Span.Contains(quotation.Inner)).ShouldBeEmpty();
            quotations.Select(quotation => quotation.Span.Start).ShouldBeInOrder();
            foreach (var (one, other) in Pairs(quotations))
                (!one.Span.Overlaps(other.Span) || (one.Span.Contains(other.Span) && one.Depth < other.Depth)).ShouldBeTrue($"{one} and {other}");
        });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sentences_follow_one_another_inside_their_blocks(string kind) =>
        ForAll(kind, text =>
        {
            var reading = Reader.Read(Verbatim(text));

            reading.Sentences.Where(sentence => !reading.Document.Blocks[sentence.Block].Span.Contains(sentence.Span)).ShouldBeEmpty();
            foreach (var (one, next) in reading.Sentences.Zip(reading.Sentences.Skip(1)))
                one.Span.End.ShouldBeLessThanOrEqualTo(next.Span.Start);
        });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_bytes_give_the_same_line_byte_for_byte(string kind) =>
        ForAll(kind, text => Line(Encoding.UTF8.GetBytes(text)).ShouldBe(Line(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_reason() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value)).ToArbitrary(), bytes =>
        {
            foreach (var page in PageReader.Read("bytes", bytes))
                (page.Document is null).ShouldBe(page.Refusal is not null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData(Gear.Rules, 10)]
    [InlineData(Gear.Linear, 10)]
    [InlineData(Gear.Fast, 1)]
    [InlineData(Gear.Accurate, 1)]
    public void Ten_megabytes_of_one_line_are_read(Gear gear, int megabytes)
    {
        var line = string.Concat(Enumerable.Repeat("“The dam is safe,” Mira Talven said, and the river rose by 4 metres ", megabytes * 1_000_000 / 68));

        var page = PageReader.Read("one line", Encoding.UTF8.GetBytes(line)).ShouldHaveSingleItem();
        var reading = Reader.Read(page.Document.ShouldNotBeNull(), gear);

        reading.Layers.HasFlag(Layers.Claims).ShouldBeTrue();
        Spans(reading).Where(span => span.End > reading.Document.Text.Length).ShouldBeEmpty();
    }

    private static void ForAll(string kind, Action<string> holds)
    {
        var texts = kind switch
        {
            "any characters" => HostileText.AnyCharacters(),
            "shreds" => HostileText.Shreds(),
            _ => HostileText.CutPages(),
        };
        Prop.ForAll(texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    /// <summary>A document whose text is just <paramref name="text"/>, lone surrogates and all, in blocks at the blank lines.</summary>
    private static Document Verbatim(string text)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var blank = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            var end = blank < 0 ? text.Length : blank;
            if (end > start)
                blocks.Add(new(new(start, end), BlockKind.Paragraph));
            start = end + 2;
        }
        return new() { Id = Ids.OfBytes(Encoding.UTF8.GetBytes(text)), Name = "page", Text = text, Blocks = [.. blocks] };
    }

    private static byte[] Line(byte[] bytes)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var page in PageReader.Read("page", bytes))
            if (page.Document is { } document)
                MarkWriter.Write(Reader.Read(document), output);
        return output.WrittenSpan.ToArray();
    }

    private static IEnumerable<TextSpan> Spans(Reading reading) =>
    [
        .. reading.Tokens.Select(token => token.Span),
        .. reading.Sentences.Select(sentence => sentence.Span),
        .. reading.Quotations.SelectMany(quotation => new[] { quotation.Span, quotation.Inner }),
        .. reading.Mentions.Select(mention => mention.Span),
        .. reading.Quantities.Select(quantity => quantity.Span),
        .. reading.Times.Select(time => time.Span),
        .. reading.Hedges,
        .. reading.Claims.SelectMany(claim => claim.Content.Concat(claim.Hedges)),
        .. reading.Attributions.SelectMany(attribution => attribution.Source.Concat(attribution.Content).Concat(attribution.Cue?.Spans ?? [])),
        .. reading.Sourcings.SelectMany(sourcing => sourcing.Chain.Via.SelectMany(hop => hop.Spans)),
        .. reading.Notes.Select(note => note.Span).OfType<TextSpan>(),
    ];

    private static IEnumerable<(Quotation One, Quotation Other)> Pairs(IReadOnlyList<Quotation> quotations)
    {
        for (var i = 0; i < quotations.Count; i++)
            for (var j = i + 1; j < quotations.Count; j++)
                yield return (quotations[i], quotations[j]);
    }
}
