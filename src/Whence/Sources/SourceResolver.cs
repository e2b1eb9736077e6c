using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;
using Question = Whence.Sources.Spoken.Question;

namespace Whence.Sources;

/// <summary>Says who is meant by a source's words, within one page: the same string everywhere for the same one.</summary>
/// <remarks>In this order: pronouns, known bodies and outlets, a state with a kind of institution, persons, what was spoken of before, the unnamed, states alone.</remarks>
internal sealed class SourceResolver(Reading reading)
{
    private readonly Cast _cast = new(reading);
    private readonly Spoken _spoken = new();
    private readonly NamedStates _states = new(reading);
    private readonly Invented _invented = new(reading);
    private readonly Acronyms _acronyms = new(reading);

    private static readonly Words Again = Words.Listed("usage", "again");

    /// <summary>Resolves the words at <paramref name="span"/>; <paramref name="why"/> says why not when the answer is null.</summary>
    /// <param name="span">The words.</param>
    /// <param name="speaker">Who speaks the quotation that holds them: "we" and "I".</param>
    /// <param name="why">Why nobody was found.</param>
    /// <param name="remember">Whether "the ministry", "she" and the like may later mean this one; not for a relay in passing.</param>
    public Source? Resolve(TextSpan span, Source? speaker, out string? why, bool remember = true)
    {
        why = null;
        var phrase = new Phrase(reading, Narrowed(span));
        if (phrase.IsEmpty)
        {
            why = "no words";
            return null;
        }
        if (SpokenFor(phrase) is { } institution)
            return Resolve(institution, speaker, out why);
        var source = Pronoun(phrase, speaker, ref why) ?? (why is null ? Named(phrase) ?? Earlier(phrase) ?? Unnamed(phrase) : null);
        if (source is not null && remember)
            _spoken.Add(phrase.Position, source);
        return source;
    }

    private static readonly Words Speakers = Words.Listed("people", "speaker");

    /// <summary>Whom an unnamed spokesperson speaks for: "a spokesperson for X", "a ministry spokesman". Null when there is a name, or no institution.</summary>
    private TextSpan? SpokenFor(Phrase phrase)
    {
        var head = phrase.Head;
        if (head >= phrase.HeadEnd || !Speakers.Has(phrase.Word(head)) || phrase.HeadEnd < phrase.End || head + 1 < phrase.HeadEnd && phrase.Token(head + 1).IsCapital)
            return null;
        if (head + 2 < phrase.HeadEnd && (phrase.Is(head + 1, "for") || phrase.Is(head + 1, "of")))
            return new(phrase.Token(head + 2).Span.Start, phrase.Token(phrase.HeadEnd - 1).Span.End);
        var end = head > phrase.CoreStart && phrase.Token(head - 1).Kind == TokenKind.Clitic ? head - 1 : head;
        var named = false;
        for (var i = phrase.CoreStart; i < end; i++)
            named |= phrase.Token(i).IsCapital || WordLists.Bodies.Has(phrase.Word(i));
        return named ? new(phrase.Token(phrase.Start).Tag == PosTag.Determiner && phrase.Is(phrase.Start, "the") ? phrase.Token(phrase.Start).Span.Start : phrase.Token(phrase.CoreStart).Span.Start, phrase.Token(end - 1).Span.End) : null;
    }

    /// <summary>"X and Y" where both are names: X, Y. Anything else is one part.</summary>
    public ImmutableArray<TextSpan> Parts(TextSpan span)
    {
        var phrase = new Phrase(reading, span);
        for (var i = phrase.Start + 1; i + 1 < phrase.HeadEnd; i++)
        {
            if (!phrase.Is(i, "and") || phrase.HeadEnd < phrase.End)
                continue;
            var (first, second) = (new TextSpan(phrase.Token(phrase.Start).Span.Start, phrase.Token(i - 1).Span.End), new TextSpan(phrase.Token(i + 1).Span.Start, phrase.Token(phrase.HeadEnd - 1).Span.End));
            return NamesOne(first) && NamesOne(second) ? [first, second] : [span];
        }
        return [span];
    }

