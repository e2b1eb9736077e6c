using System.Text;
using System.Text.RegularExpressions;

namespace Whence.Compile;

/// <summary>Compiles <c>lexicons/en/states.tsv</c>: states and unions with the names, demonyms and capitals by which a text means them.</summary>
internal static partial class StateSheet
{
    private const int Columns = 10;

    private const string Header = """
        # States, territories, unions and alliances by the names that a text uses.
        # Made by: dotnet run --project tools/Whence.Compile -- states   (do not edit; edit tools/Whence.Compile/supplements/states.tsv)
        # Names, official names, demonyms and capitals: world-countries 5.1.0 by Mohammed Le Doze and contributors, Open Database License 1.0
        # (https://opendatacommons.org/licenses/odbl/1-0/). This file is a derivative database under the same licence.
        # kind: state (a member of the United Nations), other, union, alliance, organisation: a word for readers of this file, not a judgement.
        # spelling: how the state's own English writes Defence. overrides: kind of body = its own name. article: "the" where the name takes one.
        # code	name	official	aliases	demonyms	capitals	spelling	overrides	kind	article

        """;

    /// <summary>The whole file.</summary>
    public static string Compile(string data, string supplements)
    {
        var byHand = Sheet.Read(Path.Combine(supplements, "states.tsv"), Columns);
        var sheet = new StringBuilder(Header.ReplaceLineEndings("\n"));
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var country in Country.ReadAll(data))
        {
            codes.Add(country.Code);
            var hand = byHand.Find(row => row[0] == country.Code) ?? [country.Code, .. Enumerable.Repeat("", Columns - 1)];
            sheet.AppendJoin('\t', Row(country, hand)).Append('\n');
        }
        foreach (var row in byHand.Where(row => !codes.Contains(row[0])))
            sheet.AppendJoin('\t', row).Append('\n');
        return sheet.ToString();
    }

    private static string[] Row(Country country, string[] hand)
    {
        var name = hand[1].Length > 0 ? hand[1] : country.Name;
        var aliases = Sheet.Forms(hand[3])
            .Concat(country.Spellings.Where(IsEnglishName))
            .Append(country.Name == name ? "" : country.Name)
            .Where(alias => alias != name && alias != country.Official);
        return
        [
            country.Code,
            name,
            country.Official == name ? "" : country.Official,
            Sheet.Cell(aliases),
            Sheet.Cell(hand[4].Length > 0 ? Sheet.Forms(hand[4]) : Demonyms(country.Demonym)),
            Sheet.Cell(hand[5].Length > 0 ? Sheet.Forms(hand[5]).Concat(country.Capitals) : country.Capitals),
            hand[6].Length > 0 ? hand[6] : "Defence",
            hand[7],
            hand[8].Length > 0 ? hand[8] : country.IsMember ? "state" : "other",
            hand[9],
        ];
    }

    /// <summary>Whether an alternative spelling is an English name and not the native one.</summary>
    private static bool IsEnglishName(string spelling) =>
        spelling.All(char.IsAscii) && !spelling.Contains(',', StringComparison.Ordinal) && PoliticalWord().IsMatch(spelling);

    /// <summary>Adjective and plural noun: Estonian, Estonians. Irregular ones are kept by hand.</summary>
    private static IEnumerable<string> Demonyms(string listed)
    {
        foreach (var form in listed.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            yield return form;
            if (form.EndsWith("an", StringComparison.Ordinal) || form.EndsWith('i') || form.EndsWith("er", StringComparison.Ordinal))
                yield return form + "s";
        }
    }

    [GeneratedRegex("Republic|Kingdom|Union|State|Commonwealth|Principality|Federation|Confederation|Sultanate|Islands", RegexOptions.NonBacktracking)]
    private static partial Regex PoliticalWord();
}
