using Whence.Language;

namespace Whence.Train;

/// <summary>Trains the part-of-speech tagger: an averaged perceptron, seeded, so that the same data give the same weights.</summary>
public static class PosTrainer
{
    private const int Rounds = 6;
    private const int Seed = 20230510;

    /// <summary>Trains on EWT and GUM, scores on their development parts and on PUD, writes the model.</summary>
    public static void Run(string data, string output, TextWriter log)
    {
        var train = Load(data, "ud-english-ewt/en_ewt-ud-train", "ud-english-gum/gum-ccby-train");
        var weights = new int[PosFeatures.Rows * PosTagger.Lanes];
        var totals = new long[weights.Length];
        var stamps = new int[weights.Length];
        var clock = 0;
        var random = new Random(Seed);
        for (var round = 1; round <= Rounds; round++)
        {
            random.Shuffle(train);
            var (right, all) = (0, 0);
            foreach (var sentence in train)
                Learn(sentence, weights, totals, stamps, ref clock, ref right, ref all);
            log.WriteLine($"round {round}: {100.0 * right / all:F2} % while learning");
        }
        var tagger = new PosTagger(Averaged(weights, totals, stamps, clock));
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using (var file = File.Create(output))
            tagger.Save(file);
        using (var file = File.OpenRead(output))
            tagger = PosTagger.Load(file);
        foreach (var name in (string[])["ud-english-ewt/en_ewt-ud-dev", "ud-english-gum/gum-ccby-dev", "ud-english-pud/en_pud-ud-test"])
            log.WriteLine($"{Path.GetFileName(name)}: {100 * Score(tagger, Load(data, name)):F2} % of words");
        log.WriteLine($"{output}: {new FileInfo(output).Length:N0} bytes");
    }

    private static (string Word, PosTag Tag)[][] Load(string data, params string[] names) =>
        [.. names.SelectMany(n => Conllu.Read(Path.Combine(data, n + ".conllu.gz")))];

    private static void Learn((string Word, PosTag Tag)[] sentence, int[] weights, long[] totals, int[] stamps, ref int clock, ref int right, ref int all)
    {
        var hashes = Hashes(sentence);
        Span<int> rows = stackalloc int[PosFeatures.Count];
        var (t1, t2) = (PosTag.Punctuation, PosTag.Punctuation);
        for (var i = 0; i < sentence.Length; i++)
        {
            var gold = sentence[i].Tag;
            var guess = gold;
            if (gold != PosTag.Punctuation)
            {
                clock++;
                all++;
                PosFeatures.Of(hashes[i], hashes[i + 1], hashes[i + 2], hashes[i + 3], hashes[i + 4], t1, t2, rows);
                guess = Best(weights, rows);
                if (guess == gold)
                    right++;
                else
                    Update(weights, totals, stamps, clock, rows, gold, guess);
            }
            (t2, t1) = (t1, guess);
        }
    }

    private static void Update(int[] weights, long[] totals, int[] stamps, int clock, ReadOnlySpan<int> rows, PosTag gold, PosTag guess)
    {
        foreach (var row in rows)
        {
            foreach (var (tag, step) in ((PosTag, int)[])[(gold, 1), (guess, -1)])
            {
                var at = row * PosTagger.Lanes + (int)tag;
                totals[at] += (long)(clock - stamps[at]) * weights[at];
                stamps[at] = clock;
                weights[at] += step;
            }
        }
    }

    /// <summary>The average over time, scaled so that a byte holds nearly all of them.</summary>
    private static short[] Averaged(int[] weights, long[] totals, int[] stamps, int clock)
    {
        var averages = new double[weights.Length];
        for (var i = 0; i < averages.Length; i++)
            averages[i] = (totals[i] + (long)(clock - stamps[i]) * weights[i]) / (double)clock;
        var sizes = averages.Where(a => a != 0).Select(Math.Abs).Order().ToArray();
        var scale = 127 / sizes[(int)(sizes.Length * 0.9995)];
        return [.. averages.Select(a => (short)Math.Clamp(Math.Round(a * scale), sbyte.MinValue, sbyte.MaxValue))];
    }

    private static PosTag Best(int[] weights, ReadOnlySpan<int> rows)
    {
        var (best, most) = (1, int.MinValue);
        for (var tag = 1; tag < Enum.GetValues<PosTag>().Length; tag++)
        {
            var sum = 0;
            foreach (var row in rows)
                sum += weights[row * PosTagger.Lanes + tag];
            if (sum > most)
                (best, most) = (tag, sum);
        }
        return (PosTag)best;
    }

    private static PosFeatures.WordHash[] Hashes((string Word, PosTag Tag)[] sentence)
    {
        var hashes = new PosFeatures.WordHash[sentence.Length + 4];
        Array.Fill(hashes, PosFeatures.Outside);
        for (var i = 0; i < sentence.Length; i++)
            hashes[i + 2] = PosFeatures.Hash(sentence[i].Word, Tokenizer.ShapeOf(sentence[i].Word), i == 0);
        return hashes;
    }

    private static double Score(PosTagger tagger, (string Word, PosTag Tag)[][] sentences)
    {
        var (right, all) = (0, 0);
        foreach (var sentence in sentences)
        {
            var text = string.Join(' ', sentence.Select(w => w.Word));
            var tokens = new Token[sentence.Length];
            var at = 0;
            for (var i = 0; i < tokens.Length; i++)
            {
                var kind = sentence[i].Tag == PosTag.Punctuation ? TokenKind.Other : TokenKind.Word;
                tokens[i] = new(new(at, at + sentence[i].Word.Length), kind, Tokenizer.ShapeOf(sentence[i].Word), PosTag.Punctuation);
                at += sentence[i].Word.Length + 1;
            }
            tagger.Tag(text, tokens);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (sentence[i].Tag == PosTag.Punctuation)
                    continue;
                all++;
                right += tokens[i].Tag == sentence[i].Tag ? 1 : 0;
            }
        }
        return right / (double)all;
    }
}