    /// <summary>Whether the words are the name of one source by themselves; "defence" in "security and defence council" is none.</summary>
    private bool NamesOne(TextSpan span)
    {
        var phrase = new Phrase(reading, span);
        return !phrase.IsEmpty && phrase.Token(phrase.CoreStart).IsCapital && phrase.Token(phrase.HeadEnd - 1) is { IsNoun: true } && Named(phrase) is { Kind: not SourceKind.Unknown };
    }

    /// <summary>"sources including X", "a source known as X": X.</summary>
    private TextSpan Narrowed(TextSpan span)
    {
        var words = reading.Document[span];
        foreach (var opener in (string[])[" including ", " known as ", " called "])
        {
            var at = words.IndexOf(opener, StringComparison.Ordinal);
            if (at > 0 && at + opener.Length < words.Length && char.IsUpper(words[at + opener.Length]))
                return new(span.Start + at + opener.Length, span.End);
        }
        return span;
    }

    private Source? Pronoun(Phrase phrase, Source? speaker, ref string? why)
    {
        if (phrase.End - phrase.Start == 1 && WordLists.GenericPronouns.Has(phrase.Word(phrase.Start)))
        {
            why = "generic plural";
            return null;
        }
        if (!phrase.IsEmpty && phrase.Token(phrase.Start).IsCapital && Bodies.Find(phrase.Word(phrase.Start)) is not null)
            return null; // "Reuters" is no pronoun, whatever the tagger says
        if (phrase.End - phrase.Start != 1 || phrase.Token(phrase.Start).Tag is not (PosTag.Pronoun or PosTag.Wh or PosTag.Determiner or PosTag.PossessivePronoun))
            return null;
        var word = phrase.Word(phrase.Start);
        Source? found;
        if (word is "I" or "we" or "We" or "us" && speaker is not null)
            found = speaker;
        else if (WordLists.PersonPronouns.Has(word))
            found = _spoken.Last(Question.OnePerson, "", s => s.Kind is SourceKind.Person or SourceKind.Unknown || s.Kind == SourceKind.Anonymous && s.Known?.Count is null or 1) is { } spoken && !NamedSince(phrase, spoken) ? spoken.Source : Of(_cast.LastBefore(phrase.Position));
        else if (WordLists.PluralPronouns.Has(word))
            found = _spoken.Last(Question.Several, "", s => s.Kind is SourceKind.Group or SourceKind.Anonymous or SourceKind.Institution or SourceKind.Outlet)?.Source ?? LastOfAll();
        else if (WordLists.ThingPronouns.Has(word))
            found = _spoken.Last(Question.NoPerson, "", s => s.Kind != SourceKind.Person)?.Source ?? LastOfAll();
        else if (word is "who" or "Who")
            found = phrase.Start > 0 ? Of(_cast.LastBefore(phrase.Position)) ?? LastOfAll() : null;
        else
            found = null;
        why = found is null ? "pronoun" : null;
        return found;
    }

    /// <summary>Whether a person was named, as the subject of an earlier sentence or not, since somebody spoke two sentences ago or more.</summary>
    private bool NamedSince(Phrase phrase, (int Position, Source Source) spoken) =>
        phrase.Position - spoken.Position > 600 && _cast.LastBefore(phrase.Position) is { } person && person.Name != spoken.Source.Name;

    private Source? LastOfAll() => _spoken.Last(Question.Anybody, "", _ => true)?.Source;

    private Source? Named(Phrase phrase) =>
        NamesPerson(phrase) && PersonNamed(phrase) is { Kind: SourceKind.Person } person ? person : KnownBody(phrase) ?? StateBody(phrase) ?? PersonNamed(phrase);

    /// <summary>Whether the phrase ends in a person of the page, or says a role and then, in apposition, a person: the body before is whom they speak for.</summary>
    private bool NamesPerson(Phrase phrase) =>
        _cast.BySurname(phrase.Word(phrase.HeadEnd - 1).ToString()) is not null
        || phrase.HeadEnd < phrase.End && IsPersonNoun(phrase, phrase.Head) && _cast.BySurname(phrase.Word(phrase.End - 1).ToString()) is not null;

