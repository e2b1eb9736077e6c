using System.IO.Compression;
using System.Net;
using System.Text;
using Whence.Documents;
using Whence.Pages;

namespace Whence.Eval;

/// <summary>Short reports of a news agency in a zip, a file each whose name is its number: headline first, then lines that are broken at a width (Reuters-21578 as NLTK lays it out).</summary>
public static class WireFiles
{
    private const string Paragraph = "    "; // a line that is set in so far opens one

    /// <summary>The documents in the order of their numbers, which is that in which they were sent. They tell neither day nor outlet.</summary>
    /// <exception cref="InvalidDataException">The file is no zip.</exception>
    public static IEnumerable<Document> Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var (entry, number) in zip.Entries.Select(entry => (entry, Number: int.TryParse(entry.Name, out var number) ? number : 0)).Where(file => file.Number > 0).OrderBy(file => file.Number))
        {
            using var reader = new StreamReader(entry.Open(), Encoding.Latin1);
            var name = $"wire-{number}";
            if (PageReader.Read(name, InputLine.Of(name, Unbroken(WebUtility.HtmlDecode(reader.ReadToEnd())))).FirstOrDefault()?.Document is { } document)
                yield return document;
        }
    }

    private static string Unbroken(string report)
    {
        var text = new StringBuilder(report.Length);
        foreach (var (at, line) in report.Split('\n').Index())
            text.Append(at == 0 ? "" : at == 1 || line.StartsWith(Paragraph, StringComparison.Ordinal) ? "\n\n" : " ").Append(line.Trim());
        return text.ToString();
    }
}
