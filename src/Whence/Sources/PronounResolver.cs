using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;
using Question = Whence.Sources.Spoken.Question;

namespace Whence.Sources;

/// <summary>Pronouns: whom "she", "they", "it", "we" mean where they stand.</summary>
/// <remarks>A person is weighed by how near, whether the sentence was about that one, whether that one spoke, and by gender; of equals the last is meant.</remarks>
internal sealed class PronounResolver(Scene scene, Func<Phrase, Source?> resolve)
{
    private const int PerSentence = 2; // a point or two a sentence: what was two sentences ago and spoke still beats what was named in passing
    private const int FarSentences = 8;
    private const int RoleSentences = 5; // back, for "the Tarvonian leader" whom a paragraph is about
    private const int Subject = 4;
    private const int Speaker = 2;
    private const int Agrees = 2;
    private const int Doubtful = 3;
    private const int Adjacent = 3; // who the sentence just before is about
    private const int MostTitles = 4; // tokens from a comma to a name
    private const int AheadReach = 400; // UTF-16 units, at a page's start

    /// <summary>Whether the phrase is a pronoun, and so means somebody else or nobody.</summary>
    public static bool Is(Phrase phrase) =>
        phrase.End - phrase.Start == 1 && phrase.Token(phrase.Start).Tag is PosTag.Pronoun or PosTag.Wh or PosTag.Determiner or PosTag.PossessivePronoun
        && !(phrase.Token(phrase.Start).IsCapital && Bodies.Find(phrase.Word(phrase.Start)) is not null) // "Reuters" is no pronoun, whatever the tagger says
        && !(phrase.Token(phrase.Start) is { Shape: WordShape.Capitals, Span.Length: > 2 } && !WordLists.Grammar.Has(phrase.Word(phrase.Start))); // nor is "TNR"

    /// <summary>Whom the pronoun means; <paramref name="speaker"/> speaks the words that hold it.</summary>
    public Source? Read(Phrase phrase, Source? speaker)
    {
        var word = phrase.Word(phrase.Start);
        if (IsFirstPerson(phrase) && (speaker is not null || !IsQuoted(phrase)))
            return speaker ?? Writers(phrase, null) switch { [var writer, ..] => writer, _ => null };
        if (WordLists.PersonPronouns.Has(word))
            return Person(phrase, Pronouns.GenderOf(word), speaker);
        if (WordLists.PluralPronouns.Has(word))
            return Several(phrase) ?? scene.Spoken.Last(Question.NoPerson, "", s => s.Kind != SourceKind.Person)?.Source;
        if (phrase.Start > 0 && (word.Equals("who", StringComparison.OrdinalIgnoreCase) || phrase.Token(phrase.Start).Tag == PosTag.Wh && !phrase.OpensSentence))
            return scene.Reading.Is(phrase.Start - 1, Anybody) ? null : Antecedent(phrase) ?? LastOfAll(); // "those who say" are nobody of whom the page spoke
        return WordLists.ThingPronouns.Has(word) ? Thing(phrase) : null;
    }

    /// <summary>The page's own "I" and "we", which nobody else is said to say: who signs the page; for "we" its outlet where nobody does, and a writer without a name where it has none. None for other words.</summary>
    public ImmutableArray<Source> Writers(Phrase phrase, Source? speaker)
    {
        if (speaker is not null || phrase.IsEmpty || !Is(phrase) || !IsFirstPerson(phrase) || IsQuoted(phrase))
            return [];
        var masthead = scene.Reading.Document.Masthead;
        var several = WordLists.PluralPronouns.Has(phrase.Word(phrase.Start));
        if (masthead.Byline.Length == 1 || masthead.Byline.Length > 1 && several)
            return [.. masthead.Byline.Select(name => new Source { Name = name, Kind = SourceKind.Person })];
        if (masthead.Byline.IsEmpty && AuthorNotes.Read(scene) is { } author)
            return [Scene.Of(author)!];
        if (!several)
            return [];
        return masthead.Outlet is { } outlet ? [new Source { Name = outlet, Kind = SourceKind.Outlet }] : [new Source { Name = "unnamed writer", Kind = SourceKind.Anonymous, Aliases = ["writer"] }];
    }