    /// <summary>The longest run of words that is a body or outlet of the lexicons.</summary>
    private static Source? KnownBody(Phrase phrase)
    {
        for (var length = Math.Min(Bodies.MostWords, phrase.HeadEnd - phrase.Start); length > 0; length--)
        {
            for (var i = phrase.Start; i + length <= phrase.HeadEnd; i++)
            {
                if (!phrase.Token(i).IsCapital || Bodies.Find(phrase.Text(i, i + length)) is not { } body)
                    continue;
                if (!Fits(phrase, i, i + length, body))
                    continue;
                return new Source { Name = body.Name, Kind = body.IsOutlet ? SourceKind.Outlet : body.Kind == "group" ? SourceKind.Group : SourceKind.Institution, Aliases = [.. body.Aliases] };
            }
        }
        return null;
    }

    /// <summary>Whether the name is used as a name here: alone, or before words such as "report" or "spokesman".</summary>
    private static bool Fits(Phrase phrase, int start, int end, Body body)
    {
        if (body.Needs == "article" && !(start > phrase.Start && phrase.Is(start - 1, "the")) && !phrase.Is(start, "the"))
            return false;
        if (body.Needs is "context" or "italic")
            return false;
        // part of a longer name: "Daily Mail" in "Daily Mail Group", a person's surname
        var longer = end < phrase.HeadEnd && phrase.Token(end).IsCapital && phrase.Token(end).Tag == PosTag.Name && end - start == 1 && body.IsOutlet;
        var inName = start > phrase.CoreStart && phrase.Token(start - 1).IsCapital && phrase.Token(start - 1).Tag == PosTag.Name && end - start == 1;
        var person = end < phrase.HeadEnd && IsPersonNoun(phrase, phrase.Head) && phrase.Head >= end && !(body.IsOutlet && OwnStaff.Has(phrase.Word(phrase.Head)));
        return !longer && !inName && !person;
    }

    private static readonly Words OwnStaff = Words.Listed("people", "staff");

    private static bool IsPersonNoun(Phrase phrase, int head) =>
        !phrase.Is(head, "police") && (
        WordLists.People.HasSingular(phrase.Word(head)) || WordLists.Collectives.Has(phrase.Word(head)));

    /// <summary>A state beside a kind of institution.</summary>
    private Source? StateBody(Phrase phrase)
    {
        var folded = phrase.Folded;
        if (StateIn(phrase) is var (state, _, _, _))
            return Institutions.Find(folded, besideState: true) is { } kind && (!IsPersonNoun(phrase, phrase.Head) || folded.Contains("intel", StringComparison.Ordinal) && folded.EndsWith("authorities", StringComparison.Ordinal)) ? OfBody(kind, state) : null;
        var intelligence = folded.Contains("intel", StringComparison.Ordinal);
        if (Institutions.Find(folded, besideState: phrase.IsDefinite && intelligence) is not { } bare || IsPersonNoun(phrase, phrase.Head) && !(intelligence && phrase.IsDefinite))
            return null;
        return _spoken.Last(intelligence ? Question.Intelligence : Question.Institution, bare.UsualName, s => s.Kind == SourceKind.Institution && (SameKind(s, bare) || intelligence && s.Name.Contains("Intelligence", StringComparison.Ordinal)))?.Source
            ?? InventedState(phrase, bare)
            ?? (_states.LastBefore(phrase.Position) is { } near ? OfBody(bare, near) : null);
    }

    private static bool SameKind(Source source, Institution kind) => source.Name.StartsWith(kind.UsualName.Replace("{X}", "", StringComparison.Ordinal).Trim(), StringComparison.Ordinal);

    private static Source OfBody(Institution kind, State state)
    {
        var name = kind.Of(state);
        var usual = kind.UsualName.Replace("{X}", state.Spelling, StringComparison.Ordinal);
        var demonym = state.Demonyms.FirstOrDefault(state.Name);
        var aliases = kind.Key == "Military Intelligence" ? [$"{demonym} military intelligence", $"Intelligence of {state.NameWithArticle}"] : ImmutableArray.Create(usual, $"{demonym} {usual}");
        return new Source { Name = name, Kind = SourceKind.Institution, Aliases = aliases };
    }

