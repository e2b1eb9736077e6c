using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Which statements count that stand inside another's content: "the mayor said <i>the army believed</i> the dam was mined".</summary>
/// <remarks>Annotated articles have none there: what the tagger finds must be far more probable, but for who states a clause or promises a deed; of the rules those count that name somebody or bind a clause to who states it.</remarks>
internal sealed class NestedStatements(Passage p)
{
    private const double Least = 0.85;
    private const double LeastOfClause = 0.65; // where somebody states a clause
    private const double LeastOfDeed = 0.6; // where somebody by name or trade promises or threatens to do something
    private const double LeastSeconded = 0.3;
    private const double LeastWished = 0.5; // "hopes to stay": neither said nor believed

    private static readonly Words Anybody = new("you who which that what it there nobody none everybody everyone anybody anyone someone somebody people me him them us");
    private static readonly Words Denied = Words.Listed("usage", "denied");
    private static readonly Words Future = new("will would 'll ’ll 'd ’d wo to if");

    /// <summary>How probable the tagger's word alone must be.</summary>
    public double FloorOf(TaggedAttribution tagged, Draft draft) =>
        draft.Type is not (CueType.Speech or CueType.Belief) ? double.PositiveInfinity : tagged.Source is null ? Least : StatesClause(draft) ? LeastOfClause : Undertakes(draft) ? LeastOfDeed : Least;

    /// <summary>Whether the tagger's word counts for a rule's draft: not "rejected <i>claims that …</i>", which names nobody, nor what it holds improbable itself.</summary>
    public static bool Seconds(TaggedAttribution tagged, Draft draft) =>
        tagged.Source is not null && tagged.Seconded >= (draft.Type is CueType.Speech or CueType.Belief ? LeastSeconded : LeastWished);

    /// <summary>Whether a rule's draft stays that the tagger did not second.</summary>
    public bool Stands(Draft draft) =>
        IsSaidByNobody(draft) || (NamesSomebody(draft)
            ? draft.Why[0] switch { "source-verb-noun" => HoldsQuotation(draft), "source-verb-clause" => IsClause(draft), _ => true }
            : (draft.Why[0] is "source-verb-that" or "source-noun-that" || draft.Why[0] == "source-verb-clause" && IsPronoun(draft)) && StatesClause(draft));

    /// <summary>"it <i>was reported</i> that the dam is old", "she <i>is seen</i> as a hawk": somebody who is not told says so; not "a man <i>described</i> as a hawk", "if he is seen as a hawk", "I was accused of it".</summary>
    public bool IsSaidByNobody(Draft draft)
    {
        if (draft.Source is not null || draft.Why[0] is not ("it-was-said-that" or "passive-without-agent") || draft.Cue is not { } cue)
            return false;
        var (start, verb) = (p.TokenAt(cue.Start), draft.CueToken);
        if (draft.Why[0] == "it-was-said-that")
            return true;
        var subject = p.TokenAt(draft.Content[0].Start);
        return draft.Content.Count > 1 && p.Holds(start, verb, Happened) && !p.Holds(start, verb, WordLists.Unreal) && !p.Holds(start, verb, Future) && !p.Is(subject - 1, "if") && !p.Is(subject, WordLists.FirstAndSecondPersons) && !VerbGroup.IsNegated(p, verb, start);
    }

    private static readonly Words Happened = new("am is are was were been 's ’s 're ’re");

    /// <summary>Whether somebody says or believes a clause, and has done so: "she believes the dam is safe"; not "you would think", "nobody knows".</summary>
    private bool StatesClause(Draft draft)
    {
        if (draft.Type is not (CueType.Speech or CueType.Belief) || draft.Source is not { } source || draft.Cue is not { } cue || !IsClause(draft))
            return false;
        var (first, last) = SpeakerOf(draft, source);
        if (last - first == 1 && p.Is(first, Anybody) || p.Tag(first) == PosTag.Number || p.Tag(last - 1) is PosTag.Adjective or PosTag.Adverb or PosTag.Preposition)
            return false;
        var (start, end) = (p.TokenAt(cue.Start), p.TokenAt(cue.End));
        for (var i = start; i < end; i++)
        {
            if (p.Is(i, WordLists.Unreal) || p.Is(i, Future) || i == start && p.Tag(i) == PosTag.VerbIng)
                return false;
        }
        return true;
    }

    /// <summary>Whether somebody states a clause that opens with its own subject and verb: "expects <i>the dam will</i> hold"; not "found ruins where the mill stood".</summary>
    public bool OpensClause(Draft draft)
    {
        if (!StatesClause(draft))
            return false;
        var first = p.TokenAt(draft.Content[0].Start);
        if (p.Tag(first) == PosTag.Existential)
            return p.HasVerb(first + 1, first + 2);
        first += p.Is(first, "up") && p.Is(first + 1, "to") ? 2 : 0;
        var (start, end) = NounPhrases.After(p, first, p.SentenceAt(first).EndToken);
        while (p.IsAdverb(end))
            end++;
        return start < end && (p.HasVerb(end, end + 1) || p.Is(end, WordLists.Auxiliaries));
    }

    /// <summary>Whether a document or what somebody found out states a clause: "polls <i>showing</i> the mayor is ahead".</summary>
    public bool IsOfDocument(Draft draft)
    {
        if (draft.Source is not { } source || !IsClause(draft))
            return false;
        var (_, last) = SpeakerOf(draft, source);
        return WordLists.Documents.HasSingular(p.Word(last - 1)) || WordLists.Findings.HasSingular(p.Word(last - 1));
    }

