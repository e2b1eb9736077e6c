using Whence.Matching;

namespace Whence.Eval.Ecb;

/// <summary>Which mentions of events in different documents are of one event: ECB+, development part, gold mentions and gold topics.</summary>
/// <remarks>
/// Mentions are compared within a topic, its two sub-topics together: they tell of like events that are not the same. The baseline joins mentions of one
/// topic whose heads have one lemma. Ours weighs signs of two mentions, their sentences and pages, learned here and now from the training part, and gathers
/// as questions are gathered; the threshold is the best one on every fifth training topic, for weights that have not seen it.
/// </remarks>
public sealed class EcbEval : IEval
{
    private const int HeldBack = 5; // every fifth training topic
    private const double Penalty = 1;

    /// <inheritdoc/>
    public string Name => "ecb";

    /// <inheritdoc/>
    public string About => "which mentions of events across documents are one event: ECB+ development part, gold mentions, within gold topics, against joining heads of one lemma (CoNLL F1, percent)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [EcbCorpus.PathOf(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var path = EcbCorpus.PathOf(data);
        var (train, dev) = (Topics(path, "Train"), Topics(path, "Dev"));
        var (learned, held) = (train.Where((_, i) => i % HeldBack != 0).ToList(), train.Where((_, i) => i % HeldBack == 0).ToList());
        var weights = Learn(learned);
        var edges = held.ConvertAll(topic => Edges(topic, weights));
        var threshold = Enumerable.Range(2, 14).Select(step => step * 0.05).MaxBy(at => Score(held, (_, i) => Gathering.Groups(held[i].Count, edges[i], at)).Conll);
        weights = Learn(train);
        var ours = Score(dev, (topic, _) => Gathering.Groups(topic.Count, Edges(topic, weights), threshold));
        var lemma = Score(dev, (topic, _) => ByKey(topic, mention => mention.Lemma));
        var subTopics = dev.SelectMany(topic => topic.GroupBy(mention => mention.Document.SubTopic, StringComparer.Ordinal)).Select(List<EventMention> (group) => [.. group]).ToList();
        var oursBySubTopic = Score(subTopics, (topic, _) => Gathering.Groups(topic.Count, Edges(topic, weights), threshold));
        var lemmaBySubTopic = Score(subTopics, (topic, _) => ByKey(topic, mention => mention.Lemma));
        return new(Name, CorpusFolder.Hash([path]),
        [
            new("conll f1", ours.Conll), new("muc f1", ours.Muc), new("b3 f1", ours.BCubed), new("ceafe f1", ours.Ceaf),
            new("head lemma conll f1", lemma.Conll), new("head lemma muc f1", lemma.Muc), new("head lemma b3 f1", lemma.BCubed), new("head lemma ceafe f1", lemma.Ceaf),
            new("gain", ours.Conll - lemma.Conll), new("threshold", threshold),
            new("sub-topics given: conll f1", oursBySubTopic.Conll), new("sub-topics given: head lemma conll f1", lemmaBySubTopic.Conll),
        ], []);
    }

    private static List<List<EventMention>> Topics(string path, string part) =>
        [.. EcbCorpus.Read(path, part).GroupBy(document => document.Topic, StringComparer.Ordinal).OrderBy(topic => topic.Key, StringComparer.Ordinal).Select(List<EventMention> (topic) => [.. topic.SelectMany(Mentions)])];

    private static IEnumerable<EventMention> Mentions(EcbDocument document)
    {
        var reading = EcbCorpus.Reading(document);
        var (gists, terms, sentences) = (new GistReader(reading), new Terms(reading), new Dictionary<int, Weighed>());
        var page = new PageWords(terms, document.Text.Length);
        foreach (var mention in document.Mentions)
        {
            if (!sentences.TryGetValue(mention.Sentence, out var sentence))
                sentences[mention.Sentence] = sentence = new(gists.Of([document.Sentences[mention.Sentence]]) ?? new());
            yield return new(document, reading, terms, page, mention, sentence);
        }
    }

    private static double[] Learn(List<List<EventMention>> topics) =>
        LogisticLearner.Learn([.. topics.SelectMany(topic => Pairs(topic).Select(pair => (pair.Signs, topic[pair.A].Chain == topic[pair.B].Chain, 1.0)))], Penalty);

    private static List<Edge> Edges(List<EventMention> topic, double[] weights) =>
        [.. Pairs(topic).Select(pair => new Edge(pair.A, pair.B, LogisticLearner.Probability(weights, pair.Signs)))];

    private static IEnumerable<(int A, int B, double[] Signs)> Pairs(List<EventMention> topic)
    {
        var pages = new Dictionary<(PageWords, PageWords), double>();
        for (var i = 0; i < topic.Count; i++)
        {
            for (var k = i + 1; k < topic.Count; k++)
            {
                var both = (topic[i].Page, topic[k].Page);
                if (!pages.TryGetValue(both, out var cosine))
                    pages[both] = cosine = both.Item1.Cosine(both.Item2);
                if (EventSigns.Of(topic[i], topic[k], cosine) is { } signs)
                    yield return (i, k, signs);
            }
        }
    }

    private static int[] ByKey(List<EventMention> topic, Func<EventMention, string> key)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. topic.Select(mention => numbers.TryGetValue(key(mention), out var number) ? number : numbers[key(mention)] = numbers.Count)];
    }

    private static Coreference Score(List<List<EventMention>> topics, Func<List<EventMention>, int, int[]> groups)
    {
        var (key, response, first) = (new List<IReadOnlyCollection<int>>(), new List<IReadOnlyCollection<int>>(), 0);
        for (var t = 0; t < topics.Count; t++)
        {
            var (topic, found) = (topics[t], groups(topics[t], t));
            key.AddRange(topic.Index().GroupBy(mention => mention.Item.Chain, mention => first + mention.Index, StringComparer.Ordinal).Select(IReadOnlyCollection<int> (group) => [.. group]));
            response.AddRange(found.Index().GroupBy(mention => mention.Item, mention => first + mention.Index).Select(IReadOnlyCollection<int> (group) => [.. group]));
            first += topic.Count;
        }
        return Coreference.Of(key, response);
    }
}
