using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Whence.Documents;
using Whence.Language;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Train.Attribution;

/// <summary>Puts words that stand between like neighbours into one class, from news without annotations.</summary>
/// <remarks>The exchange algorithm of Martin, Liermann and Ney (Speech Communication 1998) over bigrams of classes: each word in turn moves to the class that raises the likelihood most.</remarks>
internal sealed class Clusters
{
    private const int Classes = 320;
    private const int Rounds = 5;
    private const int LeastCount = 8;

    private readonly Dictionary<uint, int> _ids = [];
    private readonly List<(int Word, int Count)[]> _left = [], _right = [];
    private readonly int[] _classOf;
    private readonly int[] _counts;
    private readonly int[,] _pairs = new int[Classes + 1, Classes + 1];
    private readonly int[] _sizes = new int[Classes + 1];
    private double[] _logs = [];

    private Clusters(List<uint[]> sentences)
    {
        var seen = new Dictionary<uint, int>();
        foreach (var word in sentences.SelectMany(s => s))
            seen[word] = seen.GetValueOrDefault(word) + 1;
        foreach (var (word, _) in seen.Where(w => w.Value >= LeastCount).OrderByDescending(w => w.Value).ThenBy(w => w.Key))
            _ids[word] = _ids.Count + 1;
        (_classOf, _counts) = (new int[_ids.Count + 1], new int[_ids.Count + 1]);
        for (var word = 1; word < _classOf.Length; word++)
            _classOf[word] = 1 + (word - 1) % Classes;
        Count(sentences);
    }

    /// <summary>The class of each word of the news in <paramref name="data"/> and of <paramref name="articles"/>.</summary>
    public static WordTable Learn(string data, IEnumerable<Article> articles, TextWriter log)
    {
        var sentences = articles.SelectMany(a => Sentences(a.Reading)).ToList();
        foreach (var reading in Readings(data))
            sentences.AddRange(Sentences(reading));
        var clusters = new Clusters(sentences);
        log.WriteLine($"clusters: {sentences.Sum(s => (long)s.Length):N0} words, {clusters._ids.Count:N0} of them different and frequent");
        for (var round = 1; round <= Rounds; round++)
            log.WriteLine($"  round {round}: {clusters.Exchange():N0} words moved");
        return new(clusters._ids.ToDictionary(w => w.Key, w => (ushort)clusters._classOf[w.Value]));
    }

    /// <summary>The unlabelled news, with tokens, sentences and quotations.</summary>
    public static IEnumerable<Reading> Readings(string data) => News(data).Select(Read);

    /// <summary>A text with tokens, sentences and quotations; each line is a paragraph.</summary>
    public static Reading Read(string text) => new LanguageStage().Read(new Reading(new Document { Id = "", Name = "", Text = text, Blocks = [.. Paragraphs(text)] }));

    private static IEnumerable<string> News(string data)
    {
        foreach (var file in (string[])["news-scale/allsides-conflict-2824.jsonl.gz", "ukraine-news/ukraine-war-2022-gdelt447.jsonl.gz", "multi-outlet-events/newswcl50.jsonl.gz"])
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(data, file)), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.TryGetProperty("text", out var text) && text.GetString() is { Length: > 0 } found)
                    yield return found;
            }
        }
    }

    private static IEnumerable<Block> Paragraphs(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
                yield return new(new TextSpan(start, end), BlockKind.Paragraph);
        }
    }

    private static IEnumerable<uint[]> Sentences(Reading reading) =>
        reading.Sentences.Select(s => Enumerable.Range(s.FirstToken, s.EndToken - s.FirstToken).Select(t => PosFeatures.Key(reading.Tokens[t].Span.In(reading.Document.Text))).ToArray());

    private void Count(List<uint[]> sentences)
    {
        var pairs = new Dictionary<(int, int), int>();
        foreach (var sentence in sentences)
        {
            var before = 0;
            foreach (var key in sentence)
            {
                var word = _ids.GetValueOrDefault(key);
                _counts[word]++;
                pairs[(before, word)] = pairs.GetValueOrDefault((before, word)) + 1;
                before = word;
            }
        }
        var (left, right) = (new List<(int, int)>[_counts.Length], new List<(int, int)>[_counts.Length]);
        for (var word = 0; word < _counts.Length; word++)
            (left[word], right[word]) = ([], []);
        foreach (var ((a, b), count) in pairs.OrderBy(p => p.Key))
        {
            right[a].Add((b, count));
            left[b].Add((a, count));
            _pairs[_classOf[a], _classOf[b]] += count;
        }
        for (var word = 0; word < _counts.Length; word++)
        {
            _left.Add([.. left[word]]);
            _right.Add([.. right[word]]);
            _sizes[_classOf[word]] += _counts[word];
        }
        _logs = [.. Enumerable.Range(0, 1 << 20).Select(n => n == 0 ? 0 : n * Math.Log(n))];
    }

    private int Exchange()
    {
        var moved = 0;
        var (before, after) = (new int[Classes + 1], new int[Classes + 1]);
        for (var word = 1; word < _classOf.Length; word++)
        {
            Array.Clear(before);
            Array.Clear(after);
            var self = 0;
            foreach (var (other, count) in _left[word])
            {
                if (other == word)
                    self += count;
                else
                    before[_classOf[other]] += count;
            }
            foreach (var (other, count) in _right[word])
                after[_classOf[other]] += other == word ? 0 : count;
            var home = _classOf[word];
            Move(word, home, before, after, self, -1);
            var (best, most) = (home, double.MinValue);
            var (befores, afters) = (NotZero(before), NotZero(after));
            for (var c = 1; c <= Classes; c++)
            {
                if (Gain(word, c, before, after, befores, afters, self) is var gain && gain > most)
                    (best, most) = (c, gain);
            }
            Move(word, best, before, after, self, 1);
            _classOf[word] = best;
            moved += best == home ? 0 : 1;
        }
        return moved;
    }

    private static int[] NotZero(int[] counts) => [.. Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0)];

    private double Gain(int word, int c, int[] before, int[] after, int[] befores, int[] afters, int self)
    {
        var gain = 0.0;
        foreach (var d in befores)
        {
            if (d != c)
                gain += Log(_pairs[d, c] + before[d]) - Log(_pairs[d, c]);
        }
        foreach (var d in afters)
        {
            if (d != c)
                gain += Log(_pairs[c, d] + after[d]) - Log(_pairs[c, d]);
        }
        gain += Log(_pairs[c, c] + before[c] + after[c] + self) - Log(_pairs[c, c]);
        return gain - 2 * (Log(_sizes[c] + _counts[word]) - Log(_sizes[c]));
    }

    private void Move(int word, int c, int[] before, int[] after, int self, int sign)
    {
        for (var d = 0; d <= Classes; d++)
        {
            _pairs[d, c] += sign * before[d];
            _pairs[c, d] += sign * after[d];
        }
        _pairs[c, c] += sign * self;
        _sizes[c] += sign * _counts[word];
    }

    private double Log(int n) => n < _logs.Length ? _logs[n] : n * Math.Log(n);
}
