using System.Collections.Immutable;
using Whence.Language;

namespace Whence.Taggers;

/// <summary>Finds who says what by what annotated articles teach: spans block by block, then which of them belong together, then the same inside what was found.</summary>
/// <remarks>Serves one page after another on one thread; it keeps its tables and asks for memory only for what it finds.</remarks>
/// <param name="scorer">Weighs what each token may be.</param>
/// <param name="cuts">Says where spans begin and end; null where the best way through a block says it better.</param>
/// <param name="links">Says which spans belong together.</param>
/// <param name="calibration">Turns doubts into probabilities.</param>
/// <param name="depth">How often contents are read again for what they hold themselves.</param>
/// <param name="surer">Reads again the blocks in which this one is in doubt; null where its word counts.</param>
public sealed class AttributionTagger(IRoleScorer scorer, CutModel? cuts, RowWeights links, Calibration calibration, int depth = 0, AttributionTagger? surer = null)
{
    private const int LongestWindow = 1200;
    private const int ShortestContent = 5;
    private const float WorthADoubt = 1 / 80f; // nats a word: what reading again costs, for which a block's gravest doubt must make up
    private const int CostOfBlock = 20; // words: reading again costs so much more than the words of the block
    private const int LikelyCue = 5; // in steps of WordSight.Cue: one time in four

    private readonly RoleTagger _roles = new(scorer);
    private readonly SpanCutter _cutter = new(cuts);
    private readonly SpanLinker _linker = new(links);
    private readonly List<RoleSpan> _spans = [];
    private readonly List<ImmutableArray<RoleSpan>> _rivals = []; // of each span
    private readonly List<ReadOnlyMemory<Sentence>> _doubted = []; // the blocks that were read again

    /// <summary>The linear tagger.</summary>
    /// <param name="model">Its weights.</param>
    /// <param name="surer">Reads again the blocks in which it is in doubt; null where its word counts.</param>
    public static AttributionTagger Of(RoleModel model, AttributionTagger? surer = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(new LinearScorer(model), model.Cuts, model.Links, model.Calibration, surer: surer);
    }

    /// <summary>The attributions of a page that has tokens, sentences and quotations, in the order of their cues, those inside a content too.</summary>
    /// <remarks>Annotated articles hold no attribution inside another's content: each content is read again as if it stood alone.</remarks>
    public ImmutableArray<TaggedAttribution> Read(Reading reading)
    {
        Tag(reading);
        var found = new List<TaggedAttribution>();
        Tie(reading, 0, found);
        for (var (level, first) = (1, 0); level <= depth && first < found.Count; level++)
        {
            var end = found.Count;
            var inner = Inside(reading, found[first..end].SelectMany(tagged => tagged.Content), scorer.Lexicon);
            scorer.Begin(reading, inner);
            foreach (var block in inner)
            {
                _spans.Clear();
                _rivals.Clear();
                Tag(reading, block.Span);
                Tie(reading, level, found);
            }
            first = end;
        }
        found.Sort((a, b) => a.Cue.First != b.Cue.First ? a.Cue.First.CompareTo(b.Cue.First) : a.Level.CompareTo(b.Level));
        return [.. found];
    }

    /// <summary>The spans alone, in order, without those inside contents.</summary>
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

    /// <summary>What is read again: the sentences of <paramref name="contents"/>, cut to each, where they are long enough and hold what may be a cue.</summary>
    internal static ReadOnlyMemory<Sentence>[] Inside(Reading reading, IEnumerable<RoleSpan> contents, WordTable lexicon) =>
        [.. contents.Where(content => content.End - content.First is >= ShortestContent and <= LongestWindow && HoldsCue(reading, content, lexicon)).Select(content => Clipped(reading, content))];

    private void Tag(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var blocks = new List<ReadOnlyMemory<Sentence>>();
        for (var s = 0; s < reading.Sentences.Length;)
        {
            var end = EndOfBlock(reading, s);
            if (reading.Sentences[end - 1].EndToken - reading.Sentences[s].FirstToken <= LongestWindow)
                blocks.Add(reading.Sentences.AsMemory()[s..end]); // a sentence longer than that is no prose: a table, a dump
            s = end;
        }
        Tag(reading, blocks);
    }

