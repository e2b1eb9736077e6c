using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Documents: "the report", "the letter" mean whoever the page said had made it.</summary>
internal sealed class DocumentResolver(Scene scene, Func<TextSpan, Source?> resolve)
{
    private const int Furthest = 24; // documents that "the report" looks back over

    private static readonly Words[] Kinds = [.. ((string[])["same study", "same appeal", "same letter", "same post", "same pictures", "same booklet", "same filing"]).Select(row => Words.Listed("documents", row))];
    private static readonly Words Studies = Words.Listed("documents", "same study");
    private static readonly Words Official = Words.Listed("documents", "same booklet");
    private static readonly Words Makers = Words.Listed("documents", "maker");
    private static readonly Words OwnWords = Words.Listed("documents", "own word");
    private const int Near = 12; // sentences from a document to "the document", which may be a letter or a report

    internal static readonly Words AnyDocuments = new("documents records papers files");
    private static readonly Words AnyDocument = new("document documents text");
    private static readonly Words OwnInquiries = Words.Listed("documents", "own inquiry");
    private static readonly Words Publishes = Words.Listed("documents", "publishes");

    private readonly List<(int Position, uint Kinds, TextSpan Author)> _told = []; // through an attribution's own medium
    private List<(int Position, uint Kinds, TextSpan Author)>? _made;

    /// <summary>Remembers that somebody spoke through a medium of one's own: "in a letter".</summary>
    public void Told(TextSpan medium, TextSpan author)
    {
        if (KindsOf(scene.Reading.Word(LastToken(medium))) is not 0 and var kinds)
            _told.Add((medium.Start, kinds, author));
    }

    private int LastToken(TextSpan span) => Math.Max(scene.Reading.TokenAt(span.Start), scene.Reading.TokenAt(span.End) - 1);

    private const int Deepest = 4; // "the report" by the authors of "the report": a page may go round in a circle
    private int _depth;

    /// <summary>Who made the document that "the report" means at a position; null when the page did not say.</summary>
    public Source? AuthorOf(ReadOnlySpan<char> noun, int position) =>
        _depth < Deepest && MakerOf(noun, position) is { } maker && !IsOvertaken(noun, maker.Start, position) && Deeper(maker) is { } author && !(author.Kind == SourceKind.Person && AnyDocuments.Has(noun)) ? author : null; // "the documents" are several papers, and nobody's word

    /// <summary>"The Lab <i>outlined</i> ways …. The report says": far from the last report with a maker, and right behind a body that said something of its own, it is that body's.</summary>
    private bool IsOvertaken(ReadOnlySpan<char> noun, int maker, int position)
    {
        const int Close = 2; // sentences
        return Studies.HasSingular(noun) && scene.SentencesBetween(maker, position) > Near && scene.LastMaker() is var (at, _) && at > maker && scene.SentencesBetween(at, position) <= Close;
    }

