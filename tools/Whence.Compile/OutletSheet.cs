using System.Text;

namespace Whence.Compile;

/// <summary>Compiles <c>lexicons/en/outlets.tsv</c>: who is an outlet, by name, country and domain.</summary>
internal static class OutletSheet
{
    private const string Header = """
        # News outlets and agencies: who they are, not what they are worth.
        # Made by: dotnet run --project tools/Whence.Compile -- outlets   (do not edit; edit tools/Whence.Compile/supplements/outlets.tsv)
        # Names and countries: Wikidata (CC0) by way of newsmap_metadata and hearvox/wiki-media-cred; domains: flairNLP/fundus (MIT).
        # The first rows, with families and aliases, are kept by hand.
        # needs: what a text must bring beside the name, because the name is also a plain word:
        #   article = "the" before it, italic = italics or a title's quotation marks, context = a word such as newspaper, channel, told, reported.
        # name	aliases	kind	country	domains	family	needs

        """;

    /// <summary>The whole file.</summary>
    public static string Compile(string data, string supplements)
    {
        var rows = new Dictionary<string, OutletRow>(StringComparer.Ordinal);
        var byHand = ReadByHand(Path.Combine(supplements, "outlets.tsv"));
        foreach (var row in byHand)
            rows.TryAdd(OutletRow.Key(row.Name), row);
        var known = byHand.SelectMany(row => row.Aliases.Append(row.Name).Select(form => (Key: OutletRow.Key(form), Row: row)))
            .GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Row, StringComparer.Ordinal);

        var folder = Path.Combine(data, "outlets");
        using var lists = new OpenLists(Path.Combine(folder, "outlets.zip"), Country.ReadAll(data));
        var plain = new PlainWords(Path.Combine(supplements, "plain-words.txt"));
        foreach (var found in lists.Publishers().Concat(lists.Organisations()).Concat(lists.Newspapers()))
            Take(found, rows, known, plain);
        foreach (var row in rows.Values.Where(row => row.Family.Length == 0))
            row.Family = byHand.Find(head => head.Family == head.Name && row.Name.StartsWith(head.Name + " ", StringComparison.Ordinal))?.Family ?? "";

        var sheet = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var row in byHand)
            sheet.Append(row.Written()).Append('\n');
        foreach (var row in rows.Values.Except(byHand).OrderBy(row => row.Name, StringComparer.Ordinal))
            sheet.Append(row.Written()).Append('\n');
        return sheet.ToString();
    }

    private static void Take(OutletRow found, Dictionary<string, OutletRow> rows, Dictionary<string, OutletRow> known, PlainWords plain)
    {
        var key = OutletRow.Key(found.Name);
        if (key.Length < 2)
            return;
        if (!known.TryGetValue(key, out var row) && !rows.TryGetValue(key, out row))
        {
            found.Needs = plain.Needs(found.Name);
            rows.Add(key, found);
            return;
        }
        row.Domains.UnionWith(found.Domains);
        if (row.Country.Length == 0 && !known.ContainsKey(key))
            row.Country = found.Country;
    }

    private static List<OutletRow> ReadByHand(string path)
    {
        var rows = new List<OutletRow>();
        foreach (var cells in Sheet.Read(path, 7))
        {
            var row = new OutletRow { Name = cells[0], Kind = cells[2], Country = cells[3], Family = cells[5], Needs = cells[6] };
            row.Aliases.AddRange(Sheet.Forms(cells[1]));
            row.Domains.UnionWith(Sheet.Forms(cells[4]));
            rows.Add(row);
        }
        return rows;
    }
}
