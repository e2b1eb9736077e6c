using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Question = Whence.Sources.Spoken.Question;

namespace Whence.Sources;

/// <summary>A state beside a kind of institution, so that no list of institutions per state is needed.</summary>
internal sealed class InstitutionResolver(Scene scene)
{
    private static readonly Words Lands = Words.Listed("body-words", "land");
    private const string Intelligence = "Intelligence";
    private const int LongestState = 4; // words

    /// <summary>The institution that the phrase names; null when its words are none.</summary>
    public Source? Read(Phrase phrase)
    {
        if (BeforePaper(phrase) is { } owner)
            return Read(owner);
        var folded = phrase.Folded;
        if (IsOfAnotherKind(phrase, folded))
            return null;
        if (StateIn(phrase) is var (state, form, at, length))
            return (Institutions.Find(folded, besideState: true) ?? WithoutState(folded, phrase.Text(at, at + length))) is { } kind && kind.IsMeantBy(form, state) && !IsPeople(phrase, folded, at) && !IsPartOf(phrase, kind) ? Of(kind, state) : null;
        if (phrase.Is(phrase.HeadEnd - 1, "president") && Invented.IsSurelyAdjective(phrase.Word(phrase.HeadEnd - 2)) && WithoutState(folded, phrase.Word(phrase.HeadEnd - 2)) is { } office && scene.Invented.StateOf(phrase.Word(phrase.HeadEnd - 2)) is { } presided)
            return Of(office, Named(presided));
        if (InventedWithSurety(phrase) is { } surely && Institutions.Find(folded, besideState: true) is { } beside && !IsPeople(phrase, folded, -1))
            return Of(beside, surely);
        var intelligence = folded.Contains("intel", StringComparison.Ordinal);
        if (Institutions.Find(folded, besideState: phrase.IsDefinite && intelligence) is not { } bare || IsPeople(phrase, folded, -1) && !(intelligence && phrase.IsDefinite && phrase.Token(phrase.Head).Tag == PosTag.Nouns) || IsPartOf(phrase, bare))
            return null;
        if (IsSpelledAmerican(folded) && UnitedStates is { } american)
            return Of(bare, american);
        if ((Where(phrase) ?? (bare.Key == "Government" ? OfSentence(phrase) : null)) is { } where)
            return Of(bare, where);
        var heard = scene.Spoken.Last(intelligence ? Question.Intelligence : Question.Institution, bare.UsualName, s => s.Kind == SourceKind.Institution && (SameKind(s, bare) || intelligence && s.Name.Contains(Intelligence, StringComparison.Ordinal)));
        if (heard is var (position, _) && bare.UsualName.StartsWith("Ministry", StringComparison.Ordinal) && Speaking(phrase, position) is { } speaking)
            return Of(bare, speaking);
        return heard?.Source
            ?? InventedState(phrase, bare)
            ?? (scene.Stated.StateOf(phrase.Core, phrase.Position) is { } stated ? Of(bare, States.Find(stated) is var (known, _) ? known : Named(stated)) : null)
            ?? Subject(phrase, bare)
            ?? American(phrase, bare)
            ?? (bare.Key == "Government" && StateBefore(phrase) is { } acting ? Of(bare, acting) : null)
            ?? (scene.States.LastBefore(phrase.Position) is { } near ? Of(bare, near) : null);
    }

    /// <summary>"The Local Government <i>Association</i>", "the Oristad Police <i>Academy</i>": behind the kind another body's name ends, which is what is named.</summary>
    private static bool IsOfAnotherKind(Phrase phrase, string folded) =>
        phrase.Token(phrase.HeadEnd - 1).IsCapital && Looks.LikeABody(phrase.Word(phrase.HeadEnd - 1)) && !Institutions.EndsIn(folded);

    /// <summary>"The office of the <i>Tarvonian</i> president": the kind when the adjective inside it is left out.</summary>
    private static Institution? WithoutState(string folded, ReadOnlySpan<char> state) =>
        folded.Contains(" of the ", StringComparison.Ordinal) ? Institutions.Find(folded.Replace($" {state.ToString().ToLowerInvariant()} ", " ", StringComparison.Ordinal), besideState: true) : null;

