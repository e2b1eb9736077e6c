using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Outlets that no list knows, where the words can only mean one: behind "told", "in an interview with".</summary>
internal sealed class CarrierResolver(Scene scene, BodyResolver bodies)
{
    private static readonly Words Media = Words.Listed("body-words", "media");
    private static readonly Words OwnStaff = Words.Listed("people", "staff");
    private static readonly Words News = Words.Listed("body-words", "news");

    /// <summary>The outlet; null where the words mean people, a body, a state, or nobody in particular.</summary>
    public Source? Read(Phrase phrase)
    {
        if (phrase.IsEmpty)
            return null;
        if (Media.HasSingular(phrase.Word(phrase.Head)))
            return Described(phrase);
        phrase = NameAlone(phrase);
        return !phrase.IsIndefinite && (!phrase.IsDefinite || IsTitled(phrase)) && IsStrange(phrase) ? new Source { Name = phrase.Core, Kind = SourceKind.Outlet } : null;
    }

    /// <summary>"told The Lenna Valley", "told the Lenna Gazette": the article belongs to a name, or stands before an outlet's word.</summary>
    private static bool IsTitled(Phrase phrase)
    {
        if (phrase.CoreStart != phrase.Start + 1 || !phrase.Is(phrase.Start, "the"))
            return false;
        var news = phrase.Token(phrase.Start).IsCapital && !phrase.OpensSentence;
        for (var i = phrase.CoreStart; i < phrase.HeadEnd; i++)
            news |= phrase.Token(i).IsCapital && News.Has(phrase.Word(i));
        return news;
    }

    /// <summary>"Reporters for Northwire", "a Northwire correspondent": the outlet, known or not; null for other words, and where somebody has a name.</summary>
    public Source? Staff(Phrase phrase)
    {
        var head = phrase.Head;
        if (phrase.IsEmpty || head >= phrase.HeadEnd || !OwnStaff.Has(phrase.Word(head)) || phrase.HeadEnd < phrase.End)
            return null;
        var (start, end) = head + 2 < phrase.HeadEnd && (phrase.Is(head + 1, "for") || phrase.Is(head + 1, "from") || phrase.Is(head + 1, "with")) ? (head + 2, phrase.HeadEnd) : (phrase.HeadEnd, phrase.HeadEnd);
        if (start >= end || !phrase.Token(phrase.Is(start, "the") && start + 1 < end ? start + 1 : start).IsCapital)
            return null;
        var outlet = new Phrase(scene.Reading, new(phrase.Token(start).Span.Start, phrase.Token(end - 1).Span.End));
        return bodies.Known(outlet) is { } known ? known.Kind == SourceKind.Outlet ? known : null : Read(outlet);
    }

    /// <summary>"Northwire | in an interview on Sunday", "Northwire | by telephone": the name, without how and when.</summary>
    private Phrase NameAlone(Phrase phrase)
    {
        var end = phrase.CoreStart;
        while (end < phrase.HeadEnd && phrase.Token(end) is { IsCapital: true, Kind: TokenKind.Word })
            end++;
        return end > phrase.CoreStart && end < phrase.HeadEnd && phrase.Token(end).Tag is PosTag.Preposition or PosTag.Adverb && !phrase.Is(end, "of") && !phrase.Is(end, "for")
            ? new Phrase(scene.Reading, new(phrase.Token(phrase.Start).Span.Start, phrase.Token(end - 1).Span.End)) : phrase;
    }

    /// <summary>"Tarvonian media", "a local newspaper"; "the media" is nobody's relay.</summary>
    private static Source? Described(Phrase phrase)
    {
        if (phrase.Head == phrase.CoreStart)
            return null;
        var words = phrase.Text(phrase.CoreStart, phrase.Head + 1);
        if (phrase.Token(phrase.Head).IsCapital && phrase.Token(phrase.CoreStart).IsCapital && States.Find(phrase.Word(phrase.CoreStart)) is null)
            return new Source { Name = words, Kind = SourceKind.Outlet }; // "Lenna Press Agency": a name
        return phrase.Is(phrase.Head, "media") || phrase.Token(phrase.Head).Tag == PosTag.Nouns
            ? new Source { Name = words, Kind = SourceKind.Group, Aliases = [$"unnamed {words}"] }
            : new Source { Name = $"unnamed {words}", Kind = SourceKind.Anonymous, Aliases = [words] };
    }

    /// <summary>Whether the words are a capitalised name that is no person's, state's, place's or body's on this page.</summary>
    private bool IsStrange(Phrase phrase)
    {
        var news = false; // "Continental News Service": a body's word in an outlet's name
        for (var i = phrase.CoreStart; i < phrase.HeadEnd; i++)
            news |= News.Has(phrase.Word(i));
        for (var i = phrase.CoreStart; i < phrase.HeadEnd; i++)
        {
            if (!phrase.Token(i).IsCapital || phrase.Token(i).Tag == PosTag.Nouns && WordVectors.RowOf(phrase.Word(i)) > 0 || WordLists.Media.Has(phrase.Word(i)) || phrase.Token(i).Kind != TokenKind.Word || WordLists.Titles.Has(phrase.Word(i)) || WordLists.Bodies.Has(phrase.Word(i)) && !news || States.Find(phrase.Word(i)) is not null || Scene.IsPersonNoun(phrase.Word(i)) || WordLists.TimeWords.Has(phrase.Word(i)))
                return false;
        }
        var span = phrase.Token(phrase.CoreStart).Span;
        if (GivenNames.Find(phrase.Word(phrase.CoreStart)) is not null || Bodies.Find(phrase.Core) is not null || scene.Cast.BySurname(phrase.Word(phrase.HeadEnd - 1)) is not null || !scene.Cast.In(span.Start, phrase.Token(phrase.HeadEnd - 1).Span.End).IsEmpty)
            return false;
        return !(scene.Reading.Mentions.AsSpan().LastUpTo(span.Start) is >= 0 and var at && scene.Reading.Mentions[at] is { Kind: MentionKind.Place or MentionKind.Person } mention && mention.Span.Contains(span));
    }
}
