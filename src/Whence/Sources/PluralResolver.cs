using Whence.Language;
using Whence.Lexicons;
using Question = Whence.Sources.Spoken.Question;

namespace Whence.Sources;

/// <summary>"They": the people or the body that is meant.</summary>
internal sealed class PluralResolver(Scene scene, Func<Phrase, Source?> resolve)
{
    private static readonly Words PartOf = new("some many most few several all none both");
    private static readonly Words Lands = new("states countries nations governments cities towns councils");

    /// <summary>They: several who spoke, a body, or the plural that a sentence before was about, whichever stands nearest.</summary>
    public Source? Read(Phrase phrase)
    {
        if (IsInserted(phrase) && scene.Spoken.Recent(phrase.Position).LastOrDefault() is (var told, { Kind: SourceKind.Group or SourceKind.Anonymous, Known.Count: not 1 } tellers) && scene.OwnSentencesBetween(told, phrase.Position) == 1)
            return tellers; // "Three envoys said the port is shut. Millers would follow, they said"
        if ((ActorsBefore(phrase) ?? StateBefore(phrase)) is { } actors)
            return resolve(actors);
        if (scene.Spoken.Recent(phrase.Position).LastOrDefault() is (var before, { Kind: SourceKind.Anonymous } one) && scene.SentencesBetween(before, phrase.Position) == 1 && Scene.IsPersonNoun(one.Known?.Role ?? ""))
            return one; // "A source told Northwire …. They said …"
        var spoken = scene.Spoken.Last(Question.Several, "", s => s.Kind is SourceKind.Group or SourceKind.Institution or SourceKind.Outlet || s.Kind == SourceKind.Anonymous && s.Known?.Count is not 1);
        if (OnlyPeople(phrase) is { } people && !(spoken is var (last, _) && scene.SentencesBetween(last, phrase.Position) <= 1))
            return resolve(people);
        foreach (var subject in scene.SubjectsBefore(phrase.Position))
        {
            var several = IsSeveral(subject);
            if (spoken is var (at, _) && at >= subject.Position && !(several && at > subject.Position && scene.Told.Apart(new(at, at + 1), phrase.Position).IsTold))
                break; // "Millers thought that the mayor denied it. They say": not who was only told of
            if (several)
                return resolve(subject);
            if (subject.IsPlural && Lands.Has(subject.Word(subject.Head)))
                return resolve(new Phrase(scene.Reading, new(subject.Position, subject.Token(subject.Head).Span.End))); // "twelve states led by Lenz sued"
        }
        return spoken?.Source;
    }

    /// <summary>"The port is shut, <i>they</i> said": behind a comma and what is said, so that its subject does not say it.</summary>
    private static bool IsInserted(Phrase phrase) =>
        phrase.Start > 1 && phrase.End - phrase.Start == 1 && phrase.Token(phrase.Start - 1).Kind == TokenKind.Comma && phrase.Has(phrase.End + 1) && CueLexicon.Find(phrase.Word(phrase.End)) is { Type: "speech" } && phrase.Token(phrase.End + 1).Kind is TokenKind.Comma or TokenKind.Stop;

    /// <summary>Whether the phrase is a plural of people or bodies.</summary>
    private static bool IsSeveral(Phrase subject) =>
        subject.IsPlural && (Scene.IsPersonNoun(subject.Word(subject.Head)) || WordLists.Bodies.HasSingular(subject.Word(subject.Head))) && !PronounResolver.Is(subject);

    /// <summary>"That is one of the fears of <i>critics of the dam</i>. They argue": the people of the sentence before, which the paragraph has and which tells of no others; null where the pronoun opens no sentence.</summary>
    private Phrase? OnlyPeople(Phrase phrase)
    {
        var (reading, tokens, s) = (scene.Reading, scene.Reading.Tokens, scene.Reading.SentenceAt(phrase.Start));
        if (!phrase.OpensSentence || s < 1 || s >= reading.Sentences.Length || reading.Sentences[s - 1].Block != reading.Sentences[s].Block)
            return null;
        var noun = -1;
        for (var i = reading.Sentences[s - 1].FirstToken; i < reading.Sentences[s - 1].EndToken; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                return null;
            if (tokens[i].Tag != PosTag.Nouns || !Scene.IsPersonNoun(reading.Word(i)) && !IsParty(i))
                continue;
            if (noun >= 0 || tokens[i + 1].Kind == TokenKind.Clitic)
                return null;
            noun = i;
        }
        if (noun < 0)
            return null;
        var (start, end) = (noun, noun + 1);
        while (start > reading.Sentences[s - 1].FirstToken && tokens[start - 1] is { Kind: TokenKind.Word } before && (before.IsNoun || before.Tag is PosTag.Adjective or PosTag.Determiner))
            start--;
        while (reading.Is(noun + 1, "of") && end < reading.Sentences[s - 1].EndToken && tokens[end] is { Kind: TokenKind.Word, IsVerb: false } && (end == noun + 1 || tokens[end].Tag is not (PosTag.Preposition or PosTag.Conjunction)))
            end++;
        return new Phrase(reading, new(tokens[start].Span.Start, tokens[end - 1].Span.End));
    }