    private Source? LastOfAll() => scene.Spoken.Last(Question.Anybody, "", _ => true)?.Source;

    /// <summary>He or she.</summary>
    private Source? Person(Phrase phrase, Gender gender, Source? speaker)
    {
        var position = phrase.Position;
        if (speaker is null && ToCome(phrase, gender) is { } toCome)
            return Scene.Of(toCome);
        var (others, quotes) = (Others(phrase), IsQuoted(phrase));
        var (best, bestWeight, bestAt) = ((Source?)null, int.MinValue, -1);
        var adjacent = scene.SubjectAdjacent(position) is { HeadEnd: > 0 } topic ? scene.Cast.In(topic.Position, topic.Token(topic.HeadEnd - 1).Span.End) is [.., var topmost] && topmost.EndToken == topic.HeadEnd ? topmost.Token : -1 : -1;
        foreach (var appearance in scene.Cast.Before(position))
        {
            if (appearance.Person.Name == speaker?.Name && IsQuoted(phrase) || others.Contains(appearance.Person.Name) || Weight(appearance.Person, gender) is not { } weight)
                continue;
            var (told, quoted) = scene.Told.Apart(appearance.Span, position);
            if (quoted || scene.Told.IsOwn(appearance.Span, position))
                continue; // "I would like to see Berg," he said
            told |= scene.IsPictured(appearance.Span.Start, position);
            weight += Near(appearance.Span.Start, position) + (told ? 0 : (appearance.IsSubject ? Subject : 0) + (scene.Spoke(appearance.Span) ? Speaker : 0));
            if (!told && appearance.IsSubject && appearance.Token == adjacent)
                weight += Adjacent + (appearance.Person.IsSure ? 0 : Doubtful);
            if (weight >= bestWeight)
                (best, bestWeight, bestAt) = (Scene.Of(appearance.Person), weight, appearance.Span.Start);
        }
        foreach (var (at, source) in scene.Spoken.Recent(position))
        {
            var known = scene.Cast.BySurname(source.Name);
            if (!IsOnePerson(source) || others.Contains(known?.Name ?? source.Name) || known is not null && Weight(known, gender) is null || known is null && Differs(source, gender) || source.Name == speaker?.Name && IsQuoted(phrase))
                continue;
            var told = scene.Told.Apart(new(at, at + 1), position).IsTold;
            var weight = Near(at, position) + (told ? 0 : Subject + (scene.Spoke(new(at, at + 1)) ? Speaker : 0)) + (known is null ? 0 : Weight(known, gender) ?? 0) + (!told && !quotes && IsAdjacent(at, adjacent, position) ? Adjacent : 0);
            if (weight > bestWeight || weight == bestWeight && at >= bestAt)
                (best, bestWeight, bestAt) = (source, weight, at);
        }
        if (speaker is null && Unnamed(position, gender) is { } somebody && Near(somebody.Position, position) + Subject + Adjacent is var near && near > bestWeight && resolve(somebody) is { Kind: SourceKind.Anonymous } stranger)
            (best, bestWeight) = (stranger, near);
        foreach (var subject in scene.SubjectsBefore(position, RoleSentences))
        {
            var weight = Near(subject.Position, position) + Subject;
            if (weight > bestWeight && !Is(subject) && subject.IsDefinite && subject.Token(subject.Head).Tag == PosTag.Noun && Offices.GroupsOf(subject.Word(subject.Head)) != 0 && !scene.Told.Apart(new(subject.Position, subject.Position + 1), position).IsTold
                && resolve(subject) is { Kind: SourceKind.Person } source && (scene.Cast.BySurname(source.Name) is not { } known || Weight(known, gender) is not null))
                (best, bestWeight) = (source, weight);
        }
        return best ?? Ahead(position, gender);
    }