    /// <summary>"Tarvonian army officers", "the director of the state's intelligence": people, or somebody, and not the body; "intelligence authorities" are it.</summary>
    private static bool IsPeople(Phrase phrase, string folded, int state) =>
        Scene.IsPersonNoun(phrase.Word(phrase.Head)) && !folded.EndsWith("armed forces", StringComparison.Ordinal) && !(state >= 0 && folded.Contains("intel", StringComparison.Ordinal) && folded.EndsWith("authorities", StringComparison.Ordinal));

    /// <summary>"The office of the intelligence director", "a unit of the army": the kind stands behind another noun, and is not what is named.</summary>
    private static bool IsPartOf(Phrase phrase, Institution kind)
    {
        var head = phrase.Head;
        return head + 2 < phrase.HeadEnd && phrase.Is(head + 1, "of") && !WordLists.Documents.HasSingular(phrase.Word(head))
            && Institutions.Find(phrase.Text(head + 2, phrase.HeadEnd).ToLowerInvariant(), besideState: true)?.Key == kind.Key
            && Institutions.Find(phrase.Text(phrase.CoreStart, head + 1).ToLowerInvariant(), besideState: true)?.Key != kind.Key;
    }

    /// <summary>"Veskaria's General Staff published an update. The General Staff said …": the body of that kind that one of the sentences before is about.</summary>
    private Source? Subject(Phrase phrase, Institution kind)
    {
        foreach (var subject in phrase.IsDefinite ? scene.SubjectsBefore(phrase.Position) : [])
        {
            if (subject.Position < phrase.Position && HasState(subject) && Read(subject) is { } body && SameKind(body, kind))
                return body;
        }
        return null;
    }

    /// <summary>"The Justice <i>Department</i>" where the page ties it to no state: a ministry is called so in the United States.</summary>
    private static Source? American(Phrase phrase, Institution kind) =>
        (phrase.IsDefinite && IsDepartment(phrase, phrase.Head) || phrase.Head > phrase.CoreStart && IsDepartment(phrase, phrase.Head - 1) && WordLists.Documents.HasSingular(phrase.Word(phrase.Head))) && UnitedStates is { } state ? Of(kind, state) : null;

    private static bool IsDepartment(Phrase phrase, int i) => phrase.Token(i).IsCapital && phrase.Is(i, "department");

    /// <summary>"the Department of Dams <i>complaint</i>": the body behind "of" before a noun for a document of its own; null for other words.</summary>
    private Phrase? BeforePaper(Phrase phrase)
    {
        var paper = phrase.HeadEnd - 1;
        return phrase.HeadEnd == phrase.End && phrase.Head + 2 < paper && phrase.Is(phrase.Head + 1, "of") && !phrase.Token(paper).IsCapital && phrase.Token(paper - 1).IsCapital && phrase.Token(phrase.Head).IsCapital && WordLists.Documents.HasSingular(phrase.Word(paper))
            ? new Phrase(scene.Reading, new(phrase.Position, phrase.Token(paper - 1).Span.End)) : null;
    }

    /// <summary>"The <i>Defense Department</i>", "the <i>Treasury Department</i>": no other state's is called so.</summary>
    private static bool IsSpelledAmerican(string folded) => folded.EndsWith("defense department", StringComparison.Ordinal) || folded.EndsWith("department of defense", StringComparison.Ordinal) || folded.EndsWith("treasury department", StringComparison.Ordinal) || folded.EndsWith("department of the treasury", StringComparison.Ordinal);

    private static State? UnitedStates => States.Find("United States")?.State;

    /// <summary>"<i>In Veskaria</i>, the government said": the state in which the sentence stands; null where it opens otherwise.</summary>
    private State? Where(Phrase phrase)
    {
        var end = phrase.Start - 1;
        if (!phrase.IsDefinite || end < 2 || phrase.Token(end).Kind != TokenKind.Comma)
            return null;
        for (var start = end - 1; start > 0 && end - start <= LongestState; start--)
        {
            if ((phrase.Is(start - 1, "in") || phrase.Is(start - 1, "the") && start > 1 && phrase.Is(start - 2, "in")) && States.Find(phrase.Text(start, end)) is (var state, not States.Form.Demonym))
                return state;
        }
        return null;
    }

