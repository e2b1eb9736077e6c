using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>What words say of a person: office or trade, whose it is, what for. "The Tarvonian foreign minister", "head of Tarvonia's diplomacy" say the same.</summary>
internal sealed class Role
{
    private const int MostNouns = 8;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _nouns = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal); // capitals that are no state and no office: bodies by whatever name
    private uint _groups;
    private bool _governs; // a state, and no union or alliance
    private uint _fields;
    private readonly HashSet<string> _states = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);

    /// <summary>Whether the words name an office or trade at all.</summary>
    public bool IsEmpty => _nouns.Set.Count == 0;

    /// <summary>Whether it is an office of a state: a leader, minister, envoy or spokesperson.</summary>
    public bool IsOfGovernment => (_groups & Offices.OfGovernment) != 0;

    /// <summary>Whether it is an office of a state, a region, a town or a house.</summary>
    public bool IsElected => (_groups & Elected) != 0;

    /// <summary>What its nouns say of the person.</summary>
    public Gender Gender { get; private set; }

    /// <summary>The states that the words name, by their usual names.</summary>
    public IReadOnlySet<string> States => _states;

    /// <summary>Adds what the tokens say.</summary>
    public void Add(Reading reading, int start, int end)
    {
        if (_nouns.Set.Count > MostNouns)
            return;
        string? ministry = null;
        for (var i = start; i < end; i++)
        {
            if (reading.Tokens[i].Kind != TokenKind.Word)
                continue;
            var word = reading.Word(i);
            if (reading.Tokens[i].IsCapital && StateOf(word, reading.Tokens[i].Shape) is { } state)
                AddState(state);
            else if (reading.Tokens[i].IsCapital && Bodies.Find(word) is { IsOutlet: false } body)
            {
                _bodies.Add(body.Name);
                _names.Add(word.ToString());
                ministry ??= body.Name.StartsWith("Department of ", StringComparison.Ordinal) || body.Name.StartsWith("Ministry of ", StringComparison.Ordinal) ? body.Name : null;
            }
            else if (reading.Tokens[i].IsCapital && word.Length > 1 && Offices.GroupsOf(word) == 0 && !WordLists.Titles.Has(word) && (reading.Tokens[i].Tag is PosTag.Name or PosTag.Other || reading.Tokens[i].Shape == WordShape.Capitals))
                _names.Add(word.ToString());
            if (end - i > 2 && reading.Is(i + 1, "of") && reading.Is(i, "head") && (reading.Is(i + 2, "state") || reading.Is(i + 2, "government")))
            {
                AddWord(reading.Is(i + 2, "state") ? "ruler" : "premier"); // "the head of state"
                i += 2;
                continue;
            }
            AddWord(word);
        }
        for (var i = start; i < end; i++)
        {
            for (var length = Math.Min(Bodies.MostWords, end - i); length > 1 && reading.Tokens[i].IsCapital; length--)
            {
                var words = reading.Document.Text.AsSpan()[reading.Tokens[i].Span.Start..reading.Tokens[i + length - 1].Span.End];
                if (length <= 4 && Lexicons.States.Find(words) is var (whole, _))
                    AddState(whole);
                if (Bodies.Find(words) is { IsOutlet: false } body)
                    _bodies.Add(body.Name);
            }
        }
        if (ministry is not null && (_groups & Chiefs) != 0)
            AddMinistry(ministry);
    }

    private static readonly uint Chiefs = Offices.GroupsOf("chief");

    private void AddState(State state)
    {
        _states.Add(state.Name);
        _governs |= state.IsState;
    }

    /// <summary>"The <i>Pentagon</i> chief": who heads a ministry by another name has its state and field, and is a minister; not so its spokesman.</summary>
    private void AddMinistry(string body)
    {
        _groups |= Offices.Ministers;
        foreach (var word in body.Split(' '))
            _fields |= Offices.FieldOf(word);
        if (body.LastIndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && Lexicons.States.Find(body.AsSpan(of + 4).StartsWith("the ", StringComparison.Ordinal) ? body.AsSpan(of + 8) : body.AsSpan(of + 4)) is var (state, _))
            AddState(state);
    }

    /// <summary>The state that a word names, also in a line set in capitals: "TARVONIAN MINISTER".</summary>
    private static State? StateOf(ReadOnlySpan<char> word, WordShape shape) =>
        (Lexicons.States.Find(word) ?? (shape == WordShape.Capitals ? Lexicons.States.FindInCapitals(word) : null))?.State;

    /// <summary>"The alliance's top official", "the state's most senior commander": whoever heads it.</summary>
    public void Lead() => _groups |= (_groups & Offices.InArms) != 0 ? 0 : Offices.Heads;

    private void AddWord(ReadOnlySpan<char> word)
    {
        if (word.LastIndexOf('-') is > 0 and var hyphen && Offices.GroupsOf(word) != 0 && Offices.GroupsOf(word[(hyphen + 1)..]) != 0)
            AddWord(word[(hyphen + 1)..]); // "the general" after a colonel-general
        if (Offices.GroupsOf(word) == 0 && word is [.., 's'] && Offices.GroupsOf(word[..^1]) != 0)
            word = word[..^1];
        var groups = Offices.GroupsOf(word);
        if (groups != 0 || WordLists.People.Has(word) || Offices.Anybody.Has(word))
            _nouns.Add(word);
        _groups |= groups;
        _fields |= Offices.FieldOf(word) | (groups == Offices.InArms ? Offices.FieldOf("defence") : 0);
        if (Offices.AtMinistry.Has(word))
            _groups |= Offices.Ministers;
        if (Gender == Gender.Unknown)
            Gender = Offices.GenderOf(word);
        if (word.Length > 2)
            _words.Add(word);
    }

    /// <summary>How well somebody of the <paramref name="other"/> role may be meant by this one's words; nought when not at all.</summary>
    public int Fit(Role other)
    {
        if (other.IsEmpty || IsEmpty || Clash(_states, other._states) || Clash(_bodies, other._bodies) || _fields != 0 && other._fields != 0 && (_fields & other._fields) == 0)
            return 0;
        if (Gender != Gender.Unknown && other.Gender != Gender.Unknown && Gender != other.Gender)
            return 0;
        var same = _nouns.Set.Overlaps(other._nouns.Set);
        if (!same && (_groups & other._groups) == 0)
            return 0;
        if (_fields != 0 && other._fields == 0 && !_words.Set.IsSubsetOf(other._words.Set) && !_bodies.Overlaps(other._bodies))
            return 0;
        if (!same && IsRuler && ((_groups & other._groups & Rulers) == 0 || other._fields != 0))
            return 0; // "the Tarvonian president" is not the chief of something Tarvonian
        var named = _names.Count > 0 && other.Names(_names);
        if (_names.Count > 0 && other._names.Count > 0 && !named && !_bodies.Overlaps(other._bodies))
            return 0;
        if (!same && _names.Count > 0 && !named && !_names.Any(name => other._words.Contains(name)) && !_states.Overlaps(other._states) && !_bodies.Overlaps(other._bodies))
            return 0; // "the Orvan governor" is not just any president
        if (!same && _names.Count == 0 && _states.Count == 0 && !_bodies.Overlaps(other._bodies) && (_fields & other._fields) == 0 && Extras().Any() && !Extras().Any(word => other._words.Set.Contains(word)))
            return 0; // "the chairman of the joint chiefs" is not just any president
        return (same ? 4 : 2) + (named ? 3 : 0) + (_states.Overlaps(other._states) ? 3 : 0) + (_bodies.Overlaps(other._bodies) ? 3 : 0) + (_fields != 0 ? 2 : 0) + (_words.Set.IsSubsetOf(other._words.Set) ? 2 : 0);
    }

    /// <summary>Whether somebody of the <paramref name="other"/> role may have this one as well: neither governs, heads or represents anything already, nor is of another state, body, field or gender.</summary>
    public bool MayBe(Role other, Gender gender) =>
        (other._groups & Elected) == 0 && !Clash(_states, other._states) && !Clash(_bodies, other._bodies) && !(_fields != 0 && other._fields != 0 && (_fields & other._fields) == 0)
        && !(Gender != Gender.Unknown && gender != Gender.Unknown && Gender != gender) && (_groups & other._groups) == 0;

    private static readonly uint Elected = Offices.OfGovernment | Offices.Heads | Offices.GroupsOf("senator") | Offices.GroupsOf("governor") | Offices.GroupsOf("mayor");

    private static readonly uint Rulers = Offices.GroupsOf("ruler") | Offices.GroupsOf("premier");

    /// <summary>"The Tarvonian leader", "Tarvonia's president": who heads a state or its government, and nothing else.</summary>
    private bool IsRuler => _governs && _nouns.Set.Any(noun => (Offices.GroupsOf(noun) & Rulers) != 0) && _fields == 0 && _bodies.Count == 0 && _names.Count == 0 && !Extras().Any(word => Lexicons.States.Find(word) is null);

    /// <summary>The words that say more than the office.</summary>
    private IEnumerable<string> Extras() => _words.Set.Where(word => !WordLists.Grammar.Has(word) && !Offices.Topmost.Has(word) && word != "senior" && !_nouns.Contains(word));

    /// <summary>Whether it shares a name with <paramref name="names"/>; a page may cut an acronym short.</summary>
    private bool Names(HashSet<string> names)
    {
        foreach (var one in _names)
        {
            if (names.Any(other => other.StartsWith(one, StringComparison.Ordinal) || one.StartsWith(other, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    private static bool Clash(HashSet<string> some, HashSet<string> others) => some.Count > 0 && others.Count > 0 && !some.Overlaps(others);
}
