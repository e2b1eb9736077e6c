using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;
using Question = Whence.Sources.Spoken.Question;

namespace Whence.Sources;

/// <summary>Says who is meant by a source's words, within one page: the same string everywhere for the same one.</summary>
/// <remarks>Each kind of words has a resolver of its own. In this order: pronouns, persons by name, known bodies, a state with a kind of institution, other names, offices, what was spoken of before, the unnamed.</remarks>
internal sealed class SourceResolver
{
    private static readonly Words Again = Words.Listed("usage", "again");
    private static readonly Words Channels = Words.Listed("documents", "own channel");
    private static readonly Words Speakers = Words.Listed("people", "speaker");
    private static readonly Words Demonstratives = new("that this those these");
    private static readonly Words QuotedBy = Words.Listed("usage", "quoted by");
    private static readonly Words PassedOn = Words.Listed("usage", "passed on");
    private static readonly Words Studies = Words.Listed("documents", "same study");
    private const int Near = 600; // UTF-16 units: "that same report" is the one just spoken of
    private static readonly Words Appeals = Words.Listed("documents", "same appeal");
    private static readonly Words Pairs = new("two three four pair both trio couple duo");
    private static readonly Words Peers = Words.Listed("people", "peers");
    private static readonly Words Booklets = Words.Listed("documents", "same booklet");
    private static readonly Words Articles = Words.Listed("documents", "article");
    private static readonly Words Asks = Words.Listed("usage", "asks");
    private static readonly Words OwnWork = new("our my");
    private static readonly Words Finding = Words.Listed("usage", "finding");

    private readonly Reading _reading;
    private readonly Scene _scene;
    private readonly PersonResolver _persons;
    private readonly InstitutionResolver _institutions;
    private readonly BodyResolver _bodies;
    private readonly BodiesAgain _again;
    private readonly NameResolver _names;
    private readonly RoleResolver _roles;
    private readonly Renamed _renamed;
    private readonly Administrations _administrations;
    private readonly DocumentResolver _documents;
    private readonly PronounResolver _pronouns;
    private readonly OwnerResolver _owners;
    private readonly PollResolver _polls;
    private readonly CarrierResolver _carriers;
    private readonly Coordination _coordination;
    private readonly Spokespeople _spokespeople;
    private readonly Dictionary<string, Source> _articles = new(StringComparer.Ordinal); // by noun, whose "the op-ed" is
    private readonly Dictionary<string, string> _speakFor = new(StringComparer.Ordinal); // by person, the institution

    /// <summary>Reads whom the page names.</summary>
    public SourceResolver(Reading reading)
    {
        (_reading, _scene) = (reading, new Scene(reading));
        (_persons, _institutions, _bodies, _roles, _renamed, _administrations) = (new(_scene), new(_scene), new(_scene), new(_scene), new(_scene), new(_scene));
        (_names, _again) = (new(_scene, _bodies), new(_scene, _bodies, _institutions, Named));
        _documents = new(_scene, author => Resolve(author, null, out _, remember: false));
        _pronouns = new(_scene, phrase => phrase.IsEmpty || PronounResolver.Is(phrase) ? null : Meant(phrase));
        (_polls, _carriers) = (new(_scene), new(_scene, _bodies));
        _coordination = new(_reading, _scene.Capitals, Named);
        _spokespeople = new(_scene, _persons, _roles);
        _owners = new(_scene, phrase => PronounResolver.Is(phrase) ? _pronouns.Read(phrase, null) : Meant(phrase));
    }