    /// <summary>"Veskarian Defence Ministry": an adjective that the page itself ties to a name ("Veskaria") stands for a state.</summary>
    private Source? InventedState(Phrase phrase, Institution kind)
    {
        for (var i = phrase.CoreStart; i < phrase.HeadEnd; i++)
        {
            if (!phrase.Token(i).IsCapital || kind.UsualName.Contains(phrase.Word(i), StringComparison.OrdinalIgnoreCase) || Institutions.Find(phrase.Word(i).ToString().ToLowerInvariant(), besideState: true) is not null || _invented.StateOf(phrase.Word(i)) is not { } name)
                continue;
            return OfBody(kind, new State(name, [], [], "Defence", new Dictionary<string, string>(StringComparer.Ordinal), "", IsState: true));
        }
        return null;
    }

    /// <summary>The first state named in the head part.</summary>
    private static (State State, States.Form Form, int Token, int Length)? StateIn(Phrase phrase)
    {
        for (var length = 4; length > 0; length--)
        {
            for (var i = phrase.Start; i + length <= phrase.HeadEnd; i++)
            {
                if (phrase.Token(i).IsCapital && States.Find(phrase.Text(i, i + length)) is var (state, form))
                    return (state, form, i, length);
            }
        }
        return null;
    }

    private Source? PersonNamed(Phrase phrase)
    {
        if (phrase.HeadEnd - phrase.CoreStart == 1 && phrase.Token(phrase.CoreStart).IsCapital && _cast.BySurname(phrase.Core) is { } surname)
            return Of(surname);
        if (phrase.HeadEnd - phrase.CoreStart == 1 && phrase.Token(phrase.CoreStart).IsCapital && _invented.IsState(phrase.Core))
            return new Source { Name = $"Government of {phrase.Core}", Kind = SourceKind.Institution, Aliases = [phrase.Core] };
        // names stand at the head part's end, or in the apposition: "the minister, Anna Berg,"
        foreach (var (from, to) in ((int, int)[])[(phrase.Start, phrase.HeadEnd), (Math.Min(phrase.HeadEnd + 1, phrase.End), phrase.End)])
        {
            var end = to;
            while (end > from && !IsNameWord(phrase, end - 1))
                end--;
            var start = end;
            var body = end > from && Looks.LikeABody(phrase.Word(end - 1));
            while (start > from && IsNameWord(phrase, start - 1) && (body || !WordLists.Titles.Has(phrase.Word(start - 1)) && !(end - start >= 2 && Looks.LikeABody(phrase.Word(start - 1))) && States.Find(phrase.Word(start - 1)) is null && Bodies.Find(phrase.Word(start - 1)) is null))
                start--;
            if (start == end || StateIn(phrase) is var (_, _, at, _) && at >= start || end < to && phrase.Token(end).Kind == TokenKind.Clitic)
                continue;
            if (end < to && phrase.Token(end).IsNoun && to == phrase.HeadEnd)
            {
                if (!WordLists.Documents.HasSingular(phrase.Word(phrase.Head)) || phrase.Token(end - 1).Tag == PosTag.Adjective)
                    continue; // "a senior Tarvonian official": the name only describes
                return new Source { Name = phrase.Text(start, end), Kind = SourceKind.Outlet };
            }
            if (start > from && phrase.Token(start - 1).Tag is PosTag.Preposition or PosTag.Conjunction)
            {
                var whole = LongName(phrase, from, start);
                if (whole == start)
                    continue;
                return Organisation(phrase, whole, end);
            }
            var name = phrase.Text(start, end);
            if (_cast.BySurname(name) is { } known)
                return Of(known);
            if (end < to - 1 && IsPersonNoun(phrase, phrase.Head))
                continue;
            if (OutletBefore(phrase, from, start))
                return new Source { Name = name, Kind = SourceKind.Outlet };
            if (Looks.LikeABody(name) || Looks.LikeAnAcronym(name))
                return Organisation(phrase, start, end);
            var titled = start > from && WordLists.Titles.Has(phrase.Word(start - 1));
            if (end - start is >= 2 and <= 4 || titled)
                return new Source { Name = name, Kind = SourceKind.Person };
            if (end - start == 1 && !phrase.IsDefinite && !phrase.IsIndefinite)
                return new Source { Name = name, Kind = name == reading.Document.Masthead.Outlet ? SourceKind.Outlet : SourceKind.Unknown };
            return Organisation(phrase, start, end);
        }
        return null;
    }

