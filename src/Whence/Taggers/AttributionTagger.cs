using System.Collections.Immutable;

namespace Whence.Taggers;

/// <summary>Finds who says what by what annotated articles teach: spans block by block, then which of them belong together.</summary>
/// <remarks>Serves one page after another on one thread; it keeps its tables and asks for memory only for what it finds.</remarks>
public sealed class AttributionTagger(RoleModel model)
{
    private const int LongestWindow = 1200;

    private readonly RoleTagger _roles = new(model);
    private readonly SpanLinker _linker = new(model.Links);
    private readonly List<RoleSpan> _spans = [];

    /// <summary>The attributions of a page that has tokens, sentences and quotations, in the order of their cues.</summary>
    public ImmutableArray<TaggedAttribution> Read(Reading reading)
    {
        Tag(reading);
        var found = ImmutableArray.CreateBuilder<TaggedAttribution>();
        foreach (var (cue, source, content, probability) in _linker.Tie(reading, _spans))
        {
            RoleSpan? who = source < 0 ? null : _spans[source];
            ImmutableArray<RoleSpan> what = [.. content.Select(c => _spans[c])];
            ImmutableArray<float> doubts = [.. Calibration.Doubts(who, _spans[cue], what, probability)];
            found.Add(new(who, _spans[cue], what, doubts, model.Calibration.Alone(doubts.AsSpan()), model.Calibration.Seconded(doubts.AsSpan())));
        }
        return found.ToImmutable();
    }

    /// <summary>The spans alone, in order.</summary>
    public ImmutableArray<RoleSpan> Spans(Reading reading)
    {
        Tag(reading);
        return [.. _spans];
    }

    /// <summary>The first sentence after those that are decoded together with <paramref name="sentence"/>: its block, cut where it is longer than any paragraph.</summary>
    public static int EndOfBlock(Reading reading, int sentence)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (end, sentences) = (sentence + 1, reading.Sentences);
        while (end < sentences.Length && sentences[end].Block == sentences[sentence].Block && sentences[end].EndToken - sentences[sentence].FirstToken <= LongestWindow)
            end++;
        return end;
    }

    private void Tag(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        _spans.Clear();
        for (var s = 0; s < reading.Sentences.Length;)
        {
            var end = EndOfBlock(reading, s);
            _roles.Tag(reading, reading.Sentences.AsSpan()[s..end], _spans);
            s = end;
        }
    }
}