    /// <summary>"<i>Veskaria's</i> role is to help: the government says …": the state whose affair the sentence is; null where it opens otherwise.</summary>
    private State? OfSentence(Phrase phrase)
    {
        if (!phrase.IsDefinite || phrase.HeadEnd - phrase.CoreStart > 1 || scene.SubjectOfSentence(phrase.Start) is not { } span || span.End > phrase.Position)
            return null;
        var subject = new Phrase(scene.Reading, span);
        return StateIn(subject) is var (state, form, at, length) && form != States.Form.Demonym && at <= subject.CoreStart && (at + length >= subject.HeadEnd || subject.Token(at + length).Kind == TokenKind.Clitic) ? state : null;
    }

    /// <summary>"<i>Veskaria</i> signed. <i>The country</i> has argued that …": the state that the sentence before is about, speaking through its government; null for other words, and where it is about something else.</summary>
    public Source? Land(Phrase phrase, ReadOnlySpan<char> head)
    {
        if (!Lands.Has(head) || !phrase.Is(phrase.Start, "the") || phrase.HeadEnd - phrase.CoreStart > 1)
            return null;
        foreach (var subject in scene.SubjectsBefore(phrase.Position, most: 1))
        {
            if (StateIn(subject) is var (state, form, at, length) && state.IsState && form != States.Form.Demonym && at <= subject.CoreStart && at + length >= subject.HeadEnd)
                return UnnamedResolver.OfGovernment(state, phrase);
        }
        return null;
    }

    /// <summary>"<i>Veskaria</i> stays an ally of Tarvonia. The government said …": the state that the sentence before is about.</summary>
    private State? StateBefore(Phrase phrase)
    {
        foreach (var subject in scene.SubjectsBefore(phrase.Position, most: 1))
        {
            if (StateIn(subject) is (var state, States.Form.Name, var at, var length) && at <= subject.CoreStart && at + length >= subject.HeadEnd)
                return state;
        }
        return null;
    }

    /// <summary>"<i>Tarvonia</i> called for calm. The Foreign Ministry said …" far below another state's: the state that the sentence before says something of itself for; null where it is about something else.</summary>
    private State? Speaking(Phrase phrase, int heard)
    {
        const int Far = 3; // sentences
        if (!phrase.IsDefinite || scene.SentencesBetween(heard, phrase.Position) <= Far)
            return null;
        foreach (var subject in scene.SubjectsBefore(phrase.Position))
        {
            if (scene.Told.Apart(new(subject.Position, subject.Position + 1), phrase.Position).IsQuoted)
                continue;
            return StateIn(subject) is (var state, not States.Form.Demonym, var at, var length) && at <= subject.CoreStart && at + length >= subject.HeadEnd && scene.IsSaid(new(subject.Position, subject.Position + 1)) ? state : null;
        }
        return null;
    }

    /// <summary>Whether the phrase itself says whose body it is.</summary>
    private bool HasState(Phrase phrase) => StateIn(phrase) is not null || InventedWithSurety(phrase) is not null || Institutions.Find(phrase.Folded, besideState: true) is { } kind && InventedState(phrase, kind) is not null;

    /// <summary>The body of whatever kind that one of the sentences before is about, where those say whose it is.</summary>
    public Source? LastSubject(Phrase phrase)
    {
        foreach (var subject in scene.SubjectsBefore(phrase.Position))
        {
            if (subject.Position < phrase.Position && HasState(subject) && Read(subject) is { } body)
                return body;
        }
        return null;
    }

    /// <summary>"<i>Tarvonian Defence Minister</i> Anna Berg spoke. The ministry said …": the ministry of whoever the page called a minister last; null where it does not say of what and of which state.</summary>
    public Source? OfMinister(Phrase phrase)
    {
        const int Furthest = 400; // tokens
        const int Longest = 3; // tokens of what somebody is minister of
        var reading = scene.Reading;
        for (var i = phrase.Start - 1; i > Math.Max(0, phrase.Start - Furthest); i--)
        {
            if (!reading.Is(i, "minister"))
                continue;
            var words = reading.Is(i + 1, "of") ? $"ministry {phrase.Text(i + 1, Math.Min(reading.Tokens.Length, i + 2 + Longest))}" : $"{reading.Word(i - 1)} ministry";
            var before = new Phrase(reading, new(reading.Tokens[Math.Max(reading.Sentences[reading.SentenceAt(i)].FirstToken, i - Longest)].Span.Start, reading.Tokens[i].Span.End));
            if (Institutions.Find(words.ToLowerInvariant(), besideState: false) is { } kind && (StateIn(before)?.State ?? InventedWithSurety(before)) is { } state)
                return Of(kind, state);
        }
        return null;
    }

