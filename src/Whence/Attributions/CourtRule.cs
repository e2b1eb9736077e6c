using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>The court heard the driver had been drinking</i>, <i>…, the inquest was told</i>: a statement made in court, of which the page does not tell who made it.</summary>
/// <remarks>Who hears it is no source. "The court heard arguments on the dam" says nothing.</remarks>
internal sealed class CourtRule(Passage p, List<Draft> drafts)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "court-heard";

    private static readonly Words Courts = Words.Listed("usage", "hears statements");
    private static readonly Words Heard = new("heard told");
    private static readonly Words Opening = new("that how");
    private const int LongestGroup = 4; // "has also been told"

    private readonly CueIndex _cues = new(p, drafts);

    /// <summary>Reads the page.</summary>
    public void Read()
    {
        for (var i = 1; i + 1 < p.Tokens.Length; i++)
        {
            if (!p.Tokens[i].IsNoun || !p.Is(i, Courts) || p.Kind(i + 1) != TokenKind.Word || VerbBehind(i) is not (> 0 and var verb))
                continue;
            var s = p.SentenceAt(i);
            if (p.Tokens[s.EndToken - 1].Span.Start < p.Tokens[verb].Span.Start || p.QuotationAt(verb) >= 0)
                continue;
            var subject = NounPhrases.Before(p, i + 1, p.FloorOf(s, i + 1));
            if (subject.Start >= subject.End)
                continue;
            if (_cues.At(verb) is { } known)
                Retell(known, subject.Start, verb);
            else if (ContentAt(s, subject.Start, verb) is var (first, end) && first < end)
                Add(subject.Start, verb, first, end);
        }
    }

    /// <summary>"heard", "has heard", "was also told": the verb; -1 for none.</summary>
    private int VerbBehind(int court)
    {
        var verb = court + 1;
        while (verb < court + LongestGroup && (p.Is(verb, WordLists.Auxiliaries) || p.IsAdverb(verb)))
            verb++;
        if (!p.Is(verb, Heard) || p.Is(verb, "told") != VerbGroup.IsPassive(p, verb, court + 1) || p.Holds(court + 1, verb, WordLists.Unreal) || VerbGroup.IsNegated(p, verb, court + 1))
            return -1;
        return verb;
    }

    /// <summary>Where the clause stands: behind the verb, or before the comma when the sentence ends with it.</summary>
    private (int Start, int End) ContentAt(Sentence s, int court, int verb)
    {
        if (p.Is(verb + 1, Opening) && p.HasVerb(verb + 2, s.EndToken) || Clauses.StartsAt(p, verb + 1, s))
            return (verb + 1, Clauses.EndOf(p, verb + 1, s));
        var first = Clauses.StartOf(p, s.FirstToken, court);
        var isLast = p.Kind(verb + 1) == TokenKind.Stop || verb + 1 >= s.EndToken;
        return isLast && p.Kind(court - 1) == TokenKind.Comma && p.HasVerb(first, court - 1) ? (first, Clauses.TrimEnd(p, first, court)) : (verb, verb);
    }

    private void Retell(Draft draft, int court, int verb)
    {
        if (draft.Content is not [var content] || !p.HasVerb(p.TokenAt(content.Start), p.TokenAt(content.End)) || draft.Why[0] == Name)
            return;
        (draft.Source, draft.Type, draft.Act, draft.Cue) = (null, CueType.Speech, "say", p.Span(court, verb + 1));
        draft.Why.Add(Name);
    }

    private void Add(int court, int verb, int first, int end)
    {
        var draft = new Draft { Cue = p.Span(court, verb + 1), CueToken = verb, Type = CueType.Speech, Act = "say", Content = [p.Span(first, end)] };
        draft.Why.Add(Name);
        drafts.Add(draft);
    }
}
