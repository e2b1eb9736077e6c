using FsCheck;
using FsCheck.Fluent;
using Whence.Tests.House;

namespace Whence.Tests.Properties;

/// <summary>Texts that nobody would write and everybody receives: broken marks, half characters, cut pages.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "’", "‘", "„", "«", "»", "``", "''", ":", ";", ",", ".", "…", "—", " - ", "(", ")", "[", "]", "{", "}", "<p>", "</p>", "&amp;", "\u0000", "\u200B", "\u202E", "\uFEFF",
        "\n", "\n\n", "\r\n", "\t", "\u2028", "\u00A0", " ", " ", " ", "\uD83C", "\uDF0A", "\U0001F30A", "é", "e\u0301", "Київ", "東京", "ﷺ",
        "said", "says", "told", "according to", "According to", "per", "citing", "denied", "that", "who", "she", "He", "they", "the ministry", "a source", "officials",
        "Veskaria's General Staff", "Northwire", "Mira Talven", "Talven", "U.S.", "Reuters", "more than 400", "1,200", "2026-11-03", "on Monday", "apparently", "likely", "not independently verified",
    ];

    /// <summary>Any characters at all, half ones too.</summary>
    public static Arbitrary<string> AnyCharacters() =>
        Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(32, 126), Gen.Choose(0xD800, 0xDFFF))).Select(units => new string([.. units.Select(unit => (char)unit)])).ToArbitrary();

    /// <summary>Words and marks of the trade in no order.</summary>
    public static Arbitrary<string> Shreds() =>
        Gen.ArrayOf(Gen.Elements(Pieces)).Resize(120).Select(string.Concat).ToArbitrary();

    /// <summary>A slice out of a sample, with its edges where they fell.</summary>
    public static Arbitrary<string> CutPages()
    {
        var pages = Directory.EnumerateFiles(Repository.At("samples")).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(page => page.Length > 0).ToArray();
        return (from page in Gen.Elements(pages)
                from start in Gen.Choose(0, page.Length - 1)
                from length in Gen.Choose(0, Math.Min(4000, page.Length - start))
                select page.Substring(start, length)).ToArbitrary();
    }
}