    private static readonly Words OutletNouns = Words.Listed("body-words", "outlet");

    /// <summary>"the news agency Northwire": a noun before the name says that it publishes news.</summary>
    private static bool OutletBefore(Phrase phrase, int from, int start) => start > from && OutletNouns.Has(phrase.Word(start - 1));

    /// <summary>Back over "of", "for", "and" to the start of a body's long name; <paramref name="start"/> when it is none.</summary>
    private static int LongName(Phrase phrase, int from, int start)
    {
        var i = start;
        while (i > from && (IsNameWord(phrase, i - 1) || phrase.Is(i - 1, "of") || phrase.Is(i - 1, "for") || phrase.Is(i - 1, "and") || phrase.Is(i - 1, "the")))
            i--;
        while (i < start && !IsNameWord(phrase, i))
            i++;
        return i < start && Looks.LikeABody(phrase.Text(i, start)) ? i : start;
    }

    /// <summary>A capitalised word that is not merely the first of its sentence.</summary>
    private static bool IsNameWord(Phrase phrase, int i) =>
        phrase.Token(i).IsCapital && phrase.Token(i).Kind == TokenKind.Word && phrase.Token(i).Tag is PosTag.Name or PosTag.Other or PosTag.Adjective or PosTag.Noun
        && !(phrase.Token(i).Tag is PosTag.Noun or PosTag.Adjective && i == phrase.Start && phrase.OpensSentence);

    /// <summary>An organisation outside the lexicons, by its name on the page; an acronym is spelled out where the page does so.</summary>
    private Source Organisation(Phrase phrase, int start, int end)
    {
        var name = phrase.Text(start, end);
        if (Looks.LikeAnAcronym(name) && _acronyms.SpelledOut(name) is { } full)
            return new Source { Name = full, Kind = SourceKind.Group, Aliases = [name] };
        if (phrase.HeadEnd < phrase.End && Acronyms.Beside(phrase) is { } acronym)
            return new Source { Name = phrase.Core, Kind = SourceKind.Group, Aliases = [acronym] };
        return new Source { Name = name, Kind = SourceKind.Group };
    }

    /// <summary>"the ministry", "the post", "the secretary of state", "the group": somebody spoken of before.</summary>
    private Source? Earlier(Phrase phrase)
    {
        var again = phrase.CoreStart < phrase.HeadEnd && Again.Has(phrase.Word(phrase.CoreStart));
        if (phrase.IsIndefinite && !again)
            return null;
        if (StateIn(phrase) is not null)
            return phrase.IsDefinite && IsRole(phrase) ? Of(_cast.ByRole(phrase.Folded, phrase.Position) ?? _cast.ByRole(phrase.Word(phrase.Head).ToString().ToLowerInvariant(), phrase.Position)) : null;
        var head = phrase.Word(phrase.Head).ToString().ToLowerInvariant();
        if (Administration(phrase, head) is { } administration)
            return administration;
        if (WordLists.Documents.HasSingular(head) && (phrase.IsDefinite || head == "post" || again))
            return phrase.IsDefinite ? _spoken.Last(Question.NotAnonymous, "", s => s.Kind != SourceKind.Anonymous)?.Source ?? LastOfAll() : LastOfAll();
        if (WordLists.Bodies.Has(head) && phrase.IsDefinite)
        {
            var outlet = OutletsAgain.Has(head);
            return _spoken.Last(Question.Called, head, s => s.Name.Contains(head, StringComparison.OrdinalIgnoreCase) || s.Aliases.Any(a => a.Contains(head, StringComparison.OrdinalIgnoreCase)))?.Source
                ?? _spoken.Last(outlet ? Question.Outlet : Question.Body, "", s => outlet ? s.Kind == SourceKind.Outlet : s.Kind is SourceKind.Institution or SourceKind.Group)?.Source;
        }
        if (phrase.Core.Length > 0 && (phrase.IsDefinite || phrase.Token(phrase.CoreStart).IsCapital) && _cast.ByRole(phrase.Folded, phrase.Position) is { } person)
            return Of(person);
        return phrase.IsDefinite ? _spoken.Last(Question.Unnamed, head, s => s.Kind is SourceKind.Anonymous or SourceKind.Group && s.Name.EndsWith(head, StringComparison.OrdinalIgnoreCase))?.Source : null;
    }

