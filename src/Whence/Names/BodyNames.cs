using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Bodies and outlets that the lexicons know by a name of their own.</summary>
internal static class BodyNames
{
    private static readonly Words Partisans = new("Democrat Republican");

    /// <summary>Adds the known bodies of a sentence, the longest names first.</summary>
    public static void Find(NameList names, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (names.Token(i) is not { Kind: TokenKind.Word, IsCapital: true } || names.IsTaken(i))
                continue;
            for (var end = Math.Min(i + Bodies.MostWords, sentence.EndToken); end > i; end--)
            {
                if (names.Token(end - 1).Kind != TokenKind.Word || Bodies.Find(names.Text(i, end)) is not { } body || !Fits(names, sentence, i, end, body))
                    continue;
                if (names.Add(i, end, MentionKind.Organisation, body.Name))
                    i = end - 1;
                break;
            }
        }
    }

    /// <summary>"the <i>Lenna Democrat</i>": a paper's name that is far oftener a politician by party and state.</summary>
    public static bool IsPolitician(Body body) => body.Needs == "article" && body.IsOutlet && Partisans.Has(body.Name.AsSpan(body.Name.LastIndexOf(' ') + 1));

    /// <summary>Whether the name is used as one: with its article where it needs that, and not as part of a longer name.</summary>
    private static bool Fits(NameList names, Sentence sentence, int start, int end, Body body)
    {
        if (body.Needs is "context" or "italic" || IsPolitician(body))
            return false;
        var quoted = start > sentence.FirstToken && end < sentence.EndToken && names.Token(start - 1).Kind == TokenKind.Quote && names.Token(end).Kind == TokenKind.Quote; // says "Economist"
        if (body.Needs == "article" && !quoted && !names.Word(start).Equals("the", StringComparison.OrdinalIgnoreCase) && !(start > 0 && names.Word(start - 1).Equals("the", StringComparison.OrdinalIgnoreCase)))
            return false;
        var alone = end - start == 1 || end - start == 2 && names.Word(start).Equals("the", StringComparison.OrdinalIgnoreCase);
        if (body.Needs == "article" && alone && IsAdjective(names, sentence, end))
            return false;
        var before = start > sentence.FirstToken && names.Token(start - 1) is { Kind: TokenKind.Word, IsCapital: true, Tag: PosTag.Name };
        var after = end < sentence.EndToken && names.Token(end) is { Kind: TokenKind.Word, IsCapital: true, Tag: PosTag.Name };
        return !alone || !before && !(after && body.IsOutlet);
    }

    /// <summary>"the <i>American</i> daily", "the <i>Republic</i> of Tarvonia": what follows makes a paper's name a plain word.</summary>
    private static bool IsAdjective(NameList names, Sentence sentence, int end) =>
        end < sentence.EndToken && (names.Token(end) is { Kind: TokenKind.Word, IsNoun: true } or { Kind: TokenKind.Word, Tag: PosTag.Adjective } && !WordLists.Documents.HasSingular(names.Word(end))
        || names.Word(end) is "of" && names.IsCapitalWord(end + 1));
}