    /// <summary>The words for whoever made a document: of this very phrase, all of them in "a report by the council and the union"; of "the report" at its position. Null when the page does not say.</summary>
    public TextSpan? MakerOf(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head);
        if (!WordLists.Documents.HasSingular(head) && KindsOf(head) == 0)
            return null;
        if (AuthorAt(phrase.Head) is { } author)
            return author;
        return phrase.IsDefinite && !phrase.IsPlural ? MakerOf(head, phrase.Position) : null;
    }

    private TextSpan? MakerOf(ReadOnlySpan<char> noun, int position)
    {
        if (KindsOf(noun) is not (not 0 and var kinds))
            return null;
        _made ??= Read();
        var (told, made) = (Last(_told, kinds, position), Last(_made, kinds, position));
        if (AnyDocument.Has(noun) && made is var (at, _) && scene.SentencesBetween(at, position) > Near)
            made = null; // far from "in a letter, the mayor said", "the document" is any other
        if (told is null && made is null)
            return null;
        return made is null || told is not null && told.Value.Position > made.Value.Position ? told!.Value.Author : made.Value.Author;
    }

    /// <summary>The document whose words start at a token: its phrase, and who made it by words of its own. Null when there is none.</summary>
    public (TextSpan Phrase, TextSpan? Author)? At(int start)
    {
        const int Longest = 5;
        var (reading, tokens) = (scene.Reading, scene.Reading.Tokens);
        for (var i = start; i < Math.Min(tokens.Length - 1, start + Longest) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].IsNoun && !tokens[i + 1].IsNoun && KindsOf(reading.Word(i)) != 0)
                return (new(tokens[start].Span.Start, tokens[i].Span.End), AuthorAt(i) ?? NameBehindOf(i + 1));
        }
        return null;
    }

    /// <summary>"a statement <i>of the Council</i>": a name, and so its author; "of the talks" only says about what.</summary>
    private TextSpan? NameBehindOf(int of)
    {
        if (!scene.Reading.Is(of, "of") || PhraseAfter(of + 1) is not { } name)
            return null;
        var first = scene.Reading.TokenAt(name.Start);
        return scene.Reading.Tokens[scene.Reading.Tokens[first].Tag == PosTag.Determiner ? first + 1 : first].IsCapital ? name : null;
    }

    /// <summary>"The authors", "the signatories of the document": who made the document spoken of last. Null for other words, and when nobody said who.</summary>
    public Source? MadeBy(Phrase phrase)
    {
        if (!Makers.HasSingular(phrase.Word(phrase.Head)) || !phrase.IsDefinite && !(phrase.IsPlural && phrase.Is(phrase.Head + 1, "of")))
            return null;
        _made ??= Read();
        return (Last(_made, uint.MaxValue, phrase.Position) ?? Last(_told, uint.MaxValue, phrase.Position)) is var (_, author) && resolve(author) is { } maker && !(phrase.IsPlural && maker.Kind == SourceKind.Person && phrase.End - phrase.Start == 2) ? maker : null; // "the authors" are not one of them
    }

    /// <summary>Who made the document of this very phrase: "the council's report", "a report by the council". Null when the words do not say.</summary>
    public Source? OwnAuthor(Phrase phrase)
    {
        if (AuthorAt(phrase.Head) is not { } author || author.Start < phrase.Position && !phrase.Token(phrase.Head).IsNoun || WordLists.TimeWords.Has(scene.Reading.Word(scene.Reading.TokenAt(author.Start))))
            return null; // "Tuesday's figures"
        var (isBehind, end) = (phrase.End < scene.Reading.Tokens.Length && author.Start == phrase.Token(phrase.End).Span.Start, phrase.Token(phrase.End - 1).Span.End); // "a letter | she sent"
        return isBehind || author.End <= end ? resolve(author) : author.Start < end ? resolve(new(author.Start, end)) : null; // "a report by Tarvonian police | shows": what looks like a noun is the cue
    }

    /// <summary>"<i>Berg's</i> own remarks", "<i>her</i> research", "<i>the institute's</i> latest figures": whose word it is. Null for other nouns, and where that one has no name.</summary>
    public Source? OwnerOf(Phrase phrase)
    {
        var inquiry = OwnInquiries.HasSingular(phrase.Word(phrase.Head));
        if (!inquiry && !OwnWords.HasSingular(phrase.Word(phrase.Head)) || OwnerIn(phrase) is not { } owner || WordLists.TimeWords.Has(scene.Reading.Word(LastToken(owner))))
            return null;
        return resolve(owner) is { Kind: not (SourceKind.Anonymous or SourceKind.Publication) } named && !(inquiry && named.Kind == SourceKind.Person) && !named.Name.StartsWith("unnamed ", StringComparison.Ordinal) ? named : null;
    }

    /// <summary>The words for whose something is: inside the phrase, or right before it ("Mark Talven's <i>recent remarks</i>").</summary>
    private TextSpan? OwnerIn(Phrase phrase)
    {
        if (phrase.Owner is > 0 and var owner)
            return new(phrase.Position, phrase.Token(owner == phrase.Start ? owner : owner - 1).Span.End);
        return phrase.Start > 1 && phrase.CoreStart == phrase.Start && phrase.Token(phrase.Start - 1).Kind == TokenKind.Clitic && scene.Reading.Is(phrase.Start - 1, WordLists.PossessiveEnds) ? PhraseBefore(phrase.Start - 1) : null;
    }

    /// <summary>"Northwire reported that … <i>The report</i> added": the outlet that spoke in one of the sentences before; null where a report of anybody's was spoken of since.</summary>
    public Source? Reported(Phrase phrase, string head)
    {
        const int Back = 3; // sentences
        if (head != "report" || !phrase.Is(phrase.Start, "the") || phrase.End - phrase.Start != 2 || scene.Spoken.Last(Spoken.Question.Outlet, "", s => s.Kind == SourceKind.Outlet) is not var (at, outlet) || scene.SentencesBetween(at, phrase.Position) is < 1 or > Back)
            return null;
        for (var i = scene.Reading.Sentences[scene.Reading.SentenceAt(scene.Reading.TokenAt(at))].FirstToken; i < phrase.Start; i++)
        {
            if (scene.Reading.Tokens[i].IsNoun && Studies.HasSingular(scene.Reading.Word(i)))
                return null;
        }
        return outlet;
    }

    /// <summary>"The council has published <i>an analysis</i> that found …": whoever made the document of this phrase known. Null for one of which the page spoke before.</summary>
    public Source? PublisherOf(Phrase phrase) =>
        phrase.IsIndefinite && phrase.Head > phrase.Start && KindsOf(phrase.Word(phrase.Head)) != 0 && Publisher(phrase.Head) is { } author && author.End <= phrase.Position ? resolve(author) : null;

    /// <summary>"according to a report published on Monday. <i>The report</i>, by the council, …": who made a document, when the page says so as soon as it speaks of it again. Null for one with an article that points back.</summary>
    public Source? NamedLater(Phrase phrase)
    {
        const int Sentences = 3; // ahead
        if (phrase.IsDefinite || phrase.IsPlural || _depth == Deepest)
            return null;
        _made ??= Read();
        foreach (var (position, _, author) in _made)
        {
            if (position < phrase.Token(phrase.End - 1).Span.End)
                continue;
            if (scene.SentencesBetween(phrase.Position, position) > Sentences)
                return null;
            var noun = scene.Reading.TokenAt(position);
            if (noun > 0 && scene.Reading.Is(noun - 1, "the") && scene.Reading.Word(noun).Equals(phrase.Word(phrase.Head), StringComparison.OrdinalIgnoreCase))
                return Deeper(author);
        }
        return null;
    }

    private Source? Deeper(TextSpan author)
    {
        _depth++;
        try
        {
            return resolve(author);
        }
        finally
        {
            _depth--;
        }
    }

    private static (int Position, TextSpan Author)? Last(List<(int Position, uint Kinds, TextSpan Author)> documents, uint kinds, int position)
    {
        var (low, high) = (0, documents.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = documents[middle].Position < position ? (middle + 1, high) : (low, middle);
        }
        for (var i = low - 1; i >= Math.Max(0, low - Furthest); i--)
        {
            if ((documents[i].Kinds & kinds) != 0)
                return (documents[i].Position, documents[i].Author);
        }
        return null;
    }

    private static uint KindsOf(ReadOnlySpan<char> noun)
    {
        var kinds = 0u;
        for (var i = 0; i < Kinds.Length; i++)
            kinds |= Kinds[i].HasSingular(noun) ? 1u << i : 0;
        return kinds;
    }

    /// <summary>The documents of the page whose makers it names.</summary>
    private List<(int, uint, TextSpan)> Read()
    {
        var found = new List<(int, uint, TextSpan)>();
        for (var i = 1; i < scene.Reading.Tokens.Length; i++)
        {
            if (scene.Reading.Tokens[i].IsNoun && KindsOf(scene.Reading.Word(i)) is not 0 and var kinds && (AuthorAt(i) ?? Publisher(i) ?? (Company.Wanted(scene.Reading, i) ? default(TextSpan) : null)) is { } author && !Company.Made(scene.Reading, author))
                found.Add((scene.Reading.Tokens[i].Span.Start, kinds, author));
        }
        return found;
    }

    /// <summary>Whether the document that "the report" means is one of which the page says who wanted it, and not who made it.</summary>
    public bool IsOfNobody(ReadOnlySpan<char> noun, int position) => MakerOf(noun, position) is { IsEmpty: true };

    /// <summary>"the council's report", "a report by the council".</summary>
    private TextSpan? AuthorAt(int noun)
    {
        var (reading, tokens) = (scene.Reading, scene.Reading.Tokens);
        var i = noun;
        while (i > 0 && tokens[i - 1] is { Kind: TokenKind.Word, IsCapital: false } word && (word.IsNoun || word.Tag == PosTag.Adjective))
            i--;
        if (Official.HasSingular(reading.Word(noun)) && i > 0 && tokens[i - 1].IsCapital && States.Find(reading.Word(i - 1)) is (_, States.Form.Demonym))
            return tokens[i - 1].Span; // "the Tarvonian brochure"
        if (i > 1 && tokens[i - 1] is { Kind: TokenKind.Clitic } && reading.Is(i - 1, WordLists.PossessiveEnds) && PhraseBefore(i - 1) is { } owner)
            return owner;
        if (noun + 2 < tokens.Length && (reading.Is(noun + 1, "by") || reading.Is(noun + 1, "from")))
            return PhraseAfter(noun + 2) is { } maker && (reading.Is(noun + 1, "by") || IsSomebody(maker)) ? maker : null;
        if (noun + 3 < tokens.Length && tokens[noun + 1].Kind == TokenKind.Comma && reading.Is(noun + 2, "by"))
            return PhraseAfter(noun + 3); // "The report, by the council, …"
        if (InRelative(noun) is { } writer)
            return writer;
        // "the summary …, published by the council"
        for (var k = noun + 1; k < Math.Min(tokens.Length - 1, noun + 12) && tokens[k].Kind != TokenKind.Stop; k++)
        {
            if (reading.Is(k, "by") && reading.Is(k - 1, Publishes))
                return PhraseAfter(k + 1);
        }
        return null;
    }

    /// <summary>"the letter <i>she</i> sent", "a report <i>the council</i> published": who did it, by a clause that no pronoun opens.</summary>
    private TextSpan? InRelative(int noun)
    {
        const int Longest = 6;
        var (reading, tokens) = (scene.Reading, scene.Reading.Tokens);
        var first = reading.Is(noun + 1, "that") || reading.Is(noun + 1, "which") ? noun + 2 : noun + 1;
        var verb = first;
        while (verb < Math.Min(tokens.Length, noun + Longest) && (tokens[verb].IsNoun || tokens[verb].Tag is PosTag.Pronoun or PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Adjective))
            verb++;
        return verb > first && verb < tokens.Length && reading.Is(verb, Publishes) && tokens[verb].Tag == PosTag.VerbPast && !WordLists.TimeWords.Has(reading.Word(verb - 1)) && (tokens[verb - 1].IsNoun || WordLists.PersonPronouns.Has(reading.Word(verb - 1)))
            ? new(tokens[first].Span.Start, tokens[verb - 1].Span.End) : null;
    }

    /// <summary>Whether words behind "from" are somebody's: "documents from a house", "a letter from Tuesday" say where and when.</summary>
    private bool IsSomebody(TextSpan words)
    {
        var last = scene.Reading.TokenAt(words.End) - 1;
        var noun = scene.Reading.Word(last);
        return !WordLists.TimeWords.Has(noun) && (scene.Reading.Tokens[last].IsCapital || Scene.IsPersonNoun(noun) || WordLists.Bodies.HasSingular(noun));
    }

    /// <summary>"The council has published <i>an analysis</i>": the words that the sentence is about.</summary>
    private TextSpan? Publisher(int noun)
    {
        var (reading, tokens) = (scene.Reading, scene.Reading.Tokens);
        var i = noun - 1;
        while (i > 0 && tokens[i].Kind == TokenKind.Word && (tokens[i].IsNoun || tokens[i].Tag == PosTag.Adjective))
            i--;
        if (!(reading.Is(i, "a") || reading.Is(i, "an") || reading.Is(i, "another") || reading.Is(i, "its") || reading.Is(i, "their") || reading.Is(i, "his") || reading.Is(i, "her")) || i < 1)
            return null;
        if (reading.Is(i - 1, "in") && reading.Tokens[i - 1].IsCapital)
            return Fronted(noun);
        if (i < 3)
            return null;
        if (reading.Is(i - 1, "in") && (reading.Is(i - 2, "this") || reading.Is(i - 2, "so")) && i > 3 && tokens[i - 3].IsVerb)
            return scene.SubjectOfVerb(i - 3); // "the council said this in a memo"
        if (reading.Is(i - 1, "in") && tokens[i - 2].IsVerb && scene.SubjectOfVerb(i - 2) is { } subject)
            return subject;
        if (reading.Is(i - 1, "in") && Agent(i - 1) is { } agent)
            return agent; // "reported by the council in its latest update"
        if (reading.Is(i - 1, "in"))
            return tokens[i - 2].IsVerb ? PhraseBefore(i - 2) : tokens[i - 2].IsNoun ? Inverted(i - 1) ?? scene.SubjectOfSentence(i) : null; // "the council said in a memo", "said the council in a memo"
        if (reading.Is(i, "another") && reading.Is(i - 1, "yet"))
            i--;
        if (!reading.Is(i - 1, Publishes))
            return null;
        if (scene.SubjectOfVerb(i - 1) is { } whole)
            return whole;
        while (i > 0 && (tokens[i - 1].IsVerb || tokens[i - 1].Tag == PosTag.Adverb))
            i--;
        return PhraseBefore(i) is { } last ? WithListBefore(last) : null;
    }

    /// <summary>"here is the result – <i>Anna Berg, Peter Holm and</i> Mira Talven presented a resolution": all of a list of names, of which the last is given.</summary>
    private TextSpan WithListBefore(TextSpan last)
    {
        var tokens = scene.Reading.Tokens;
        var start = scene.Reading.TokenAt(last.Start);
        var i = start - 1;
        if (i < 2 || !scene.Reading.Is(i, "and"))
            return last;
        if (tokens[i - 1].Kind == TokenKind.Comma)
            i--; // ", and"
        while (i > 1 && (scene.Reading.Is(i, "and") || tokens[i].Kind == TokenKind.Comma) && tokens[i - 1] is { IsCapital: true, IsNoun: true })
        {
            while (i > 0 && tokens[i - 1] is { IsCapital: true, IsNoun: true })
                i--;
            start = i--;
        }
        return new(tokens[start].Span.Start, last.End);
    }

    /// <summary>"In a letter to the council, <i>the mayor</i> demanded": whom a sentence is about that opens with the document; null where something is done to that one.</summary>
    private TextSpan? Fronted(int noun) =>
        scene.SubjectOfSentence(noun) is { } subject && subject.Start > scene.Reading.Tokens[noun].Span.End && !scene.Reading.Is(scene.Reading.TokenAt(subject.End), WordLists.BeForms) ? subject : null;

    /// <summary>"reported by <i>the council</i>" before a token.</summary>
    private TextSpan? Agent(int end)
    {
        const int Longest = 12;
        for (var i = end - 1; i > Math.Max(1, end - Longest) && scene.Reading.Tokens[i].Kind == TokenKind.Word && !scene.Reading.Tokens[i].IsVerb; i--)
        {
            if (scene.Reading.Is(i, "by"))
                return scene.Reading.Tokens[i - 1].Tag is PosTag.VerbParticiple or PosTag.VerbPast && CueLexicon.Find(scene.Reading.Word(i - 1)) is not null ? new(scene.Reading.Tokens[i + 1].Span.Start, scene.Reading.Tokens[end - 1].Span.End) : null;
        }
        return null;
    }

    /// <summary>"said <i>the council</i> in a memo": the words before, when a verb of saying stands before them.</summary>
    private TextSpan? Inverted(int end)
    {
        if (PhraseBefore(end) is not { } phrase)
            return null;
        var verb = scene.Reading.TokenAt(phrase.Start) - 1;
        return verb >= 0 && scene.Reading.Tokens[verb].IsVerb && CueLexicon.Find(scene.Reading.Word(verb)) is not null ? phrase : null;
    }

    private TextSpan? PhraseBefore(int end)
    {
        const int Longest = 12;
        var tokens = scene.Reading.Tokens;
        var start = end;
        while (start > Math.Max(0, end - Longest) && (tokens[start - 1].IsNoun || start == end && tokens[start - 1].Shape == WordShape.Capitals || tokens[start - 1] is { Tag: PosTag.Other, IsCapital: true } || tokens[start - 1].Kind == TokenKind.Clitic || tokens[start - 1].Tag is PosTag.Adjective or PosTag.Determiner || tokens[start - 1].Tag == PosTag.PossessivePronoun && WordLists.Bodies.Has(scene.Reading.Word(start)) || scene.Reading.Is(start - 1, "of") && start > 1 && tokens[start - 2].IsNoun) && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Clitic)
            start--;
        return start < end && tokens[end - 1].IsNoun || start < end && tokens[end - 1].IsCapital ? new(tokens[start].Span.Start, tokens[end - 1].Span.End) : null;
    }

    /// <summary>"Council <i>on</i> River Affairs", "Institute <i>for</i> Grain".</summary>
    private bool IsInName(int on, int start) =>
        on > start && on + 1 < scene.Reading.Tokens.Length && (scene.Reading.Is(on, "on") || scene.Reading.Is(on, "for")) && scene.Reading.Tokens[on - 1].IsCapital && scene.Reading.Tokens[on + 1].IsCapital && Looks.LikeABody(scene.Reading.Word(on - 1)) && !WordLists.TimeWords.Has(scene.Reading.Word(on + 1));

    private TextSpan? PhraseAfter(int start)
    {
        const int Longest = 10;
        var tokens = scene.Reading.Tokens;
        var end = start;
        while (end < Math.Min(tokens.Length, start + Longest) && (tokens[end].Kind == TokenKind.Word && (tokens[end].IsNoun || tokens[end].Tag is PosTag.Adjective or PosTag.Determiner || scene.Reading.Is(end, "of") && end > start || IsInName(end, start)) || end > start && tokens[end].Kind == TokenKind.Clitic && scene.Reading.Is(end, WordLists.PossessiveEnds)))
            end++;
        if (end > start && tokens[end - 1].IsNoun && SecondName(end) is > 0 and var second)
            end = second;
        return end > start && tokens[end - 1].IsNoun ? new(tokens[start].Span.Start, tokens[end - 1].Span.End) : null;
    }

    /// <summary>"by the Grain Fund <i>and the Mill Union</i>": the end of another name behind "and"; nought where none stands there.</summary>
    private int SecondName(int and)
    {
        var tokens = scene.Reading.Tokens;
        if (!scene.Reading.Is(and, "and") || !tokens[and - 1].IsCapital)
            return 0;
        var first = and + 1 < tokens.Length && tokens[and + 1].Tag == PosTag.Determiner ? and + 2 : and + 1;
        var end = first;
        while (end < tokens.Length && (tokens[end] is { IsCapital: true, Kind: TokenKind.Word } || tokens[end].Kind == TokenKind.Clitic && scene.Reading.Is(end, WordLists.PossessiveEnds) || end > first && scene.Reading.Is(end, "of") && end + 1 < tokens.Length && tokens[end + 1].IsCapital))
            end++;
        return end > first && tokens[end - 1].IsNoun ? end : 0;
    }
}
