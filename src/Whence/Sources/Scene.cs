using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Everybody of whom a page speaks, as the resolvers look at them: the people named on it, who was spoken of so far, the states, the acronyms.</summary>
internal sealed class Scene(Reading reading)
{
    private readonly Extents _said = new(reading.Attributions.SelectMany(attribution => attribution.Source).Order());
    private readonly Extents _spoke = new(reading.Attributions.Where(attribution => attribution.Cue is null or { Type: CueType.Speech }).SelectMany(attribution => attribution.Source).Order());
    private readonly Subjects _subjects = new(reading);

    /// <summary>The page.</summary>
    public Reading Reading => reading;

    /// <summary>The people whom the page names.</summary>
    public Cast Cast { get; } = new(reading, guesses: true);

    /// <summary>Who was spoken of so far.</summary>
    public Spoken Spoken { get; } = new();

    /// <summary>The states that the page names.</summary>
    public NamedStates States { get; } = new(reading);

    /// <summary>States that no lexicon knows.</summary>
    public Invented Invented { get; } = new(reading);

    /// <summary>The bodies that the page names with their states.</summary>
    public StatedBodies Stated => field ??= new(reading, Invented);

    /// <summary>Where the page has each word that it writes with a capital.</summary>
    public CapitalWords Capitals { get; } = new(reading);

    /// <summary>Acronyms that the page spells out.</summary>
    public Acronyms Acronyms { get; } = new(reading);

    /// <summary>What is told by somebody.</summary>
    public Told Told { get; } = new(reading);

    /// <summary>Several who spoke together last, and where; "the two", "they".</summary>
    public (int Position, ImmutableArray<Source> Sources)? Together { get; set; }

    /// <summary>The person with a name who was spoken of last; null where none was.</summary>
    public (int Position, Source Source)? LastSpeaker() =>
        Spoken.Last(Spoken.Question.Person, "", source => source.Kind == SourceKind.Person || source.Kind == SourceKind.Unknown && !source.Name.Contains(' ', StringComparison.Ordinal));

    /// <summary>The body or publication with a name that was spoken of last, and may have made a study; null where none was.</summary>
    public (int Position, Source Source)? LastMaker() =>
        Spoken.Last(Spoken.Question.Maker, "", s => s.Kind is SourceKind.Institution or SourceKind.Group or SourceKind.Publication && !s.Name.StartsWith("unnamed ", StringComparison.Ordinal));

    /// <summary>The paper without a name that said something last, and where; "it".</summary>
    public (int Position, Source Source)? Paper { get; set; }

    /// <summary>For whom a spokesperson without a name spoke last, and where; "he said".</summary>
    public (int Position, Source Source)? Voice { get; set; }

    /// <summary>Whether the words at <paramref name="span"/> are part of an attribution's source.</summary>
    public bool IsSaid(TextSpan span) => _said.FirstOverlap(span) >= 0;

    /// <summary>Whether the words at <paramref name="span"/> are the source of something said, and not only believed or wanted.</summary>
    public bool Spoke(TextSpan span) => _spoke.FirstOverlap(span) >= 0;

    /// <summary>Whether the first position stands in the words below a picture, which do not hold the other: who is seen there is not whom the text speaks of.</summary>
    public bool IsPictured(int at, int position) =>
        reading.Document.Blocks.AsSpan().LastUpTo(at) is >= 0 and var block && reading.Document.Blocks[block] is { Kind: BlockKind.Caption } caption && caption.Span.Contains(at) && !caption.Span.Contains(position) || IsSignature(at, position);

    /// <summary>Whether the first position stands in a line that a dash opens below a quotation, and signs it: "– Anna Berg, mayor".</summary>
    private bool IsSignature(int at, int position)
    {
        const int Longest = 120; // UTF-16 units
        return reading.Document.Blocks.AsSpan().LastUpTo(at) is >= 0 and var block && reading.Document.Blocks[block].Span is var line && line.Contains(at) && !line.Contains(position) && line.Length < Longest && reading.Tokens[reading.TokenAt(line.Start)].Kind == TokenKind.Dash;
    }

    /// <summary>How many sentences lie between two positions.</summary>
    public int SentencesBetween(int start, int end) => reading.Sentences.AsSpan().LastUpTo(end) - reading.Sentences.AsSpan().LastUpTo(start);

    /// <summary>How many sentences the page itself sets between two positions: those of a long quotation do not part its speaker from what follows.</summary>
    public int OwnSentencesBetween(int start, int end)
    {
        const int Furthest = 16; // sentences, beyond which nobody asks
        var (first, last, own) = (reading.Sentences.AsSpan().LastUpTo(start), reading.Sentences.AsSpan().LastUpTo(end), 0);
        if (last - first > Furthest)
            return last - first;
        for (var s = first + 1; s <= last; s++)
        {
            var begins = reading.Sentences[s].Span.Start;
            own += reading.Quotations.AsSpan().LastUpTo(begins) is >= 0 and var q && reading.Quotations[q].Span.End > begins ? 0 : 1;
        }
        return own;
    }

