using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>The doctor recommends three cups a day</i>, <i>the brochure suggests playing games</i>, <i>she also advises against it</i>: advice that names a thing or a deed and has no clause.</summary>
/// <remarks>It goes over the drafts once tagger and rules have settled on them. Who advises is somebody or a document that says what to do: "the noise suggests a leak" is the writer's.</remarks>
internal sealed class AdviceRule(Passage p, List<Draft> drafts, CueIndex cues)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "source-advises";

    private static readonly Words Advises = Words.Listed("usage", "advises");
    private static readonly Words Suggests = new("suggest suggests suggested");
    private static readonly Words Advise = new("advise advises advised advising");
    private static readonly Words Anybody = new("you people everyone everybody anyone parents patients clients");
    private static readonly Words Measures = new("up at around about");

    /// <summary>Reads the page.</summary>
    public void Read()
    {
        for (var i = 1; i + 2 < p.Tokens.Length; i++)
        {
            if (p.Tokens[i].IsVerb && p.Is(i, Advises) && (p.HasVerb(i, i + 1) || p.Tag(i) == PosTag.VerbIng && p.Is(i - 1, WordLists.BeForms)))
                Read(p.SentenceAt(i), i);
        }
    }

    private void Read(Sentence s, int verb)
    {
        var start = VerbGroup.StartOf(p, verb, s.FirstToken);
        if (VerbGroup.IsPassive(p, verb, start) || VerbGroup.IsNegated(p, verb, start) || p.Holds(start, verb, WordLists.Unreal) || cues.At(verb) is not null)
            return;
        var who = NounPhrases.Before(p, start, p.FloorOf(s, start));
        who = who.Start < who.End ? who : p.Speakers.Shared(s, start);
        var at = verb + 1;
        while (p.IsAdverb(at))
            at++;
        if (who.Start >= who.End || !CanAdvise(who, at) || p.QuotationAt(verb) >= 0 && p.Is(who.Start, WordLists.FirstAndSecondPersons) || !Opens(s, verb, at))
            return;
        var end = EndOf(s, at);
        if (end <= at)
            return;
        var draft = new Draft { Source = p.Span(who.Start, who.End), Cue = p.Span(start, at), CueToken = verb, Type = CueType.Speech, Act = p.Is(verb, Suggests) ? "suggest" : "advise", Content = [p.Span(at, end)] };
        draft.Why.Add(Name);
        drafts.Add(draft);
    }

    /// <summary>Whether the subject is a person, people or a body, or a document before a deed.</summary>
    private bool CanAdvise((int Start, int End) who, int at)
    {
        if (who.End - who.Start == 1 && p.Tag(who.Start) is PosTag.Pronoun or PosTag.Wh or PosTag.Determiner)
            return p.Is(who.Start, WordLists.PersonPronouns) || p.Is(who.Start, "they");
        var head = who.Start;
        while (head + 1 < who.End && p.Kind(head + 1) is TokenKind.Word or TokenKind.Clitic && p.Tag(head + 1) is not (PosTag.Preposition or PosTag.Wh))
            head++;
        return p.Tag(head) == PosTag.Name || WordLists.People.HasSingular(p.Word(head)) || WordLists.Collectives.HasSingular(p.Word(head)) || WordLists.Bodies.HasSingular(p.Word(head)) || WordLists.Documents.HasSingular(p.Word(head)) && p.Tag(at) == PosTag.VerbIng;
    }

    /// <summary>Whether advice opens at the token: "playing games", "against it", "up to 400", "a sweet spot", "you go"; not whom somebody advised.</summary>
    private bool Opens(Sentence s, int verb, int at)
    {
        if (p.Tag(at) == PosTag.VerbIng)
            return true;
        if (p.Is(verb, Advise) && NounPhrases.After(p, at, s.EndToken).End is var told && told > at && (p.Is(told, "against") || p.Is(told, "from") && p.Tag(told + 1) == PosTag.VerbIng))
            return true; // "advised people against going"
        if (p.Is(at, "against"))
            return !p.Is(verb, Suggests) && at + 1 < s.EndToken;
        if (p.Is(at, Measures))
            return p.Kind(at + 1) == TokenKind.Number || p.Kind(at + 2) == TokenKind.Number;
        if (p.Is(at, Anybody))
            return !p.Is(verb, Advise) && p.Tag(at + 1) is PosTag.VerbBase or PosTag.VerbPresent;
        if (!NounPhrases.IsPart(p, at) || p.Tag(at) == PosTag.Pronoun || p.Tokens[at].IsCapital || p.Is(at, WordLists.Anaphors))
            return false;
        var (_, end) = NounPhrases.After(p, at, s.EndToken);
        if (end <= at || p.HasVerb(at, end + 1) || p.Tag(end) == PosTag.To)
            return false;
        return !WordLists.People.HasSingular(p.Word(end - 1)) && !WordLists.Collectives.HasSingular(p.Word(end - 1)) && !WordLists.Bodies.HasSingular(p.Word(end - 1)) && !p.Tokens[end - 1].IsCapital;
    }

    /// <summary>To the end of the sentence or the second verb of the same subject: "recommends tea <i>and also advises</i> …".</summary>
    private int EndOf(Sentence s, int at)
    {
        var end = Clauses.EndOf(p, at, s);
        for (var i = at + 1; i < end; i++)
        {
            if (p.Tag(i) != PosTag.Conjunction)
                continue;
            var verb = i + 1;
            while (p.IsAdverb(verb) || p.Is(verb, "also"))
                verb++;
            if (p.Tag(verb) is PosTag.VerbThird or PosTag.VerbPast && CueLexicon.Find(p.Word(verb)) is not null)
                return Clauses.TrimEnd(p, at, i);
        }
        return end;
    }
}