    /// <summary>"Holm fell, and the mayor, <i>Anton Dask</i>, called it sad, although he …", "“…,” <i>Berg</i> said. He …": who spoke later in the sentence than its <paramref name="topic"/>, or in the one just before where it is about nobody; not "who".</summary>
    private bool IsAdjacent(int at, int topic, int position)
    {
        var token = scene.Reading.TokenAt(at);
        if (scene.Reading.Tokens[token].Tag == PosTag.Wh)
            return false;
        var between = scene.SentencesBetween(at, position);
        return topic >= 0 ? between == 0 && topic < token : between > 0 && scene.Spoke(new(at, at + 1)) && scene.OwnSentencesBetween(at, scene.Reading.Sentences[scene.Reading.Sentences.AsSpan().LastUpTo(position)].Span.Start - 1) == 0;
    }

    /// <summary>Who is somebody else than "he" or "she": "<i>she</i> told <i>Berg</i> that", "asked about <i>Berg</i>, <i>she</i> said". Nobody for other forms: "his aides told Berg" may be Berg's.</summary>
    private HashSet<string> Others(Phrase phrase)
    {
        var (reading, others) = (scene.Reading, new HashSet<string>(StringComparer.Ordinal));
        if (!Nominatives.Has(phrase.Word(phrase.Start)) || reading.SentenceAt(phrase.Start) is not (>= 0 and var s) || s >= reading.Sentences.Length)
            return others;
        var first = reading.Sentences[s].FirstToken;
        var asked = reading.Is(first, Asked) || reading.Is(first, "when") && reading.Is(first + 1, Asked);
        var start = asked && phrase.Start > first && phrase.Token(phrase.Start - 1).Kind == TokenKind.Comma ? first : phrase.Start;
        foreach (var appearance in scene.Cast.In(reading.Tokens[start].Span.Start, reading.Tokens[ObjectsEnd(phrase, reading.Sentences[s].EndToken) - 1].Span.End))
        {
            if (reading.Tokens[appearance.EndToken].Kind != TokenKind.Clitic)
                others.Add(appearance.Person.Name); // "she said Berg's mill was lost" may be Berg's words
        }
        return others;
    }

    /// <summary>"She <i>told Berg the mill</i> was lost": where the first verb behind the pronoun and what it is said of end, at a mark, another verb, or a word that opens a clause.</summary>
    private int ObjectsEnd(Phrase phrase, int most)
    {
        var (end, verbs) = (phrase.End, 0);
        for (; end < most && phrase.Token(end).Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number; end++)
        {
            var opens = scene.Reading.Is(end, WordLists.Subordinators) && !(scene.Reading.Is(end, "that") && phrase.Token(end - 1).IsVerb);
            verbs += phrase.Token(end).IsVerb && !phrase.Token(end - 1).IsVerb && phrase.Token(end - 1).Tag is not (PosTag.Adverb or PosTag.Modal or PosTag.To) ? 1 : 0;
            if (opens || verbs > 1)
                break;
        }
        return end;
    }

    /// <summary>"As <i>she</i> opened the bridge, <i>Anna Berg</i> said": the subject of the main clause, when a clause before it opens the sentence with the pronoun.</summary>
    private Person? ToCome(Phrase phrase, Gender gender)
    {
        var reading = scene.Reading;
        if (reading.SentenceAt(phrase.Start) is not (>= 0 and var s) || s >= reading.Sentences.Length || reading.Sentences[s].FirstToken != phrase.Start - 1 || !Fronting.Has(reading.Word(phrase.Start - 1)))
            return null;
        for (var i = phrase.End; i < reading.Sentences[s].EndToken && reading.Tokens[i].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number or TokenKind.Comma; i++)
        {
            if (reading.Tokens[i].Kind == TokenKind.Comma && scene.Cast.In(reading.Tokens[i].Span.End, reading.Sentences[s].Span.End) is [{ IsSubject: true } first, ..] && first.Token <= i + MostTitles && Weight(first.Person, gender) is not null)
                return first.Person;
        }
        return null;
    }

