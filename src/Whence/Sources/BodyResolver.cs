using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;
using Question = Whence.Sources.Spoken.Question;

namespace Whence.Sources;

/// <summary>Bodies and outlets: those of the lexicons, those that the page names, and "the ministry", "the group" for one spoken of before.</summary>
internal sealed class BodyResolver(Scene scene)
{
    private const int Furthest = 48; // names that "the alliance" looks back over

    private readonly ExplainedNames _explained = new(scene.Reading);
    private InnerNames Names => field ??= new(scene.Reading);
    private readonly Dictionary<string, Body> _defined = new(StringComparer.Ordinal); // by acronym
    private readonly Dictionary<string, (int Position, Body? Outlet)> _shortened = new(StringComparer.Ordinal);

    private static readonly Words Commercial = new("company firm");
    private static readonly Words Benches = Words.Listed("body-words", "bench");
    private static readonly Words Houses = Words.Listed("body-words", "house");
    private static readonly Words OfHouses = Words.Listed("body-words", "of a house");
    private static readonly Words OwnStaff = Words.Listed("people", "staff");
    private static readonly Words OutletsAgain = Words.Listed("body-words", "outlet again");
    private static readonly Words Anybodies = Words.Listed("body-words", "any body");

    /// <summary>Whether the page explains a name by a noun for bodies: "Janver, a global agency", "the law firm Tarn Holm".</summary>
    public bool IsExplained(string name) => _explained.Has(name);

    /// <summary>The longest run of words that is a body or outlet of the lexicons, or one that the page itself names by an acronym.</summary>
    public Source? Known(Phrase phrase)
    {
        if (InFull(phrase) is { } defined)
            return defined;
        for (var length = Math.Min(Bodies.MostWords, phrase.HeadEnd - phrase.Start); length > 0; length--)
        {
            for (var i = phrase.Start; i + length <= phrase.HeadEnd; i++)
            {
                if (phrase.Token(i).IsCapital && (length == 1 && Abbreviated(phrase.Word(i)) is { } own ? own : Bodies.Find(phrase.Text(i, i + length))) is { } body && Fits(phrase, i, i + length, body))
                    return Of(body.IsOutlet && length == 1 && OutletInFull(phrase.Word(i).ToString(), phrase.Position) is { } fuller ? fuller : body);
            }
        }
        return null;
    }

    /// <summary>"Rivers, Harbours and Canals Veskaria (RHCV)", behind a noun that only says what it is: the body that the page defines there, commas and all. Null for words that go on behind it, and for its people.</summary>
    private Source? InFull(Phrase phrase)
    {
        for (var i = phrase.CoreStart; i < phrase.HeadEnd; i++)
        {
            if (scene.Acronyms.At(i) is { } definition)
                return GoesOn(phrase, scene.Reading.TokenAt(phrase.Token(i).Span.Start + definition.Name.Length)) ? null : Of(Defined(definition));
            if (phrase.Token(i) is not { Kind: TokenKind.Word, Tag: PosTag.Noun or PosTag.Name or PosTag.Adjective or PosTag.Other } || Scene.IsPersonNoun(phrase.Word(i)))
                return null;
        }
        return null;
    }

    /// <summary>Whether words of the phrase stand behind a name and the acronym in brackets: "… (RHCV) spokesman".</summary>
    private static bool GoesOn(Phrase phrase, int end)
    {
        if (end + 1 < phrase.End && phrase.Token(end).Kind == TokenKind.Open)
            end += 2;
        for (; end < phrase.End; end++)
        {
            if (phrase.Token(end).Kind != TokenKind.Close)
                return true;
        }
        return false;
    }

    /// <summary>What an acronym stands for on this page, whatever it stands for elsewhere: "the <i>AAP</i>" where the page has "Academy of Astronomers and Physicists (AAP)". Null when the page does not say.</summary>
    private Body? Abbreviated(ReadOnlySpan<char> acronym) => scene.Acronyms.Find(acronym) is { } definition ? Defined(definition) : null;

    /// <summary>The body by the name that the page gives it; the lexicons' where that is one, a state's where the words before say whose it is.</summary>
    private Body Defined(Acronyms.Definition definition)
    {
        if (_defined.TryGetValue(definition.Acronym, out var body))
            return body;
        var name = scene.Reading.Document[definition.Name].ToString();
        var stated = MentionAt(definition.Name.Start) is { Kind: MentionKind.Organisation } mention && (mention.Span.Start < definition.Name.Start || mention.Span.End == definition.Name.End) && !mention.Name.EndsWith(name, StringComparison.Ordinal) ? mention.Name : null;
        body = Bodies.Find(name) ?? (stated is null ? new(name, "group", [definition.Acronym], [], "") : new(stated, "institution", [name, definition.Acronym], [], ""));
        return _defined[definition.Acronym] = body;
    }