    /// <summary>Resolves the words at <paramref name="span"/>; <paramref name="why"/> says why not when the answer is null.</summary>
    /// <param name="span">The words.</param>
    /// <param name="speaker">Who speaks the quotation that holds them: "we" and "I".</param>
    /// <param name="why">Why nobody was found.</param>
    /// <param name="remember">Whether "the ministry", "she" and the like may later mean this one; not for a relay in passing.</param>
    public Source? Resolve(TextSpan span, Source? speaker, out string? why, bool remember = true)
    {
        why = null;
        var phrase = new Phrase(_reading, Narrowed(span));
        if (phrase.IsEmpty)
        {
            why = "no words";
            return null;
        }
        if (speaker is not null && OwnWork.Has(phrase.Word(phrase.Start)) && (WordLists.Documents.HasSingular(phrase.Word(phrase.Head)) || WordLists.Records.Has(phrase.Word(phrase.Head))))
            return speaker; // "according to our analysis, …" in somebody's own words
        if (OwnChannel(phrase) is { } owner)
            return Resolve(owner, speaker, out why, remember);
        if (_spokespeople.SpokenFor(phrase) is { } spokenFor)
            return _spokespeople.Remember(phrase, Resolve(spokenFor, speaker, out why, remember));
        if (_spokespeople.Again(phrase) is { } again)
            return again;
        if (PluralResolver.CountsOut(phrase))
        {
            var some = _pronouns.SomeOf(phrase);
            why = some is null ? "generic plural" : null;
            return some;
        }
        var pronoun = PronounResolver.Is(phrase);
        var source = SpeakingFor(phrase, pronoun ? _pronouns.Read(phrase, speaker) : Meant(phrase));
        why = source is null ? "pronoun" : null;
        if (source is not null && remember && (pronoun || IsSomebody(phrase, source)))
            _scene.Spoken.Add(phrase.Position, source);
        else if (source is not null && remember && ThingResolver.IsPaper(phrase))
            _scene.Paper = (phrase.Position, source);
        return source;
    }

    /// <summary>All who are meant by words for several: "X and Y", "the two ministers", "they" of two who spoke together.</summary>
    public ImmutableArray<Source> ResolveAll(TextSpan span, Source? speaker, out string? why)
    {
        var parts = _coordination.Before(span) is [_, ..] before ? before : Parts(span);
        if (parts.Length == 1 && (Together(span) ?? Makers(new Phrase(_reading, span)) ?? _pronouns.Writers(new Phrase(_reading, span), speaker)) is { Length: > 0 } several)
        {
            why = null;
            return several;
        }
        var first = Resolve(parts[0], speaker, out why);
        if (first is null)
            return [];
        ImmutableArray<Source> all = [first, .. parts.Skip(1).Select(part => Resolve(part, null, out _)).OfType<Source>().Where(other => other.Name != first.Name)];
        if (all.Length > 1)
            _scene.Together = (span.Start, all);
        return all;
    }

    /// <summary>"a report by the Grain Fund and the Mill Union", "the report" of the two: all who made it; null where it is nobody's, or one's.</summary>
    private ImmutableArray<Source>? Makers(Phrase phrase) =>
        !phrase.IsEmpty && _documents.MakerOf(phrase) is { } makers && Parts(makers) is [_, _, ..] parts
            ? [.. parts.Select(part => Resolve(part, null, out _, remember: false)).OfType<Source>().DistinctBy(maker => maker.Name)]
            : null;

    /// <summary>Who carried the words at <paramref name="span"/>, which stand behind "told" or "in an interview with": an outlet, media of some kind, a name that nothing on the page makes somebody's. Null for people.</summary>
    public Source? Carrier(TextSpan span) =>
        _carriers.Leading(new Phrase(_reading, span)) ?? (Resolve(span, null, out _, remember: false) is { Kind: SourceKind.Outlet } outlet ? outlet : _carriers.Read(new Phrase(_reading, span)));

    /// <summary>"A letter, obtained first by Northwire", "a report seen by Northwire", "the experts Northwire spoke with": the outlet that brought the document or the words.</summary>
    public (Source Outlet, TextSpan Words)? Passed(TextSpan span)
    {
        var end = _reading.TokenAt(span.End);
        if (Asked(span) is var (_, asking, name))
            return (asking, name);
        for (var i = _reading.TokenAt(span.Start) + 2; i + 1 < end; i++)
        {
            if (!_reading.Is(i, "by") || !(_reading.Is(i - 1, PassedOn) || _reading.Tokens[i - 1].Tag == PosTag.Adverb && _reading.Is(i - 2, PassedOn)))
                continue;
            var words = new TextSpan(_reading.Tokens[i + 1].Span.Start, span.End);
            return (_reading.Is(i - 1, QuotedBy) ? Carrier(words) : Resolve(words, null, out _, remember: false)) is { Kind: SourceKind.Outlet } outlet ? (outlet, words) : null;
        }
        return null;
    }

    /// <summary>"the experts <i>Northwire spoke with</i>": the last token of the people, and the outlet, which nothing ties to them but what it did.</summary>
    private (int Noun, Source Outlet, TextSpan Words)? Asked(TextSpan span)
    {
        var (start, end) = (_reading.TokenAt(span.Start), _reading.TokenAt(span.End));
        for (var i = start + 2; i < end; i++)
        {
            if (!_reading.Is(i, Asks))
                continue;
            var name = i;
            while (name - 1 > start && _reading.Tokens[name - 1] is { IsCapital: true, Kind: TokenKind.Word })
                name--;
            if (name == i || _reading.Tokens[name - 1].IsCapital || !Scene.IsPersonNoun(_reading.Word(name - 1)))
                return null;
            var words = new TextSpan(_reading.Tokens[name].Span.Start, _reading.Tokens[i - 1].Span.End);
            return Resolve(words, null, out _, remember: false) is { Kind: SourceKind.Outlet } outlet ? (name - 1, outlet, words) : null;
        }
        return null;
    }

