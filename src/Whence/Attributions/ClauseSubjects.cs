using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Who does what a participle or a second verb says: <i>the council sent a letter to Berg <b>demanding</b></i>, <i>Holm was beaten by Berg <b>and said</b></i>.</summary>
/// <remarks>The noun that happens to stand nearest is not always the one: each case is told by words before it.</remarks>
internal sealed class ClauseSubjects(Passage p)
{
    private const int Longest = 16; // tokens
    private const int Near = 10; // tokens

    private static readonly Words Sending = new("sent sends send wrote writes write written addressed issued delivered penned fired emailed");
    private static readonly Words Papers = new("letter memo message email e-mail note statement petition ultimatum questionnaire list request demand complaint");
    private static readonly Words Particles = new("out back forward forth in up over on away");
    private static readonly Words Coming = new("come came comes coming go went goes gone going write wrote written call called ring rang phone phoned reach reached respond responded hit");

    /// <summary>Who does it, where the words before the draft's verb leave no doubt that it is not whom the draft has; null otherwise.</summary>
    /// <param name="first">First token of the draft's source.</param>
    /// <param name="end">First token behind it.</param>
    /// <param name="verb">First token of its cue.</param>
    public TextSpan? Of(int first, int end, int verb)
    {
        if (p.Tag(verb) == PosTag.VerbIng || p.Word(verb).EndsWith("ing", StringComparison.Ordinal)) // taggers trip over it behind a name
            return Sender(first, end, verb) ?? Doing(end, verb) ?? CameOut(verb);
        return p.Is(verb - 1, "and") ? Patient(first, end, verb) ?? Inner(first, end, verb) : null;
    }

    /// <summary>"<i>The council</i> sent a letter on Friday to Anna Berg demanding", "<i>The council</i> wrote to Berg urging": the sender, and not to whom it went.</summary>
    private TextSpan? Sender(int first, int end, int verb)
    {
        var s = p.SentenceAt(verb);
        if (end != verb || !p.Is(first - 1, "to"))
            return null;
        var paper = false;
        for (var i = first - 2; i > Math.Max(s.FirstToken, first - Near) && p.Kind(i) is TokenKind.Word or TokenKind.Number; i--)
        {
            paper |= p.Is(i, Papers);
            if (p.Is(i, Sending) && p.Tokens[i].IsVerb && (paper || i == first - 2))
                return Phrase(VerbGroup.StartOf(p, i, s.FirstToken), s);
            if (p.HasVerb(i, i + 1))
                return null;
        }
        return null;
    }

    /// <summary>"… led to more <i>customers</i> calling the council, claiming": whom a participle tells of, where the next one behind a comma goes on.</summary>
    private TextSpan? Doing(int end, int verb)
    {
        var s = p.SentenceAt(verb);
        if (p.Kind(verb - 1) != TokenKind.Comma || end == verb - 1)
            return null;
        for (var i = verb - 2; i > Math.Max(s.FirstToken + 1, verb - Near) && p.Kind(i) == TokenKind.Word && !p.HasVerb(i, i + 1); i--)
        {
            if (p.Tag(i) != PosTag.VerbIng || i + 1 == verb - 1)
                continue;
            var people = i - 1;
            while (people > i - Near && people > s.FirstToken && p.Kind(people) == TokenKind.Word && !p.Tokens[people].IsVerb && !ArePeople(people))
                people--;
            var start = people;
            while (start > s.FirstToken && NounPhrases.IsPart(p, start - 1))
                start--;
            return ArePeople(people) && p.Tag(start - 1) is PosTag.Preposition or PosTag.To ? p.Span(start, i) : null;
        }
        return null;
    }

    /// <summary>"<i>one of them</i> had come out saying": the subject of the verb before a particle.</summary>
    private TextSpan? CameOut(int verb)
    {
        if (!p.Is(verb - 1, Particles) || !p.Is(verb - 2, Coming) || !p.Tokens[verb - 2].IsVerb)
            return null;
        var s = p.SentenceAt(verb);
        var group = VerbGroup.StartOf(p, verb - 2, s.FirstToken);
        for (var i = group - 1; i > Math.Max(s.FirstToken, group - Near) && p.Kind(i) == TokenKind.Word && i + 1 < group; i--)
        {
            if (p.Is(i, "who"))
                return Phrase(i, s) is { } person ? new(person.Start, p.Tokens[group - 1].Span.End) : null;
        }
        if (p.Is(group - 2, "who"))
            return Phrase(group - 2, s) is { } one ? new(one.Start, p.Tokens[group - 1].Span.End) : null;
        return Phrase(group, s);
    }

    /// <summary>"<i>Holm</i> was beaten again by Berg and laments": the passive's subject goes on, and not who did it.</summary>
    private TextSpan? Patient(int first, int end, int verb)
    {
        var s = p.SentenceAt(verb);
        if (end != verb - 1 && !(end == verb - 2 && p.Kind(end) == TokenKind.Close) || !p.Is(first - 1, "by") || !p.HasVerb(verb, verb + 1))
            return null;
        var participle = first - 2;
        while (p.IsAdverb(participle))
            participle--;
        if (p.Tag(participle) is not (PosTag.VerbParticiple or PosTag.VerbPast or PosTag.Adjective))
            return null;
        var group = VerbGroup.StartOf(p, participle, s.FirstToken);
        return VerbGroup.IsPassive(p, participle, group) ? Phrase(group, s) : null;
    }

    /// <summary>"Holm says that <i>Berg</i> confessed and said": a past behind "and" goes on from the past within what is said now.</summary>
    private TextSpan? Inner(int first, int end, int verb)
    {
        if (p.Tag(verb) != PosTag.VerbPast || p.Tag(end) != PosTag.VerbThird || !p.Is(end + 1, "that") || CueLexicon.Find(p.Word(end)) is not { Type: "speech" })
            return null;
        for (var i = end + 2; i < Math.Min(verb, end + Longest); i++)
        {
            if (p.Kind(i) is not (TokenKind.Word or TokenKind.Number))
                return null;
            if (p.Tag(i) == PosTag.VerbPast)
                return NounPhrases.Before(p, i, end + 2) is var (start, last) && start < last && start > first ? p.Span(start, last) : null;
        }
        return null;
    }

    private TextSpan? Phrase(int verb, Sentence s) => NounPhrases.Before(p, verb, p.FloorOf(s, verb)) is var (start, last) && start < last ? p.Span(start, last) : null;

    private bool ArePeople(int i) => p.Tag(i) == PosTag.Nouns && (WordLists.People.HasSingular(p.Word(i)) || p.Is(i, WordLists.Collectives));
}