    private void Tag(Reading reading, List<ReadOnlyMemory<Sentence>> blocks)
    {
        _spans.Clear();
        _rivals.Clear();
        _doubted.Clear();
        scorer.Begin(reading, blocks);
        foreach (var block in blocks)
        {
            var first = _spans.Count;
            Tag(reading, block.Span);
            if (surer is null || !IsWorthAnother(block.Span, first))
                continue;
            _doubted.Add(block);
            _spans.RemoveRange(first, _spans.Count - first);
            _rivals.RemoveRange(first, _rivals.Count - first);
        }
        if (_doubted.Count > 0)
            ReadAgain(reading, surer!);
    }

    /// <summary>Whether the gravest doubt about a span that was found in the block is worth another reading of so many words.</summary>
    private bool IsWorthAnother(ReadOnlySpan<Sentence> block, int first)
    {
        var gravest = 0f;
        for (var i = first; i < _spans.Count; i++)
            gravest = Math.Max(gravest, _spans[i].Doubt);
        return gravest > WorthADoubt * (block[^1].EndToken - block[0].FirstToken + CostOfBlock);
    }

    // Whole blocks change hands, so that the spans of both lie apart and need only be put in order.
    private void ReadAgain(Reading reading, AttributionTagger tagger)
    {
        tagger.Tag(reading, _doubted);
        for (var (k, at) = (0, 0); k < tagger._spans.Count; k++, at++)
        {
            while (at < _spans.Count && _spans[at].First < tagger._spans[k].First)
                at++;
            _spans.Insert(at, tagger._spans[k]);
            _rivals.Insert(at, tagger._rivals[k]);
        }
    }

    /// <summary>The curves by which who found the span turns doubts into probabilities.</summary>
    private Calibration CalibrationOf(RoleSpan span) => surer is not null && _doubted.Exists(block => block.Span[0].FirstToken <= span.First && span.End <= block.Span[^1].EndToken) ? surer.OwnCalibration : calibration;

    private Calibration OwnCalibration => calibration;

    private void Tag(Reading reading, ReadOnlySpan<Sentence> block)
    {
        var first = _spans.Count;
        _roles.Tag(reading, block, _spans);
        _cutter.Cut(_roles, _spans, first, _rivals);
    }

    private void Tie(Reading reading, int level, List<TaggedAttribution> found)
    {
        foreach (var (cue, source, content, probability) in _linker.Tie(reading, _spans))
        {
            RoleSpan? who = source < 0 ? null : _spans[source];
            ImmutableArray<RoleSpan> what = [.. content.Select(c => _spans[c])];
            ImmutableArray<float> doubts = [.. Calibration.Doubts(who, _spans[cue], what, probability)];
            var curves = CalibrationOf(_spans[cue]);
            found.Add(new(level, who, _spans[cue], what, doubts, curves.Alone(doubts.AsSpan()), curves.Seconded(doubts.AsSpan())) { Rivals = content is [var only] ? _rivals[only] : [] });
        }
    }

    /// <summary>Whether any word stood in cues more than now and then: most contents hold nothing, and reading costs.</summary>
    private static bool HoldsCue(Reading reading, RoleSpan content, WordTable lexicon)
    {
        for (var i = content.First; i < content.End; i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind == TokenKind.Colon || (lexicon[BlockSight.KeyOf(PosFeatures.Key(token.Span.In(reading.Document.Text)), token.Tag)] & 7) >= LikelyCue)
                return true;
        }
        return false;
    }

    /// <summary>The sentences of <paramref name="content"/>, cut to it.</summary>
    private static Sentence[] Clipped(Reading reading, RoleSpan content)
    {
        var (low, high) = (0, reading.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = reading.Sentences[middle].EndToken <= content.First ? (middle + 1, high) : (low, middle);
        }
        var sentences = new List<Sentence>();
        for (; low < reading.Sentences.Length && reading.Sentences[low].FirstToken < content.End; low++)
            sentences.Add(reading.Sentences[low] with { FirstToken = Math.Max(reading.Sentences[low].FirstToken, content.First), EndToken = Math.Min(reading.Sentences[low].EndToken, content.End) });
        return [.. sentences];
    }
}