    /// <summary>The author of a document of which the page does not say who made it: who was spoken of last; of a study no person, who would have been named.</summary>
    private Source? AuthorUnsaid(Phrase phrase, string head)
    {
        if (phrase.IsPlural && DocumentResolver.AnyDocuments.Has(head))
            return null; // "the documents": several papers are nobody's word
        if (Studies.HasSingular(head))
            return phrase.IsDefinite ? _scene.LastMaker()?.Source : null;
        if (phrase.IsDefinite && Appeals.HasSingular(head) && _scene.Spoken.Last(Question.Declaring, "", s => s.Kind is not (SourceKind.Anonymous or SourceKind.Outlet)) is var (_, declaring))
            return declaring; // an agency that carries a statement has not made it
        if (phrase.IsPlural || Booklets.HasSingular(head))
            return null;
        if (phrase.IsDefinite && Articles.Has(head) && _articles.GetValueOrDefault(head) is { } same)
            return same;
        var last = (phrase.IsDefinite ? _scene.Spoken.Last(Question.NotAnonymous, "", s => s.Kind != SourceKind.Anonymous)?.Source : null) ?? _scene.Spoken.Last(Question.Anybody, "", _ => true)?.Source;
        if (Articles.Has(head) && last is not null)
            _articles[head] = last;
        return last;
    }

    /// <summary>"<i>In the summary</i> …, it was written that", "…, we read <i>in a statement of the council</i>": who made the document; itself when nobody is said to have. Null when the sentence names none.</summary>
    /// <param name="cue">The verb.</param>
    /// <param name="contentEnd">Where the content ends, to tell what follows the verb from what is said.</param>
    public Source? Written(TextSpan cue, int contentEnd)
    {
        var verb = _reading.TokenAt(cue.End);
        var after = contentEnd <= cue.Start && verb < _reading.Tokens.Length && _reading.Is(verb, "in");
        if (!after && _reading.SentenceAt(_reading.TokenAt(cue.Start)) is var s && (uint)s < (uint)_reading.Sentences.Length && _reading.Sentences[s].FirstToken is var first && _reading.Is(first, "in"))
            verb = first;
        else if (!after)
            return null;
        return !_reading.Is(verb + 1, "our") && !_reading.Is(verb + 1, "my") && _documents.At(verb + 1) is var (noun, author) ? author is { } span ? Resolve(span, null, out _, remember: false) : Meant(new Phrase(_reading, noun)) : null;
    }

    /// <summary>The poll through which respondents spoke: "73 percent said". Null for other sources, and where the page names no poll.</summary>
    public Source? PollOf(TextSpan span, Source source)
    {
        var phrase = new Phrase(_reading, span);
        return !phrase.IsEmpty && source.Kind is SourceKind.Anonymous or SourceKind.Group && (source.Name == UnnamedResolver.Respondents || PollResolver.IsShare(phrase)) ? _polls.Before(span.Start) : null;
    }

    /// <summary>Remembers who was found at a position before, so that "the ministry" and "she" may mean that one.</summary>
    public void Heard(int position, Source source) => _scene.Spoken.Add(position, source);

    /// <summary>Remembers that somebody spoke through a medium of one's own, so that "the letter" may mean that one.</summary>
    public void Told(TextSpan medium, TextSpan author) => _documents.Told(medium, author);

    /// <summary>Whether a person holds an office of the government that the other source is: what that government believes is then the person's word.</summary>
    public bool SpeaksFor(Source person, Source government) =>
        government.Kind == SourceKind.Institution && _scene.Cast.BySurname(person.Name) is { } member && member.Role.IsOfGovernment
        && (BodyResolver.IsGovernment(government.Name) && member.Role.States.Count == 0 || member.Role.States.Any(state => government.Name == $"Government of {state}" || government.Name == $"Government of the {state}") || BodyResolver.IsGovernment(government.Name) && !government.Name.StartsWith("Government of", StringComparison.Ordinal));