    /// <summary>A body of the lexicons as a source.</summary>
    public static Source Of(Body body) =>
        new() { Name = body.Name, Kind = body.IsOutlet ? SourceKind.Outlet : body.Kind == "group" ? SourceKind.Group : SourceKind.Institution, Aliases = [.. body.Aliases] };

    /// <summary>Whether the name is used as a name here: alone, or before words such as "report" or "spokesman"; not behind somebody ("the head of …").</summary>
    private bool Fits(Phrase phrase, int start, int end, Body body)
    {
        if (body.Needs == "article" && !phrase.IsQuoted(start, end) && !(start > phrase.Start && phrase.Is(start - 1, "the")) && !phrase.Is(start, "the"))
            return false;
        if (body.Needs is "context" or "italic" && !(start == phrase.Start && end == phrase.End && Names.Has(phrase, start)) || BodyNames.IsPolitician(body))
            return false;
        var head = phrase.Head;
        // part of a longer name: "Daily Mail" in "Daily Mail Group", a person's surname
        var longer = end < phrase.HeadEnd && phrase.Token(end).IsCapital && body.IsOutlet && (end - start == 1 || Looks.LikeABody(phrase.Word(end)) && phrase.Is(start, "the")) && (phrase.Token(end).Tag == PosTag.Name || body.Needs == "article" && phrase.Token(end).Kind == TokenKind.Word && !OwnStaff.Has(phrase.Word(end))); // "the State Emergency Service"
        if (body.Needs == "article" && end < phrase.HeadEnd && head >= end && !WordLists.Documents.HasSingular(phrase.Word(head)) && !OwnStaff.Has(phrase.Word(head)) && !OutletsAgain.Has(phrase.Word(head)))
            return false; // "the Republican nominee"
        var part = !body.IsOutlet && IsPart(phrase, end);
        var inName = start > phrase.CoreStart && phrase.Token(start - 1).IsCapital && phrase.Token(start - 1).Tag == PosTag.Name && (end - start == 1 || phrase.Is(end - 1, "department")); // "the Lenna Labor Department"
        var staff = end < phrase.HeadEnd && (head >= end && Scene.IsPersonNoun(phrase.Word(head)) && !(body.IsOutlet && OwnStaff.Has(phrase.Word(head))) || HasNamedHead(phrase, end));
        var member = head < start && (phrase.Token(head).Tag == PosTag.Noun && Scene.IsPersonNoun(phrase.Word(head)) || phrase.IsOfficeOf || phrase.Is(head, "sources") || IsOfHouse(phrase.Word(head))); // "sources in the White House", "lawmakers in the Assembly"
        var adjective = body.IsOutlet && end < phrase.HeadEnd && head >= end && !WordLists.Documents.HasSingular(phrase.Word(head)) && !OwnStaff.Has(phrase.Word(head)) && (WordLists.Bodies.Has(phrase.Word(head)) && !OutletsAgain.Has(phrase.Word(head)) && !phrase.Is(head, "agency") || States.Find(phrase.Word(end - 1)) is not null);
        var state = head < start && phrase.Token(head).IsCapital && States.Find(phrase.Word(head)) is not null; // "Tarvonia in the vote of the League"
        var goesOn = end + 1 < phrase.HeadEnd && phrase.Is(end, "on") && phrase.Token(end + 1).IsCapital && !WordLists.TimeWords.Has(phrase.Word(end + 1)) && Looks.LikeABody(phrase.Word(end - 1)); // "European Council on River Affairs"
        return !goesOn && !IsAddressed(phrase, start) && !longer && !part && !inName && !staff && !member && !adjective && !state;
    }

    /// <summary>"Democrats", "lawmakers": some of a house, and none of its servants, who would speak for it.</summary>
    private static bool IsOfHouse(ReadOnlySpan<char> people) => people is [.., 's'] && Offices.GroupsOf(people[..^1]) == Offices.OfHouse;

