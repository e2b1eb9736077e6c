using System.Diagnostics;
using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>From the annotated articles to <c>models/attribution/attribution.bin</c>.</summary>
internal static class AttributionTrainer
{
    private const int Rounds = 10;
    private const int Averaged = 4;
    private const int HalfRounds = 7;
    private const int HalfAveraged = 3;
    private const int LeastCount = 3;
    private const int LeastPairCount = 5;

    /// <summary>Trains on the training part, scores on the development part, writes the model.</summary>
    public static void Run(string data, string output, TextWriter log)
    {
        var clock = Stopwatch.StartNew();
        var articles = Article.ReadAll(Path.Combine(data, "polnear-train", "polnear-train.zip"));
        var dev = Article.ReadAll(Path.Combine(data, "polnear-dev", "polnear-dev.zip"));
        var train = articles.Select(a => (Article: a, Gold: GoldSpans.Of(a))).ToList();
        log.WriteLine($"{train.Count} articles, {train.Sum(a => a.Article.Reading.Tokens.Length):N0} tokens, {train.Sum(a => a.Gold.Spans.Count):N0} spans; {clock.Elapsed.TotalSeconds:F0} s");
        var clusters = Clusters.Learn(data, articles, log);
        log.WriteLine($"clusters after {clock.Elapsed.TotalSeconds:F0} s");
        var (examples, lexicon, others) = Examples(train, clusters);
        var nodes = new FeatureIndex(examples.SelectMany(e => e).Select(e => e.NodeKeys), LeastCount);
        var pairs = new FeatureIndex(examples.SelectMany(e => e).Select(e => e.PairKeys), LeastPairCount);
        examples = examples.ConvertAll(article => Array.ConvertAll(article, e => e with { Nodes = nodes.Of(e.NodeKeys), Pairs = pairs.Of(e.PairKeys), NodeKeys = [], PairKeys = [] }));
        log.WriteLine($"{examples.Count:N0} articles as examples, {nodes.Count:N0} features and {pairs.Count:N0} of pairs; {clock.Elapsed.TotalSeconds:F0} s");
        var unseen = Unseen(examples, () => new RoleTrainer(nodes, pairs), clusters, others, log);
        var cuts = new CutTrainer().Learn([.. train.SelectMany((a, i) => CutLesson.Of(a.Article, a.Gold, new LinearScorer(unseen[Folds.Of(i)])))]);
        var links = Links(train, unseen.ConvertAll(model => AttributionTagger.Of(model with { Cuts = cuts })));
        var calibration = CalibrationTrainer.Learn(train, unseen.ConvertAll(model => AttributionTagger.Of(model with { Cuts = cuts, Links = links })));
        log.WriteLine($"cuts and links learned, on gold spans of the development part {DevScore.OfLinks(links, dev)}; {clock.Elapsed.TotalSeconds:F0} s");
        var trainer = new RoleTrainer(nodes, pairs);
        trainer.Learn([.. examples.SelectMany(e => e)], Rounds, Averaged, (round, loss) =>
        {
            log.Write($"round {round}: loss {loss:N0}; {clock.Elapsed.TotalSeconds:F0} s");
            log.WriteLine(round % 3 == 0 || round > Rounds - 2 ? $"; dev {DevScore.Of(trainer.Model(clusters, lexicon, cuts, links, calibration), dev)}" : "");
        });
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using (var file = File.Create(output))
            trainer.Model(clusters, lexicon, cuts, links, calibration).Save(file);
        using var saved = File.OpenRead(output);
        var size = saved.Length;
        var model = RoleModel.Load(saved);
        log.WriteLine($"{output}: {size:N0} bytes; exact F1 on the development part {DevScore.Of(model, dev)}; {clock.Elapsed.TotalSeconds:F0} s");
        foreach (var line in CalibrationTrainer.Reliability(AttributionTagger.Of(model), dev))
            log.WriteLine(line);
    }

    /// <summary>For each fold a tagger that has not seen it: it learned from the other half of the articles, and knows words by the other folds.</summary>
    private static List<RoleModel> Unseen(List<Example[]> examples, Func<RoleTrainer> start, WordTable clusters, WordTable[] others, TextWriter log)
    {
        var halves = new RoleModel[2];
        for (var half = 0; half < 2; half++)
        {
            var trainer = start();
            trainer.Learn([.. examples.Where((_, i) => Folds.Half(Folds.Of(i)) == half).SelectMany(e => e)], HalfRounds, HalfAveraged, (round, loss) => log.WriteLine($"  half {half + 1}, round {round}: loss {loss:N0}"));
            halves[half] = trainer.Model(clusters, others[0], CutModel.None, new(new float[LinkFeatures.Rows]), Calibration.None);
        }
        return [.. others.Select((lexicon, fold) => halves[1 - Folds.Half(fold)] with { Lexicon = lexicon })];
    }

    /// <summary>The linker learns from the annotators' spans and from those of taggers that have not seen them: it must know what a wrong span looks like.</summary>
    private static RowWeights Links(List<(Article Article, GoldSpans Gold)> train, List<AttributionTagger> unseen) =>
        new LinkTrainer().Learn([.. train.Select(a => LinkLesson.OfGold(a.Article, a.Gold)), .. train.Select((a, i) => LinkLesson.Of(a.Article, a.Gold, unseen[Folds.Of(i)].Spans(a.Article.Reading)))]);

    /// <summary>The blocks to learn from, article by article. An article is seen with what the others teach of words, never with what it teaches itself.</summary>
    private static (List<Example[]> Examples, WordTable Lexicon, WordTable[] Others) Examples(List<(Article Article, GoldSpans Gold)> train, WordTable clusters)
    {
        var counts = new WordCounts();
        foreach (var (article, gold) in train)
            counts.Add(article, gold, 1);
        var lexicon = counts.Table();
        var (examples, others) = (new Example[train.Count][], WordCounts.Others(train));
        for (var i = 0; i < train.Count; i++)
            examples[i] = [.. Example.Of(train[i].Article, train[i].Gold, clusters, others[Folds.Of(i)])];
        return ([.. examples], lexicon, others);
    }
}
