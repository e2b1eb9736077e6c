using System.Diagnostics;
using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>From the annotated articles to <c>models/attribution/attribution.bin</c>.</summary>
internal static class AttributionTrainer
{
    private const int Folds = 10;
    private const int Rounds = 10;
    private const int Averaged = 4;
    private const int HalfRounds = 5;
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
        var (examples, lexicon) = Examples(train, clusters);
        var nodes = new FeatureIndex(examples.SelectMany(e => e).Select(e => e.NodeKeys), LeastCount);
        var pairs = new FeatureIndex(examples.SelectMany(e => e).Select(e => e.PairKeys), LeastPairCount);
        examples = examples.ConvertAll(article => Array.ConvertAll(article, e => e with { Nodes = nodes.Of(e.NodeKeys), Pairs = pairs.Of(e.PairKeys), NodeKeys = [], PairKeys = [] }));
        log.WriteLine($"{examples.Count:N0} articles as examples, {nodes.Count:N0} features and {pairs.Count:N0} of pairs; {clock.Elapsed.TotalSeconds:F0} s");
        var (links, halves) = Links(train, examples, () => new RoleTrainer(nodes, pairs), (trainer, with) => trainer.Model(clusters, lexicon, with, Calibration.None), log);
        var calibration = CalibrationTrainer.Learn(train, halves, links);
        log.WriteLine($"links learned, on gold spans of the development part {DevScore.OfLinks(links, dev)}; {clock.Elapsed.TotalSeconds:F0} s");
        var trainer = new RoleTrainer(nodes, pairs);
        trainer.Learn([.. examples.SelectMany(e => e)], Rounds, Averaged, (round, loss) =>
        {
            log.Write($"round {round}: loss {loss:N0}; {clock.Elapsed.TotalSeconds:F0} s");
            log.WriteLine(round % 3 == 0 || round > Rounds - 2 ? $"; dev {DevScore.Of(trainer.Model(clusters, lexicon, links, calibration), dev)}" : "");
        });
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using (var file = File.Create(output))
            trainer.Model(clusters, lexicon, links, calibration).Save(file);
        using var saved = File.OpenRead(output);
        var size = saved.Length;
        var model = RoleModel.Load(saved);
        log.WriteLine($"{output}: {size:N0} bytes; exact F1 on the development part {DevScore.Of(model, dev)}; {clock.Elapsed.TotalSeconds:F0} s");
        foreach (var line in CalibrationTrainer.Reliability(AttributionTagger.Of(model), dev))
            log.WriteLine(line);
    }

    /// <summary>The linker learns from the annotators' spans and from those of taggers that saw the other half of the articles: it must know what a wrong span looks like.</summary>
    private static (LinkModel Links, RoleModel[] Halves) Links(List<(Article Article, GoldSpans Gold)> train, List<Example[]> examples, Func<RoleTrainer> start, Func<RoleTrainer, LinkModel, RoleModel> model, TextWriter log)
    {
        var gold = train.ConvertAll(a => LinkLesson.OfGold(a.Article, a.Gold));
        var links = new LinkTrainer().Learn(gold);
        var (predicted, halves) = (new List<LinkLesson>(), new RoleModel[2]);
        for (var half = 0; half < 2; half++)
        {
            var trainer = start();
            trainer.Learn([.. examples.Where((_, i) => i % 2 == half).SelectMany(e => e)], HalfRounds, 1, (round, loss) => log.WriteLine($"  half {half + 1}, round {round}: loss {loss:N0}"));
            halves[half] = model(trainer, links);
            var tagger = AttributionTagger.Of(halves[half]);
            for (var i = 1 - half; i < train.Count; i += 2)
                predicted.Add(LinkLesson.Of(train[i].Article, train[i].Gold, tagger.Spans(train[i].Article.Reading)));
        }
        return (new LinkTrainer().Learn([.. gold, .. predicted]), halves);
    }

    /// <summary>The blocks to learn from, article by article. An article is seen with what the others teach of words, never with what it teaches itself.</summary>
    private static (List<Example[]> Examples, WordTable Lexicon) Examples(List<(Article Article, GoldSpans Gold)> train, WordTable clusters)
    {
        var counts = new WordCounts();
        foreach (var (article, gold) in train)
            counts.Add(article, gold, 1);
        var lexicon = counts.Table();
        var examples = new Example[train.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            for (var i = fold; i < train.Count; i += Folds)
                counts.Add(train[i].Article, train[i].Gold, -1);
            var others = counts.Table();
            for (var i = fold; i < train.Count; i += Folds)
                examples[i] = [.. Example.Of(train[i].Article, train[i].Gold, clusters, others)];
            for (var i = fold; i < train.Count; i += Folds)
                counts.Add(train[i].Article, train[i].Gold, 1);
        }
        return ([.. examples], lexicon);
    }
}