    /// <summary>"They", "the two ministers" after two who spoke together, nobody else of several having spoken since.</summary>
    private ImmutableArray<Source>? Together(TextSpan span)
    {
        const int Reach = 3000; // UTF-16 units
        var phrase = new Phrase(_reading, span);
        if (phrase.IsEmpty)
            return null;
        if (_scene.Family(phrase) is { Length: > 0 } family)
            return family;
        var they = phrase.End - phrase.Start == 1 && (phrase.Is(phrase.Start, "they") || phrase.Is(phrase.Start, "both"));
        var pair = phrase.IsDefinite && phrase.End - phrase.Start <= 3 && Pairs.Has(phrase.Word(phrase.Start + 1)) && ArePeople(phrase) || phrase.End - phrase.Start == 2 && (phrase.Is(phrase.Start, "both") && (Scene.IsPersonNoun(phrase.Word(phrase.Head)) || Peers.Has(phrase.Word(phrase.Head))) || phrase.Is(phrase.Start, "the") && phrase.OpensSentence && Peers.Has(phrase.Word(phrase.Head)));
        if (!they && !pair || they && _pronouns.ActorsBefore(phrase) is not null)
            return null;
        if ((_scene.PairBefore(span.Start) ?? (pair && Pairs.Has(phrase.Word(phrase.Start + 1)) ? _scene.TwoBefore(span.Start) : pair && phrase.Is(phrase.Start, "both") ? _scene.TwoSpeakers(span.Start, phrase.Word(phrase.Head)) : null)) is var (at, together) && at > (_scene.Together?.Position ?? -1))
            _scene.Together = (at, together);
        if (_scene.Together is not var (position, sources) || span.Start - position is < 0 or > Reach)
            return null;
        if (pair && !sources.All(source => source.Kind == SourceKind.Person))
            return null; // "the senators"
        return they && (_scene.SentencesBetween(position, span.Start) > 1 && sources.All(source => source.Name.StartsWith("unnamed ", StringComparison.Ordinal)) || _scene.Spoken.Recent(span.Start).Any(spoken => spoken.Position > position && spoken.Source.Kind is SourceKind.Group or SourceKind.Anonymous && !sources.Contains(spoken.Source))) ? null : sources;
    }

    /// <summary>"The two <i>men</i>", "the pair"; not "the two firms".</summary>
    private static bool ArePeople(Phrase phrase) =>
        phrase.Head == phrase.Start + 1 || Scene.IsPersonNoun(phrase.Word(phrase.Head)) || Peers.Has(phrase.Word(phrase.Head));

    /// <summary>Who is meant by words that are no pronoun.</summary>
    private Source Meant(Phrase phrase) => UnnamedResolver.Some(phrase) ?? _polls.Read(phrase) ?? _carriers.Staff(phrase) ?? (PollResolver.IsShare(phrase) ? UnnamedResolver.Read(phrase) : null) ?? Named(phrase) ?? Earlier(phrase) ?? UnnamedResolver.Read(phrase);

    /// <summary>Whether words may be meant again by "it" or "they": things that cannot speak ("its purpose") are no one's antecedent.</summary>
    private static bool IsSomebody(Phrase phrase, Source source)
    {
        var head = phrase.Word(phrase.Head);
        return !source.Name.StartsWith("unnamed ", StringComparison.Ordinal) || source.Kind == SourceKind.Anonymous || phrase.Token(phrase.Head).Tag == PosTag.Nouns || WordLists.Bodies.HasSingular(head) || Scene.IsPersonNoun(head);
    }

    /// <summary>A named person with the institution for which the page says that the person speaks: "ministry spokesman Pavel Orlin", "Pavel Orlin, a spokesman for the ministry"; later on the page, too.</summary>
    private Source? SpeakingFor(Phrase phrase, Source? source)
    {
        if (source is not { Kind: SourceKind.Person })
            return source;
        for (var i = phrase.Start; i < phrase.End && !_speakFor.ContainsKey(source.Name); i++)
        {
            if (!Speakers.Has(phrase.Word(i)))
                continue;
            var (start, end) = i + 2 < phrase.End && (phrase.Is(i + 1, "for") || phrase.Is(i + 1, "of")) ? (i + 2, phrase.End) : i > phrase.Start ? (phrase.Start, i) : (0, 0);
            if (start < end && Meant(new Phrase(_reading, new(phrase.Token(start).Span.Start, phrase.Token(end - 1).Span.End))) is { Kind: SourceKind.Institution } institution)
                _speakFor[source.Name] = institution.Name;
            break;
        }
        return _speakFor.TryGetValue(source.Name, out var body) ? source with { SpeaksFor = body } : source;
    }

