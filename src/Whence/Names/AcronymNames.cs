using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Organisations by acronyms that no list has: three capitals or more, as "OGC", but for what acronyms name otherwise.</summary>
internal static class AcronymNames
{
    private const int Shortest = 3;
    private const int Longest = 6;

    private static readonly Words Others = new(
        "TV GDP COVID CEO CFO COO CTO CFO GMT UTC BST CET EST EDT MSK DNA RNA HIV AIDS FAQ PDF URL VIP POW POWS IED IEDS VBIED VBIEDS UAV UAVS SUV SUVS ATM GPS LNG LPG MLRS ATGM MANPADS ICBM ICBMS APC IFV SMS USD EUR GBP RUB UAH III VII VIII XII XIII XIV XVI XXIII NOT AND THE FOR BUT ALL NEW HOW WHY WHO YES USA USSR UK LGBT LGBTQ LGBTQ+ PhD MBA NFT CCTV HD DVD PPE PCR WMD NGO NGOS MEP MEPS MPS ETA IQ ASAP AKA RIP TBD COVID-19 OP-ED UPDATE UPDATED PHOTO VIDEO WATCH READ MORE LIVE BREAKING JUST FROM WITH THIS THAT ADVERTISEMENT SPONSORED EXCLUSIVE ANALYSIS OPINION SEND OUR NOW SPIES WAR END TOP");

    /// <summary>Whether capitals name no organisation: "NGO", "GDP".</summary>
    public static bool IsOther(ReadOnlySpan<char> word) => Others.Has(word) && !word.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Adds the acronyms of a sentence.</summary>
    public static void Find(NameList names, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = names.Token(i);
            if (token is not { Kind: TokenKind.Word, Tag: PosTag.Name or PosTag.Other or PosTag.Noun, Shape: WordShape.Capitals, Span.Length: >= Shortest and <= Longest } || names.IsTaken(i))
                continue;
            var word = names.Word(i);
            // a run of capitals is a headline's style or a dateline
            if (!word.ContainsAnyExceptInRange('A', 'Z') && !Others.Has(word) && States.Find(word) is null && States.Find(string.Concat(word[..1], word[1..].ToString().ToLowerInvariant())) is null && !IsShouted(names, sentence, i - 1) && !IsShouted(names, sentence, i + 1) && !IsDateline(names, sentence, i))
                names.Add(i, i + 1, MentionKind.Organisation, word.ToString());
        }
    }

    private static bool IsShouted(NameList names, Sentence sentence, int i) =>
        i >= sentence.FirstToken && i < sentence.EndToken && names.Token(i) is { Kind: TokenKind.Word, Shape: WordShape.Capitals } && !names.IsTaken(i);

    private static bool IsDateline(NameList names, Sentence sentence, int i) =>
        i == sentence.FirstToken && i + 1 < sentence.EndToken && names.Token(i + 1).Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Open;
}
