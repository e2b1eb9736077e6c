using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Whence.Documents;
using Whence.Reprints;
using Whence.Stories;

namespace Whence.Bench;

/// <summary>What linking adds to a page of some 700 words: its fingerprints, its gist, and a comparison with a page that copied half of it.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class PrintBench
{
    private const int Sentences = 24;

    private string _text = "";
    private Reading _reading = null!;
    private PrintedPage _other = null!;
    private PageGist _gist = null!, _otherGist = null!;

    /// <summary>Makes the pages.</summary>
    [GlobalSetup]
    public void Make()
    {
        string Sentence(int i, string town) =>
            $"The harbour office of {town} said on day {i} that {i * 40} boats had been counted off the islands, while “nobody crossed the strait”, according to Northwire, which cited a pair of officials in Belmark. ";
        _text = string.Concat(Enumerable.Range(1, Sentences).Select(i => Sentence(i, "Oristad")));
        var half = string.Concat(Enumerable.Range(1, Sentences).Select(i => Sentence(i, i % 2 == 0 ? "Oristad" : "Kaldvik on the western shore")));
        _reading = Reader.Read(new() { Id = "a", Name = "a", Text = _text, Blocks = [new(new(0, _text.Length), BlockKind.Paragraph)] }, Gear.Rules);
        _other = new() { Id = "b", Text = half };
        _gist = PageGist.Of(_reading);
        _otherGist = PageGist.Of(Reader.Read(new() { Id = "b", Name = "b", Text = half, Blocks = [new(new(0, half.Length), BlockKind.Paragraph)] }, Gear.Rules));
    }

    /// <summary>Fingerprints.</summary>
    [Benchmark(Baseline = true)]
    public int Prints() => Fingerprints.Of(_text).Length;

    /// <summary>The gist and its keys.</summary>
    [Benchmark]
    public int Gist() => StoryKeys.Of(PageGist.Of(_reading)).Length;

    /// <summary>Two pages compared, both taken apart anew.</summary>
    [Benchmark]
    public bool Comparison() => PageComparison.Of(new() { Id = "a", Text = _text }, new() { Id = "b", Text = _other.Text }).Reprint is null;

    /// <summary>Two gists compared.</summary>
    [Benchmark]
    public double Kin() => Kinship.Of(_gist, _otherGist);

    // In this process: no project is generated and built, so it runs wherever the bench runs.
    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