    /// <summary>"The Telegram channel of X", "the website for X", "X's official Facebook page": X speaks there. Null for a channel that is somebody by itself.</summary>
    private TextSpan? OwnChannel(Phrase phrase)
    {
        var head = phrase.Head;
        if (head >= phrase.HeadEnd || !Channels.Has(phrase.Word(head)) || phrase.HeadEnd - phrase.CoreStart < 3)
            return null;
        var medium = phrase.Is(head, "website") || phrase.Is(head, "site");
        var start = head;
        while (start > phrase.CoreStart && (WordLists.Media.Has(phrase.Word(start - 1)) || phrase.Token(start - 1).Tag == PosTag.Adjective && !phrase.Token(start - 1).IsCapital))
            medium |= WordLists.Media.Has(phrase.Word(--start));
        if (medium && head + 2 < phrase.HeadEnd && (phrase.Is(head + 1, "of") || phrase.Is(head + 1, "for")))
            return new(phrase.Token(head + 2).Span.Start, phrase.Token(phrase.End - 1).Span.End);
        if (medium && phrase.Is(start - 1, "web"))
            start--;
        if (medium && head + 1 == phrase.HeadEnd && start - 1 > phrase.CoreStart && phrase.Token(start - 1) is { IsCapital: true, Kind: TokenKind.Word })
            return new(phrase.Position, phrase.Token(start - 1).Span.End); // "the Lenna Mill Office web site"
        return (medium || start < head) && start - 1 > phrase.Start && phrase.Token(start - 1).Kind == TokenKind.Clitic ? new(phrase.Token(phrase.Start).Span.Start, phrase.Token(start - 2).Span.End) : null;
    }

    /// <summary>"X and Y", each a source of its own: X, Y. Anything else is one part.</summary>
    public ImmutableArray<TextSpan> Parts(TextSpan span) => _coordination.Parts(span);

    /// <summary>"sources including X", "a source known as X", "X in an interview with Y", "X cited by the outlet Y", "X obtained by Y", "X, led by Y": X. "The allies, including X": the allies.</summary>
    private TextSpan Narrowed(TextSpan span)
    {
        var end = _reading.TokenAt(span.End);
        if (Passed(span) is var (_, carrier) && _reading.TokenAt(carrier.Start) is > 2 and var behind && _reading.Is(behind - 2, QuotedBy) && (_reading.Tokens[behind - 3].IsNoun || WordLists.Documents.HasSingular(_reading.Word(behind - 3))))
            return new(span.Start, _reading.Tokens[behind - 3].Span.End);
        if (Asked(span) is var (noun, _, _))
            return new(span.Start, _reading.Tokens[noun].Span.End);
        for (var i = _reading.TokenAt(span.Start) + 1; i + 2 < end; i++)
        {
            if (Behinds.IsLed(_reading, i) && _reading.Is(i + 1, "by"))
                return new(span.Start, _reading.Tokens[_reading.Tokens[i - 1].Kind == TokenKind.Comma ? i - 2 : i - 1].Span.End);
            if (_reading.Is(i, "in") && _reading.Tokens[i - 1].IsNoun && (_reading.Is(i + 1, "an") || _reading.Is(i + 1, "a")) && _reading.Is(i + 2, WordLists.Talks))
                return new(span.Start, _reading.Tokens[i - 1].Span.End); // "the ministry in an interview with Northwire"
            if (_reading.Is(i, Finding) && _reading.Is(i + 1, "by") && new TextSpan(span.Start, _reading.Tokens[i - 1].Span.End) is var found && new Phrase(_reading, found) is { IsEmpty: false } paper && WordLists.Documents.HasSingular(paper.Word(paper.Head)))
                return found; // who found a document has not made it
        }
        var words = _reading.Document[span];
        foreach (var opener in (string[])[" including ", " such as ", " like ", " known as ", " called "])
        {
            var at = words.IndexOf(opener, StringComparison.Ordinal);
            if (at > 0 && opener is " such as " && at + opener.Length < words.Length && char.IsLower(words[at + opener.Length]))
                return new(span.Start, span.Start + at); // "tools such as functional mapping"
            if (at > 0 && at + opener.Length < words.Length && char.IsUpper(words[at + opener.Length]))
                return words[at - 1] == ',' && opener is " including " or " such as " or " like " ? new(span.Start, span.Start + at - 1) : new(span.Start + at + opener.Length, span.End);
        }
        return span;
    }

