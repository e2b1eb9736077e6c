using System.Collections.Immutable;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Names;

/// <summary>Finds the people of a page: runs of capitalised names that are no state, body or outlet, then single names that something says are a person's.</summary>
internal sealed class CastReader(Reading reading)
{
    private const int LongestName = 4;
    private const int MostParticles = 3; // before a surname
    private const int MostBearers = 8; // of one surname that are told apart

    private readonly ImmutableArray<Token> _tokens = reading.Tokens;
    private readonly RoleWords _roles = new(reading);
    private static readonly Lexicons.Words Outlets = Lexicons.Words.Listed("body-words", "outlet"), Partisans = Lexicons.Words.Listed("people", "partisan"), Airwaves = Lexicons.Words.Listed("body-words", "airwaves");
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _bones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Surname, Gender Courtesy), Person?> _titled = [];
    private readonly Dictionary<string, List<Person>> _bearers = new(StringComparer.Ordinal);
    private readonly List<Run> _runs = [];
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal); // that the page calls a firm or a charity
    private HashSet<string>? _insideSentences;

    /// <summary>A run of capitals.</summary>
    /// <param name="Whole">Its first token, titles included.</param>
    /// <param name="Start">The name's first token.</param>
    /// <param name="End">The first token after.</param>
    /// <param name="IsTitled">Whether a title or office before it says that it is a person.</param>
    private readonly record struct Run(int Whole, int Start, int End, bool IsTitled);

    /// <summary>Where each person is named, and who bears each name; null for a name that two bear.</summary>
    public (List<Appearance> Appearances, Dictionary<string, Person?>.AlternateLookup<ReadOnlySpan<char>> Names) Read(bool guesses)
    {
        ReadRuns();
        CutOpenings();
        TakeInStates();
        foreach (var run in _runs)
        {
            if (Words(run) > 2)
                AddFull(run);
        }
        foreach (var run in _runs)
        {
            if (Words(run) == 2)
                AddFull(run); // after the longer ones, of which it may be the end: "Berg Talven" for Anna Berg Talven
        }
        foreach (var run in _runs)
        {
            if (Words(run) == 1)
                AddSingle(run, guesses);
        }
        var appearances = Appearances();
        Pronouns.Count(reading, appearances);
        appearances.RemoveAll(one => !one.Person.IsSure && !one.Person.Name.Contains(' ', StringComparison.Ordinal) && one.Person.Gender == Gender.Unknown);
        foreach (var name in _names.Where(entry => entry.Value is { IsSure: false, Gender: Gender.Unknown } person && !person.Name.Contains(' ', StringComparison.Ordinal)).Select(entry => entry.Key).ToList())
            _names.Remove(name);
        return (appearances, _names.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    private void ReadRuns()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (!IsName(i))
                continue;
            var end = i + 1;
            while (end < _tokens.Length && (IsName(end) && _tokens[end].Span.Start - _tokens[end - 1].Span.End <= 1 || Offices.BehindSurname.Has(Word(end)) || IsInitial(end) || ParticleTo(end) is > 0 and var to && (end = to - 1) > 0))
                end++;
            if (Trimmed(i, end) is { } run && !IsTitleCase(run.Start, run.End))
                _runs.Add(run);
            if (BodiesBehind.Has(reading, i, end))
                _bodies.Add(reading.Document.Text[_tokens[i].Span.Start.._tokens[end - 1].Span.End]);
            i = end - 1;
        }
    }

    /// <summary>"<i>Brave</i> Mira Dask has told …", "<i>Striker</i> Aldo Berg … Berg said": a word that opens a sentence is no part of the name that the page has elsewhere without it, nor is a trade before a name of which it has the surname.</summary>
    private void CutOpenings()
    {
        var names = new HashSet<string>(_runs.Where(run => Words(run) <= 2).Select(Text), StringComparer.Ordinal);
        for (var i = 0; i < _runs.Count; i++)
        {
            var run = _runs[i];
            if (Words(run) != 3 || !OpensSentence(run.Start) || GivenNames.Find(Word(run.Start)) is not null)
                continue;
            var rest = run with { Start = run.Start + 1 };
            if (GivenNames.Find(Word(rest.Start)) is not null ? names.Contains(Text(rest)) : IsTradeNoun(run.Start) && names.Contains(Text(run with { Start = run.End - 1 })))
                _runs[i] = rest;
        }
    }

    /// <summary>"<i>Georgia</i> Dask, the mayor": a given name that is a state's as well, before a surname that the page has elsewhere without it.</summary>
    private void TakeInStates()
    {
        var alone = new HashSet<string>(_runs.Where(run => Words(run) == 1 && !IsBehindState(run)).Select(Text), StringComparer.Ordinal);
        for (var i = 0; i < _runs.Count; i++)
        {
            if (_runs[i] is var run && Words(run) == 1 && IsBehindState(run) && alone.Contains(Text(run)) && !Looks.LikeABody(Word(run.Start)))
                _runs[i] = run with { Start = run.Start - 1, Whole = Math.Min(run.Whole, run.Start - 1) };
        }
    }

    private bool IsBehindState(Run run) =>
        run.Start > 0 && _tokens[run.Start - 1] is { IsCapital: true } given && _tokens[run.Start].Span.Start - given.Span.End == 1 && States.Find(Word(run.Start - 1)) is (_, States.Form.Name) && GivenNames.Find(Word(run.Start - 1)) is not null;

    /// <summary>The run without its titles, offices, bodies and states at the front; null when no name is left.</summary>
    private Run? Trimmed(int start, int end)
    {
        var (whole, name) = (start, start);
        while (end > name && WordLists.TimeWords.Has(Word(end - 1)) && end - name > 2)
            end--;
        for (var i = start; i < end - 1; i++)
        {
            if (IsTitle(Word(i)) || end - i > 2 && (WordLists.People.Has(Word(i)) || IsTrade(i)) && i + 1 < end)
                name = i + 1;
        }
        if (end - name > 1 && Word(name) is "Per" && OpensSentence(name) && end < _tokens.Length && _tokens[end].Kind == TokenKind.Comma && !reading.Is(end + 1, Apposition))
            name++; // "Per Northwire, five bridges …"
        while (name < end && (WordLists.Titles.Has(Word(name)) || WordLists.Describing.Has(Word(name)) || end - name > 2 && Looks.LikeABody(Word(name)) && !Airwaves.Has(Word(name)) || States.Find(Word(name)) is var (_, form) && !(form == States.Form.Capital && GivenNames.Find(Word(name)) is not null) || WordLists.TimeWords.Has(Word(name)) || _tokens[name].Tag == PosTag.Determiner || OpensSentence(name) && WordLists.Sets.Has(Word(name))))
            name++;
        name = Math.Max(name, BehindBody(name, end));
        if (end - name > 2 && Partisans.Has(Word(name)) && !Looks.LikeABody(Word(end - 1)))
            name++; // "Republican Anna Berg"
        if (end - name == LongestName && GivenNames.Find(Word(name)) is null && GivenNames.Find(Word(name + 2)) is not null)
            name += 2; // "minister for Northern Veskaria Anna Berg"
        if (end - name == LongestName - 1 && BehindOffice(whole) && GivenNames.Find(Word(name)) is null && GivenNames.Find(Word(name + 1)) is not null)
            name++; // "Mayor of Oristad Anna Berg"
        if (name >= end)
            return null;
        var titled = name > whole && (WordLists.Titles.Has(Word(name - 1)) || WordLists.People.Has(Word(name - 1)));
        for (var most = end - name == 1 ? MostParticles : 0; most > 0 && name > 0 && Offices.Particles.Has(Word(name - 1)) && !_tokens[name - 1].IsCapital; most--)
            name--; // "von der Haal"
        return new(Math.Min(whole, name), name, end, titled);
    }

    /// <summary>"Mayor of …", "the governor of …", "Assistant Secretary for River …": whether an office and a small word stand before the run.</summary>
    private bool BehindOffice(int start) =>
        start > 1 && _tokens[start - 1].Tag == PosTag.Preposition && (_tokens[start - 2].IsCapital || reading.Is(start - 1, "of")) && Offices.GroupsOf(Word(start - 2)) != 0;

    /// <summary>"Chairman of the <i>House of Deputies</i> Anna Berg": where a body's name ends that the run started inside; the run's start otherwise.</summary>
    private int BehindBody(int start, int end)
    {
        if (start >= end || reading.Mentions.AsSpan().LastUpTo(_tokens[start].Span.Start) is not (>= 0 and var at) || reading.Mentions[at] is not { Kind: MentionKind.Organisation or MentionKind.Place } mention || mention.Span.End <= _tokens[start].Span.Start)
            return start; // no such name
        var behind = start;
        while (behind < end && _tokens[behind].Span.End <= mention.Span.End)
            behind++;
        return end - behind >= 2 ? behind : start;
    }

    private static readonly Lexicons.Words Apposition = new("a an the who whose");

    private bool OpensSentence(int token) => reading.SentenceAt(token) is var s && s < reading.Sentences.Length && reading.Sentences[s].FirstToken == token;

    private ReadOnlySpan<char> Word(int i) => reading.Word(i);

    private int Words(Run run)
    {
        var words = 0;
        for (var i = run.Start; i < run.End; i++)
            words += Offices.Particles.Has(Word(i)) && (!_tokens[i].IsCapital || i == run.Start && i + 1 < run.End && GivenNames.Find(Word(i)) is null) ? 0 : 1; // "Van der Haal said"
        return words;
    }

    private string Text(Run run) => reading.Document.Text[_tokens[run.Start].Span.Start.._tokens[run.End - 1].Span.End];

    private bool IsName(int i) =>
        Looks.LikeASurname(Word(i)) && !_tokens[i].IsVerb || Looks.LikeAGivenName(reading, i) || _tokens[i] is { Kind: TokenKind.Word, IsCapital: true } && (_tokens[i].Tag is PosTag.Name or PosTag.Other or PosTag.Noun or PosTag.Adjective || IsGivenName(i)) && !(_tokens[i].Shape == WordShape.Capitals && _tokens[i].Span.Length > 3 && !Word(i).Contains('.'))
        && !(Looks.LikeACompound(Word(i)) && !Looks.LikeAHyphenatedGivenName(reading, i) || _tokens[i].Tag == PosTag.Adjective && Word(i).IndexOf('-') is > 0 and var hyphen && hyphen + 1 < Word(i).Length && char.IsLower(Word(i)[hyphen + 1])); // "the Sarn-born player"

    /// <summary>"<i>Denys</i> Orlin": a given name that the tagger took for a verb or a plural, before another name.</summary>
    private bool IsGivenName(int i) =>
        _tokens[i].Tag is PosTag.VerbThird or PosTag.VerbPast or PosTag.Nouns && i + 1 < _tokens.Length && _tokens[i + 1] is { IsCapital: true, Tag: PosTag.Name } && GivenNames.Find(Word(i)) is not null;

    private bool IsInitial(int i) =>
        i < _tokens.Length - 1 && _tokens[i].Kind == TokenKind.Word && _tokens[i].Span.Length == 2 && Word(i)[^1] == '.' && _tokens[i + 1].IsCapital;

    /// <summary>The token after small words inside a surname and the capital behind them; nought when there are none.</summary>
    private int ParticleTo(int i)
    {
        var end = i;
        while (end < _tokens.Length && end < i + 3 && Offices.Particles.Has(Word(end)) && !_tokens[end].IsCapital)
            end++;
        return end > i && end < _tokens.Length && IsName(end) ? end + 1 : 0;
    }

    /// <summary>Four capitals in a row in a headline are its style, not a name.</summary>
    private bool IsTitleCase(int start, int end) =>
        end - start >= LongestName && reading.Document.Blocks.AsSpan().LastUpTo(_tokens[start].Span.Start) is >= 0 and var at && reading.Document.Blocks[at].Kind == BlockKind.Headline;

    private void AddFull(Run run)
    {
        var name = Text(run);
        if (run.End - run.Start > LongestName + 1 || Bodies.Find(name) is not null || States.Find(name) is not null || Looks.LikeABody(name) || IsPlural(run) || IsOffice(run) || HoldsTime(run) || IsOtherwiseNamed(run) || _bodies.Contains(name))
            return;
        var given = GivenNames.Find(Word(run.Start));
        var person = _people.GetValueOrDefault(name) ?? Longer(name) ?? OtherSpelling(run, name);
        var isNew = person is null;
        person ??= new Person(name, _tokens[run.Start].Span.Start);
        person.Position = Math.Min(person.Position, _tokens[run.Start].Span.Start);
        _people[name] = person;
        if (person.Gender == Gender.Unknown)
            person.Gender = given ?? Gender.Unknown;
        Describe(person, run);
        person.IsSure |= given is not null;
        if (isNew)
            Enter(person);
        _names[name] = person;
    }

    /// <summary>"Talva da Sorin" after Luis Inacio Talva da Sorin: the one whose name ends so.</summary>
    private Person? Longer(string name) =>
        _bearers.GetValueOrDefault(Person.SurnameOf(name), []).Find(bearer => bearer.Name.Length > name.Length && bearer.Name[^(name.Length + 1)] == ' ' && bearer.Name.EndsWith(name, StringComparison.Ordinal));

    private void Enter(Person person)
    {
        Enter(_names, person.Surname, person);
        if (Looks.LikeASurname(person.Surname))
        {
            Enter(_names, person.Surname[(person.Surname.IndexOf('-', StringComparison.Ordinal) + 1)..], person); // "Tavari" for Karim al-Tavari
            Enter(_names, char.ToUpperInvariant(person.Surname[0]) + person.Surname[1..], person); // at a sentence's start
        }
        if (person.Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
            Enter(_given, person.Name[..space], person);
        if (!_bearers.TryGetValue(person.Surname, out var bearers))
            _bearers[person.Surname] = bearers = [];
        if (bearers.Count < MostBearers)
            bearers.Add(person);
        if (Spelling.Bones(person.Surname) is { Length: > 0 } bones)
            Enter(_bones, bones, person);
    }

    private void Describe(Person person, Run run)
    {
        _roles.Read(person.Role, run.Whole, run.Start, run.End);
        person.Age ??= _roles.AgeAt(run.End);
        person.IsSure |= run.IsTitled || !person.Role.IsEmpty || person.Age is not null || !(run.Whole > 0 && _tokens[run.Whole - 1].Tag == PosTag.Preposition) && _roles.HasWho(run.End);
        if (person.Gender == Gender.Unknown || Offices.GenderOf(Word(Math.Max(run.Whole, run.Start - 1))) != Gender.Unknown && run.Start > run.Whole)
            person.Gender = person.Role.Gender != Gender.Unknown ? person.Role.Gender : person.Gender;
    }

    /// <summary>Somebody whose given name is the same and whose surname another alphabet spells so.</summary>
    private Person? OtherSpelling(Run run, string name) =>
        Spelling.Bones(name.AsSpan(name.LastIndexOf(' ') + 1)) is { Length: > 0 } bones && _bones.GetValueOrDefault(bones) is { } near
        && near.Name.Split(' ')[0] is var given && (Word(run.Start).SequenceEqual(given) || Spelling.AreNear(Word(run.Start), given)) && Spelling.AreNear(near.Surname, name.AsSpan(name.LastIndexOf(' ') + 1)) ? near : null;

    /// <summary>Two of one surname are told apart; what only looks like a name ("Berg Meets Dask" in a list of other stories) takes it from nobody.</summary>
    private static void Enter(Dictionary<string, Person?> index, string key, Person person)
    {
        if (!index.TryGetValue(key, out var other) || other == person || other is { IsSure: false } && person.IsSure)
            index[key] = person;
        else if (other is null || person.IsSure || !other.IsSure)
            index[key] = null;
    }

    /// <summary>"Gov.", "Major-Gen": a title, or two that a hyphen ties.</summary>
    private static bool IsTitle(ReadOnlySpan<char> word) =>
        WordLists.Titles.Has(word) || word.IndexOf('-') is > 0 and var hyphen && WordLists.Titles.Has(word[..hyphen]) && WordLists.Titles.Has(word[(hyphen + 1)..]);

    /// <summary>"<i>Novelist</i> Mira Dask", "<i>Oligarchs</i> Anton Berg and Mira Dask".</summary>
    private bool IsTrade(int i) =>
        IsTradeNoun(i) && GivenNames.Find(Word(i)) is null && (GivenNames.Find(Word(i + 1)) is not null || OpensSentence(i) && _tokens[i].Tag is PosTag.Noun or PosTag.Nouns);

    private bool IsTradeNoun(int i) => Offices.GroupsOf(Word(i)) != 0 || Word(i) is [.. var one, 's'] && (Offices.GroupsOf(one) != 0 || WordLists.People.Has(one));

    /// <summary>"Virginia Democrats": people, not somebody.</summary>
    private bool IsPlural(Run run) => !run.IsTitled && Word(run.End - 1) is [.. var one, 's'] && (Offices.GroupsOf(one) != 0 || WordLists.People.Has(one)) && GivenNames.Find(Word(run.End - 1)) is null;

    /// <summary>"Oristad Governor", "High Commissioner": an office in capitals, nobody's name.</summary>
    private bool IsOffice(Run run) => !run.IsTitled && Offices.GroupsOf(Word(run.End - 1)) != 0 && GivenNames.Find(Word(run.Start)) is null;

    private bool HoldsTime(Run run)
    {
        for (var i = run.Start; i < run.End; i++)
        {
            if (WordLists.TimeWords.Has(Word(i)))
                return true;
        }
        return false;
    }

    /// <summary>Whether an organisation or place covers the run.</summary>
    private bool IsOtherwiseNamed(Run run)
    {
        var span = _tokens[run.End - 1].Span;
        return reading.Mentions.AsSpan().LastUpTo(span.Start) is >= 0 and var at && reading.Mentions[at] is { Kind: not MentionKind.Person } mention && mention.Span.Contains(span)
            && (mention.Kind != MentionKind.Place || !run.IsTitled && (mention.Span.Start <= _tokens[run.Start].Span.Start));
    }

    private void AddSingle(Run run, bool guesses)
    {
        var name = Text(run);
        if (run.Start > 0 && Outlets.Has(Word(run.Start - 1)) || name == reading.Document.Masthead.Outlet)
            _names[name] = null; // "the news agency Northwire": nobody, wherever the page names it
        if (Courtesy(run) is not Gender.Unknown and var courtesy && _names.TryGetValue(name, out var bearer) && (bearer is null || bearer.Gender is not Gender.Unknown and var other && other != courtesy) && Bearer(name, courtesy) is { } right)
        {
            _titled[(name, courtesy)] = right; // "Mr. Berg" is not Anna Berg
            Describe(right, run);
            return;
        }
        if ((_names.TryGetValue(name, out var known) || run.End - run.Start > 1 && _names.TryGetValue(Word(run.End - 1).ToString(), out known)) && known?.IsSure != false)
        {
            if (known is not null)
                Describe(known, run);
            return;
        }
        if (known is null && _given.GetValueOrDefault(name) is { } called && IsCalledSo(run, called))
        {
            _names[name] = called; // "Anna", "Xi" where only one is called so
            return;
        }
        if (_tokens[run.End - 1].Tag is not (PosTag.Name or PosTag.Other) || name is [_, '-', ..] || Looks.LikeABody(name) || Looks.LikeAnAcronym(name) || Offices.FieldOf(name) != 0 || States.Find(name) is not null || Bodies.Find(name) is { Needs: "" } && !run.IsTitled || WordLists.TimeWords.Has(name) || IsOtherwiseNamed(run))
            return;
        if (Spelling.Bones(name) is { Length: > 0 } bones && _bones.TryGetValue(bones, out var near) && near is not null && Spelling.AreNear(near.Surname, name))
        {
            _names[name] = near;
            Describe(near, run);
            return;
        }
        if (known is null && (run.Start > run.Whole && States.Find(Word(run.Start - 1)) is (_, States.Form.Demonym) || IsPlural(run)))
            return; // "the Tarvonian Open", "Democrats"
        var person = known ?? new Person(name, _tokens[run.Start].Span.Start);
        Describe(person, run);
        if (GivenNames.Find(name) is { } gender && person.Gender == Gender.Unknown)
        {
            person.Gender = gender;
            person.IsSure |= guesses && gender != Gender.Unknown;
        }
        if (!person.IsSure && (!guesses || !(_insideSentences ??= InsideSentences()).Contains(name)))
            return; // "Replay. She said": the capital of a first word says nothing
        _names[name] = person;
        _names.TryAdd(person.Surname, person);
        if (Spelling.Bones(person.Surname) is { Length: > 0 } own)
            Enter(_bones, own, person);
    }

    /// <summary>The single names that the page has elsewhere than at a sentence's start, or there before a verb.</summary>
    private HashSet<string> InsideSentences() =>
        new(_runs.Where(run => Words(run) == 1 && (run.Whole < run.Start || !OpensSentence(run.Start) || run.End < _tokens.Length && _tokens[run.End].IsVerb)).Select(Text), StringComparer.Ordinal);

    private static readonly Lexicons.Words Knightly = Lexicons.Words.Listed("titles", "before a given name");

    /// <summary>Whether the first word of somebody's name may stand for that one: a given name without a title but "Sir", or, where surnames come first, any.</summary>
    private bool IsCalledSo(Run run, Person person) =>
        (GivenNames.Find(Word(run.Start)) is not null ? run.Start == run.Whole || Knightly.Has(Word(run.Start - 1)) : person.IsSure) && States.Find(Word(run.Start)) is null && Bodies.Find(Word(run.Start)) is null && !IsOtherwiseNamed(run);

    /// <summary>What a courtesy title before the name says: "Mr.", "Ms."</summary>
    private Gender Courtesy(Run run) => run.Start > 0 && WordLists.Titles.Has(Word(run.Start - 1)) ? Offices.GenderOf(Word(run.Start - 1)) : Gender.Unknown;

    /// <summary>The only one of the surname whom the page names in full and who may be of the gender; null when there are none, or two.</summary>
    private Person? Bearer(string surname, Gender gender)
    {
        Person? only = null;
        foreach (var person in _bearers.GetValueOrDefault(surname, []))
        {
            if (person.Gender != gender && person.Gender != Gender.Unknown)
                continue; // somebody of whom the page does not say it may be meant
            if (only is not null)
                return null;
            only = person;
        }
        return only;
    }

    /// <summary>Whom a run names; of two of one surname who bears the title's gender, and without a title who was called so last.</summary>
    private Person? Meant(Run run, Dictionary<string, Person> last)
    {
        var name = Text(run);
        if (Words(run) == 1 && _titled.TryGetValue((name, Courtesy(run)), out var titled))
            return titled;
        if (_names.TryGetValue(name, out var person) || _names.TryGetValue(Word(run.End - 1).ToString(), out person))
            return person ?? (_bearers.TryGetValue(name, out var bearers) ? Untitled(bearers) ?? last.GetValueOrDefault(name) : null);
        return null;
    }

    /// <summary>The only one whom the page never calls "Mr. Berg" or "Ms. Berg", where it calls another so; null otherwise.</summary>
    private Person? Untitled(List<Person> bearers) =>
        _titled.Count > 0 && bearers.Where(bearer => !_titled.ContainsValue(bearer)).Take(2).ToList() is [var only] ? only : null;

    private List<Appearance> Appearances()
    {
        var (appearances, subjects) = (new List<Appearance>(), new Subjects(reading));
        var last = new Dictionary<string, Person>(StringComparer.Ordinal); // by surname, who was called so last
        foreach (var run in _runs)
        {
            if (Meant(run, last) is not { } person || Words(run) > 1 && !_people.ContainsKey(Text(run)) || IsOtherwiseNamed(run))
                continue;
            if (Words(run) > 1 || Courtesy(run) == Gender.Unknown)
                last[person.Surname] = person;
            var span = new TextSpan(_tokens[run.Start].Span.Start, _tokens[run.End - 1].Span.End);
            appearances.Add(new(span, person, run.Start, run.End, subjects.Has(run.Whole, run.End)));
        }
        return appearances;
    }
}
