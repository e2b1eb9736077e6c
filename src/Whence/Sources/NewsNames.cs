using Whence.Language;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Outlets that no list knows, by the last word of their names: Millrace <i>News</i>, Lenz <i>Gazette</i>.</summary>
internal static class NewsNames
{
    private static readonly Words News = Words.Listed("body-words", "news");

    /// <summary>An outlet, by the last of several words of a name, or by "Daily" as the first; a group for other names.</summary>
    public static SourceKind KindOf(string name) => name.LastIndexOf(' ') is > 0 and var space && (News.Has(name.AsSpan(space + 1)) || name.StartsWith("Daily ", StringComparison.Ordinal)) ? SourceKind.Outlet : SourceKind.Group;

    private static readonly Words Firms = Words.Listed("body-words", "of a firm");
    private static readonly Words LegalForms = Words.Listed("body-words", "legal form");

    /// <summary>"<i>Rusan</i> said" on a page that writes Rusan Corp first: the company by its whole name; null for other names.</summary>
    public static Source? Incorporated(Scene scene, string name) => Company(scene, name, LegalForms);

    /// <summary>"<i>RTG</i> said" on a page that calls the firm RTG Healthcare first and RTG after that: the firm by its whole name; null where the page's text begins with the short one.</summary>
    public static Source? Company(Scene scene, string name) => Company(scene, name, Firms);

    private static Source? Company(Scene scene, string name, Words firms)
    {
        var (reading, i) = (scene.Reading, scene.Capitals.First(name));
        if (i < 0 || i + 1 >= reading.Tokens.Length || !reading.Tokens[i + 1].IsCapital || !firms.Has(reading.Word(i + 1)))
            return null;
        var ends = i + 2 >= reading.Tokens.Length || !(reading.Tokens[i + 2] is { Kind: TokenKind.Word, IsCapital: true });
        return ends && (i == 0 || !reading.Tokens[i - 1].IsCapital || reading.SentenceAt(i) != reading.SentenceAt(i - 1) || WordLists.Grammar.Has(reading.Word(i - 1)) || reading.Tokens[i - 1].Tag is PosTag.Wh or PosTag.Preposition)
            ? new Source { Name = $"{name} {reading.Word(i + 1)}", Kind = SourceKind.Group, Aliases = [name] } : null;
    }

    /// <summary>Whether the page's text has the name alone before it has the longer one, which then is another's: "Rusan" on a page with Rusan News below it.</summary>
    private static bool StandsBefore(Scene scene, string name, int position) =>
        scene.Capitals.FirstAtEnd(name) is >= 0 and var first && scene.Reading.Tokens[first].Span.Start < position;

    /// <summary>"<i>Millrace</i> reports" on a page that names Millrace News: that outlet; null where none of its names goes on so.</summary>
    public static Source? InFull(Scene scene, string name)
    {
        foreach (var mention in scene.Reading.Mentions)
        {
            if (mention.Kind == MentionKind.Organisation && mention.Name.Length > name.Length + 1 && mention.Name[name.Length] == ' ' && mention.Name.StartsWith(name, StringComparison.Ordinal) && News.Has(mention.Name.AsSpan(name.Length + 1)) && !StandsBefore(scene, name, mention.Span.Start))
                return Bodies.Find(mention.Name) is { } body ? BodyResolver.Of(body) : new Source { Name = mention.Name, Kind = SourceKind.Outlet, Aliases = [name] };
        }
        return null;
    }
}
