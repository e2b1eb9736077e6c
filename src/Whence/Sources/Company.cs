using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Who stands beside a document without having made it alone, or at all: others who made it too, and who only wanted it.</summary>
internal static class Company
{
    private static readonly Words Others = Words.Listed("documents", "company");
    private static readonly Words Orders = Words.Listed("documents", "orders");

    /// <summary>"research by Berg <i>and colleagues</i>": who made it with others is not who "the authors" are, nor what "the study" says.</summary>
    public static bool Made(Reading reading, TextSpan author)
    {
        const int Longest = 3; // tokens: "and her fellow researchers"
        var and = reading.TokenAt(author.End);
        if (!reading.Is(and, "and") && !reading.Is(and, "et"))
            return false;
        for (var i = and + 1; i <= Math.Min(and + Longest, reading.Tokens.Length - 1) && reading.Tokens[i] is { Kind: TokenKind.Word, IsCapital: false }; i++)
        {
            if (reading.Is(i, Others))
                return true;
        }
        return false;
    }

    /// <summary>"a report that was <i>commissioned by</i> the council": who wanted the document of the noun at a token, and did not make it.</summary>
    public static bool Wanted(Reading reading, int noun)
    {
        const int Furthest = 10; // tokens
        for (var i = noun + 1; i + 1 < Math.Min(reading.Tokens.Length, noun + Furthest) && reading.Tokens[i].Kind != TokenKind.Stop; i++)
        {
            if (reading.Is(i, Orders) && reading.Is(i + 1, "by"))
                return true;
            if (reading.Tokens[i].IsVerb && !reading.Is(i, WordLists.BeForms) && !WordLists.TimeWords.Has(reading.Word(i)))
                return false;
        }
        return false;
    }
}