    private static readonly Words Lands = new("states countries nations governments cities towns councils");
    private static readonly Words Asked = Words.Listed("usage", "asked");
    private static readonly Words Anybody = new("those anyone anybody everyone everybody");
    private static readonly Words Nominatives = new("he she");
    private static readonly Words Fronting = new("although though while whilst when as after before since");
    private static readonly Words Reads = new("reads read");

    private static readonly Words FirstPersons = new("I we us me our my");

    /// <summary>"we", "our"; but who writes "…," <i>we read</i> stands before somebody else's document.</summary>
    private static bool IsFirstPerson(Phrase phrase) => FirstPersons.Has(phrase.Word(phrase.Start)) && !phrase.Is(phrase.End, "read");

    /// <summary>"A woman was in the mill. … <i>she</i> said": somebody without a name or office whom the sentence just before is about; null when it is about others.</summary>
    private Phrase? Unnamed(int position, Gender gender)
    {
        if (scene.SubjectAdjacent(position) is not { } subject || Is(subject) || subject.Owner > 0 || scene.Told.Apart(new(subject.Position, subject.Position + 1), position).IsTold)
            return null;
        var head = subject.Word(subject.Head);
        var own = Offices.GenderOf(head);
        var sentence = scene.Reading.Sentences[scene.Reading.Sentences.AsSpan().LastUpTo(subject.Position)];
        return subject.Token(subject.Head).Tag == PosTag.Noun && !subject.Token(subject.Head).IsCapital && subject.HeadEnd == subject.End && WordLists.People.Has(head) && Offices.GroupsOf(head) == 0 && (own == Gender.Unknown || own == gender) && scene.Cast.In(sentence.Span.Start, Math.Min(position, sentence.Span.End)).IsEmpty ? subject : null;
    }

    private bool IsQuoted(Phrase phrase) => scene.IsTurn(phrase.Position) || scene.Reading.Quotations.AsSpan().LastUpTo(phrase.Position) is >= 0 and var at && scene.Reading.Quotations[at].Span.Contains(phrase.Token(phrase.Start).Span);

    private static bool IsOnePerson(Source source) => source.Kind is SourceKind.Person or SourceKind.Unknown || source.Kind == SourceKind.Anonymous && source.Known is { Count: null or 1, Role: { } role } && (!role.EndsWith('s') || role.EndsWith("ss", StringComparison.Ordinal)) && Scene.IsPersonNoun(role);

    private static bool Differs(Source source, Gender gender) =>
        (source.Known?.Role is { } role ? Offices.GenderOf(role) : GivenNames.Find(source.Name.AsSpan(0, Math.Max(0, source.Name.IndexOf(' ', StringComparison.Ordinal)))) ?? Gender.Unknown) is not Gender.Unknown and var own && own != gender;

    private int Near(int from, int to) => -PerSentence * Math.Min(FarSentences, scene.SentencesBetween(from, to));

    /// <summary>What the person's own gender and certainty weigh; null when it is the other gender.</summary>
    private static int? Weight(Person person, Gender gender) =>
        person.Gender != Gender.Unknown && person.Gender != gender ? null : (person.Gender == gender ? Agrees : 0) - (person.IsSure ? 0 : Doubtful);

    /// <summary>At a page's start, before anybody is named.</summary>
    private Source? Ahead(int position, Gender gender)
    {
        foreach (var appearance in scene.Cast.In(position, position + AheadReach))
        {
            if (Weight(appearance.Person, gender) is not null)
                return Scene.Of(appearance.Person);
        }
        return null;
    }

