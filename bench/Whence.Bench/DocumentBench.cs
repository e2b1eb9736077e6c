using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Whence.Pages;

namespace Whence.Bench;

/// <summary>The step from bytes to document, on pages of the bench's own making: plain text, HTML and a line of JSON with the same words.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class DocumentBench
{
    private const int Paragraphs = 12;

    private byte[] _plain = [], _html = [], _json = [];

    /// <summary>Makes the three pages.</summary>
    [GlobalSetup]
    public void Make()
    {
        var paragraphs = Enumerable.Range(1, Paragraphs).Select(i =>
            $"The harbour office of Oristad said on day {i} that {i * 40} boats had been counted, while “nobody crossed the strait”, according to Northwire, which cited a pair of officials in Belmark.").ToList();
        _plain = Encoding.UTF8.GetBytes($"Ice closes the strait\n\n0\n1019\n\n{string.Join("\n\n", paragraphs)}\n\nLEAVE A REPLY\n\nPlease enter your comment!\n");
        _html = Encoding.UTF8.GetBytes($"<!doctype html><html lang=en><head><title>Ice</title></head><body><nav><a href=/>Home</a></nav><article><h1>Ice closes the strait</h1>{string.Concat(paragraphs.Select(p => $"<p>{p}</p>"))}</article></body></html>");
        _json = Encoding.UTF8.GetBytes($$"""{"name":"n","title":"Ice closes the strait","text":"{{string.Join("\\n\\n", paragraphs)}}"}""");
    }

    /// <summary>Plain text.</summary>
    [Benchmark(Baseline = true)]
    public int Plain() => Read(_plain);

    /// <summary>HTML.</summary>
    [Benchmark]
    public int Html() => Read(_html);

    /// <summary>A line of JSON.</summary>
    [Benchmark]
    public int Json() => Read(_json);

    private static int Read(byte[] bytes) => PageReader.Read("page", bytes).Sum(page => page.Document?.Blocks.Length ?? 0);

    // In this process: no project is generated and built, so it runs wherever the bench runs.
    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
