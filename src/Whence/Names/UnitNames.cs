using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Military units by their pattern: <i>70th Guards Motorized Rifle Regiment, 58th Combined Arms Army, Azov Battalion</i>.</summary>
internal static class UnitNames
{
    private const int MostWords = 8;

    private static readonly Words Kinds = Words.Listed("military-units", "kind");
    private static readonly Words NumberedKinds = Words.Listed("military-units", "numbered");
    private static readonly Words Arms = Words.Listed("military-units", "arm");

    private static readonly Words Alone = new("Airborne Mechanized Mechanised Motorized Motorised Marine Marines Infantry Airmobile Cavalry");

    /// <summary>Adds the units of a sentence.</summary>
    public static void Find(NameList names, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var numbered = IsOrdinal(names, i);
            if (!numbered && !names.IsCapitalWord(i))
                continue;
            var end = End(names, sentence, i, numbered);
            if (end > i && names.Add(i, end, MentionKind.Unit, names.Text(i, end).ToString()))
                i = end - 1;
        }
    }

    /// <summary>The first token after the unit's name; -1 when it is none.</summary>
    private static int End(NameList names, Sentence sentence, int start, bool numbered)
    {
        var end = -1;
        for (var i = start + 1; i < sentence.EndToken && i < start + MostWords; i++)
        {
            if (numbered && names.Token(i).Kind == TokenKind.Quote && i > start + 1)
                continue; // 208th Separate “Reed” Rifle Regiment
            if (names.Token(i).Kind != TokenKind.Word || !names.Token(i).IsCapital && !(numbered && (Arms.Has(names.Word(i)) || IsKind(names, i, numbered))))
                break;
            if (!IsKind(names, i, numbered))
                continue;
            if (numbered || names.Token(i).IsCapital)
                end = i + 1;
            if (end > 0 && i + 1 < sentence.EndToken && names.Word(i).Equals("army", StringComparison.OrdinalIgnoreCase) && names.Word(i + 1).Equals("corps", StringComparison.OrdinalIgnoreCase))
                continue;
            if (end > 0 && !names.Word(i).Equals("corps", StringComparison.OrdinalIgnoreCase))
                break;
        }
        if (end < 0 && numbered && start + 1 < sentence.EndToken && names.Token(start + 1).IsCapital && Alone.Has(names.Word(start + 1)))
            return start + 2; // "the 82nd Airborne"
        // "The Brigade", "Infantry Division" alone name no unit
        return end > 0 && (numbered || names.Token(start).Tag is PosTag.Name or PosTag.Adjective && !Arms.Has(names.Word(start)) && !WordLists.Titles.Has(names.Word(start)) && !names.Word(start).Equals("the", StringComparison.OrdinalIgnoreCase)) ? end : -1;
    }

    private static bool IsKind(NameList names, int i, bool numbered) => Kinds.Has(names.Word(i)) || numbered && NumberedKinds.Has(names.Word(i));

    /// <summary>"70th", "1st".</summary>
    private static bool IsOrdinal(NameList names, int i)
    {
        var word = names.Word(i);
        return names.Token(i).Kind == TokenKind.Number && word.Length is > 2 and <= 6 && char.IsAsciiDigit(word[^3])
            && (word.EndsWith("th", StringComparison.Ordinal) || word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("nd", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal));
    }
}
