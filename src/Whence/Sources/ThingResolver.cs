using Whence.Language;
using Whence.Lexicons;
using Whence.Text;
using Question = Whence.Sources.Spoken.Question;

namespace Whence.Sources;

/// <summary>"It": the body or document that is meant.</summary>
internal sealed class ThingResolver(Scene scene, Func<Phrase, Source?> resolve)
{
    private static readonly Words Texts = Words.Listed("documents", "text");
    private static readonly Words Reads = new("reads read");

    /// <summary>It: a body or document that spoke, or the body that a sentence before was about, whichever stands nearest.</summary>
    public Source? Read(Phrase phrase)
    {
        if (Text(phrase) is { } text)
            return text;
        if ((InSentence(phrase) ?? (phrase.Is(phrase.Start, "its") ? OnlyBody(phrase) : null)) is var near && (near is not null || phrase.Is(phrase.Start, "its")))
            return near;
        var spoken = scene.Spoken.Last(Question.Thing, "", s => s.Kind != SourceKind.Person && !ArePeople(s));
        if (Paper(phrase, spoken?.Position ?? -1) is { } paper)
            return paper;
        foreach (var subject in scene.SubjectsBefore(phrase.Position))
        {
            if (spoken is var (at, _) && at >= subject.Position)
                break;
            var head = subject.Head;
            if (!PronounResolver.Is(subject) && subject.Token(head).IsNoun && !Scene.IsPersonNoun(subject.Word(head)) && (subject.Token(head).IsCapital || WordLists.Bodies.HasSingular(subject.Word(head)) || head + 1 == subject.HeadEnd)
                && !scene.Told.Apart(new(subject.Position, subject.Position + 1), phrase.Position).IsQuoted && resolve(subject) is { } source && (source.Kind is SourceKind.Institution or SourceKind.Outlet || (subject.IsDefinite || subject.Owner > 0) && WordLists.Documents.Has(subject.Word(head))))
                return source;
        }
        return spoken?.Source;
    }

    /// <summary>"…, says <i>the study</i>. It adds", "<i>The treaty</i> is old. It says": the paper without a name that the sentence just before is about, or that spoke there; null where somebody spoke behind it.</summary>
    private Source? Paper(Phrase phrase, int spoken)
    {
        if (!phrase.OpensSentence || !phrase.Is(phrase.Start, "it"))
            return null;
        if (scene.Paper is var (at, paper) && at > spoken && at < phrase.Position && scene.OwnSentencesBetween(at, phrase.Position) == 1)
            return paper;
        return scene.SubjectAdjacent(phrase.Position) is { } topic && topic.Position > spoken && !PronounResolver.Is(topic) && IsPaper(topic) && topic.Position < phrase.Position ? resolve(topic) : null;
    }

    /// <summary>Whether the words are for one text, by whatever word: a study, a ruling, a treaty, "Article 5".</summary>
    public static bool IsPaper(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head);
        return !phrase.IsPlural && phrase.Token(phrase.Head).IsNoun && (WordLists.Documents.Has(head) || WordLists.Findings.Has(head) || WordLists.Records.Has(head) || Texts.Has(head)) && !WordLists.Footage.Has(head);
    }

    /// <summary>"The amendment was meant to end this. “…,” <i>it</i> reads": the text that a sentence before is about; null for other verbs, and where one is about people or a body.</summary>
    private Source? Text(Phrase phrase)
    {
        if (!scene.Reading.Is(phrase.End, Reads))
            return null;
        foreach (var subject in scene.SubjectsBefore(phrase.Position))
        {
            if (PronounResolver.Is(subject) || scene.Told.Apart(new(subject.Position, subject.Position + 1), phrase.Position).IsQuoted)
                continue;
            var head = subject.Word(subject.Head);
            return subject.Token(subject.Head) is { IsNoun: true, IsCapital: false } && !subject.IsPlural && !Scene.IsPersonNoun(head) && !WordLists.Bodies.Has(head) ? resolve(subject) : null;
        }
        return null;
    }

    /// <summary>"unnamed officials", "unnamed respondents": whom nobody calls "it".</summary>
    private static bool ArePeople(Source source) =>
        source.Kind is SourceKind.Anonymous or SourceKind.Group && !(source.Name[0] is >= 'A' and <= 'Z' && source.Name.EndsWith(" Forces", StringComparison.Ordinal)) && (source.Name == UnnamedResolver.Respondents || Scene.IsPersonNoun(source.Known?.Role ?? source.Name[(source.Name.LastIndexOf(' ') + 1)..]));

    /// <summary>The state's or organisation's name that ends with a token; null when there is none.</summary>
    private TextSpan? NameEndingAt(int token)
    {
        var span = scene.Reading.Tokens[token].Span;
        if (States.Find(scene.Reading.Word(token)) is (_, States.Form.Name))
            return span;
        return scene.OrganisationAt(token) is { } body ? body : null;
    }

    /// <summary>"as ordered by <i>the Grain Council</i>, he complied with <i>its</i> order that": the one body or state of the sentence before the pronoun; null where there are none or several.</summary>
    private Source? OnlyBody(Phrase phrase)
    {
        var reading = scene.Reading;
        if (reading.SentenceAt(phrase.Start) is not (>= 0 and var s) || s >= reading.Sentences.Length)
            return null;
        TextSpan? only = null;
        for (var i = phrase.Start - 1; i >= reading.Sentences[s].FirstToken; i--)
        {
            if (!reading.Tokens[i].IsCapital || !reading.Tokens[i].IsNoun || NameEndingAt(i) is not { } name)
                continue;
            if (only is not null)
                return null;
            only = name;
            i = Math.Min(i, reading.TokenAt(name.Start));
        }
        return only is { } span ? resolve(new Phrase(reading, span)) : null;
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
}
