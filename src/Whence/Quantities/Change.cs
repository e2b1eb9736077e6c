using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>Whether a figure is a rise or a fall, or what something rose or fell to or from.</summary>
internal static class Change
{
    private const int Reach = 4;

    private static readonly Words Rises = new("rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbed climbing jump jumped surge surged soar soared gain gained up expand expanded");
    private static readonly Words Falls = new("fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline declines declined declining shrink shrank shrunk plunge plunged slump slumped down reduce reduced reduction cut contracted contraction");

    private static readonly Words Fells = new("shot shoot shoots shooting bring brings brought bringing gunned take takes took taken tear tore torn burn burned burnt break broke knock knocked blew pull pulled hunted");
    private static readonly Words Moves = new("is was are were be been being went go goes gone going came come comes coming edged inched ticked trended moved slid");

    /// <summary>"rise by", "fall to", "rise from" …; null for no change.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="start">The figure's first token.</param>
    /// <param name="end">The first token after its unit.</param>
    public static string? Of(Line line, int start, int end)
    {
        var link = line.Word(start - 1) is "to" or "by" or "from" or "of" ? line.Word(start - 1).ToString() : "";
        if (line.Is(start, "up") && line.Is(start + 1, "to"))
            return null;
        for (var i = start - (link.Length > 0 ? 2 : 1); i >= line.First && i > start - 2 - Reach; i--)
        {
            if (Direction(line, i) is { } direction)
                return $"{direction} {(link is "" or "of" ? "by" : link)}";
            if (!(link is "to" or "by" or "from" && line.At(i) is { Kind: TokenKind.Word, IsVerb: false }) || line.At(i).Kind != TokenKind.Word)
                break;
        }
        // "a 20 percent increase in prices"
        return line.At(end).Tag == PosTag.Noun && Direction(line, end) is { } noun && noun.Length > 0 ? $"{noun} by" : null;
    }

    private static string? Direction(Line line, int i)
    {
        var word = line.Word(i);
        if (line.Is(i, "down") && (line.At(i - 1).IsVerb && !Moves.Has(line.Word(i - 1)) || Fells.Has(line.Word(i - 1))))
            return null; // "shot down four drones"
        if (line.Is(i, "up") && (line.Is(i + 1, "to") || line.At(i - 1).IsVerb))
            return null;
        return Rises.Has(word) ? "rise" : Falls.Has(word) ? "fall" : null;
    }
}