    /// <summary>Whether the head noun is an office that one person holds.</summary>
    private static bool IsRole(Phrase phrase) => Offices.Has(phrase.Word(phrase.Head));

    private static readonly Words Offices = Words.Listed("people", "office");

    private static readonly Words OutletsAgain = Words.Listed("body-words", "outlet again");
    private static readonly Words Governments = Words.Listed("body-words", "government");

    /// <summary>"the Biden administration": a government by its head's name.</summary>
    private static Source? Administration(Phrase phrase, string head) =>
        Governments.Has(head) && phrase.Head > phrase.CoreStart && phrase.Token(phrase.Head - 1).IsCapital && States.Find(phrase.Word(phrase.Head - 1)) is null
            ? new Source { Name = phrase.Text(phrase.CoreStart, phrase.Head + 1), Kind = SourceKind.Institution }
            : null;

    private Source Unnamed(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head).ToString();
        var state = StateIn(phrase);
        if (state is var (alone, form, at, length) && at <= phrase.CoreStart && at + length >= phrase.HeadEnd && !(form == States.Form.Demonym && phrase.Token(at).Tag == PosTag.Nouns))
            return new Source { Name = $"Government of {alone.NameWithArticle}", Kind = SourceKind.Institution, Aliases = [alone.Name, phrase.Core] };
        if (phrase.Token(phrase.Head).IsCapital && phrase.Head > phrase.CoreStart && (WordLists.Bodies.HasSingular(head) || Looks.LikeABody(head)) || phrase.CoreStart < phrase.HeadEnd && phrase.Token(phrase.CoreStart).IsCapital && !phrase.OpensSentence && Looks.LikeABody(phrase.Word(phrase.CoreStart)))
            return new Source { Name = phrase.Core, Kind = SourceKind.Institution };
        var core = Description.Of(phrase);
        var bare = !phrase.IsIndefinite && !phrase.IsDefinite && WordLists.Collectives.Has(head);
        if (bare && state is var (of, _, token, _) && token == phrase.CoreStart)
        {
            var abbreviated = phrase.Word(token).Contains('.') || phrase.Token(token).Shape == WordShape.Capitals;
            var name = abbreviated ? of.Name + core[phrase.Word(token).Length..] : core;
            return new Source { Name = name, Kind = SourceKind.Group, Aliases = [core, $"unnamed {core}", $"Government of {of.NameWithArticle}"] };
        }
        if (bare && phrase.Token(phrase.CoreStart).IsCapital && phrase.Head > phrase.CoreStart && !phrase.OpensSentence)
            return new Source { Name = core, Kind = SourceKind.Group, Aliases = [$"unnamed {core}"] };
        if (WordLists.Bodies.Has(head) && !phrase.IsIndefinite)
            return new Source { Name = core, Kind = SourceKind.Institution };
        if (bare || WordLists.Collectives.Has(head) && phrase.IsDefinite)
            return new Source { Name = $"unnamed {core}", Kind = head is "sources" ? SourceKind.Anonymous : SourceKind.Group, Aliases = [core] };
        if (phrase.Is(phrase.Start, "one") || WordLists.People.HasSingular(head) || WordLists.Documents.HasSingular(head) || WordLists.Bodies.Has(head.TrimEnd('s')))
            return new Source { Name = $"unnamed {core}", Kind = SourceKind.Anonymous, Aliases = Description.Aliases(phrase, core), Known = Description.KnownOf(phrase, head) };
        return phrase.Token(phrase.CoreStart).IsCapital && phrase.Token(phrase.Head).Tag == PosTag.Name
            ? new Source { Name = phrase.Core, Kind = SourceKind.Group }
            : new Source { Name = $"unnamed {core}", Kind = SourceKind.Group, Aliases = [core] };
    }

    private static Source? Of(Person? person) => person is null ? null : new Source { Name = person.Name, Kind = SourceKind.Person };
}