    /// <summary>The phrase that a sentence before <paramref name="position"/> is about, the nearest first.</summary>
    /// <param name="position">Where the question stands.</param>
    /// <param name="most">How many sentences it looks back over.</param>
    public IEnumerable<Phrase> SubjectsBefore(int position, int most = 3)
    {
        var at = reading.Sentences.AsSpan().LastUpTo(position);
        for (var s = at; s >= Math.Max(0, at - most); s--)
        {
            if (!IsPictured(reading.Sentences[s].Span.Start, position) && SubjectOf(reading.Sentences[s]) is { IsEmpty: false } phrase && phrase.Token(phrase.End - 1).Span.End < position)
                yield return phrase;
        }
    }

    /// <summary>What the sentence just before the one at <paramref name="position"/> is about, or that one itself before it; null when neither says.</summary>
    public Phrase? SubjectAdjacent(int position)
    {
        foreach (var subject in SubjectsBefore(position, 1))
        {
            if (!Told.Apart(new(subject.Position, subject.Position + 1), position).IsQuoted)
                return subject;
        }
        return null;
    }

    /// <summary>What the sentence at <paramref name="token"/> is about, when the token is its first verb or belongs to it; null otherwise.</summary>
    public TextSpan? SubjectOfVerb(int token)
    {
        var at = reading.SentenceAt(token);
        if ((uint)at >= (uint)reading.Sentences.Length)
            return null;
        var verb = _subjects.VerbOf(token);
        for (var i = verb; i < token; i++)
        {
            if (!reading.Tokens[i].IsVerb && reading.Tokens[i].Tag is not (PosTag.Adverb or PosTag.Modal))
                return null;
        }
        return verb <= token ? SubjectOfSentence(token) : null;
    }

    /// <summary>What the sentence at <paramref name="token"/> is about; null when it stands behind the verb.</summary>
    public TextSpan? SubjectOfSentence(int token) =>
        reading.SentenceAt(token) is var at && (uint)at < (uint)reading.Sentences.Length && SubjectOf(reading.Sentences[at]) is { IsEmpty: false } subject ? new(subject.Token(subject.Start).Span.Start, subject.Token(subject.End - 1).Span.End) : null;

    /// <summary>The words before a sentence's verb; behind the comma where a preposition opens it ("In May, the engineers …").</summary>
    private Phrase? SubjectOf(Sentence sentence)
    {
        const int Longest = 32;
        var (start, verb) = (sentence.FirstToken, _subjects.VerbOf(sentence.FirstToken));
        if (reading.Tokens[start].Tag == PosTag.Conjunction && start + 1 < verb)
            start++; // "But because the river rose, the millers …"
        var measured = IsMeasured(start);
        if ((measured || reading.Is(start, WordLists.FrontedSubordinators)) && BehindClause(sentence, verb) is { } main)
            return main;
        if (verb - start is 0 or > Longest || verb >= sentence.EndToken)
            return null;
        if (measured || reading.Tokens[start].Tag is PosTag.Preposition or PosTag.Adverb or PosTag.To or PosTag.VerbIng || reading.Tokens[start + 1].Tag == PosTag.VerbIng && reading.Tokens[start].Tag is PosTag.Determiner or PosTag.Pronoun)
        {
            while (start < verb && reading.Tokens[start].Kind != TokenKind.Comma)
                start++;
            start++;
        }
        while (verb > start && reading.Tokens[verb - 1].Tag == PosTag.Adverb)
            verb--;
        return start < verb ? new Phrase(reading, new(reading.Tokens[start].Span.Start, reading.Tokens[verb - 1].Span.End)) : null;
    }

    /// <summary>"<i>A day after</i> the inquiry was published, the mayor …", "<i>Hours before</i> the vote, …": a time by what came after or before it, and nobody.</summary>
    private bool IsMeasured(int start)
    {
        const int Longest = 5; // "little more than a year after"
        for (var i = start + 1; i <= start + Longest && i < reading.Tokens.Length && reading.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (reading.Is(i, AfterOrBefore))
                return reading.Is(i - 1, Clauses.Spans);
            if (reading.Tokens[i].IsVerb)
                return false;
        }
        return false;
    }

    private static readonly Words AfterOrBefore = new("after before since");