    private Source? Named(Phrase phrase) =>
        Scene.Of(_persons.Named(phrase)) ?? _renamed.Partisan(phrase) ?? _names.BehindNoun(phrase, Named) ?? _administrations.Governed(phrase) ?? _bodies.Shortened(phrase) ?? BodyResolver.Committee(phrase) ?? _bodies.Known(phrase) ?? _institutions.Read(phrase) ?? NationalNames.Of(_scene, phrase, _bodies.Mentioned(phrase)) ?? (IsOfficeAt(phrase) ? _roles.Read(phrase) : null) ?? _names.Read(phrase);

    /// <summary>"The head of …": what follows only says of what.</summary>
    private static bool IsOfficeAt(Phrase phrase) => phrase.IsOfficeOf || phrase.Head + 1 < phrase.HeadEnd && phrase.Token(phrase.Head).Tag == PosTag.Noun && Offices.GroupsOf(phrase.Word(phrase.Head)) != 0;

    /// <summary>"the minister", "the ministry", "the post", "the group": somebody of whom the page speaks elsewhere.</summary>
    private Source? Earlier(Phrase phrase)
    {
        if ((_roles.Read(phrase) ?? _owners.House(phrase) ?? _owners.Read(phrase)) is { } person)
            return person;
        var head = phrase.Word(phrase.Head).ToString().ToLowerInvariant();
        var again = phrase.CoreStart < phrase.HeadEnd && Again.Has(phrase.Word(phrase.CoreStart));
        var document = WordLists.Documents.HasSingular(head);
        if ((_documents.MadeBy(phrase) ?? _documents.Reported(phrase, head)) is { } made)
            return made;
        if ((document || WordLists.Records.Has(head) || WordLists.Filings.HasSingular(head) ? _documents.OwnAuthor(phrase) ?? _documents.NamedLater(phrase) : null) is { } author)
            return author;
        if ((_documents.PublisherOf(phrase) ?? _documents.OwnerOf(phrase)) is { } publisher)
            return publisher;
        if (phrase.IsIndefinite && !again)
            return null;
        if ((_bodies.OutletAgain(phrase, head) ?? _institutions.Land(phrase, head)) is { } outlet)
            return outlet;
        if (_bodies.Bench(phrase, head) is { } court && Named(new Phrase(_reading, court.Span)) is { } bench)
            return bench;
        if (InstitutionResolver.StateIn(phrase) is not null)
            return _renamed.Varied(phrase);
        if ((Administrations.Named(phrase, head) ?? _administrations.Again(phrase, head)) is { } administration)
            return administration;
        if (document && WordLists.Footage.HasSingular(head))
            return null; // a video is a source of its own, whoever speaks in it
        if (document && !phrase.IsPlural && Demonstratives.Has(phrase.Word(phrase.Start)) && _scene.Spoken.Last(Question.NotAnonymous, "", s => s.Kind != SourceKind.Anonymous) is var (position, speaker) && phrase.Position - position < Near)
            return speaker;
        if (WordLists.Filings.HasSingular(head) && phrase.IsDefinite)
            return _documents.AuthorOf(head, phrase.Position); // nobody files for who happened to speak
        if (document && (phrase.IsDefinite || head == "post" || again))
            return (phrase.Is(phrase.Start, "that") || phrase.Is(phrase.Start, "this") ? null : _documents.AuthorOf(head, phrase.Position)) ?? (_documents.IsOfNobody(head, phrase.Position) ? null : AuthorUnsaid(phrase, head));
        if (_bodies.Force(phrase) is { } force)
            return force;
        if (WordLists.Bodies.Has(head) && (phrase.IsDefinite || BodiesAgain.IsBare(phrase)) && !(phrase.Head + 1 < phrase.HeadEnd && phrase.Is(phrase.Head + 1, "of")) && !(phrase.HeadEnd - phrase.CoreStart > 1 && (phrase.Token(phrase.Head).IsCapital || phrase.Token(phrase.CoreStart).IsCapital && !BodiesAgain.IsBased(phrase))) && _again.Read(phrase, head) is { } body)
            return body;
        return (phrase.IsDefinite ? _scene.Spoken.Last(Question.Unnamed, head, s => s.Kind is SourceKind.Anonymous or SourceKind.Group && s.Name.EndsWith(head, StringComparison.OrdinalIgnoreCase)) is var (_, same) && Description.Shortens(phrase, same.Name) ? same : null : null) ?? _renamed.Varied(phrase);
    }
}
