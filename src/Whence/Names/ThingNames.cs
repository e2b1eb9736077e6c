using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Weapons, products, events and armed groups: those of the lexicons, and by pattern: designations beside a class noun, battles, operations, wars.</summary>
internal static class ThingNames
{
    private const int ClassReach = 3;
    private const int MostWords = 3;

    private static readonly Words Ships = new("warship cruiser frigate destroyer corvette submarine flagship minesweeper");
    private static readonly Words ShipPrefixes = new("HMS USS HMAS HMCS FS");
    private static readonly Words Fights = new("Battle Siege Fall Massacre Treaty");
    private static readonly Words Wars = new("War Revolution Uprising Games Olympics Massacre");
    private static readonly Words NoWar = new("Post The A Total Full Hybrid Information Cyber World Nuclear Trade Culture Ministry Department");

    /// <summary>Adds the things of a sentence.</summary>
    public static void Find(NameList names, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (names.Token(i).Kind is not (TokenKind.Word or TokenKind.Number) || names.IsTaken(i))
                continue;
            var named = char.IsAsciiLetterUpper(names.Word(i)[0]);
            var end = named || names.Token(i).Kind == TokenKind.Number ? Known(names, sentence, i) : -1;
            if (end < 0 && named)
                end = Designation(names, sentence, i);
            if (end < 0 && i + 1 < sentence.EndToken && names.Token(i + 1).IsCapital)
                end = Ship(names, sentence, i);
            if (end < 0 && names.Token(i).IsCapital)
                end = Event(names, sentence, i);
            if (end > i)
                i = end - 1;
        }
    }

    private static int Known(NameList names, Sentence sentence, int start)
    {
        foreach (var form in KnownThings.StartingWith(names.Word(start)))
        {
            var end = start + form.Words.Length;
            if (end > sentence.EndToken || !Matches(names, start, form.Words) || form.NeedsClass && !IsBesideClass(names, sentence, start, end, names.Word(start)))
                continue;
            if (form.Words.Length == 1 && start > sentence.FirstToken && names.IsCapitalWord(start - 1) && names.Token(start - 1).Tag == PosTag.Name && form.NeedsClass && !IsClassAt(names, sentence, end))
                continue; // "Anna Bradley"
            if (names.Add(start, end, form.Kind, form.Name))
                return end;
        }
        return -1;
    }

    private static bool Matches(NameList names, int start, string[] words)
    {
        for (var k = 1; k < words.Length; k++)
        {
            if (!names.Word(start + k).SequenceEqual(words[k]))
                return false;
        }
        return true;
    }

    /// <summary>A class noun within reach behind the name or right before it.</summary>
    private static bool IsBesideClass(NameList names, Sentence sentence, int start, int end, ReadOnlySpan<char> word)
    {
        for (var i = end; i < Math.Min(sentence.EndToken, end + ClassReach) && names.Token(i).Kind is TokenKind.Word or TokenKind.Dash; i++)
        {
            if (KnownThings.IsClass(names.Word(i)))
                return true;
            if (names.Token(i).IsVerb || names.Token(i).Tag is PosTag.Preposition)
                break;
        }
        if (start > sentence.FirstToken && KnownThings.IsClass(names.Word(start - 1)))
            return true;
        // "Javelins", "12 Bradleys": a plural that is counted
        return word[^1] is 's' && start > sentence.FirstToken && (names.Token(start - 1).Kind == TokenKind.Number || names.Word(start - 1) is "of" or "and" or "more" or "the" or "with") && names.Token(start).Tag != PosTag.VerbThird && AnyClass(names, sentence);
    }

    private static bool AnyClass(NameList names, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (KnownThings.IsClass(names.Word(i)))
                return true;
        }
        return false;
    }

    private static bool IsClassAt(NameList names, Sentence sentence, int i) => i < sentence.EndToken && KnownThings.IsClass(names.Word(i));

    /// <summary>"T-72", "Su-35S"; "M142 launchers", "Kh-59 missiles": letters and a number.</summary>
    private static int Designation(NameList names, Sentence sentence, int i)
    {
        var word = names.Word(i);
        if (names.Token(i).Shape != WordShape.Digits || word.Length is < 2 or > 10)
            return -1;
        var digit = word.IndexOfAnyInRange('0', '9');
        var hyphen = word.IndexOf('-');
        if (digit is < 1 or > 5 || digit == 1 && hyphen < 0 && word.Length < 3)
            return -1;
        var known = hyphen == digit - 1 && KnownThings.IsPrefix(word[..digit]);
        var beside = IsClassAt(names, sentence, i + 1) || i + 2 < sentence.EndToken && names.Token(i + 1).Kind == TokenKind.Word && IsClassAt(names, sentence, i + 2);
        return (known || beside) && names.Add(i, i + 1, MentionKind.Weapon, word[^1] is 's' ? word[..^1].ToString() : word.ToString()) ? i + 1 : -1;
    }

    /// <summary>"the cruiser Aurelia", "HMS Heron": the name behind a word for ships.</summary>
    private static int Ship(NameList names, Sentence sentence, int i)
    {
        var word = names.Word(i);
        var prefix = ShipPrefixes.Has(word) && names.Token(i).Shape == WordShape.Capitals;
        if (!prefix && !Ships.Has(word) || i + 1 >= sentence.EndToken || !names.IsCapitalWord(i + 1) || names.IsTaken(i + 1) || names.Token(i + 1).Tag != PosTag.Name || WordLists.TimeWords.Has(names.Word(i + 1)) || States.Find(names.Word(i + 1)) is (_, not States.Form.Capital))
            return -1;
        var end = prefix ? Run(names, sentence, i + 1) : i + 2;
        var start = prefix ? i : i + 1;
        return names.Add(start, end, MentionKind.Weapon, names.Text(start, end).ToString()) ? end : -1;
    }

    /// <summary>"Battle of Oristad", "Operation Winter Light", "the Veskarian War".</summary>
    private static int Event(NameList names, Sentence sentence, int i)
    {
        var word = names.Word(i);
        if (Fights.Has(word) && i + 2 < sentence.EndToken && names.Word(i + 1) is "of" && names.IsCapitalWord(i + 2))
        {
            var end = Run(names, sentence, i + 2);
            return names.Add(i, end, MentionKind.Event, names.Text(i, end).ToString()) ? end : -1;
        }
        if (word is "Operation" && i + 1 < sentence.EndToken && names.IsCapitalWord(i + 1))
        {
            var end = Run(names, sentence, i + 1);
            return names.Add(i, end, MentionKind.Event, names.Text(i, end).ToString()) ? end : -1;
        }
        if (!names.IsCapitalWord(i) || NoWar.Has(word) || i + 1 >= sentence.EndToken || !Wars.Has(names.Word(i + 1)) || !names.Token(i + 1).IsCapital || i + 2 < sentence.EndToken && names.IsCapitalWord(i + 2) || i > sentence.FirstToken && names.IsCapitalWord(i - 1))
            return -1;
        return names.Add(i, i + 2, MentionKind.Event, names.Text(i, i + 2).ToString()) ? i + 2 : -1;
    }

    private static int Run(NameList names, Sentence sentence, int i)
    {
        var end = i;
        while (end < sentence.EndToken && end < i + MostWords && names.IsCapitalWord(end) && !WordLists.TimeWords.Has(names.Word(end)))
            end++;
        return end;
    }
}