    /// <summary>"Republicans", "Tarvonians".</summary>
    private bool IsParty(int i) => scene.Reading.Tokens[i].IsCapital && (Description.IsParty(scene.Reading.Word(i)) || States.Find(scene.Reading.Word(i)[..^1]) is (_, States.Form.Demonym));

    /// <summary>Whether the words count out some of a group that they do not name: "many", "most of them".</summary>
    public static bool CountsOut(Phrase phrase) =>
        phrase.End - phrase.Start == 1 && WordLists.GenericPronouns.Has(phrase.Word(phrase.Start))
        || phrase.End - phrase.Start > 2 && phrase.Is(phrase.End - 1, "them") && phrase.Is(phrase.End - 2, "of") && WordLists.GenericPronouns.Has(phrase.Word(phrase.End - 3));

    /// <summary>"soldiers are losing heart: some say …", "Millers came to the dam. Many fear …": the people whom the sentence spoke of, or whom it or the one before is about; null where there are none.</summary>
    public Source? SomeOf(Phrase phrase)
    {
        var (reading, token, s) = (scene.Reading, phrase.Start, scene.Reading.SentenceAt(phrase.Start));
        var floor = (uint)s < (uint)reading.Sentences.Length ? reading.Sentences[s].FirstToken : token;
        for (var i = token - 1; i >= floor && phrase.End - token == 1; i--)
        {
            if (reading.Tokens[i].Tag != PosTag.Nouns || !WordLists.Collectives.Has(reading.Word(i)))
                continue;
            var start = i;
            while (start > floor && reading.Tokens[start - 1].Tag is PosTag.Adjective or PosTag.Name)
                start--;
            return UnnamedResolver.Read(new Phrase(reading, new(reading.Tokens[start].Span.Start, reading.Tokens[i].Span.End)));
        }
        if (!PartOf.Has(phrase.Word(phrase.Start)))
            return null;
        if (scene.SubjectAdjacent(phrase.Position) is { } topic && (IsSeveral(topic) || topic.Token(topic.Head).Tag == PosTag.Nouns && IsParty(topic.Head)) && (token > floor || s > 0 && s < reading.Sentences.Length && scene.SentencesBetween(topic.Position, phrase.Position) == 1 && reading.Sentences[s].Block == reading.Sentences[s - 1].Block))
            return resolve(topic) is { Kind: SourceKind.Group or SourceKind.Anonymous } group ? group : null;
        return OnlyPeople(phrase) is { } people && resolve(people) is { Kind: SourceKind.Group or SourceKind.Anonymous } only ? only : null;
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

    /// <summary>"how <i>Tarvonia</i> will deal with the man who <i>they</i> say": the state that is a verb's subject before the pronoun, in its sentence, where nobody else is spoken of in the plural. Null for none.</summary>
    private Phrase? StateBefore(Phrase phrase)
    {
        const int Furthest = 16; // tokens
        var (reading, tokens) = (scene.Reading, scene.Reading.Tokens);
        var floor = reading.SentenceAt(phrase.Start) is var s && (uint)s < (uint)reading.Sentences.Length ? Math.Max(phrase.Start - Furthest, reading.Sentences[s].FirstToken) : phrase.Start;
        Phrase? state = null;
        for (var i = phrase.Start - 1; i >= floor; i--)
        {
            if (tokens[i].Kind == TokenKind.Quote || tokens[i].Tag == PosTag.Nouns && (Scene.IsPersonNoun(reading.Word(i)) || IsParty(i) || WordLists.Bodies.HasSingular(reading.Word(i))))
                return null;
            if (tokens[i].IsCapital && tokens[i + 1].Tag is PosTag.Modal or PosTag.VerbThird or PosTag.VerbPast && i + 1 < phrase.Start && !reading.Is(i + 1, WordLists.BeForms) && States.Find(reading.Word(i)) is (_, States.Form.Name) && !(i > 0 && tokens[i - 1].Tag is PosTag.Preposition or PosTag.Conjunction or PosTag.Name))
                state ??= new Phrase(reading, tokens[i].Span);
        }
        return state;
    }
}
