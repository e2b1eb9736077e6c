using System.Buffers;
using System.Text.Json;
using Whence.Exports;
using Whence.Pages;
using Whence.Text;

namespace Whence.Eval.Marked;

/// <summary>One page as <c>mark</c> writes it: scores are taken of the output that users get, not of what it is made from.</summary>
/// <param name="Name">The page's name, without its folder.</param>
/// <param name="Text">The body.</param>
/// <param name="Attributions">The attributions.</param>
/// <param name="Quantities">The figures.</param>
internal sealed record MarkedPage(string Name, string Text, IReadOnlyList<MarkedAttribution> Attributions, IReadOnlyList<MarkedQuantity> Quantities)
{
    /// <summary>Where quotations stand, with their marks. Not written by <c>mark</c>: tables are sorted by them, nothing is scored.</summary>
    public IReadOnlyList<(int Start, int End)> Quotations { get; init; } = [];

    /// <summary>Marks the pages in <paramref name="bytes"/>; those that cannot be read are left out.</summary>
    public static IEnumerable<MarkedPage> Read(string name, ReadOnlyMemory<byte> bytes, bool verbatim, Gear gear = Reader.DefaultGear)
    {
        foreach (var page in PageReader.Read(name, bytes, new() { Verbatim = verbatim }))
        {
            if (page.Document is not { } document)
                continue;
            var line = new ArrayBufferWriter<byte>();
            var reading = Reader.Read(document, gear);
            MarkWriter.Write(reading, line);
            yield return Of(line.WrittenMemory) with { Quotations = [.. reading.Quotations.Select(quotation => (quotation.Span.Start, quotation.Span.End))] };
        }
    }

    /// <summary>Reads one line of <c>mark</c>.</summary>
    public static MarkedPage Of(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var text = root.GetProperty("text").GetString()!;
        var points = CodePoints.Of(text);
        return new(
            Path.GetFileName(root.GetProperty("document").GetProperty("name").GetString()!),
            text,
            [.. root.GetProperty("attributions").EnumerateArray().Select(a => MarkedAttribution.Of(a, points.Utf16))],
            [.. root.GetProperty("quantities").EnumerateArray().Where(q => q.GetProperty("span").ValueKind == JsonValueKind.Array).Select(q => Quantity(q, points))]);
    }

    private static MarkedQuantity Quantity(JsonElement q, CodePoints points) => new(
        points.Utf16(q.GetProperty("span")[0].GetInt32()),
        points.Utf16(q.GetProperty("span")[1].GetInt32()),
        Number(q.GetProperty("low")),
        Number(q.GetProperty("high")),
        q.GetProperty("of").GetString());

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
