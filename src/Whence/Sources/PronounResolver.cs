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
    private const int InSentence = 6; // "A woman was praised after she …", whoever spoke before
    private const int MostTitles = 4; // tokens from a comma to a name
    private const int AheadReach = 400; // UTF-16 units, at a page's start

    private readonly Dictionary<string, Gender> _called = new(StringComparer.Ordinal); // who has no name, and was "he" or "she" before
    private readonly PluralResolver _plurals = new(scene, resolve);
    private readonly ThingResolver _things = new(scene, resolve);
    private readonly RelativeResolver _relatives = new(scene, resolve);

    /// <summary>Whether the phrase is a pronoun, and so means somebody else or nobody.</summary>
    public static bool Is(Phrase phrase) =>
        phrase.End - phrase.Start == 1 && phrase.Token(phrase.Start).Tag is PosTag.Pronoun or PosTag.Wh or PosTag.Determiner or PosTag.PossessivePronoun
        && !(phrase.Token(phrase.Start).IsCapital && !WordLists.Grammar.Has(phrase.Word(phrase.Start)) && !WordLists.GenericPronouns.Has(phrase.Word(phrase.Start))); // "Reuters", "Millers" are no pronouns, whatever the tagger says

    /// <inheritdoc cref="PluralResolver.SomeOf"/>
    public Source? SomeOf(Phrase phrase) => _plurals.SomeOf(phrase);

    /// <inheritdoc cref="PluralResolver.ActorsBefore"/>
    public Phrase? ActorsBefore(Phrase phrase) => _plurals.ActorsBefore(phrase);

    /// <summary>Whom the pronoun means; <paramref name="speaker"/> speaks the words that hold it.</summary>
    public Source? Read(Phrase phrase, Source? speaker)
    {
        var word = phrase.Word(phrase.Start);
        if (IsFirstPerson(phrase) && (speaker is not null || !IsQuoted(phrase)))
            return speaker ?? Writers(phrase, null) switch { [var writer, ..] => writer, _ => null };
        if (WordLists.PersonPronouns.Has(word))
        {
            var gender = Pronouns.GenderOf(word);
            var person = Person(phrase, gender, speaker);
            if (person is { Kind: SourceKind.Anonymous })
                _called[person.Name] = gender;
            return person;
        }
        if (WordLists.PluralPronouns.Has(word) && phrase.Is(phrase.Start - 1, "as") && phrase.Is(phrase.End, "say"))
            return null; // "as they say": people in general
        if (WordLists.PluralPronouns.Has(word))
            return _plurals.Read(phrase) ?? scene.Spoken.Last(Question.NoPerson, "", s => s.Kind != SourceKind.Person)?.Source;
        if (phrase.Start > 0 && (word.Equals("who", StringComparison.OrdinalIgnoreCase) || phrase.Token(phrase.Start).Tag == PosTag.Wh && !phrase.OpensSentence))
            return scene.Reading.Is(phrase.Start - 1, Anybody) ? null : _relatives.Read(phrase) ?? LastOfAll(); // "those who say" are nobody of whom the page spoke
        return WordLists.ThingPronouns.Has(word) || word.Equals("its", StringComparison.OrdinalIgnoreCase) ? _things.Read(phrase) : null;
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
    private Source? Person(Phrase phrase, Gender gender, Source? speaker, bool ofAnybody = false)
    {
        var position = phrase.Position;
        if (speaker is null && ToCome(phrase, gender) is { } toCome)
            return Scene.Of(toCome);
        var (others, quotes, label) = (Others(phrase), IsQuoted(phrase), Label(position));
        var spokenOf = !ofAnybody && IsAbout(phrase, gender);
        var (best, bestWeight, bestAt) = ((Source?)null, int.MinValue, -1);
        var adjacent = scene.SubjectAdjacent(position) is { HeadEnd: > 0 } topic ? scene.Cast.In(topic.Position, topic.Token(topic.HeadEnd - 1).Span.End) is [.., var topmost] && topmost.EndToken == topic.HeadEnd ? topmost.Token : -1 : -1;
        foreach (var appearance in scene.Cast.Before(position))
        {
            if (appearance.Person.Name == speaker?.Name && quotes || label.Contains(appearance.Span) || spokenOf && !scene.Spoke(appearance.Span) || others.Contains(appearance.Person.Name) || Weight(appearance.Person, gender) is not { } weight)
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
            if (!IsOnePerson(source) || label.Contains(new TextSpan(at, at + 1)) || _called.TryGetValue(source.Name, out var called) && called != gender || others.Contains(known?.Name ?? source.Name) || known is not null && Weight(known, gender) is null || known is null && Differs(source, gender) || source.Name == speaker?.Name && quotes)
                continue;
            var told = scene.Told.Apart(new(at, at + 1), position).IsTold;
            var weight = Near(at, position) + (told ? 0 : Subject + (scene.Spoke(new(at, at + 1)) ? Speaker : 0)) + (known is null ? 0 : Weight(known, gender) ?? 0) + (!told && !quotes && IsAdjacent(at, adjacent, position) ? Adjacent : 0);
            if (weight > bestWeight || weight == bestWeight && at >= bestAt)
                (best, bestWeight, bestAt) = (source, weight, at);
        }
        if (speaker is null && Unnamed(position, gender) is { } somebody && Near(somebody.Position, position) + Subject + Adjacent + (somebody.IsIndefinite && scene.SentencesBetween(somebody.Position, position) == 0 ? InSentence : 0) is var near && near > bestWeight && resolve(somebody) is { Kind: SourceKind.Anonymous } stranger)
            (best, bestWeight) = (stranger, near);
        if (speaker is null && Voice(position) is var (body, nearness) && nearness > bestWeight)
            (best, bestWeight) = (body, nearness);
        foreach (var subject in scene.SubjectsBefore(position, RoleSentences))
        {
            var weight = Near(subject.Position, position) + Subject;
            if (weight > bestWeight && !Is(subject) && subject.IsDefinite && subject.Token(subject.Head).Tag == PosTag.Noun && Offices.GroupsOf(subject.Word(subject.Head)) != 0 && !scene.Told.Apart(new(subject.Position, subject.Position + 1), position).IsTold
                && resolve(subject) is { Kind: SourceKind.Person } source && (scene.Cast.BySurname(source.Name) is not { } known || Weight(known, gender) is not null))
                (best, bestWeight) = (source, weight);
        }
        return best ?? (spokenOf ? Person(phrase, gender, speaker, ofAnybody: true) : Ahead(position, gender)); // nobody spoke before: it may be the one of whom the page told
    }

    /// <summary>"A spokesman for the council denied it. “…,” <i>he</i> said": the body whose spokesperson, without a name, spoke of late, and what that weighs; null where it is a person, or far.</summary>
    private (Source Body, int Weight)? Voice(int position) =>
        scene.Voice is (var at, { Kind: not SourceKind.Person } body) && at < position && scene.OwnSentencesBetween(at, position) is <= 2 and var between && !scene.Told.Apart(new(at, at + 1), position).IsTold
            ? (body, Near(at, position) + Subject + Speaker + (between <= 1 ? Adjacent : 0)) : null;

    /// <summary>"Holm fell, and the mayor, <i>Anton Dask</i>, called it sad, although he …", "“…,” <i>Berg</i> said. He …": who spoke later in the sentence than its <paramref name="topic"/>, or in the one just before where it is about nobody; not "who".</summary>
    private bool IsAdjacent(int at, int topic, int position)
    {
        var token = scene.Reading.TokenAt(at);
        if (scene.Reading.Tokens[token].Tag == PosTag.Wh)
            return false;
        var between = scene.SentencesBetween(at, position);
        return topic >= 0 ? between == 0 && topic < token : between > 0 && scene.Spoke(new(at, at + 1)) && scene.OwnSentencesBetween(at, scene.Reading.Sentences[scene.Reading.Sentences.AsSpan().LastUpTo(position)].Span.Start - 1) == 0;
    }

    /// <summary>"“<i>He</i> learned the language,” he said": whether the quotation before the pronoun opens with the same one, and so is about somebody else.</summary>
    private bool IsAbout(Phrase phrase, Gender gender)
    {
        var reading = scene.Reading;
        return phrase.Start > 0 && phrase.Token(phrase.Start - 1).Kind == TokenKind.Quote && reading.Quotations.AsSpan().LastUpTo(phrase.Position) is >= 0 and var q && reading.Quotations[q].Span.End == phrase.Token(phrase.Start - 1).Span.End
            && reading.TokenAt(reading.Quotations[q].Span.Start) + 1 is var first && Nominatives.Has(reading.Word(first)) && Pronouns.GenderOf(reading.Word(first)) == gender;
    }

    /// <summary>"BERG: <i>She</i> says": the name before the colon of a turn in a transcript, who does not speak of herself; empty elsewhere.</summary>
    private TextSpan Label(int position)
    {
        const int Longest = 8; // tokens
        var reading = scene.Reading;
        if (reading.Document.Blocks.AsSpan().LastUpTo(position) is not (>= 0 and var block))
            return default;
        var start = reading.Document.Blocks[block].Span.Start;
        var first = reading.TokenAt(start);
        for (var i = first; i < first + Longest && i < reading.Tokens.Length; i++)
        {
            if (reading.Tokens[i].Kind == TokenKind.Colon)
                return new(start, reading.Tokens[i].Span.Start);
            if (reading.Tokens[i].Kind == TokenKind.Word && reading.Tokens[i].Shape != WordShape.Capitals)
                return default;
        }
        return default;
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

    private static readonly Words Asked = Words.Listed("usage", "asked");
    private static readonly Words Anybody = new("those anyone anybody everyone everybody");
    private static readonly Words Nominatives = new("he she");
    private static readonly Words Fronting = new("although though while whilst when as after before since");

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

    private bool IsQuoted(Phrase phrase) => scene.Told.IsTurn(phrase.Position) || scene.Reading.Quotations.AsSpan().LastUpTo(phrase.Position) is >= 0 and var at && scene.Reading.Quotations[at].Span.Contains(phrase.Token(phrase.Start).Span);

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

}