    /// <summary>They: several who spoke, a body, or the plural that a sentence before was about, whichever stands nearest.</summary>
    private Source? Several(Phrase phrase)
    {
        if (ActorsBefore(phrase) is { } actors)
            return resolve(actors);
        if (scene.Spoken.Recent(phrase.Position).LastOrDefault() is (var before, { Kind: SourceKind.Anonymous } one) && scene.SentencesBetween(before, phrase.Position) == 1 && Scene.IsPersonNoun(one.Known?.Role ?? ""))
            return one; // "A source told Northwire …. They said …"
        var spoken = scene.Spoken.Last(Question.Several, "", s => s.Kind is SourceKind.Group or SourceKind.Institution or SourceKind.Outlet || s.Kind == SourceKind.Anonymous && s.Known?.Count is not 1);
        foreach (var subject in scene.SubjectsBefore(phrase.Position))
        {
            if (spoken is var (at, _) && at >= subject.Position)
                break;
            if (subject.IsPlural && (Scene.IsPersonNoun(subject.Word(subject.Head)) || WordLists.Bodies.HasSingular(subject.Word(subject.Head))) && !Is(subject))
                return resolve(subject);
            if (subject.IsPlural && Lands.Has(subject.Word(subject.Head)))
                return resolve(new Phrase(scene.Reading, new(subject.Position, subject.Token(subject.Head).Span.End))); // "twelve states led by Lenz sued"
        }
        return spoken?.Source;
    }

    /// <summary>"<i>Officials</i> have given no details of the boys they said …": the people who are a verb's subject before the pronoun, in its sentence. Null for none.</summary>
    public Phrase? ActorsBefore(Phrase phrase)
    {
        const int Furthest = 24; // tokens
        var (reading, tokens) = (scene.Reading, scene.Reading.Tokens);
        var floor = Math.Max(phrase.Start - Furthest, reading.SentenceAt(phrase.Start) is var s && (uint)s < (uint)reading.Sentences.Length ? reading.Sentences[s].FirstToken : phrase.Start);
        for (var i = phrase.Start - 2; i >= floor; i--)
        {
            if (tokens[i].Kind is TokenKind.Quote)
                return null;
            if (!(tokens[i].Tag == PosTag.Nouns && Scene.IsPersonNoun(reading.Word(i)) || tokens[i] is { Tag: PosTag.Name or PosTag.Nouns, IsCapital: true } && Description.IsParty(reading.Word(i))))
                continue;
            var verb = i + 1;
            while (tokens[verb].Tag == PosTag.Adverb)
                verb++;
            if (tokens[verb].Tag is not (PosTag.VerbPast or PosTag.VerbPresent or PosTag.Modal) || verb >= phrase.Start)
                continue;
            var start = i;
            while (start > floor && tokens[start - 1] is { Kind: TokenKind.Word } before && (before.IsNoun || before.Tag is PosTag.Adjective or PosTag.Determiner))
                start--;
            return start > floor && tokens[start - 1].Tag is PosTag.Preposition or PosTag.To && !reading.Is(start - 1, WordLists.Subordinators) ? null : new Phrase(reading, new(tokens[start].Span.Start, tokens[i].Span.End));
        }
        return null;
    }

    /// <summary>It: a body or document that spoke, or the body that a sentence before was about, whichever stands nearest.</summary>
    private Source? Thing(Phrase phrase)
    {
        if (Text(phrase) is { } text)
            return text;
        if (InSentence(phrase) is { } near)
            return near;
        var spoken = scene.Spoken.Last(Question.Thing, "", s => s.Kind != SourceKind.Person && !ArePeople(s));
        foreach (var subject in scene.SubjectsBefore(phrase.Position))
        {
            if (spoken is var (at, _) && at >= subject.Position)
                break;
            var head = subject.Head;
            if (!Is(subject) && subject.Token(head).IsNoun && !Scene.IsPersonNoun(subject.Word(head)) && (subject.Token(head).IsCapital || WordLists.Bodies.HasSingular(subject.Word(head)) || head + 1 == subject.HeadEnd)
                && !scene.Told.Apart(new(subject.Position, subject.Position + 1), phrase.Position).IsQuoted && resolve(subject) is { } source && (source.Kind is SourceKind.Institution or SourceKind.Outlet || (subject.IsDefinite || subject.Owner > 0) && WordLists.Documents.Has(subject.Word(head))))
                return source;
        }
        return spoken?.Source;
    }