    /// <summary>"White House <i>chief</i> of staff <i>Anna Berg</i>", "GRO <i>president</i> and <i>director Anna Berg</i>": behind the body an office, and behind that a name.</summary>
    private static bool HasNamedHead(Phrase phrase, int end) =>
        end + 1 < phrase.HeadEnd && Scene.IsOffice(phrase.Word(end)) && !WordLists.Collectives.Has(phrase.Word(end)) && phrase.Token(phrase.HeadEnd - 1) is { IsCapital: true, Tag: PosTag.Name };

    /// <summary>"A report to <i>the Assembly</i>", "a report on <i>the Council</i>": for whom or of whom, not by whom.</summary>
    private static bool IsAddressed(Phrase phrase, int start)
    {
        if (start > phrase.CoreStart && phrase.Token(start - 1).Tag == PosTag.Determiner)
            start--;
        return start > phrase.Head + 1 && phrase.Head >= phrase.CoreStart && phrase.Token(start - 1).Tag is PosTag.To or PosTag.Preposition && Aims.Has(phrase.Word(start - 1)) && !phrase.Token(phrase.Head).IsCapital;
    }

    private static readonly Words Aims = new("to on about against into over regarding");

    /// <summary>"UN <i>Office</i> for River Affairs", "UN <i>Watch</i>": a body of that body's, or any other, with a name of its own.</summary>
    private static bool IsPart(Phrase phrase, int end)
    {
        for (var i = end; i < phrase.HeadEnd && phrase.Token(i) is { IsCapital: true, Kind: TokenKind.Word }; i++)
        {
            if (WordLists.Bodies.Has(phrase.Word(i)) && !phrase.Is(i, "Party") || Looks.LikeABody(phrase.Word(i)) && !WordLists.Documents.HasSingular(phrase.Word(i)))
                return true;
        }
        return false;
    }

