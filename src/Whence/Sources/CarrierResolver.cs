using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Outlets that no list knows, where the words can only mean one: behind "told", "in an interview with".</summary>
internal sealed class CarrierResolver(Scene scene, BodyResolver bodies)
{
    private static readonly Words OwnStaff = Words.Listed("people", "staff");
    private static readonly Words Carriers = Words.Listed("body-words", "carrier");
    private static readonly Words News = Words.Listed("body-words", "news");
    private static readonly Words Desks = Words.Listed("body-words", "desk");

    /// <summary>The outlet; null where the words mean people, a body, a state, or nobody in particular.</summary>
    public Source? Read(Phrase phrase)
    {
        if (phrase.IsEmpty)
            return null;
        if (Interviewing(phrase) is { } outlet)
            return outlet;
        if (IsQuoted(phrase))
            return bodies.Known(phrase) ?? new Source { Name = phrase.Text(phrase.Start, phrase.End), Kind = SourceKind.Outlet };
        if (NameAmong(phrase) is var (name, isSaid) && (bodies.Known(name) ?? (isSaid || IsStrange(name) ? new Source { Name = name.Core, Kind = SourceKind.Outlet } : null)) is { Kind: SourceKind.Outlet } named)
            return named;
        if (WordLists.Press.HasSingular(phrase.Word(phrase.Head)))
            return Described(phrase);
        phrase = NameAlone(phrase);
        if (Station(phrase) is { } station)
            return station;
        if (IsDesk(phrase))
            return new Source { Name = phrase.Core, Kind = SourceKind.Outlet };
        return !phrase.IsIndefinite && (!phrase.IsDefinite || IsTitled(phrase)) && IsStrange(phrase) ? new Source { Name = phrase.Core, Kind = SourceKind.Outlet } : null;
    }

    /// <summary>"Northwire <i>Sports</i>", "Veska <i>Money</i>": an outlet's desk by its last word; not "House Finance" or "Tarvonian Business".</summary>
    private bool IsDesk(Phrase phrase)
    {
        if (phrase.Head <= phrase.CoreStart || phrase.Head + 1 != phrase.HeadEnd || phrase.OpensSentence || !Desks.Has(phrase.Word(phrase.Head)))
            return false;
        for (var i = phrase.CoreStart; i <= phrase.Head; i++)
        {
            if (phrase.Token(i) is not { IsCapital: true, Kind: TokenKind.Word } || WordLists.Bodies.Has(phrase.Word(i)) || States.Find(phrase.Word(i)) is not null || GivenNames.Find(phrase.Word(i)) is not null)
                return false;
        }
        return true;
    }

    /// <summary>"<i>BBC Oristad</i>": a known outlet in a place, and no more.</summary>
    private Source? Station(Phrase phrase)
    {
        if (phrase.HeadEnd - phrase.CoreStart < 2 || phrase.HeadEnd < phrase.End || Bodies.Find(phrase.Word(phrase.CoreStart)) is not { IsOutlet: true, Needs: "" } body)
            return null;
        var place = phrase.Token(phrase.CoreStart + 1).Span.Start;
        return scene.Reading.Mentions.AsSpan().LastUpTo(place) is >= 0 and var at && scene.Reading.Mentions[at] is { Kind: MentionKind.Place } mention && mention.Span.Start == place && mention.Span.End == phrase.Token(phrase.HeadEnd - 1).Span.End
            ? new Source { Name = phrase.Core, Kind = SourceKind.Outlet, Aliases = [body.Name] } : null;
    }

    /// <summary>"CNN's Dana Berg", "Fox News chief anchor Peter Holm": the known outlet whose people were spoken to; null for other words.</summary>
    private Source? Interviewing(Phrase phrase)
    {
        foreach (var mention in scene.Reading.Mentions.AsSpan().StartingIn(new(phrase.Position, phrase.Token(phrase.End - 1).Span.End)))
        {
            if (mention.Kind != MentionKind.Organisation || scene.Reading.TokenAt(mention.Span.Start) > phrase.CoreStart || Bodies.Find(mention.Name) is not { IsOutlet: true } body)
                return null;
            var i = scene.Reading.TokenAt(mention.Span.End);
            if (i < phrase.End && phrase.Token(i).Kind == TokenKind.Clitic)
                return BodyResolver.Of(body);
            while (i < phrase.HeadEnd && phrase.Token(i) is { IsCapital: false, Tag: PosTag.Noun or PosTag.Adjective } && !Scene.IsPersonNoun(phrase.Word(i)))
                i++;
            return i < phrase.HeadEnd && !phrase.Token(i).IsCapital && Scene.IsPersonNoun(phrase.Word(i)) ? BodyResolver.Of(body) : null;
        }
        return null;
    }