    private static bool SameKind(Source source, Institution kind) => source.Name.StartsWith(kind.UsualName.Replace("{X}", "", StringComparison.Ordinal).Trim(), StringComparison.Ordinal);

    private static Source Of(Institution kind, State state)
    {
        var name = kind.Of(state);
        var usual = kind.UsualName.Replace("{X}", state.Spelling, StringComparison.Ordinal);
        var demonym = state.Demonyms.FirstOrDefault(state.Name);
        var aliases = kind.Key switch
        {
            "Military Intelligence" => [$"{demonym} military intelligence", $"Intelligence of {state.NameWithArticle}"],
            Intelligence => [$"{demonym} intelligence", $"{demonym} military intelligence", $"{state.Name} intelligence", $"Intelligence of {state.NameWithArticle}"],
            _ => ImmutableArray.Create(usual, $"{demonym} {usual}"),
        };
        return new Source { Name = name, Kind = SourceKind.Institution, Aliases = aliases };
    }

    /// <summary>"The Veskarian police", "Veskaria's army": before a plain word for a body, the name must be a state's beyond doubt.</summary>
    private State? InventedWithSurety(Phrase phrase)
    {
        var word = phrase.Word(phrase.CoreStart);
        if (phrase.HeadEnd - phrase.CoreStart < 2 || !phrase.Token(phrase.CoreStart).IsCapital || phrase.Token(phrase.CoreStart + 1) is { IsCapital: false, Kind: not (TokenKind.Word or TokenKind.Clitic) })
            return null;
        var possessive = phrase.Token(phrase.CoreStart + 1).Kind == TokenKind.Clitic;
        if (possessive ? !scene.Invented.IsState(word) && !word.EndsWith("ia", StringComparison.Ordinal) || scene.Cast.BySurname(word) is not null || GivenNames.Find(word) is not null : !Invented.IsSurelyAdjective(word))
            return null;
        return (possessive ? word.ToString() : scene.Invented.StateOf(word)) is { } name ? Named(name) : null;
    }

    private static State Named(string name) => new(name, [], [], "Defence", new Dictionary<string, string>(StringComparer.Ordinal), "", IsState: true);

    /// <summary>"Veskarian Defence Ministry": an adjective that the page itself ties to a name ("Veskaria") stands for a state.</summary>
    private Source? InventedState(Phrase phrase, Institution kind)
    {
        for (var i = phrase.CoreStart; i < phrase.HeadEnd; i++)
        {
            if (!phrase.Token(i).IsCapital || Looks.LikeABody(phrase.Word(i)) || kind.UsualName.Contains(phrase.Word(i), StringComparison.OrdinalIgnoreCase) || Institutions.Find(phrase.Word(i).ToString().ToLowerInvariant(), besideState: true) is not null || scene.Invented.StateOf(phrase.Word(i)) is not { } name)
                continue;
            return Of(kind, Named(name));
        }
        return null;
    }

    /// <summary>Whether the head part is a state's name and nothing else; a demonym says no more than whose something is.</summary>
    public static bool IsState(Phrase phrase) =>
        StateIn(phrase) is var (_, form, at, length) && form != States.Form.Demonym && at <= phrase.CoreStart && at + length >= phrase.HeadEnd;

    /// <summary>The first state named in the head part.</summary>
    public static (State State, States.Form Form, int Token, int Length)? StateIn(Phrase phrase)
    {
        for (var length = 4; length > 0; length--)
        {
            for (var i = phrase.Start; i + length <= phrase.HeadEnd; i++)
            {
                if (phrase.Token(i).IsCapital && (States.Find(phrase.Text(i, i + length)) ?? (length == 1 && phrase.Token(i).Shape == WordShape.Capitals ? States.FindInCapitals(phrase.Word(i)) : null)) is var (state, form))
                    return (state, form, i, length);
            }
        }
        return null;
    }
}
