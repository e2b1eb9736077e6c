using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Whence.Cli.Evals;

/// <summary>Asks a site for pages and keeps how long it took.</summary>
internal sealed partial class WebTimes(HttpClient client)
{
    private readonly List<(double Milliseconds, double Processor, string Address)> _times = [];

    /// <summary>The mean weight of an answer as it came over the wire.</summary>
    public double Bytes { get; private set; }

    /// <summary>The address that took longest.</summary>
    public string Slowest => _times.MaxBy(time => time.Milliseconds).Address;

    /// <summary>The time that this share of the answers took at most.</summary>
    public double At(double share) => At(share, static time => time.Milliseconds);

    /// <summary>The time of processors, of all threads and the asking too, that this share of the answers took at most: on a busy machine it tells what the clock does not.</summary>
    public double ProcessorAt(double share) => At(share, static time => time.Processor);

    /// <summary>Asks for pages that do not count, so that what is measured is the site and not the compiler: a site is started once a day and asked all day.</summary>
    public async Task WarmAsync(IEnumerable<string> addresses, CancellationToken stop)
    {
        foreach (var address in addresses)
            await BytesAsync(client, address, stop);
    }

    /// <summary>Asks for one page.</summary>
    /// <exception cref="Trouble">It is not there.</exception>
    public async Task AskAsync(string address, CancellationToken stop)
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var bytes = await BytesAsync(client, address, stop);
        _times.Add((watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds, address));
        Bytes += (bytes.Length - Bytes) / _times.Count;
    }

    /// <summary>What a browser that comes for the first time has to load, for the heaviest of <paramref name="addresses"/>: the page, and the style sheets, scripts and faces that it names.</summary>
    public static async Task<(string Address, long Bytes)> FirstLoadAsync(HttpClient client, IEnumerable<string> addresses, CancellationToken stop)
    {
        var heaviest = ("", 0L);
        foreach (var address in addresses)
        {
            var (html, sent) = await TextAsync(client, address, stop);
            foreach (var part in Parts().Matches(html).Select(match => match.Groups["part"].Value).Distinct(StringComparer.Ordinal))
                sent += (await BytesAsync(client, part, stop)).Length;
            heaviest = sent > heaviest.Item2 ? (address, sent) : heaviest;
        }
        return heaviest;
    }

    private double At(double share, Func<(double Milliseconds, double Processor, string Address), double> time) =>
        _times.Select(time).Order().ElementAt(Math.Min(_times.Count - 1, (int)Math.Ceiling(share * _times.Count) - 1));

    private static async Task<(string Text, long Sent)> TextAsync(HttpClient client, string address, CancellationToken stop)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), stop);
        var bytes = await answer.Content.ReadAsByteArrayAsync(stop);
        using Stream raw = new MemoryStream(bytes);
        using var plain = answer.Content.Headers.ContentEncoding.FirstOrDefault() switch { "br" => new BrotliStream(raw, CompressionMode.Decompress), "gzip" => new GZipStream(raw, CompressionMode.Decompress), _ => raw };
        using var reader = new StreamReader(plain);
        return (await reader.ReadToEndAsync(stop), bytes.Length);
    }

    private static async Task<byte[]> BytesAsync(HttpClient client, string address, CancellationToken stop)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), stop);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync(stop) : throw new Trouble(ExitCode.Negative, $"{address}: the site answered {(int)answer.StatusCode}.");
    }

    [GeneratedRegex("<(?:link|script|img)[^>]+(?:href|src)=\"(?<part>/[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