    /// <summary>"an appearance on <i>“Oristad Tonight”</i>": a programme's title, marks around it.</summary>
    private bool IsQuoted(Phrase phrase) =>
        phrase.Start > 0 && phrase.End < scene.Reading.Tokens.Length && phrase.Token(phrase.Start - 1).Kind == TokenKind.Quote && phrase.Token(phrase.End).Kind == TokenKind.Quote;

    /// <summary>"The Jesuit magazine <i>La Riva</i>", "the Tarvonian state-owned <i>Al-Lenna</i> television": the name beside the word for what it is, and whether the word before it says so; null where there is none.</summary>
    private (Phrase Name, bool IsSaid)? NameAmong(Phrase phrase)
    {
        for (var noun = phrase.HeadEnd - 1; noun >= phrase.CoreStart; noun--)
        {
            if (phrase.Token(noun).IsCapital || !WordLists.Press.HasSingular(phrase.Word(noun)) || phrase.Is(noun, "agency") && !(noun > phrase.CoreStart && Carriers.Has(phrase.Word(noun - 1))))
                continue;
            var (start, end) = (noun + 1, noun + 1);
            while (end < phrase.HeadEnd && phrase.Token(end) is { IsCapital: true, Kind: TokenKind.Word })
                end++;
            var isSaid = end > start;
            if (!isSaid)
            {
                (start, end) = (noun, noun);
                while (start - 1 > phrase.CoreStart && phrase.Token(start - 1) is { IsCapital: false, Tag: PosTag.Noun } && News.Has(phrase.Word(start - 1)))
                    end = --start; // "the Tarvar news channel"
                while (start > phrase.CoreStart && phrase.Token(start - 1) is { IsCapital: true, Kind: TokenKind.Word } && States.Find(phrase.Word(start - 1)) is null)
                    start--;
            }
            return start < end ? (new Phrase(scene.Reading, new(phrase.Token(start).Span.Start, phrase.Token(end - 1).Span.End)), isSaid) : null;
        }
        return null;
    }

    /// <summary>"told <i>People</i> at a summit in Lenna", "told <i>GB News</i>": a known outlet right behind "told" or "with" needs no word beside its name.</summary>
    public Source? Leading(Phrase phrase)
    {
        if (phrase.IsEmpty || phrase.OpensSentence)
            return null;
        var name = NameAlone(phrase);
        var words = name.HeadEnd - name.CoreStart;
        return Bodies.Find(name.Core) is { IsOutlet: true } body && (body.Needs == "" || body.Needs == "context" && name.CoreStart == name.Start || body.Needs == "article" && words > 1) ? BodyResolver.Of(body) : null;
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

    /// <summary>"Northwire | in an interview on Sunday", "Northwire | by telephone", "Northwire | supporting the plan": the name, without how and when.</summary>
    private Phrase NameAlone(Phrase phrase)
    {
        var end = phrase.CoreStart;
        while (end < phrase.HeadEnd && phrase.Token(end) is { IsCapital: true, Kind: TokenKind.Word })
            end++;
        return end > phrase.CoreStart && end < phrase.HeadEnd && phrase.Token(end).Tag is PosTag.Preposition or PosTag.Adverb or PosTag.VerbIng && !phrase.Is(end, "of") && !phrase.Is(end, "for")
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
            if (!phrase.Token(i).IsCapital || phrase.Token(i).Tag == PosTag.Nouns && WordVectors.RowOf(phrase.Word(i)) > 0 || WordLists.Media.Has(phrase.Word(i)) && !news || phrase.Token(i).Kind != TokenKind.Word || WordLists.Titles.Has(phrase.Word(i)) || WordLists.Bodies.Has(phrase.Word(i)) && !news || States.Find(phrase.Word(i)) is not null && !news || Scene.IsPersonNoun(phrase.Word(i)) || WordLists.TimeWords.Has(phrase.Word(i)))
                return false;
        }
        if (phrase.HeadEnd - phrase.CoreStart == 1 && phrase.Core is { Length: > 5 } people && (people.EndsWith("ans", StringComparison.Ordinal) || people.EndsWith("ers", StringComparison.Ordinal)))
            return false; // "told Oristadians", "reassured Lennaners": people of a place
        var span = phrase.Token(phrase.CoreStart).Span;
        if (GivenNames.Find(phrase.Word(phrase.CoreStart)) is not null || Bodies.Find(phrase.Core) is not null || scene.Cast.BySurname(phrase.Word(phrase.HeadEnd - 1)) is not null || !scene.Cast.In(span.Start, phrase.Token(phrase.HeadEnd - 1).Span.End).IsEmpty)
            return false;
        return !(scene.Reading.Mentions.AsSpan().LastUpTo(span.Start) is >= 0 and var at && scene.Reading.Mentions[at] is var mention && (mention.Kind == MentionKind.Person || mention.Kind == MentionKind.Place && !news) && mention.Span.Contains(span));
    }
}
