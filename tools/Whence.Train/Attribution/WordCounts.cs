using Whence.Language;
using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>How often each word stood in cues, in sources, and right before contents.</summary>
internal sealed class WordCounts
{
    private static readonly double[] CueSteps = [0.01, 0.04, 0.1, 0.25, 0.5, 0.75];
    private static readonly double[] SourceSteps = [0.01, 0.04, 0.1, 0.2, 0.35, 0.55];

    private readonly Dictionary<uint, int[]> _counts = [];

    /// <summary>For each fold what the articles of the others teach: no article is seen with what it taught itself.</summary>
    public static WordTable[] Others(IReadOnlyList<(Article Article, GoldSpans Gold)> train)
    {
        var (counts, others) = (new WordCounts(), new WordTable[Folds.Count]);
        foreach (var (article, gold) in train)
            counts.Add(article, gold, 1);
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            for (var i = fold; i < train.Count; i += Folds.Count)
                counts.Add(train[i].Article, train[i].Gold, -1);
            others[fold] = counts.Table();
            for (var i = fold; i < train.Count; i += Folds.Count)
                counts.Add(train[i].Article, train[i].Gold, 1);
        }
        return others;
    }

    /// <summary>Counts an article, or takes it away again (<paramref name="sign"/> -1).</summary>
    public void Add(Article article, GoldSpans gold, int sign)
    {
        var tokens = article.Reading.Tokens;
        var roles = new int[tokens.Length + 1];
        foreach (var span in gold.Spans)
        {
            roles.AsSpan(span.First..span.End).Fill((int)span.Role + 1);
            if (span.Role == Role.Content)
                roles[span.First] = 4;
        }
        for (var i = 0; i < tokens.Length; i++)
        {
            var key = BlockSight.KeyOf(PosFeatures.Key(tokens[i].Span.In(article.Reading.Document.Text)), tokens[i].Tag);
            if (!_counts.TryGetValue(key, out var counts))
                _counts[key] = counts = new int[4];
            counts[0] += sign;
            counts[1] += roles[i] == 2 ? sign : 0;
            counts[2] += roles[i] == 1 ? sign : 0;
            counts[3] += roles[i + 1] == 4 ? sign : 0;
        }
    }

    /// <summary>The counts in steps: three bits each for cue, source, opening; 0 for words met less than twice.</summary>
    public WordTable Table()
    {
        var words = new Dictionary<uint, ushort>();
        foreach (var (key, counts) in _counts)
        {
            if (counts[0] >= 2)
                words[key] = (ushort)(StepOf(counts[1], counts[0], CueSteps) | StepOf(counts[2], counts[0], SourceSteps) << 3 | StepOf(counts[3], counts[0], CueSteps) << 6);
        }
        return new(words);
    }

    private static int StepOf(int hits, int all, double[] steps)
    {
        var share = (hits + 0.02) / (all + 0.5);
        return 1 + steps.Count(step => share >= step);
    }
}
