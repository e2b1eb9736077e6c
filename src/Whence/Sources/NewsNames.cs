using Whence.Lexicons;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Outlets that no list knows, by the last word of their names: Millrace <i>News</i>, Lenz <i>Gazette</i>.</summary>
internal static class NewsNames
{
    private static readonly Words News = Words.Listed("body-words", "news");

    /// <summary>An outlet, by the last of several words of a name; a group for other names.</summary>
    public static SourceKind KindOf(string name) => name.LastIndexOf(' ') is > 0 and var space && News.Has(name.AsSpan(space + 1)) ? SourceKind.Outlet : SourceKind.Group;

    /// <summary>"<i>Millrace</i> reports" on a page that names Millrace News: that outlet; null where none of its names goes on so.</summary>
    public static Source? InFull(Reading reading, string name)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.Kind == MentionKind.Organisation && mention.Name.Length > name.Length + 1 && mention.Name[name.Length] == ' ' && mention.Name.StartsWith(name, StringComparison.Ordinal) && News.Has(mention.Name.AsSpan(name.Length + 1)))
                return Bodies.Find(mention.Name) is { } body ? BodyResolver.Of(body) : new Source { Name = mention.Name, Kind = SourceKind.Outlet, Aliases = [name] };
        }
        return null;
    }
}