    /// <summary>"When the presenter asked him, <i>the mayor</i> laughed": what the main clause is about, behind the comma or dash that ends the first; null where none is found.</summary>
    private Phrase? BehindClause(Sentence sentence, int verb)
    {
        for (var mark = verb + 1; mark + 1 < sentence.EndToken; mark++)
        {
            if (reading.Tokens[mark].Kind is not (TokenKind.Comma or TokenKind.Dash))
                continue;
            var end = mark + 1;
            while (end < sentence.EndToken && (reading.Tokens[end].IsNoun || reading.Tokens[end].Kind == TokenKind.Clitic || reading.Tokens[end].Tag is PosTag.Determiner or PosTag.Adjective or PosTag.PossessivePronoun or PosTag.Pronoun or PosTag.Number))
                end++;
            var behind = end;
            while (behind < sentence.EndToken && reading.Tokens[behind].Tag == PosTag.Adverb)
                behind++;
            if (end > mark + 1 && behind < sentence.EndToken && reading.Tokens[behind].Tag is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal)
                return new Phrase(reading, new(reading.Tokens[mark + 1].Span.Start, reading.Tokens[end - 1].Span.End));
        }
        return null;
    }

    /// <summary>The organisation whose name ends with a token.</summary>
    public TextSpan? OrganisationAt(int token)
    {
        var span = reading.Tokens[token].Span;
        return reading.Mentions.AsSpan().LastUpTo(span.Start) is >= 0 and var at && reading.Mentions[at] is { Kind: MentionKind.Organisation } body && body.Span.End == span.End ? body.Span : null;
    }

    /// <summary>The people of whom a sentence before <paramref name="position"/> said something together: "Berg and Talven argued", "Berg met with Talven"; none when there are fewer than two.</summary>
    public (int Position, ImmutableArray<Source> Sources)? PairBefore(int position)
    {
        const int Sentences = 3;
        var at = reading.Sentences.AsSpan().LastUpTo(position);
        var people = at < 0 ? default : Cast.In(reading.Sentences[Math.Max(0, at - Sentences)].Span.Start, position);
        for (var i = people.Length - 1; i > 0; i--)
        {
            if (people[i].Person != people[i - 1].Person && Joined(people[i - 1].EndToken, people[i].Token) && (people[i - 1].IsSubject || IsSaid(people[i].Span)))
                return (people[i - 1].Span.Start, [Of(people[i - 1].Person)!, Of(people[i].Person)!]);
        }
        return null;
    }

    /// <summary>"Berg met Talven": the people of the sentences before <paramref name="position"/>, where they are two.</summary>
    public (int Position, ImmutableArray<Source> Sources)? TwoBefore(int position)
    {
        const int Sentences = 3;
        var at = reading.Sentences.AsSpan().LastUpTo(position);
        var people = new List<Person>();
        foreach (var appearance in at < 0 ? default : Cast.In(reading.Sentences[Math.Max(0, at - Sentences)].Span.Start, position))
        {
            if (!people.Contains(appearance.Person))
                people.Add(appearance.Person);
        }
        return people is [var first, var second] ? (reading.Sentences[Math.Max(0, at - Sentences)].Span.Start, [Of(first)!, Of(second)!]) : null;
    }

    /// <summary>"<i>Both experts</i> agree": the two who spoke so far, where they are two and the noun, without its plural ending, is no office that neither has.</summary>
    public (int Position, ImmutableArray<Source> Sources)? TwoSpeakers(int position, ReadOnlySpan<char> noun)
    {
        var (last, first, second) = (0, (Source?)null, (Source?)null);
        foreach (var (at, source) in Spoken.Recent(position))
        {
            if (source.Kind != SourceKind.Person)
                continue;
            last = at;
            if (source.Name == first?.Name || source.Name == second?.Name)
                continue;
            if (second is not null)
                return null;
            (first, second) = (first ?? source, first is null ? null : source);
        }
        var known = noun is [.. var single, 's'] && (Offices.AnybodyWhoKnows.Has(single) || Offices.GroupsOf(single) == 0);
        return known && first is not null && second is not null ? (last, [first, second]) : null;
    }

    /// <summary>"<i>His lawyer</i> told of the mill. <i>Anton Dask said</i> …": somebody of whom the page says nothing but a name, which it brings for the first time at the next sentence's start, is whom it has just described.</summary>
    public Source? NamedBare(Phrase phrase)
    {
        var next = reading.Sentences.AsSpan().LastUpTo(phrase.Position) + 1;
        if (phrase.Token(phrase.Head).Tag == PosTag.Nouns || next >= reading.Sentences.Length || Cast.In(reading.Sentences[next].Span.Start, reading.Sentences[next].Span.End) is not [var first, ..] || first.Token != reading.Sentences[next].FirstToken)
            return null;
        var (person, gender) = (first.Person, Offices.GenderOf(phrase.Word(phrase.Head)));
        var isNew = person.Position == first.Span.Start && person.Role.IsEmpty && person.Name.Contains(' ', StringComparison.Ordinal) && reading.Tokens[first.EndToken].IsVerb;
        return isNew && Spoke(first.Span) && (gender == Gender.Unknown || person.Gender == Gender.Unknown || gender == person.Gender) ? Of(person) : null;
    }

