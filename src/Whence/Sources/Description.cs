using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>What a page tells of somebody whom it does not name: the words that describe, and what they say.</summary>
internal static class Description
{
    private static readonly Words Parties = Words.Listed("people", "party");

    /// <summary>The description up to the head noun, and a place after it: "senior U.S. official", "officials in Europe".</summary>
    public static string Of(Phrase phrase)
    {
        var (start, end) = (phrase.CoreStart, phrase.Head + 1);
        if (phrase.Is(start, "pair") && start + 1 < phrase.HeadEnd && phrase.Is(start + 1, "of"))
        {
            start += 2;
            end = start + 1;
        }
        while (start < end - 1 && phrase.Token(start).Tag == PosTag.Number)
            start++;
        var words = phrase.Text(start, Complement(phrase, end));
        return Small(phrase, start, words);
    }

    /// <summary>"officials <i>in Port Arden</i>", "authorities <i>of the Lenna region</i>": the end of the name that says where or whose somebody is; <paramref name="end"/> where there is none.</summary>
    private static int Complement(Phrase phrase, int end)
    {
        if (end + 1 >= phrase.HeadEnd || !phrase.Is(end, "in") && !phrase.Is(end, "of"))
            return end;
        var start = end + (phrase.Is(end + 1, "the") ? 2 : 1);
        var last = start;
        while (last < phrase.HeadEnd && phrase.Token(last) is { IsCapital: true, Kind: TokenKind.Word })
            last++;
        if (last == start || last < phrase.HeadEnd && phrase.Token(last).Kind == TokenKind.Clitic)
            return end;
        return last < phrase.HeadEnd && phrase.Token(last).Tag == PosTag.Noun && start > end + 1 ? last + 1 : last;
    }

    /// <summary>"Democratic", "Democrats": a party's word, which keeps its capital wherever it stands.</summary>
    public static bool IsParty(ReadOnlySpan<char> word) => Parties.Has(word);

    /// <summary>Words that start at a token, small where only the sentence's start gave them a capital.</summary>
    public static string Small(Phrase phrase, int start, string words)
    {
        var first = phrase.Token(start);
        if (!phrase.OpensSentence || first.Shape != WordShape.Capital || words.Length == 0 || start + 1 < phrase.HeadEnd && phrase.Token(start + 1).IsCapital || Parties.Has(phrase.Word(start)) || States.Find(phrase.Word(start)) is not null)
            return words;
        return first.Tag is not PosTag.Name || Offices.FieldOf(phrase.Word(start)) != 0 || Scene.IsPersonNoun(phrase.Word(start)) || WordLists.Documents.HasSingular(phrase.Word(start)) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>Whether the words say less of the same one: "the senior official" of an "unnamed senior Treasury official".</summary>
    public static bool Shortens(Phrase phrase, ReadOnlySpan<char> name)
    {
        if (phrase.Head + 1 < phrase.HeadEnd)
            return false;
        for (var i = phrase.CoreStart; i < phrase.Head; i++)
        {
            var has = false;
            foreach (var part in name.Split(' '))
                has |= name[part].Equals(phrase.Word(i), StringComparison.OrdinalIgnoreCase);
            if (!has)
                return false;
        }
        return true;
    }

    public static ImmutableArray<string> Aliases(Phrase phrase, string core)
    {
        var whole = phrase.Text(phrase.CoreStart, phrase.HeadEnd);
        var noun = phrase.Word(phrase.Head);
        var head = $"unnamed {(noun.Length > 3 && noun[^1] == 's' && !noun.EndsWith("ss", StringComparison.Ordinal) && !phrase.IsIndefinite && WordLists.Documents.Has(noun[..^1]) ? noun[..^1] : noun)}";
        return whole == core ? [core, head] : [core, whole, head];
    }

    public static Known KnownOf(Phrase phrase, string head) => new()
    {
        Count = phrase.Is(phrase.Start, "two") || phrase.Folded.StartsWith("pair of", StringComparison.Ordinal) ? 2 : phrase.Is(phrase.Start, "a") || phrase.Is(phrase.Start, "an") || phrase.Is(phrase.Start, "one") ? 1 : null,
        Role = SelfDescription(phrase) ?? head.ToLowerInvariant(),
        SelfDescribed = SelfDescription(phrase) is not null,
        Place = phrase.Head + 2 < phrase.HeadEnd && phrase.Is(phrase.Head + 1, "in") ? phrase.Text(phrase.Head + 2, phrase.HeadEnd) : null,
    };

    /// <summary>"who identifies himself as a senior lieutenant".</summary>
    private static string? SelfDescription(Phrase phrase)
    {
        for (var i = phrase.HeadEnd; i + 3 < phrase.End; i++)
        {
            if (phrase.Is(i, "himself") || phrase.Is(i, "herself") || phrase.Is(i, "themselves"))
                return phrase.Is(i + 1, "as") ? phrase.Text(i + (phrase.Is(i + 2, "a") || phrase.Is(i + 2, "an") ? 3 : 2), phrase.End) : null;
        }
        return null;
    }
}
