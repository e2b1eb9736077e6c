using System.Collections.Immutable;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Names;

/// <summary>Finds the runs of capitals of a page that may be people's names, without the titles, offices, bodies and states before them.</summary>
internal sealed class NameRuns(Reading reading)
{
    internal const int LongestName = 4; // words
    private const int MostParticles = 3; // before a surname

    /// <summary>What stands behind a name and is no part of it: "Anna Berg <i>MP</i>".</summary>
    internal static Lexicons.Words PostNominals { get; } = Lexicons.Words.Listed("people", "post-nominal");

    private readonly ImmutableArray<Token> _tokens = reading.Tokens;
    private readonly List<Run> _runs = [];

    /// <summary>Names that the page calls a firm or a charity.</summary>
    public HashSet<string> Firms { get; } = new(StringComparer.Ordinal);

    /// <summary>The runs, in the order of the text.</summary>
    public List<Run> Read()
    {
        ReadRuns();
        CutOpenings();
        CutRepeats();
        TakeInStates();
        return _runs;
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
                Firms.Add(reading.Document.Text[_tokens[i].Span.Start.._tokens[end - 1].Span.End]);
            i = end - 1;
        }
    }

    /// <summary>"<i>Brave</i> Mira Dask has told …", "<i>Photographer</i> Mira Dask", "<i>Striker</i> Aldo Berg … Berg said", "<i>Isolated</i> Dask …": an ordinary word is no part of the name that the page has elsewhere without it, nor is a trade before a name of which it has the surname, nor an adjective before the surname of somebody with a given name.</summary>
    private void CutOpenings()
    {
        var names = new HashSet<string>(_runs.Where(run => Words(run) <= 2).Select(Text), StringComparer.Ordinal);
        HashSet<string>? surnames = null;
        for (var i = 0; i < _runs.Count; i++)
        {
            var run = _runs[i];
            if (run.End - run.Start < 2 || GivenNames.Find(Word(run.Start)) is not null)
                continue;
            var rest = run with { Start = run.Start + 1 };
            var isCut = Words(run) switch
            {
                3 when GivenNames.Find(Word(rest.Start)) is not null => (OpensSentence(run.Start) || _tokens[run.Start].Tag is PosTag.Noun or PosTag.Adjective) && names.Contains(Text(rest)),
                3 => OpensSentence(run.Start) && IsTradeNoun(run.Start) && names.Contains(Text(run with { Start = run.End - 1 })),
                2 => _tokens[run.Start].Tag == PosTag.Adjective && !run.IsTitled && (surnames ??= Surnames()).Contains(Text(rest)),
                _ => false,
            };
            if (isCut)
                _runs[i] = rest;
        }
    }

    /// <summary>Of those whom the page has with a given name.</summary>
    private HashSet<string> Surnames() =>
        new(_runs.Where(run => run.End - run.Start > 1 && GivenNames.Find(Word(run.Start)) is not null).Select(run => Text(run with { Start = run.End - 1 })), StringComparer.Ordinal);

    /// <summary>"Mira Dask<i>Mira Lena</i>": a name that a page's own markup says again in full, as far as it goes the first time.</summary>
    private void CutRepeats()
    {
        for (var i = 0; i < _runs.Count; i++)
        {
            if (_runs[i] is var run && run.End - run.Start > 2 && Word(run.Start).SequenceEqual(Word(run.Start + 2)))
                _runs[i] = run with { End = run.Start + 2 };
        }
    }

    /// <summary>"<i>Georgia</i> Dask, the mayor": a given name that is a state's as well, before a surname that the page has elsewhere without it, or behind a title or office ("Defence Minister <i>Georgia</i> Dask").</summary>
    private void TakeInStates()
    {
        var alone = new HashSet<string>(_runs.Where(run => Words(run) == 1 && !IsBehindState(run)).Select(Text), StringComparer.Ordinal);
        for (var i = 0; i < _runs.Count; i++)
        {
            if (_runs[i] is var run && Words(run) == 1 && IsBehindState(run) && (alone.Contains(Text(run)) || IsBehindSomebody(run.Start - 1) || run.Whole < run.Start - 1 && (IsTitle(Word(run.Start - 2)) || IsTradeNoun(run.Start - 2))) && !Looks.LikeABody(Word(run.Start)))
                _runs[i] = run with { Start = run.Start - 1, Whole = Math.Min(run.Whole, run.Start - 1) };
        }
        AddCalledSo();
    }

    /// <summary>"Ten-year-old <i>Georgia Dask</i> … <i>Georgia</i> said": the given name alone, on a page that has nothing in or of a state of that name.</summary>
    private void AddCalledSo()
    {
        for (var i = _runs.Count - 1; i >= 0; i--)
        {
            var (run, first) = (_runs[i], _runs[i].Start);
            if (run.End - first != 2 || States.Find(Word(first)) is not (_, States.Form.Name) || GivenNames.Find(Word(first)) is null || IsCalled.Contains(Word(first).ToString()))
                continue;
            var alone = AloneOf(first);
            if (alone.Count == 0)
                continue;
            IsCalled.Add(Word(first).ToString());
            foreach (var token in alone)
                _runs.Add(new(token, token, token + 1, false));
        }
        if (IsCalled.Count > 0)
            _runs.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>Given names that are a state's as well and that the page uses for somebody alone.</summary>
    public HashSet<string> IsCalled { get; } = new(StringComparer.Ordinal);

    private static readonly Lexicons.Words InPlaces = new("in of across around throughout");

    /// <summary>Where the page has a word alone in capitals; nowhere when it is a place there.</summary>
    private List<int> AloneOf(int first)
    {
        var alone = new List<int>();
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (!_tokens[i].IsCapital || !Word(i).SequenceEqual(Word(first)) || i + 1 < _tokens.Length && _tokens[i + 1] is { IsCapital: true, Kind: TokenKind.Word })
                continue;
            var owns = i + 1 < _tokens.Length && _tokens[i + 1].Kind == TokenKind.Clitic && i > 0 && !reading.Is(i - 1, InPlaces); // "thanks to Georgia's hard work"
            if (i > 0 && (_tokens[i - 1].Tag is PosTag.Preposition or PosTag.To && !owns && !reading.Is(i - 1, "as") || _tokens[i - 1].Kind == TokenKind.Comma && i > 1 && _tokens[i - 2].IsCapital && !owns || _tokens[i - 1].Kind == TokenKind.Word && _tokens[i - 1].IsCapital && !(WordLists.TimeWords.Has(Word(i - 1)) && OpensSentence(i - 1))))
                return [];
            alone.Add(i);
        }
        return alone;
    }

    /// <summary>"nine-year-old <i>Georgia Dask</i>", "skater <i>Georgia Dask</i>": whether a small word for somebody stands before the name.</summary>
    private bool IsBehindSomebody(int start) =>
        start > 0 && _tokens[start - 1].Kind == TokenKind.Word && (Word(start - 1).EndsWith("-year-old") || !_tokens[start - 1].IsCapital && _tokens[start - 1].Tag == PosTag.Noun && (WordLists.People.Has(Word(start - 1)) || IsTradeNoun(start - 1)));

    private bool IsBehindState(Run run) =>
        run.Start > 0 && _tokens[run.Start - 1] is { IsCapital: true } given && _tokens[run.Start].Span.Start - given.Span.End == 1 && States.Find(Word(run.Start - 1)) is (_, States.Form.Name) && GivenNames.Find(Word(run.Start - 1)) is not null;

    /// <summary>The run without its titles, offices, bodies and states at the front; null when no name is left.</summary>
    private Run? Trimmed(int start, int end)
    {
        var (whole, name) = (start, start);
        while (end > name && (WordLists.TimeWords.Has(Word(end - 1)) || PostNominals.Has(Word(end - 1))) && end - name > 2)
            end--;
        for (var i = start; i < end - 1; i++)
        {
            if (IsTitle(Word(i)) && !Offices.BehindSurname.Has(Word(i + 1)) || end - i > 2 && (WordLists.People.Has(Word(i)) || IsTrade(i)) && i + 1 < end)
                name = i + 1;
        }
        if (end - name > 1 && Word(name) is "Per" && OpensSentence(name) && end < _tokens.Length && _tokens[end].Kind == TokenKind.Comma && !reading.Is(end + 1, Apposition))
            name++; // "Per Northwire, five bridges …"
        while (name < end && (IsTitle(Word(name)) || WordLists.Describing.Has(Word(name)) || end - name > 2 && Looks.LikeABody(Word(name)) && !WordLists.Airwaves.Has(Word(name)) || States.Find(Word(name)) is var (_, form) && !(form == States.Form.Capital && GivenNames.Find(Word(name)) is not null) || WordLists.TimeWords.Has(Word(name)) || _tokens[name].Tag == PosTag.Determiner || OpensSentence(name) && WordLists.Sets.Has(Word(name))))
            name++;
        name = Math.Max(name, BehindBody(name, end));
        if (end - name > 2 && WordLists.Partisans.Has(Word(name)) && !Looks.LikeABody(Word(end - 1)))
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

    /// <summary>Whether the token opens a sentence.</summary>
    public bool OpensSentence(int token) => reading.SentenceAt(token) is var s && s < reading.Sentences.Length && reading.Sentences[s].FirstToken == token;

    private ReadOnlySpan<char> Word(int i) => reading.Word(i);

    /// <summary>How many words a name has, small ones inside it left out.</summary>
    public int Words(Run run)
    {
        var words = 0;
        for (var i = run.Start; i < run.End; i++)
            words += Offices.Particles.Has(Word(i)) && (!_tokens[i].IsCapital || i == run.Start && i + 1 < run.End && GivenNames.Find(Word(i)) is null && !IsGivenBefore(run)) ? 0 : 1; // "Van der Haal said"
        return words;
    }

    private HashSet<string>? _alone; // single words that the page has as a name

    /// <summary>"<i>Di</i> Lenn", whom the page calls Lenn after that: a given name that is a small word of surnames elsewhere.</summary>
    private bool IsGivenBefore(Run run)
    {
        if (run.End - run.Start != 2)
            return false;
        _alone ??= new(_runs.Where(one => one.End - one.Start == 1).Select(Text), StringComparer.Ordinal);
        return _alone.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word(run.End - 1));
    }

    /// <summary>The name as written.</summary>
    public string Text(Run run) => reading.Document.Text[_tokens[run.Start].Span.Start.._tokens[run.End - 1].Span.End];

    private bool IsName(int i) =>
        Looks.LikeASurname(Word(i)) && !_tokens[i].IsVerb || IsVerbalSurname(i) || Looks.LikeAGivenName(reading, i) || _tokens[i] is { Kind: TokenKind.Word, IsCapital: true } && (_tokens[i].Tag is PosTag.Name or PosTag.Other or PosTag.Noun or PosTag.Adjective || IsGivenName(i)) && !(_tokens[i].Shape == WordShape.Capitals && _tokens[i].Span.Length > 3 && !Word(i).Contains('.'))
        && !(Looks.LikeACompound(Word(i)) && !Looks.LikeAHyphenatedGivenName(reading, i) || _tokens[i].Tag == PosTag.Adjective && Word(i).IndexOf('-') is > 0 and var hyphen && hyphen + 1 < Word(i).Length && char.IsLower(Word(i)[hyphen + 1])) // "the Sarn-born player"
        && !Tokenizer.IsSite(Word(i));

    /// <summary>"<i>Denys</i> Orlin": a given name that the tagger took for a verb or a plural, before another name.</summary>
    private bool IsGivenName(int i) =>
        _tokens[i].Tag is PosTag.VerbThird or PosTag.VerbPast or PosTag.Nouns && i + 1 < _tokens.Length && _tokens[i + 1] is { IsCapital: true, Tag: PosTag.Name } && GivenNames.Find(Word(i)) is not null;

    /// <summary>"Judge Casey <i>Dowling</i> ruled … <i>Dowling</i> wrote": a surname that the tagger took for a verb, behind a given name; alone only where the page has it so.</summary>
    private bool IsVerbalSurname(int i) =>
        _tokens[i] is { Kind: TokenKind.Word, Shape: WordShape.Capital, Tag: PosTag.VerbIng } && (i > 0 && IsVerbalBehind(i) || (_verbal ??= VerbalSurnames()).Count > 0 && _verbal.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word(i)));

    private bool IsVerbalBehind(int i) =>
        _tokens[i - 1] is { Kind: TokenKind.Word, IsCapital: true } && GivenNames.Find(Word(i - 1)) is not null && _tokens[i].Span.Start - _tokens[i - 1].Span.End == 1 && !(i + 1 < _tokens.Length && _tokens[i + 1].IsCapital) && !InHeadline(i);

    private HashSet<string>? _verbal;

    private HashSet<string> VerbalSurnames()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < _tokens.Length; i++)
        {
            if (_tokens[i] is { Kind: TokenKind.Word, Shape: WordShape.Capital, Tag: PosTag.VerbIng } && IsVerbalBehind(i))
                found.Add(Word(i).ToString());
        }
        return found;
    }

    private bool InHeadline(int i) => reading.Document.Blocks.AsSpan().LastUpTo(_tokens[i].Span.Start) is >= 0 and var at && reading.Document.Blocks[at].Kind == BlockKind.Headline;

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
        end - start >= LongestName && InHeadline(start);

    /// <summary>"Gov.", "Major-Gen": a title, or two that a hyphen ties.</summary>
    private static bool IsTitle(ReadOnlySpan<char> word) =>
        WordLists.Titles.Has(word) && !(Offices.Particles.Has(word) && !Looks.LikeAnAcronym(word)) || word.IndexOf('-') is > 0 and var hyphen && WordLists.Titles.Has(word[..hyphen]) && WordLists.Titles.Has(word[(hyphen + 1)..]);

    /// <summary>"<i>Novelist</i> Mira Dask", "<i>Oligarchs</i> Anton Berg and Mira Dask".</summary>
    private bool IsTrade(int i) =>
        IsTradeNoun(i) && GivenNames.Find(Word(i)) is null && (GivenNames.Find(Word(i + 1)) is not null || OpensSentence(i) && _tokens[i].Tag is PosTag.Noun or PosTag.Nouns);

    /// <summary>Whether a token is a noun for an office or trade.</summary>
    public bool IsTradeNoun(int i) => Offices.GroupsOf(Word(i)) != 0 || Word(i) is [.. var one, 's'] && (Offices.GroupsOf(one) != 0 || WordLists.People.Has(one));
}