    /// <summary>"The <i>Senate grain committee</i>", "a <i>House ethics panel</i> report": a body of a house by its name, whose capitals papers set as they like. Null for other words, and for its people.</summary>
    public static Source? Committee(Phrase phrase)
    {
        var start = phrase.CoreStart;
        while (start < phrase.HeadEnd && phrase.Token(start) is { IsCapital: false, Tag: PosTag.Adjective or PosTag.VerbParticiple })
            start++; // "a long-delayed Senate …"
        if (start >= phrase.HeadEnd || !phrase.Token(start).IsCapital || !Houses.Has(phrase.Word(start)))
            return null;
        var noun = start + 1;
        while (noun < phrase.HeadEnd && phrase.Token(noun) is { Kind: TokenKind.Word, IsCapital: false } word && (word.IsNoun || word.Tag == PosTag.Adjective) && !OfHouses.Has(phrase.Word(noun)))
            noun++;
        if (noun - start < 2 || noun >= phrase.HeadEnd || phrase.Token(noun).IsCapital || !OfHouses.Has(phrase.Word(noun)) || phrase.Head != noun && !(phrase.Head == noun + 1 && WordLists.Documents.HasSingular(phrase.Word(phrase.Head))))
            return null;
        var words = phrase.Text(start, noun + 1);
        return new Source { Name = string.Join(' ', words.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..])), Kind = SourceKind.Institution, Aliases = [words] };
    }

    /// <summary>A long name of an organisation on this page at the phrase's end: "Office of River Tolls".</summary>
    public Source? Mentioned(Phrase phrase)
    {
        var last = phrase.NameEnd - 1;
        var end = phrase.Token(last).Span.End;
        if (MentionAt(phrase.Token(last).Span.Start) is not { Kind: MentionKind.Organisation } mention || mention.Span.End != end || mention.Span.Start < phrase.Position || !mention.Name.Contains(' ', StringComparison.Ordinal))
            return null;
        if (phrase.Token(phrase.Head).Span.End <= mention.Span.Start)
            return null; // "an official of the Office of River Tolls"
        var name = mention.Name;
        var first = Looks.LikeASeat(phrase.Word(phrase.CoreStart)) ? phrase.CoreStart + 1 : phrase.CoreStart;
        var start = scene.Reading.TokenAt(mention.Span.Start);
        if (start > first && start < phrase.HeadEnd && phrase.Token(first).IsCapital && phrase.Token(first).Tag != PosTag.Determiner && (start == first + 1 || Bodies.Find(phrase.Text(first, start)) is { IsOutlet: false }))
            return new Source { Name = phrase.Text(first, last + 1), Kind = SourceKind.Group, Aliases = [name] }; // "UN Office for River Affairs"
        return new Source { Name = name, Kind = NewsNames.KindOf(name), Aliases = Acronyms.Beside(phrase) is { } acronym ? [acronym] : [] };
    }

    /// <summary>"The Courier" where The Oristad Courier spoke before: the last name that ends so; null for other words. The Times is not The Sunday Times: of two that the lexicon knows, each is itself.</summary>
    public Source? Shortened(Phrase phrase)
    {
        if (!phrase.IsDefinite || phrase.HeadEnd - phrase.CoreStart != 1 || phrase.HeadEnd < phrase.End || phrase.Token(phrase.CoreStart) is not { IsCapital: true, IsNoun: true })
            return null;
        if (OutletInFull(phrase.Core, phrase.Position) is { } outlet)
            return Of(outlet);
        var (name, isKnown) = (" " + phrase.Core, Bodies.Find(phrase.Core) is not null || Bodies.Find("The " + phrase.Core) is not null);
        return scene.Spoken.Last(Question.Shortened, phrase.Core, s => s.Kind is SourceKind.Outlet or SourceKind.Institution or SourceKind.Group && (s.Name.EndsWith(name, StringComparison.Ordinal) || StandsBeforeOf(s.Name, phrase.Core)) && !s.Name.StartsWith("unnamed ", StringComparison.Ordinal) && !(isKnown && Bodies.Find(s.Name) is not null))?.Source;
    }

    /// <summary>"The <i>College</i>" for the Royal College of Millers; not "the Ministry" or "the Government", of which there is one in every state.</summary>
    private static bool StandsBeforeOf(string name, string noun)
    {
        var at = name.IndexOf(" of ", StringComparison.Ordinal);
        return at >= noun.Length && name.AsSpan(0, at).EndsWith(noun, StringComparison.Ordinal) && (at == noun.Length || name[at - noun.Length - 1] == ' ') && Looks.LikeABody(noun) && Institutions.Find(noun.ToLowerInvariant(), besideState: true) is null;
    }

    /// <summary>"The Times" behind the one outlet of the page whose name ends so, The Oristad Times; null where there is none, or several. A Sunday paper is another.</summary>
    private Body? OutletInFull(string core, int position)
    {
        if (!_shortened.TryGetValue(core, out var found))
        {
            var (end, count, masthead) = (" " + core, 0, scene.Reading.Document.Masthead.Outlet);
            if (masthead is not null && EndsSo(Bodies.Find(masthead), core, end))
                (found, count) = ((0, Bodies.Find(masthead)), 1);
            foreach (var mention in scene.Reading.Mentions)
            {
                if (mention.Kind != MentionKind.Organisation || Bodies.Find(mention.Name) is not { } body || !EndsSo(body, core, end) || body == found.Outlet)
                    continue;
                found = ++count == 1 ? (mention.Span.End, body) : (0, null);
            }
            _shortened[core] = found = count == 1 ? found : default;
        }
        return position >= found.Position ? found.Outlet : null;
    }

    private static bool EndsSo(Body? body, string core, string end) =>
        body is { IsOutlet: true, Name: var name } && name.EndsWith(end, StringComparison.Ordinal) && !(name.Length == core.Length + 4 && name.StartsWith("The ", StringComparison.Ordinal)) && !WordLists.TimeWords.Has(name.AsSpan(0, name.Length - end.Length)[(name.LastIndexOf(' ', name.Length - end.Length - 1) + 1)..]);

    private Mention? MentionAt(int position) =>
        scene.Reading.Mentions.AsSpan().LastUpTo(position) is >= 0 and var at && scene.Reading.Mentions[at].Span.End > position ? scene.Reading.Mentions[at] : null;

    /// <summary>Whether a name ends as a government's does: "Talven administration".</summary>
    public static bool IsGovernment(string name) => WordLists.Governments.Has(name.AsSpan(name.LastIndexOf(' ') + 1));

    /// <summary>"The ministry", "the paper", "the alliance": the one spoken of last that is called so, then the one named last. "The hacking group": the one in whose name the word before stands.</summary>
    public Source? Again(Phrase phrase, string head)
    {
        if (phrase.Head > phrase.CoreStart && phrase.Token(phrase.Head - 1) is { IsCapital: false, Kind: TokenKind.Word } && NamedWith(phrase.Position, phrase.Word(phrase.Head - 1), head) is { } described)
            return described;
        return scene.Spoken.Last(Question.Called, head, s => s.Name != head && s.Name.Contains(head, StringComparison.OrdinalIgnoreCase) || s.Aliases.Any(a => a.Contains(head, StringComparison.OrdinalIgnoreCase)) || Bodies.Find(s.Name) is { } known && known.Again.Contains(head, StringComparer.Ordinal))?.Source
            ?? (_explained.Last(phrase.Position, head) is { } explained ? new Source { Name = explained, Kind = SourceKind.Group } : null)
            ?? NamedSo(phrase.Position, head);
    }

    /// <summary>"The group", "the paper": whichever body or outlet spoke last; null for nouns that say more of it.</summary>
    public Source? Any(string head)
    {
        var outlet = OutletsAgain.Has(head);
        return outlet ? scene.Spoken.Last(Question.Outlet, "", s => s.Kind == SourceKind.Outlet)?.Source : Anybodies.Has(head) ? LastHeard(head)?.Source : null;
    }

    /// <summary>The body with a name that spoke last and that the noun fits, and where.</summary>
    public (int Position, Source Source)? LastHeard(string head) =>
        scene.Spoken.Last(Question.Body, head, s => s.Kind is SourceKind.Institution or SourceKind.Group && !s.Name.StartsWith("unnamed ", StringComparison.Ordinal) && MayBe(s, head));

    /// <summary>Whether a name is a government's or a house's, which no noun for just any body means.</summary>
    public static bool IsOfState(string name) => IsGovernment(name) || name.StartsWith("Government of", StringComparison.Ordinal) || Houses.Has(name.AsSpan(name.LastIndexOf(' ') + 1));

    /// <summary>Whether "the ministry" may mean a body: that one is a ministry, and no army or union, and not its people.</summary>
    public static bool MayBe(Source body, string noun) =>
        BodyKinds.Fits(noun, body.Name, body.Kind == SourceKind.Institution) && !Scene.IsPersonNoun(body.Name.AsSpan(body.Name.LastIndexOf(' ') + 1)) && (Bodies.Find(body.Name) is not { Again: [_, ..] again } || Anybodies.Has(noun) && !BodyKinds.IsListed(noun) || again.Contains(noun, StringComparer.Ordinal));

    /// <summary>"The British weekly": the outlet spoken of last, or soon after for the first time; the adjective says no more than where it appears.</summary>
    public Source? OutletAgain(Phrase phrase, string head)
    {
        if (!OutletsAgain.Has(head) || !phrase.IsDefinite || phrase.Head + 1 < phrase.HeadEnd || phrase.HeadEnd - phrase.CoreStart > 2 || phrase.HeadEnd - phrase.CoreStart == 2 && !phrase.Token(phrase.CoreStart).IsCapital)
            return null;
        return scene.Spoken.Last(Question.Outlet, "", s => s.Kind == SourceKind.Outlet)?.Source ?? OutletBehind(phrase.Position) ?? OutletAhead(phrase.Position);
    }

    /// <summary>The outlet that the page named last: "told <i>the Courier</i> … the newspaper reported".</summary>
    private Source? OutletBehind(int position)
    {
        const int Far = 1500; // UTF-16 units
        var mentions = scene.Reading.Mentions;
        for (var i = mentions.AsSpan().FirstFrom(position) - 1; i >= 0 && mentions[i].Span.Start > position - Far; i--)
        {
            if (mentions[i].Kind == MentionKind.Organisation && Bodies.Find(mentions[i].Name) is { IsOutlet: true } body && body.Name != scene.Reading.Document.Masthead.Outlet)
                return Of(body);
        }
        return null;
    }

    /// <summary>The first outlet that the page names within a paragraph or two.</summary>
    private Source? OutletAhead(int position)
    {
        const int Soon = 900; // UTF-16 units
        foreach (var mention in scene.Reading.Mentions.AsSpan().StartingIn(new(position, position + Soon)))
        {
            if (mention.Kind == MentionKind.Organisation && Bodies.Find(mention.Name) is { IsOutlet: true } body)
                return Of(body);
        }
        return null;
    }

    /// <summary>The organisation that the page named last before a position and that is called by the noun: in its name, or by the lexicon.</summary>
    private Source? NamedSo(int position, string noun)
    {
        var mentions = scene.Reading.Mentions;
        var end = mentions.AsSpan().FirstFrom(position);
        for (var i = end - 1; i >= Math.Max(0, end - Furthest); i--)
        {
            if (mentions[i].Kind != MentionKind.Organisation)
                continue;
            var name = mentions[i].Name;
            var body = Bodies.Find(name);
            if (body?.Again.Contains(noun, StringComparer.Ordinal) == true || name.Contains(noun, StringComparison.OrdinalIgnoreCase))
                return body is not null ? Of(body) : new Source { Name = name, Kind = name.Contains(" of ", StringComparison.Ordinal) ? SourceKind.Institution : SourceKind.Group };
        }
        return null;
    }

    /// <summary>"… drawn up by the Weather Service's Storm Centre. <i>The agency</i> warned": the one organisation that the noun fits, no outlet, that the sentence before names; null when it names more, or none.</summary>
    public Mention? OnlyOneBefore(int position, string noun)
    {
        var at = scene.Reading.Sentences.AsSpan().LastUpTo(position) - 1;
        Mention? only = null;
        foreach (var mention in at < 0 ? [] : scene.Reading.Mentions.AsSpan().StartingIn(scene.Reading.Sentences[at].Span))
        {
            var outlet = mention.Kind == MentionKind.Organisation && Bodies.Find(mention.Name) is { IsOutlet: true } known ? known : null;
            if (mention.Kind != MentionKind.Organisation || outlet is not null && outlet.Kind != noun && !Anybodies.Has(noun) && !Commercial.Has(noun))
                continue;
            if (outlet is not null || only is not null && only.Name != mention.Name && !IsOwner(only, mention))
                return null;
            only = mention;
        }
        return only;
    }

    /// <summary>"the <i>Weather Service's</i> Storm Centre": whose the second body is.</summary>
    private bool IsOwner(Mention first, Mention second)
    {
        var clitic = scene.Reading.TokenAt(first.Span.End);
        return clitic < scene.Reading.Tokens.Length && scene.Reading.Tokens[clitic].Kind == TokenKind.Clitic && scene.Reading.Tokens[clitic].Span.End + 1 == second.Span.Start;
    }

    /// <summary>"<i>The justices</i> ruled": the high court that the page named last; null for other words, and where it named none.</summary>
    public Mention? Bench(Phrase phrase, string head)
    {
        if (!Benches.Has(head) || !phrase.IsDefinite || phrase.End - phrase.Start != 2)
            return null;
        var mentions = scene.Reading.Mentions;
        for (var i = mentions.AsSpan().FirstFrom(phrase.Position) - 1; i >= 0; i--)
        {
            if (mentions[i].Kind == MentionKind.Organisation && mentions[i].Name.StartsWith("Supreme Court", StringComparison.Ordinal))
                return mentions[i];
        }
        return null;
    }

    /// <summary>"Officers of Lenna Police came. <i>The force</i> said": the police who spoke last; those whom the page named last, where none has. Null for other words, and behind an army's force.</summary>
    public Source? Force(Phrase phrase)
    {
        if (!phrase.Is(phrase.Head, "force") || phrase.HeadEnd - phrase.CoreStart > 1 || !phrase.Is(phrase.Start, "the"))
            return null;
        var last = scene.Spoken.Last(Question.Called, "the force", s => s.Kind is SourceKind.Institution or SourceKind.Group && (IsPolice(s.Name) || s.Name.EndsWith("Force", StringComparison.Ordinal)))?.Source;
        if (last is not null)
            return IsPolice(last.Name) ? last : null;
        return NamedSo(phrase.Position, "force") is null ? NamedSo(phrase.Position, "police") ?? NamedSo(phrase.Position, "constabulary") : null;
    }

    private static bool IsPolice(string name) => name.Contains("police", StringComparison.OrdinalIgnoreCase) && !name.Contains("police officer", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Constabulary", StringComparison.Ordinal);

    /// <summary>The organisation named last before a position whose name has the word, and that the noun fits.</summary>
    private Source? NamedWith(int position, ReadOnlySpan<char> word, ReadOnlySpan<char> noun)
    {
        var mentions = scene.Reading.Mentions;
        var end = mentions.AsSpan().FirstFrom(position);
        for (var i = end - 1; i >= Math.Max(0, end - Furthest); i--)
        {
            if (mentions[i].Kind != MentionKind.Organisation || !BodyKinds.Fits(noun, mentions[i].Name, isInstitution: false))
                continue;
            foreach (var part in mentions[i].Name.AsSpan().Split(' '))
            {
                if (mentions[i].Name.AsSpan(part).Equals(word, StringComparison.OrdinalIgnoreCase))
                    return Bodies.Find(mentions[i].Name) is { } body ? Of(body) : new Source { Name = mentions[i].Name, Kind = SourceKind.Group };
            }
        }
        return null;
    }
}
