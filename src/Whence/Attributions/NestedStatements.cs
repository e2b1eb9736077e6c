using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;

namespace Whence.Attributions;

/// <summary>Which statements count that stand inside another's content: "the mayor said <i>the army believed</i> the dam was mined".</summary>
/// <remarks>Annotated articles have none there: what the tagger finds must be far more probable, but for who states a clause; of the rules those count that name somebody or bind a clause to who states it.</remarks>
internal sealed class NestedStatements(Passage p)
{
    private const double Least = 0.85;
    private const double LeastOfClause = 0.65; // where somebody states a clause
    private const double LeastSeconded = 0.3;
    private const double LeastWished = 0.5; // "hopes to stay": neither said nor believed

    private static readonly Words Anybody = new("you who which that what it there nobody none everybody everyone anybody anyone someone somebody people me him them us");
    private static readonly Words Future = new("will would 'll ’ll wo to if");

    /// <summary>How probable the tagger's word alone must be.</summary>
    public double FloorOf(TaggedAttribution tagged, Draft draft) =>
        draft.Type is not (CueType.Speech or CueType.Belief) ? double.PositiveInfinity : tagged.Source is not null && StatesClause(draft) ? LeastOfClause : Least;

    /// <summary>Whether the tagger's word counts for a rule's draft: not "rejected <i>claims that …</i>", which names nobody, nor what it holds improbable itself.</summary>
    public static bool Seconds(TaggedAttribution tagged, Draft draft) =>
        tagged.Source is not null && tagged.Seconded >= (draft.Type is CueType.Speech or CueType.Belief ? LeastSeconded : LeastWished);

    /// <summary>Whether a rule's draft stays that the tagger did not second.</summary>
    public bool Stands(Draft draft) =>
        NamesSomebody(draft)
            ? draft.Why[0] switch { "source-verb-noun" => HoldsQuotation(draft), "source-verb-clause" => IsClause(draft), _ => true }
            : (draft.Why[0] is "source-verb-that" or "source-noun-that" || draft.Why[0] == "source-verb-clause" && IsPronoun(draft)) && StatesClause(draft);

    /// <summary>Whether somebody says or believes a clause, and has done so: "she believes the dam is safe"; not "you would think", "nobody knows".</summary>
    private bool StatesClause(Draft draft)
    {
        if (draft.Type is not (CueType.Speech or CueType.Belief) || draft.Source is not { } source || draft.Cue is not { } cue || !IsClause(draft))
            return false;
        var first = p.TokenAt(source.Start);
        if (p.Is(first, Anybody) && p.Tokens[first].Span == source || p.Tag(first) == PosTag.Number || p.Tag(p.TokenAt(source.End) - 1) is PosTag.Adjective or PosTag.Adverb or PosTag.Preposition)
            return false;
        var (start, end) = (p.TokenAt(cue.Start), p.TokenAt(cue.End));
        for (var i = start; i < end; i++)
        {
            if (p.Is(i, WordLists.Unreal) || p.Is(i, Future) || i == start && p.Tag(i) == PosTag.VerbIng)
                return false;
        }
        return true;
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
        for (var i = p.TokenAt(source.Start); i < p.Tokens.Length && p.Tokens[i].Span.Start < source.End; i++)
        {
            if (p.Tag(i) == PosTag.Name || WordLists.People.HasSingular(p.Word(i)) || p.Is(i, WordLists.Collectives) || WordLists.Documents.HasSingular(p.Word(i)))
                return true;
        }
        return false;
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