    /// <summary>"it <i>details how</i> the dam broke", "experts <i>point to</i> the cost": whether the words leave no doubt that somebody or a document tells of it.</summary>
    public bool IsAccount(Draft draft)
    {
        if (draft.Source is not { } source || draft.Type != CueType.Speech)
            return false;
        if (p.Is(draft.CueToken, Details))
            return p.Tag(p.TokenAt(draft.Content[0].Start)) == PosTag.Wh;
        if (!p.Is(draft.CueToken, Points) || !p.Is(draft.CueToken + 1, "to"))
            return false;
        var last = p.TokenAt(source.End) - 1;
        return p.Tag(last) == PosTag.Nouns && (WordLists.People.HasSingular(p.Word(last)) || p.Is(last, WordLists.Collectives)) || WordLists.Documents.HasSingular(p.Word(last));
    }

    private static readonly Words Details = new("details detailed outlines outlined recounts recounted");
    private static readonly Words Points = new("point points pointed");

    /// <summary>"the mayor denies <i>any wrongdoing</i>", "rejected <i>the accusations</i>": whether the content only names what somebody is said to have done; or "denies <i>planning to</i> stay"; not "denied visas".</summary>
    public bool DeniesAct(Draft draft)
    {
        if (draft.Act != "deny" || draft.Why[0] != "source-verb-noun" || draft.Source is null || draft.Content is not [var content])
            return false;
        var first = p.TokenAt(content.Start);
        if (p.Is(first + 1, "to") && p.Word(first).EndsWith("ing", StringComparison.Ordinal))
            return true;
        for (var i = first; i < p.Tokens.Length && p.Tokens[i].Span.Start < content.End && NounPhrases.IsPart(p, i); i++)
        {
            if (p.Is(i, Denied) || p.Is(i, WordLists.Statements))
                return true;
        }
        return false;
    }

    /// <summary>"the council <i>pledged to</i> stay", "the ministry <i>threatened not to</i> pay": what somebody says to do.</summary>
    private bool Undertakes(Draft draft)
    {
        if (draft.Type != CueType.Speech || draft.Act is not ("promise" or "threaten") || draft.Content is not [var content] || !NamesSomebody(draft))
            return false;
        var first = p.TokenAt(content.Start);
        return p.Tag(p.Is(first, "not") ? first + 1 : first) == PosTag.To;
    }

    /// <summary>Whether the content is one piece and its first verb is that of a clause: "the dam is safe", not "the people who fled".</summary>
    private bool IsClause(Draft draft)
    {
        if (draft.Content is not [var content])
            return false;
        var (first, end) = (p.TokenAt(content.Start), p.TokenAt(content.End));
        first += p.Is(first, "that") ? 1 : 0;
        if (p.Tag(first) is PosTag.Wh or PosTag.Preposition or PosTag.To)
            return false;
        for (var i = first + 1; i < end; i++)
        {
            if (p.HasVerb(i, i + 1))
                return true;
            if (p.Tag(i) == PosTag.Wh || p.Is(i, "that") || p.Is(i, "whether") || p.Kind(i) == TokenKind.Comma && !p.Is(p.TokenAt(content.Start), "that"))
                return false;
        }
        return false;
    }

    private bool IsPronoun(Draft draft) =>
        draft.Source is { } source && p.TokenAt(source.Start) is var i && p.Tokens[i].Span == source && p.Tag(i) == PosTag.Pronoun;

    /// <summary>Whether the draft says of a named person or body, or of people by their trade, what they say or believe.</summary>
    private bool NamesSomebody(Draft draft)
    {
        if (draft.Source is not { } source || draft.Type is not (CueType.Speech or CueType.Belief))
            return false;
        var (first, end) = SpeakerOf(draft, source);
        if (end - first == 1 && p.Is(first, Anybody))
            return p.Is(first, WordLists.RelativePronouns) && draft.Why[0] == "source-verb-quotation"; // "a sign that read 'Out'"
        for (var i = first; i < end; i++)
        {
            if (p.Tag(i) == PosTag.Name || WordLists.People.HasSingular(p.Word(i)) || p.Is(i, WordLists.Collectives) || WordLists.Documents.HasSingular(p.Word(i)) || WordLists.Findings.HasSingular(p.Word(i)))
                return true;
        }
        return false;
    }

    /// <summary>The source's tokens, or those of the noun that it stands for: "the <i>miners</i> who say …", "a <i>ruling</i>, which held that …"; not "a bill that adds …".</summary>
    private (int First, int End) SpeakerOf(Draft draft, TextSpan source)
    {
        var (first, end) = (p.TokenAt(source.Start), p.TokenAt(source.End));
        if (end - first != 1 || !p.Is(first, WordLists.RelativePronouns))
            return (first, end);
        var last = p.Kind(first - 1) == TokenKind.Comma ? first - 1 : first;
        var noun = last;
        while (noun > 0 && NounPhrases.IsPart(p, noun - 1))
            noun--;
        return noun < last && (p.Is(first, "who") || p.Tag(last - 1) == PosTag.Name || WordLists.Documents.HasSingular(p.Word(last - 1)) || draft.Why[0] == "source-verb-that") ? (noun, last) : (first, end);
    }

    /// <summary>Whether words in quotation marks are part of what the draft says.</summary>
    public bool HoldsQuotation(Draft draft)
    {
        for (var i = p.TokenAt(draft.Extent.Start); i < p.Tokens.Length && p.Tokens[i].Span.Start < draft.Extent.End; i++)
        {
            if (p.Kind(i) == TokenKind.Quote)
                return true;
        }
        return false;
    }
}