    /// <summary>"The amendment was meant to end this. “…,” <i>it</i> reads": the text that a sentence before is about; null for other verbs, and where one is about people or a body.</summary>
    private Source? Text(Phrase phrase)
    {
        if (!scene.Reading.Is(phrase.End, Reads))
            return null;
        foreach (var subject in scene.SubjectsBefore(phrase.Position))
        {
            if (Is(subject) || scene.Told.Apart(new(subject.Position, subject.Position + 1), phrase.Position).IsQuoted)
                continue;
            var head = subject.Word(subject.Head);
            return subject.Token(subject.Head) is { IsNoun: true, IsCapital: false } && !subject.IsPlural && !Scene.IsPersonNoun(head) && !WordLists.Bodies.Has(head) ? resolve(subject) : null;
        }
        return null;
    }

    /// <summary>"unnamed officials", "unnamed respondents": whom nobody calls "it".</summary>
    private static bool ArePeople(Source source) =>
        source.Kind is SourceKind.Anonymous or SourceKind.Group && (source.Name == UnnamedResolver.Respondents || Scene.IsPersonNoun(source.Known?.Role ?? source.Name[(source.Name.LastIndexOf(' ') + 1)..]));

    /// <summary>The state's or organisation's name that ends with a token; null when there is none.</summary>
    private TextSpan? NameEndingAt(int token)
    {
        var span = scene.Reading.Tokens[token].Span;
        if (States.Find(scene.Reading.Word(token)) is (_, States.Form.Name))
            return span;
        return OrganisationAt(token) is { } body ? body : null;
    }

    /// <summary>The organisation whose name ends with a token.</summary>
    private TextSpan? OrganisationAt(int token)
    {
        var span = scene.Reading.Tokens[token].Span;
        return scene.Reading.Mentions.AsSpan().LastUpTo(span.Start) is >= 0 and var at && scene.Reading.Mentions[at] is { Kind: MentionKind.Organisation } body && body.Span.End == span.End ? body.Span : null;
    }

    /// <summary>"Tarvonia is wary of what <i>it</i> calls": the state or body before a verb of the same sentence, its subject or a clause's.</summary>
    private Source? InSentence(Phrase phrase)
    {
        const int Furthest = 24; // tokens
        var reading = scene.Reading;
        var floor = Math.Max(phrase.Start - Furthest, reading.SentenceAt(phrase.Start) is var s && (uint)s < (uint)reading.Sentences.Length ? reading.Sentences[s].FirstToken : phrase.Start);
        for (var i = phrase.Start - 2; i >= floor; i--)
        {
            if (!reading.Tokens[i].IsCapital || !reading.Tokens[i].IsNoun || NameEndingAt(i) is not { } name)
                continue;
            var next = reading.Tokens[i + 1].Kind == TokenKind.Close ? i + 2 : i + 1;
            var first = reading.TokenAt(name.Start);
            if (first > floor && reading.Tokens[first - 1].Tag == PosTag.Determiner)
                first--;
            if (reading.Tokens[next].IsVerb && !(first > floor && reading.Tokens[first - 1].Tag is PosTag.Preposition or PosTag.Conjunction or PosTag.To))
                return resolve(new Phrase(reading, name));
        }
        return null;
    }

    /// <summary>"<i>Anna Berg</i>, a member of the Grain Forum, who said", "<i>Anna Berg</i>, R-Oristad, who": whom the words up to the comma describe; null where they end with somebody else, who is then meant.</summary>
    private Person? Described(int comma)
    {
        const int Longest = 16; // tokens
        var (tokens, first) = (scene.Reading.Tokens, comma);
        while (first > Math.Max(1, comma - Longest) && tokens[first - 1] is { Kind: TokenKind.Word or TokenKind.Clitic or TokenKind.Number, IsVerb: false })
            first--;
        if (first == comma || tokens[first - 1].Kind != TokenKind.Comma || tokens[comma - 1].Tag == PosTag.Nouns || tokens[first].IsCapital && !Looks.LikeAParty(scene.Reading.Word(first)))
            return null;
        return scene.Cast.In(tokens[first].Span.Start - AheadReach, tokens[comma].Span.Start) is [.., var last] && last.EndToken == first - 1 ? last.Person : null;
    }

