using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Names;

/// <summary>Finds the people of a page: runs of capitalised names that are no state, body or outlet, then single names that something says are a person's.</summary>
internal sealed class CastReader(Reading reading)
{
    private const int MostBearers = 8; // of one surname that are told apart

    private readonly ImmutableArray<Token> _tokens = reading.Tokens;
    private readonly RoleWords _roles = new(reading);
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _bones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _middle = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Surname, Gender Courtesy), Person?> _titled = [];
    private readonly Dictionary<string, List<Person>> _bearers = new(StringComparer.Ordinal);
    private readonly NameRuns _found = new(reading);
    private List<Run> _runs = [];
    private HashSet<string>? _insideSentences;

    /// <summary>Where each person is named, and who bears each name; null for a name that two bear.</summary>
    public (List<Appearance> Appearances, Dictionary<string, Person?>.AlternateLookup<ReadOnlySpan<char>> Names) Read(bool guesses)
    {
        _runs = _found.Read();
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
        AddNicknames();
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

    private ReadOnlySpan<char> Word(int i) => reading.Word(i);

    private int Words(Run run) => _found.Words(run);

    private string Text(Run run) => _found.Text(run);

    private bool OpensSentence(int token) => _found.OpensSentence(token);

    private void AddFull(Run run) => AddFull(run, Text(run));

    private void AddFull(Run run, string name)
    {
        if (run.End - run.Start > NameRuns.LongestName + 1 || Bodies.Find(name) is not null || States.Find(name) is not null || Looks.LikeABody(name) || IsPlural(run) || IsOffice(run) || HoldsTime(run) || IsOtherwiseNamed(run) || _found.Firms.Contains(name))
            return;
        var given = GivenNames.Find(Word(run.Start));
        if (given is null && !run.IsTitled && States.Find(Word(run.End - 1)) is (_, States.Form.Name))
            return; // "Eternal Veskaria", a book: the state is no surname
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
        if (_found.IsCalled.Count > 0 && _found.IsCalled.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Word(run.Start), out var called))
            _names.TryAdd(called, person);
    }

    /// <summary>"Aldo “Tiger” Berg" is Aldo Berg, and so is Tiger from there on.</summary>
    private void AddNicknames()
    {
        for (var i = 0; i < _runs.Count; i++)
        {
            var run = _runs[i];
            var nickname = default(Range);
            string? name = null;
            if (Words(run) == 1 && Nicknames.GivenBefore(reading, run.Start, out nickname) is >= 0 and var given)
            {
                var whole = _runs.FindIndex(Math.Max(0, i - 2), one => one.Start <= given && given < one.End) is >= 0 and var at ? _runs[at] : run;
                name = $"{Word(given)} {Text(run)}";
                AddFull(new(Math.Min(whole.Whole, given), given, run.End, whole.IsTitled), name);
            }
            else if (Words(run) > 1)
            {
                nickname = Nicknames.Behind(reading, run.End);
            }
            if (nickname.End.Value > nickname.Start.Value && _people.TryGetValue(name ?? Text(run), out var person))
                _names.TryAdd(reading.Document.Text[_tokens[nickname.Start.Value].Span.Start.._tokens[nickname.End.Value - 1].Span.End], person);
        }
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
        {
            Enter(_given, person.Name[..space], person);
            EnterMiddle(person, space);
        }
        if (!_bearers.TryGetValue(person.Surname, out var bearers))
            _bearers[person.Surname] = bearers = [];
        if (bearers.Count < MostBearers)
            bearers.Add(person);
        if (Spelling.Bones(person.Surname) is { Length: > 0 } bones)
            Enter(_bones, bones, person);
    }

    /// <summary>"Luis <i>Talva</i> Sorin": what stands between given name and surname; no initials and no small words.</summary>
    private void EnterMiddle(Person person, int space)
    {
        var surname = person.Name.LastIndexOf(person.Surname, StringComparison.Ordinal) - 1;
        while (space < surname)
        {
            var next = person.Name.IndexOf(' ', space + 1) is > 0 and var found ? found : person.Name.Length;
            if (next <= surname && next - space > 3 && char.IsUpper(person.Name[space + 1]) && person.Name[next - 1] != '.')
                Enter(_middle, person.Name[(space + 1)..next], person);
            space = next;
        }
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
        if (run.Start > 0 && WordLists.OutletNouns.Has(Word(run.Start - 1)) || name == reading.Document.Masthead.Outlet)
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
        if (known is null && _middle.GetValueOrDefault(name) is { IsSure: true } between && !_given.ContainsKey(name) && IsCalledByMiddle(run, between))
        {
            _names[name] = between;
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

    /// <summary>"Talva said" of Luis Talva Sorin: a name between others that stands alone, where the page calls nobody by the surname alone or the first name.</summary>
    private bool IsCalledByMiddle(Run run, Person person)
    {
        if (Courtesy(run) != Gender.Unknown || States.Find(Word(run.Start)) is not null || Bodies.Find(Word(run.Start)) is not null || Looks.LikeABody(Word(run.Start)) || IsOtherwiseNamed(run))
            return false;
        foreach (var other in _runs)
        {
            if (Words(other) == 1 && (Word(other.End - 1).SequenceEqual(person.Surname) || person.Name.AsSpan().StartsWith(Word(other.Start)) && person.Name[Word(other.Start).Length] == ' '))
                return false;
        }
        return true;
    }

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
        {
            if (person is not null && Words(run) == 1 && person.Position > _tokens[run.Start].Span.Start && _given.GetValueOrDefault(name) is { } called && called.Position < _tokens[run.Start].Span.Start)
                return called; // "Dar Holm … Dar said" far above Pavel Dar
            return person ?? (_bearers.TryGetValue(name, out var bearers) ? Untitled(bearers) ?? last.GetValueOrDefault(name) : null);
        }
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