    /// <summary>"<i>A leader of the millers' union</i> called it sad. “…,” said <i>Dan Holm</i>, head of the Lenna Millers' Union": who says the quotation right behind, where the page names that one for the first time and what it adds shares a word with the description; null otherwise.</summary>
    public Source? NamedBehindQuotation(Phrase phrase)
    {
        const int Nearest = 5; // tokens from the closing mark to the name
        var next = reading.Sentences.AsSpan().LastUpTo(phrase.Position) + 1;
        if (next >= reading.Sentences.Length || reading.Quotations.AsSpan().LastUpTo(reading.Sentences[next].Span.Start) is not (>= 0 and var q) || reading.Quotations[q].Span.Start != reading.Sentences[next].Span.Start)
            return null;
        var close = reading.TokenAt(reading.Quotations[q].Span.End);
        if (close >= reading.Tokens.Length || reading.SentenceAt(close) is not (>= 0 and var last) || last >= reading.Sentences.Length)
            return null;
        if (Cast.In(reading.Quotations[q].Span.End, reading.Sentences[last].Span.End) is not [var first, ..] || first.Token > close + Nearest || first.Person.Position != first.Span.Start || !Spoke(first.Span))
            return null;
        var gender = Offices.GenderOf(phrase.Word(phrase.Head));
        return (gender == Gender.Unknown || first.Person.Gender == Gender.Unknown || gender == first.Person.Gender) && SharesWord(phrase, first.EndToken, reading.Sentences[last].EndToken) ? Of(first.Person) : null;
    }

    /// <summary>Whether a longer word, no name, that says of what somebody is stands behind a name as well.</summary>
    private bool SharesWord(Phrase phrase, int from, int end)
    {
        const int Letters = 5;
        for (var i = from; i < end; i++)
        {
            for (var k = phrase.CoreStart; k < phrase.End && reading.Word(i).Length >= Letters; k++)
            {
                if (k != phrase.Head && phrase.Token(k) is { IsNoun: true, IsCapital: false } && phrase.Word(k).Equals(reading.Word(i), StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }

    /// <summary>"<i>The Holms</i> said": the people of that surname whom the page names, where they are two or more; none otherwise.</summary>
    public ImmutableArray<Source> Family(Phrase phrase)
    {
        if (phrase.End - phrase.Start != 2 || !phrase.Is(phrase.Start, "the") || !phrase.Token(phrase.Head).IsCapital || phrase.Word(phrase.Head) is not [.. var name, 's'] || name.Length < 2)
            return [];
        var people = new List<Person>();
        foreach (var appearance in Cast.Mentions)
        {
            if (name.Equals(appearance.Person.Surname, StringComparison.Ordinal) && appearance.Person.Name.Contains(' ', StringComparison.Ordinal) && !people.Contains(appearance.Person))
                people.Add(appearance.Person);
        }
        return people.Count > 1 ? [.. people.Select(person => Of(person)!)] : [];
    }

    private static readonly Words Joining = new("and met meets with");

    /// <summary>Whether nothing but "and" or "met with", marks, titles and other capitals stands between two names.</summary>
    private bool Joined(int start, int end)
    {
        const int Farthest = 10;
        var joined = false;
        for (var i = start; i < end; i++)
        {
            joined |= reading.Is(i, "and") || reading.Is(i, "met") || reading.Is(i, "meets");
            if (end - start > Farthest || reading.Tokens[i] is { Kind: TokenKind.Word, IsCapital: false } && !reading.Is(i, Joining) && !IsOffice(reading.Word(i)) || reading.Tokens[i].Kind == TokenKind.Quote)
                return false;
        }
        return joined;
    }

    /// <summary>A person of the page as a source.</summary>
    public static Source? Of(Person? person) => person is null ? null : new Source { Name = person.Name, Kind = SourceKind.Person };

    /// <summary>Whether a noun is for a person: an office, a trade, anybody.</summary>
    public static bool IsPersonNoun(ReadOnlySpan<char> noun) =>
        !noun.Equals("police", StringComparison.OrdinalIgnoreCase) && (WordLists.People.HasSingular(noun) || WordLists.Collectives.Has(noun) || IsOffice(noun));

    /// <summary>Whether a noun, singular or plural, is an office or trade.</summary>
    public static bool IsOffice(ReadOnlySpan<char> noun) =>
        Offices.GroupsOf(noun) != 0 || Offices.Anybody.Has(noun) || noun.Length > 3 && noun[^1] == 's' && Offices.GroupsOf(noun[..^1]) != 0;
}