    /// <summary>"the engineers who said", "Mira Talven, who said": the words before.</summary>
    private Source? Antecedent(Phrase phrase)
    {
        var end = phrase.Start;
        if (phrase.Token(end - 1).Kind == TokenKind.Comma && Described(--end) is { } described && phrase.Is(phrase.Start, "who"))
            return Scene.Of(described);
        if (phrase.Token(end - 1).Kind == TokenKind.Dash)
            end = BeforeAside(end - 1); // "the officials – who have often condemned it – …"
        end = BeforeDate(phrase, end);
        while (end > 2 && phrase.Token(end - 1).Kind == TokenKind.Close && phrase.Token(end - 3).Kind == TokenKind.Open)
            end -= 3; // "the Academy of Dams (AD), which said"
        var start = end;
        if (end > 0 && OrganisationAt(end - 1) is { } body)
            start = scene.Reading.TokenAt(body.Start); // "the Olympic Committee of Tarvonia, who said"
        while (start > 0 && phrase.Token(start - 1) is { Kind: TokenKind.Word or TokenKind.Clitic or TokenKind.Number } token && (token.IsNoun || token.Tag is PosTag.Adjective or PosTag.Determiner or PosTag.Number or PosTag.Possessive or PosTag.PossessivePronoun || token.Kind == TokenKind.Clitic))
            start--;
        if (start > 2 && phrase.Token(start - 1).Tag == PosTag.Preposition && phrase.Is(phrase.Start, "which") && OrganisationAt(start - 2) is { } seated && !scene.Reading.Is(start - 1, "of"))
            return resolve(new Phrase(scene.Reading, seated)); // "the Grain Forum in Tarvonia, which said"
        if (start > 2 && phrase.Token(start - 1).Tag == PosTag.Preposition && phrase.Token(start - 2).IsNoun && Scene.IsPersonNoun(phrase.Word(start - 2)))
        {
            for (start -= 2; start > 0 && phrase.Token(start - 1) is { Kind: TokenKind.Word } before && (before.IsNoun || before.Tag == PosTag.Adjective);)
                start--; // "deputies in the Assembly who said"
        }
        if (OneAmong(start) is { } one)
            return one;
        return start < end ? resolve(new Phrase(scene.Reading, new(phrase.Token(start).Span.Start, phrase.Token(end - 1).Span.End))) : null;
    }

    /// <summary>"its opinion <i>from 19 July 2024</i>, which held": where the words for a date begin that stand before a mark; <paramref name="end"/> where none do.</summary>
    private static int BeforeDate(Phrase phrase, int end)
    {
        var i = end;
        while (i > 2 && (phrase.Token(i - 1).Kind == TokenKind.Number || WordLists.TimeWords.Has(phrase.Word(i - 1))))
            i--;
        return i < end && phrase.Token(i - 1).Tag == PosTag.Preposition && phrase.Token(i - 2).IsNoun ? i - 1 : end;
    }

    /// <summary>"The millers – most of them from Oristad <i>–</i> who said": where the aside begins that the dash closes; the dash where it closes none.</summary>
    private int BeforeAside(int dash)
    {
        const int Longest = 24; // tokens
        var first = scene.Reading.Sentences[scene.Reading.SentenceAt(dash)].FirstToken;
        for (var i = dash - 1; i > Math.Max(first, dash - Longest); i--)
        {
            if (scene.Reading.Tokens[i].Kind == TokenKind.Dash)
                return i;
        }
        return dash;
    }

    /// <summary>"Anna Berg was among <i>the critics who</i> said", "she is one of <i>the critics who</i> said": the person who is counted among them; null where none is.</summary>
    private Source? OneAmong(int start)
    {
        var verb = start > 1 && scene.Reading.Is(start - 1, "among") ? start - 2 : start > 2 && scene.Reading.Is(start - 1, "of") && scene.Reading.Is(start - 2, "one") ? start - 3 : 0;
        return verb > 0 && scene.Reading.Is(verb, WordLists.BeForms) && scene.SubjectOfVerb(verb) is { } subject && resolve(new Phrase(scene.Reading, subject)) is { Kind: SourceKind.Person } one ? one : null;
    }
}
