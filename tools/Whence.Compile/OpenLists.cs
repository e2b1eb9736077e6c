using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Whence.Compile;

/// <summary>The open lists of outlets, each read into rows.</summary>
internal sealed partial class OpenLists(string zip, List<Country> countries) : IDisposable
{
    private readonly ZipArchive _lists = ZipFile.OpenRead(zip);

    private readonly Dictionary<string, string> _codes = Codes(countries);

    /// <summary>Publishers with their domains, by country.</summary>
    public IEnumerable<OutletRow> Publishers()
    {
        foreach (var section in Text("fundus-supported_publishers.md").Split("\n## ").Skip(1))
        {
            var code = section[..2] == "UK" ? "GB" : section[..2];
            foreach (Match publisher in Publisher().Matches(section))
            {
                var row = new OutletRow { Name = Sheet.Clean(WebUtility.HtmlDecode(publisher.Groups["name"].Value)), Kind = "outlet", Country = code.All(char.IsAsciiLetterUpper) ? code : "" };
                var host = new Uri(publisher.Groups["url"].Value).Host;
                row.Domains.Add(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host);
                yield return row;
            }
        }
    }

    /// <summary>News organisations of Wikidata with their countries; who does no news is left out.</summary>
    /// <remarks>The list also holds publishers of games, museums and universities: a row stays when its name or its description speaks of news or broadcasting and its name of nothing else.</remarks>
    public IEnumerable<OutletRow> Organisations()
    {
        using var json = JsonDocument.Parse(Text("newsmap_metadata.json"));
        foreach (var (handle, organisation) in json.RootElement.EnumerateObject().Select(item => (item.Name, item.Value)).OrderBy(item => item.Name, StringComparer.Ordinal))
        {
            var name = Sheet.Clean(Bracket().Replace(organisation.GetProperty("company_name").GetString() ?? "", ""));
            var description = organisation.GetProperty("description").ToString();
            if (!IsName(name) || OtherTrade().IsMatch(name) || !(NewsName().IsMatch(name) || NewsWord().IsMatch(description) || NewsName().IsMatch(handle)))
                continue;
            var row = new OutletRow
            {
                Name = name,
                Kind = Agency().IsMatch(name) ? "agency" : Broadcaster().IsMatch(name) ? "broadcaster" : "outlet",
                Country = _codes.GetValueOrDefault(organisation.GetProperty("country").ToString(), ""),
            };
            if (DomainName().IsMatch(name))
                row.Domains.Add(name.ToLowerInvariant());
            yield return row;
        }
    }

    /// <summary>Newspapers of the United States.</summary>
    public IEnumerable<OutletRow> Newspapers()
    {
        foreach (var line in Text("wikipedia-us-newspapers.tsv").Split('\n').Skip(1))
        {
            var name = Sheet.Clean(Bracket().Replace(WebUtility.HtmlDecode(line.Split('\t')[0]), ""));
            if (IsName(name))
                yield return new OutletRow { Name = name, Kind = "outlet", Country = "US" };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lists.Dispose();

    private string Text(string entry)
    {
        using var reader = new StreamReader((_lists.GetEntry(entry) ?? throw new FileNotFoundException($"{zip} holds no {entry}.")).Open());
        return reader.ReadToEnd();
    }

    /// <summary>A name in Latin letters that is no number, no item's id, no handle and no place with its state.</summary>
    private static bool IsName(string name) =>
        name.Length is > 1 and < 60 && name.Any(char.IsLetter) && char.IsLetterOrDigit(name[0])
        && !ItemId().IsMatch(name) && !name.Contains('@', StringComparison.Ordinal) && !name.Contains(',', StringComparison.Ordinal) && !name.Contains('_', StringComparison.Ordinal)
        && name.All(letter => letter < '\u0250' || !char.IsLetter(letter)) && (char.IsUpper(name[0]) || char.IsDigit(name[0]) || name.Contains('.', StringComparison.Ordinal) || name.Any(char.IsUpper));

    private static Dictionary<string, string> Codes(List<Country> countries)
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Republic of Ireland"] = "IE",
            ["Turkey"] = "TR",
            ["Czech Republic"] = "CZ",
            ["German Democratic Republic"] = "DE",
            ["State of Palestine"] = "PS",
        };
        foreach (var country in countries)
        {
            codes.TryAdd(country.Name, country.Code);
            codes.TryAdd(country.Official, country.Code);
        }
        return codes;
    }

    [GeneratedRegex("<div>(?<name>[^<]+)</div>\\s*</td>\\s*<td>\\s*<a href=\"(?<url>https?://[^\"]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Publisher();

    [GeneratedRegex("\\s*\\([^)]*\\)", RegexOptions.NonBacktracking)]
    private static partial Regex Bracket();

    [GeneratedRegex("^Q[0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex ItemId();

    [GeneratedRegex("^[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,5}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DomainName();

    [GeneratedRegex("(?i)agenc|press association|newswire|nachrichtenagentur|press trust", RegexOptions.NonBacktracking)]
    private static partial Regex Agency();

    [GeneratedRegex("(?i)\\bTV\\b|TV$|televis|radio|broadcast|channel|rundfunk|^[KW][A-Z]{2,3}(-(TV|DT|CD|LD|LP))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Broadcaster();

    [GeneratedRegex("(?i)news|times|post\\b|herald|tribune|gazette|courier|chronicle|journal|daily|weekly|mail\\b|telegra|observer|guardian|mirror|standard|press\\b|agenc|radio|televis|\\bTV|TV\\b|broadcast|zeitung|nachricht|anzeiger|kurier|tagblatt|presse\\b|journal|figaro|monde|notici|diario|periódico|jornal|folha|giornale|corriere|gazzetta|gazeta|dagblad|avis|tidning|haber|gazete|новост|^[KW][A-Z]{3}(-(TV|DT|CD|LD|LP))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NewsName();

    [GeneratedRegex("(?i)\\bnews|newspaper|journalis|reporting|noticias|notícias|periódico|periodismo|actualit|l'info|nachrichten|zeitung|nieuws|nyhet|nyheder|uutis|wiadomo|notizie|giornale|haber|gazete|новин|новост|berita|ニュース|뉴스|أخبار|ειδήσεις|breaking", RegexOptions.NonBacktracking)]
    private static partial Regex NewsWord();

    [GeneratedRegex("(?i)universit|college|school|faculty|institut|academy|museum|librar|archive|studio|games?\\b|gaming|interactive|comics|records\\b|cinema|cineplex|theatre|theater|films?\\b|pictures|entertainment|verlag|books?\\b|librairie|éditions|edition|editorial|editora|publish|porn|brazzers|foundation|fundaci|ministry|department|centre for|center for|association of|society|software|footbal|\\bFC\\b|sports?\\b|cartoon|anime|manga|kids|junior|music|hotel|bank\\b|organi[sz]ation|advertising|productions?\\b|company\\b|\\bInc\\b|\\bLLC\\b|university press|church|diocese|police", RegexOptions.NonBacktracking)]
    private static partial Regex OtherTrade();
}
