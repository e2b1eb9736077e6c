using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Tells apart from statements what states nothing: nobody says it, it is asked, advised or wished that somebody says it, or behind the verb stands a thing or person that somebody knows, names or awaits.</summary>
/// <remarks>It goes over drafts of the tagger and of other rules alike. What somebody or something did becomes an act: "no group claimed …", "what has Berg said about …?", "if Berg agrees", "Berg named Ada Lenz". What nobody did is taken out: "as you know", "according to plan", "the mayor appears tired".</remarks>
internal sealed class UnstatedRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Nobody = new("nobody none nothing no-one");
    private static readonly Words Advice = new("must should ought");
    private static readonly Words Wishes = new("wish wishes wished");
    private static readonly Words Fails = new("fail fails failed failing");
    private static readonly Words As = new("as");
    private static readonly Words Articles = new("a an the");
    private static readonly Words Reasons = new("why how when where");
    private static readonly Words Themselves = new("myself yourself himself herself itself ourselves yourselves themselves");
    private static readonly Words Seeing = new("see sees saw seen meet meets met");
    private static readonly Words Designating = Words.Listed("usage", "designating");
    private static readonly Words Infers = Words.Listed("usage", "infers");
    private static readonly Words Newborn = Words.Listed("usage", "awaited");
    private static readonly Words Proves = new("demonstrate demonstrates demonstrated demonstrating prove proves proved proving expose exposes exposed exposing signal signals signalled signaled signalling signaling");
    private static readonly Words Raising = new("raise raises raised raising");
    private static readonly Words Tasks = new("task goal aim challenge question point trick key job");
    private static readonly Words Demanding = new("demand demands demanded demanding request requests requested require requires required");
    private static readonly Words Ensuring = new("ensure ensures ensured ensuring");
    private static readonly Words Pointing = new("this that these");
    private static readonly Words Labels = Words.Listed("usage", "label");
    private static readonly Words NotASource = Words.Listed("usage", "according to no one");
    private static readonly Words Dodging = Words.Listed("usage", "dodging");
    private static readonly Words Shy = Words.Listed("usage", "shy");
    private static readonly Words Happenings = Words.Listed("usage", "happening");
    private static readonly Words Stills = Words.Listed("usage", "still");
    private static readonly Words Talking = new("speaking talking recalling discussing addressing");
    private static readonly Words Undone = new("defend discuss discussed address addressed describe emphasise emphasised emphasize emphasized stressed highlighted");
    private static readonly Words Possible = new("could might");
    private static readonly Words Seeming = new("appear appears appeared seem seems seemed look looks looked");
    private static readonly Words Conditions = new("if unless");
    private static readonly Words Sides = Words.Listed("usage", "side of people");
    private static readonly Words Duties = Words.Listed("usage", "duty");
    private static readonly Words Convened = Words.Listed("usage", "convened");
    private static readonly Words Papers = Words.Listed("usage", "written");
    private static readonly Words Requests = Words.Listed("silences", "request");
    private static readonly Words Filed = Words.Listed("usage", "filed");
    private static readonly Words Stories = new("story stories tale");
    private static readonly Words Dwells = Words.Listed("usage", "dwells");
    private static readonly Words Topics = new("discuss address");
    private static readonly Words Facts = new("fact idea");
    private const int Furthest = 8; // words between "could" and "by"
    private const int Whose = 2; // "your preference"
    private const int Head = 4; // words within which a phrase names what is meant

    /// <summary>Goes over all drafts.</summary>
    public void Read()
    {
        drafts.RemoveAll(draft => draft.Cue is not null && (IsIdiom(draft) || FindsItself(draft) || IsNobodys(draft) || IsCalled(draft) || IsGesture(draft) || IsToReader(draft) || draft.Source is null && StatesNothing(draft)));
        foreach (var draft in drafts)
        {
            if (draft is { Cue: not null, Source: not null } && StatesNothing(draft))
                draft.BecomesAct();
        }
    }

    private bool StatesNothing(Draft draft) => HasNoSpeaker(draft) || WasNotSaid(draft) || IsAct(draft) || NamesThing(draft);

    private bool NamesThing(Draft draft) => BareEnd(draft) is > 0 and var end && NamesThing(draft, end);

    /// <summary>", <i>referring to</i> the old dam": what other words of the speaker mean.</summary>
    private bool IsGesture(Draft draft) =>
        LastOfCue(draft) is var to && p.Is(to, "to") && p.Is(to - 1, WordLists.Refers) && p.Tag(to - 1) == PosTag.VerbIng && NamesThing(draft);

    /// <summary>"Our letter sums up the day, <i>telling you</i> what is new", "<i>Please</i> note that", "as <i>you</i> know": the writer to who reads.</summary>
    private bool IsToReader(Draft draft)
    {
        var verb = LastOfCue(draft);
        if (p.Is(verb + 1, "you") && p.QuotationAt(verb) < 0 && (draft.Source is null || p.Tag(verb) == PosTag.VerbIng))
            return true;
        return draft.Source is { } source && p.TokenAt(source.Start) is var first && p.TokenAt(source.End) - first <= 1 && (p.Is(first, "please") || p.Is(first, "you") && draft.Type == CueType.Belief);
    }

    /// <summary>"<i>a plan called</i> Oristad First": its name.</summary>
    private bool IsCalled(Draft draft)
    {
        var (verb, end) = (LastOfCue(draft), BareEnd(draft));
        return end > 0 && draft.Act == "call" && p.TokenAt(draft.Content[0].Start) == verb + 1 && FirstOfCue(draft) == verb && draft.Source is { } thing && p.TokenAt(thing.End) == verb && p.Speakers.IsThing((p.TokenAt(thing.Start), verb));
    }

    /// <summary>"according to <i>plan</i>", "<i>Watch:</i> …": words that name nobody.</summary>
    private bool IsNobodys(Draft draft)
    {
        if (draft.Source is not { } source)
            return false;
        var (first, end, verb) = (p.TokenAt(source.Start), p.TokenAt(source.End), LastOfCue(draft));
        return p.Is(verb - 1, "according") && p.Is(end - 1, NotASource) && end - first <= Whose || p.Kind(verb) == TokenKind.Colon && p.AllIn(first, end, Labels);
    }

    /// <summary>"<i>No group</i> claimed …", "the <i>move</i> suggests that", "<i>one</i> could say".</summary>
    private bool HasNoSpeaker(Draft draft)
    {
        var verb = LastOfCue(draft);
        var naming = p.Is(verb, "as") ? verb - 1 : verb;
        if (draft.Source is null && draft.From is null && IsUpshot(draft, FirstOfCue(draft)))
            return true;
        if (draft.Source is not { } source)
            return p.Is(naming, "known") && p.Is(naming + 1, "as") || draft.Why[0] == TaggerRule.Name && (IsImpersonal(draft, FirstOfCue(draft)) || IsSightOrName(verb));
        var (first, end) = (p.TokenAt(source.Start), p.TokenAt(source.End));
        if (p.Is(first, Nobody) || p.Is(first, "no") && p.Kind(first + 1) == TokenKind.Word)
            return draft.Type is CueType.Speech or CueType.Belief;
        if (p.Is(verb, Infers) && IsOccurrence(first, end, verb) || draft.Act is "show" or "reveal" or "stress" && (IsDoing(first) || Depicts(draft, first, end)))
            return true;
        if ((p.Is(verb, Proves) || p.Is(FirstOfCue(draft), Raising)) && IsHappening(first, end))
            return true;
        if (end - first <= Whose && p.Is(end - 1, Tasks) && IsToDo(FirstOfCue(draft), verb))
            return true; // "The task now is to figure out how"
        if (p.Is(FirstOfCue(draft) - 1, "by") && p.Tag(verb) == PosTag.VerbIng && p.Speakers.IsThing((first, end)))
            return true; // "The plan saves money <by encouraging> clerks to retire": what it brings about
        if (end - first > 1)
            return false;
        return p.Is(first, "one") && p.Tag(FirstOfCue(draft)) == PosTag.Modal;
    }

    /// <summary>"a gate <i>was seen</i>", "a ship <i>was named</i> Ada": not "was seen <i>as</i>".</summary>
    private bool IsSightOrName(int verb) => (p.Is(verb, "seen") || p.Is(verb, Designating)) && VerbGroup.IsPassive(p, verb, VerbGroup.StartOf(p, verb, p.SentenceAt(verb).FirstToken)) && !p.Is(verb + 1, "as");

    /// <summary>"the <i>move</i> suggests that", "<i>Berg's support from the guilds</i> highlights", "<i>leaving the council</i> suggests that", "he left early, <i>which</i> suggests that": what happens, and nobody who speaks.</summary>
    private bool IsOccurrence(int first, int end, int verb)
    {
        if (p.Is(first, "which") && p.Kind(first - 1) == TokenKind.Comma && p.Tag(verb) == PosTag.VerbThird)
            return NounPhrases.Before(p, first - 1, p.SentenceAt(first).FirstToken) is var (from, to) && !p.Speakers.TellsOfDocument(from, to);
        if (IsDoing(first) || end - first == 1 && p.Is(first, Pointing) && p.SentenceAt(first).FirstToken == first)
            return true; // "<This> implies that the dam is old"
        var owned = first;
        for (var i = first; i < end && p.Tag(i) != PosTag.Preposition; i++)
        {
            if (p.Is(i, WordLists.PossessiveEnds))
                owned = i + 1;
        }
        return (owned > first || p.Tag(first) is PosTag.Determiner or PosTag.Adjective or PosTag.PossessivePronoun || end - first == 1 && p.Is(first, "that")) && p.Speakers.IsThing((owned, end)) && !p.Is(HeadOf(owned, end), Sides);
    }

    /// <summary>"the dam grew, <i>showing</i> that …", "walls fell, <i>raising questions</i> about whether …": what comes of what happened, where nobody is there who says it.</summary>
    private bool IsUpshot(Draft draft, int from) =>
        p.Tag(from) == PosTag.VerbIng && p.Kind(from - 1) == TokenKind.Comma && (draft.Act is "show" or "reveal" or "stress" || p.Is(from, Infers) || p.Is(from, Proves) || p.Is(from, Raising)) && p.QuotationAt(from) < 0;

    /// <summary>"the <i>visit</i>", "these <i>gaps</i>", "explosions <i>that</i>": what takes place or is there, by its head.</summary>
    private bool IsHappening(int first, int end)
    {
        if (end - first == 1 && (p.Is(first, "that") || p.Is(first, "which")))
            return Happenings.HasSingular(p.Word(first - 1));
        return Happenings.HasSingular(p.Word(HeadOf(first, end)));
    }

    /// <summary>"is <i>to</i> figure out".</summary>
    private bool IsToDo(int from, int verb)
    {
        while (from < verb && !(p.Is(from, WordLists.BeForms) && p.Is(from + 1, "to")))
            from++;
        return from < verb;
    }

    private int HeadOf(int first, int end)
    {
        var head = first;
        while (head + 1 < end && p.Kind(head + 1) is TokenKind.Word && p.Tag(head + 1) is not (PosTag.Preposition or PosTag.Wh))
            head++;
        return head;
    }

    /// <summary>"The <i>visit</i> shows the strength of the ties", "a <i>photo</i> showing her at work", "a coat that revealed his shoes": nothing that a thing states.</summary>
    private bool Depicts(Draft draft, int first, int end)
    {
        if (IsHappening(first, end))
            return true;
        var head = HeadOf(first, end);
        if (draft.Act == "stress" || p.Is(p.TokenAt(draft.Content[0].Start), "that"))
            return false;
        return p.Is(head, Stills) || BareEnd(draft) > 0 && !HoldsNumber(draft.Content[0]) && (p.Is(head, "map") || IsOccurrence(first, end, LastOfCue(draft)));
    }

    /// <summary>"<i>leaving</i> the council", "<i>leaving</i>": not "<i>leading</i> scientists".</summary>
    private bool IsDoing(int first) => p.Tag(first) == PosTag.VerbIng && p.Tag(first + 1) is not (PosTag.Noun or PosTag.Nouns or PosTag.Name or PosTag.Adjective);

    /// <summary>"<i>it is important to note</i> that …", "For now, <i>expect</i> storms", "the mayor <i>appears</i> tired", "the town <i>seems</i> to be quiet": the writer to who reads.</summary>
    private bool IsImpersonal(Draft draft, int from)
    {
        var first = p.Is(from, "it") || from == 0 ? from : from - 1;
        if (p.Is(first, "it") && p.Is(p.TokenAt(draft.Cue!.Value.End) - 2, "to"))
            return true;
        var opens = from == p.SentenceAt(from).FirstToken || p.Kind(from - 1) == TokenKind.Comma;
        return draft.Type == CueType.Belief && (opens && p.Tag(from) is PosTag.VerbBase || from == LastOfCue(draft) && p.Is(from, Seeming));
    }

    /// <summary>"What has Berg said …?", "<i>if</i> Berg agrees", "Berg <i>should</i> say", "members <i>are supposed to</i> declare", "she <i>wishes</i> the council had stressed", "has <i>not</i> claimed", "<i>failed</i> to respond", "made <i>no</i> mention of", "did <i>not</i> respond to requests".</summary>
    private bool WasNotSaid(Draft draft)
    {
        var (from, verb) = (FirstOfCue(draft), LastOfCue(draft));
        var (negated, none, advised, fails) = (false, false, false, false);
        for (var i = from; i <= verb; i++)
        {
            negated |= p.Is(i, WordLists.Negations);
            fails |= p.Is(i, Fails) && p.Is(i + 1, "to");
            none |= p.Is(i, "no") && !p.Is(i + 1, "longer") || p.Is(i, "nothing");
            advised |= p.Is(i, Advice) || i + 1 < verb && p.Is(i, Duties) && p.Is(i + 1, "to") && p.Tag(i + 2) == PosTag.VerbBase && !p.Is(i + 2, "have");
        }
        if (IsQualifier(draft, from, verb) || IsRelative(draft, from, verb) || p.Is(from - 1, "by") && IsUnreal(from) || p.Is(verb - 2, "to") && p.Is(verb - 1, "avoid") && verb - 2 > from)
            return true;
        var speaker = draft.Source is { } source ? p.TokenAt(source.Start) : -1;
        if (speaker > 0 && draft.Why[0] != "transcript" && (p.Is(speaker - 1, Ensuring) || p.Is(speaker - 1, "that") && (p.Is(speaker - 2, Demanding) || p.Is(speaker - 2, Ensuring))) && speaker < from)
            return true; // "wants to ensure her guests feel that they are safe", "demanded that the mayor answer"
        if (advised && !p.Is(speaker, WordLists.FirstAndSecondPersons) || p.Is(speaker - 1, Wishes) || speaker > 0 && speaker < from && IsAsked(speaker))
            return true;
        if (draft.Type is CueType.Speech or CueType.Belief && draft.Why[0] == TaggerRule.Name && p.Tokens[verb].IsVerb && IsSupposed(speaker))
            return true;
        if (draft.Type == CueType.Speech && (p.Holds(from, verb, Dodging) || p.Is(verb - 2, Shy) && p.Tag(verb - 1) is PosTag.Preposition or PosTag.To || IsTopic(draft, from)))
            return true;
        if (draft.Type == CueType.Speech && !negated && p.Is(from, Possible) && p.Tag(verb) == PosTag.VerbBase && !p.Is(speaker, WordLists.FirstAndSecondPersons))
            return true; // "the mayor could order a sale": he has not
        if (none && draft.Type == CueType.Speech && draft.Why[0] == TaggerRule.Name)
            return true;
        if (fails && (draft.Type == CueType.Speech || p.Is(verb, WordLists.Knowing) || p.Is(verb, "see")))
            return true; // "fails to see that the dam is old": it is so, says the writer
        if (!negated)
            return false;
        return p.Tag(from) == PosTag.Modal && p.Is(verb - 1, "have") || draft.Act == "claim" && !p.Is(verb, WordLists.Hearsay) || draft.Act == "answer" && (AsksForWords(draft) || p.Is(verb, "to") && BareEnd(draft) > 0) || p.Is(verb, Undone) && BareEnd(draft) > 0 || p.Is(verb, WordLists.Knowing) && IsIgnorance(draft, verb);
    }

    /// <summary>"<i>Speaking about</i> the goals, Berg said …": of what is spoken.</summary>
    private bool IsTopic(Draft draft, int from) =>
        p.Is(from, Talking) && from == p.SentenceAt(from).FirstToken && p.Kind(p.TokenAt(draft.Content[0].End)) == TokenKind.Comma && BareEnd(draft) > 0;

    /// <summary>"<i>Has</i> Berg said that …?", "What <i>did</i> he say of the dam?": not "Why did he say that the dam is safe?", for he did.</summary>
    private bool IsAsked(int speaker)
    {
        var s = p.SentenceAt(speaker);
        return p.Is(speaker - 1, WordLists.Auxiliaries) && p.Is(s.EndToken - 1, "?") && !p.Is(speaker - 2, Reasons);
    }

    /// <summary>"<i>if</i> the council agrees", "<i>in case</i> the mayor admits": nobody has.</summary>
    private bool IsSupposed(int speaker) => p.Is(speaker - 1, Conditions) || p.Is(speaker - 1, "case") && p.Is(speaker - 2, "in");

    /// <summary>"an <i>estimated</i> 400 lorries": a participle that belongs to the noun behind it.</summary>
    private bool IsQualifier(Draft draft, int from, int verb) =>
        from == verb && p.Is(from - 1, Articles) && p.Word(verb).EndsWith("ed", StringComparison.Ordinal) && p.TokenAt(draft.Content[0].Start) == verb + 1 && NounPhrases.IsPart(p, verb + 1);

    /// <summary>"a <i>ruling</i> that is hard to follow": the clause tells of the ruling, and not what it says.</summary>
    private bool IsRelative(Draft draft, int from, int verb)
    {
        var first = p.TokenAt(draft.Content[0].Start);
        return first == verb + 1 && p.Tokens[verb].IsNoun && !p.HasVerb(from, verb) && p.Is(first, "that") && (p.HasVerb(first + 1, first + 2) || p.Kind(first + 1) == TokenKind.Clitic);
    }

    /// <summary>"<i>this is not to say</i> that …", "the town <i>as we know it</i>", "a town they <i>know well</i>".</summary>
    private bool IsIdiom(Draft draft)
    {
        if (draft.Source is not { } source)
            return false;
        var (first, end, verb) = (p.TokenAt(source.Start), p.TokenAt(source.End), LastOfCue(draft));
        if (p.Is(verb, WordLists.Knowing) && (p.Is(first - 1, "as") && p.Is(verb + 1, WordLists.ThingPronouns) || p.Is(verb + 1, "well") && !p.Is(verb + 2, "that") && p.Tag(verb + 2) != PosTag.Wh))
            return true;
        var be = verb - 2;
        while (p.Is(be, WordLists.Negations))
            be--;
        return p.Is(verb, "say") && p.Is(verb - 1, "to") && (p.Is(be, WordLists.BeForms) || p.Kind(be) == TokenKind.Clitic) && p.Is(end - 1, WordLists.ThingPronouns);
    }

    /// <summary>"wrote <i>the opinion</i>", "called <i>an election</i>", "added <i>two ferries</i>", "declared <i>the gifts</i>", "concluded <i>its session</i>", "showed <i>courage</i>": what somebody does.</summary>
    private bool IsAct(Draft draft)
    {
        if (draft.Type != CueType.Speech || draft.Why[0] is not (TaggerRule.Name or "source-verb-clause" or "source-verb-noun") || draft.Content is not [var content])
            return false;
        var (verb, first) = (LastOfCue(draft), p.TokenAt(content.Start));
        verb -= p.Is(verb, "about") && verb > FirstOfCue(draft) ? 1 : 0; // "added about 300 guards"
        if (CueLexicon.Find(p.Word(verb)) is not { Lemma: var lemma } || p.QuotationAt(first) != p.QuotationAt(verb))
            return false;
        var end = first;
        while (end < p.Tokens.Length && p.Tokens[end].Span.Start < content.End && NounPhrases.IsPart(p, end))
            end++;
        return end > first && (draft.Why[0] != "source-verb-noun" || lemma == "declare") && lemma switch
        {
            "write" => first > verb && p.Is(end - 1, Papers) && p.Kind(end) is not (TokenKind.Colon or TokenKind.Quote),
            "call" => p.Is(end - 1, Convened) && (first > verb ? p.Is(first, "a") || p.Is(first, "an") || p.Tag(first) is PosTag.Adjective or PosTag.Nouns : end == p.TokenAt(content.End)),
            "add" => first > verb && BareEnd(draft) is > 0 and var bare && p.Tag(bare) != PosTag.Wh && !p.Is(end - 1, WordLists.Statements),
            "tell" => first > verb && p.Holds(first, end, Stories) && p.Is(end, "of"),
            "conclude" when first > verb && p.Holds(first, end, WordLists.Occasions) => true,
            "conclude" or "encourage" => first > verb && BareEnd(draft) > 0 && !p.HasVerb(first, p.TokenAt(content.End)) && !p.Holds(first, end, WordLists.Statements),
            "declare" => first > verb && BareEnd(draft) > 0 && p.Holds(first, end, Filed),
            "show" => first > verb && BareEnd(draft) > 0 && !HoldsNoun(FirstOfCue(draft), verb) && draft.Source is { } source && IsSomebody(p.TokenAt(source.Start), p.TokenAt(source.End)),
            _ => false,
        };
    }

    private bool HoldsNumber(TextSpan content)
    {
        var i = p.TokenAt(content.Start);
        while (i < p.Tokens.Length && p.Tokens[i].Span.Start < content.End && p.Kind(i) != TokenKind.Number)
            i++;
        return i < p.Tokens.Length && p.Tokens[i].Span.Start < content.End;
    }

    private bool HoldsNoun(int start, int end)
    {
        while (start < end && !p.Tokens[start].IsNoun)
            start++;
        return start < end;
    }

    /// <summary>"she", "Berg", "the council", "residents": who can show courage, and no paper that shows what is so.</summary>
    private bool IsSomebody(int first, int end)
    {
        if (end - first == 1 && (p.Is(first, WordLists.PersonPronouns) || p.Is(first, "they") || p.Is(first, "who")))
            return true;
        if (p.Speakers.TellsOfDocument(first, end))
            return false;
        var head = first;
        while (head + 1 < end && p.Kind(head + 1) is TokenKind.Word or TokenKind.Clitic && p.Tag(head + 1) is not (PosTag.Preposition or PosTag.Wh))
            head++;
        return p.Tag(head) == PosTag.Name || WordLists.People.HasSingular(p.Word(head)) || WordLists.Collectives.HasSingular(p.Word(head)) || WordLists.Bodies.HasSingular(p.Word(head));
    }

    /// <summary>"<i>could</i> strengthen his hand by indicating …": what somebody might do.</summary>
    private bool IsUnreal(int gerund) => p.Holds(Math.Max(gerund - Furthest, p.SentenceAt(gerund).FirstToken) + 1, gerund - 1, WordLists.Unreal);

    /// <summary>"did not respond to <i>requests</i> for comment": a silence.</summary>
    private bool AsksForWords(Draft draft) => p.TokenAt(draft.Content[0].Start) is var first && p.Holds(first, first + Head, Requests);

    /// <summary>"many do not <i>know</i> he is a candidate": it is so, and they do not hold it; "I do not know that …" doubts it, and "do not know what …" asks.</summary>
    private bool IsIgnorance(Draft draft, int verb)
    {
        var first = p.TokenAt(draft.Content[0].Start);
        return p.Tag(first) != PosTag.Wh && draft.Type == CueType.Belief && first > verb && !(p.Is(first, "that") && draft.Source is { } source && p.Is(p.TokenAt(source.Start), "I"));
    }

    /// <summary>"found <i>themselves</i> unable to vote": a state and no finding.</summary>
    private bool FindsItself(Draft draft) => draft.Act == "find" && p.Is(p.TokenAt(draft.Content[0].Start), Themselves);

    /// <summary>"knew both men", "named Ada Lenz as her deputy", "ordered 400 helmets", "is expecting a child", "dismissed the minister", "apologised to the mayor".</summary>
    private bool NamesThing(Draft draft, int end)
    {
        var (verb, first) = (LastOfCue(draft), p.TokenAt(draft.Content[0].Start));
        if (first <= verb)
            return false;
        if (p.Is(verb, Designating))
            return true;
        if (p.Is(verb, "to") && p.Is(verb - 1, WordLists.Refers) || p.Is(verb, "on") && p.Is(verb - 1, Dwells) || IsHandedOut(draft, first, end, verb))
            return !p.Holds(first, end, As) && !(p.Is(end, "that") && (p.Is(end - 1, Facts) || CuePhraseLexicon.StartingWith(p.Word(end - 1)) is [{ IsNoun: true }, ..])); // "focused on the assessment that …"
        if (draft.Why[0] == TaggerRule.Name && IsPurpose(verb))
            return true;
        if (draft.Type == CueType.Belief && (p.Is(verb, WordLists.Knowing) && !p.Holds(first, end, As) || p.Is(verb, Seeing) && IsPerson(first, end)))
            return true;
        if (p.Is(first, "to") && !p.Tokens[first].IsCapital && p.Tag(first + 1) is PosTag.Name or PosTag.Determiner && draft.Why[0] == TaggerRule.Name)
            return true;
        return CueLexicon.Find(p.Word(verb)) is { Lemma: var lemma } && lemma switch
        {
            "order" => p.Kind(first) == TokenKind.Number || p.Is(first, WordLists.NumberWords),
            "expect" => p.Holds(first, end, Newborn),
            "dismiss" => IsPerson(first, end),
            "recall" => IsPerson(first, end) && p.Tag(NounPhrases.After(p, first, end).End) != PosTag.VerbIng, // not "recalled the mayor leaving"
            "call" => IsKept(first, end),
            _ => false,
        };
    }

    /// <summary>"released <i>the list</i>": not "released <i>the findings</i>".</summary>
    private bool IsHandedOut(Draft draft, int first, int end, int verb) => draft.Why[0] == TaggerRule.Name && p.Is(verb, WordLists.HandsOut) && !p.Holds(first, Math.Min(end, first + Head), WordLists.Findings);

    /// <summary>"came <i>to discuss</i> the plan": what for, and not what was said.</summary>
    private bool IsPurpose(int verb) => p.Is(verb, Topics) && p.Tag(verb) == PosTag.VerbBase && p.Is(verb - 1, "to") && !p.Is(verb - 2, "on"); // not "went on to discuss"

    /// <summary>"dismissed <i>Defence Minister Ada Lenz</i>", "recalled <i>its ambassador</i>": from office; not "dismissed the minister's claims" or "dismissed her as a fool".</summary>
    private bool IsPerson(int first, int end)
    {
        var isPerson = false;
        for (var i = first; i < end && NounPhrases.IsPart(p, i); i++)
        {
            if (p.Kind(i) == TokenKind.Clitic || p.Is(i, WordLists.Statements))
                return false;
            isPerson |= WordLists.People.HasSingular(p.Word(i)) || WordLists.Titles.Has(p.Word(i));
        }
        return isPerson && !p.Holds(first, end, As);
    }

    /// <summary>"called <i>his agent</i>", "called <i>the police</i>": by telephone; not "called the mayor a liar".</summary>
    private bool IsKept(int first, int end) =>
        end - first == 2 && p.Tag(first) is PosTag.Determiner or PosTag.PossessivePronoun && (WordLists.People.HasSingular(p.Word(first + 1)) || p.Is(first + 1, WordLists.Collectives));

    private int BareEnd(Draft draft) => DraftWords.BareEnd(p, draft);

    private int FirstOfCue(Draft draft) => DraftWords.FirstOfCue(p, draft);

    private int LastOfCue(Draft draft) => DraftWords.LastOfCue(p, draft);
}
