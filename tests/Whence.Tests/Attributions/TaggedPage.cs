using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Taggers;
using Whence.Tests.Taggers;

namespace Whence.Tests.Attributions;

/// <summary>An invented sentence in which the tagger found one attribution, or none.</summary>
internal static class TaggedPage
{
    /// <summary>What the rules make of it.</summary>
    public static ImmutableArray<Attribution> Read(string text, string? source, string cue, string content, double confidence = 0.9) =>
        Read(text, source, cue, [content], confidence);

    /// <summary>The same without acts, which are no statements.</summary>
    public static ImmutableArray<Attribution> Statements(string text, string? source, string cue, string content) =>
        Read(text, source, cue, content).RemoveAll(read => read.Cue is { Type: CueType.Action });

    /// <summary>The same where the content stands in pieces.</summary>
    public static ImmutableArray<Attribution> Read(string text, string? source, string cue, string[] content, double confidence = 0.9)
    {
        var reading = TaggerPages.Read(text);
        var tagged = new TaggedAttribution(0, source is null ? null : TaggerPages.Span(reading, Role.Source, source), TaggerPages.Span(reading, Role.Cue, cue), [.. content.Select(piece => TaggerPages.Span(reading, Role.Content, piece))], [], confidence, confidence);
        return new AttributionStage().Read(reading with { Tagged = [tagged], Layers = reading.Layers | Layers.Tagged }).Attributions;
    }
}
