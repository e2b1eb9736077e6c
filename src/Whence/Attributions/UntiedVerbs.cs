using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>The town and its neighbours <u>accuse</u> Tarvonia of …</i>, <i>Berg smiled and <u>said</u> …</i>, <i>…, <u>noting</u> that …</i>: whose verb it is, where the tagger found the verb and what it says and tied nobody to them.</summary>
internal sealed class UntiedVerbs(Passage p)
{
    private static readonly Words Nobody = new("it this that these those which what there everything something anything everyone anyone someone one you");
    private static readonly Words Lacking = new("without despite instead");
    private static readonly Words Having = new("have has had having 've ’ve 's ’s 'd ’d");

    /// <summary>The subject of the verb that the cue ends in; empty where there is none, or it is no verb of speech or belief that somebody does.</summary>
    public (int Start, int End) SubjectOf(TaggedAttribution tagged)
    {
        var s = p.SentenceAt(tagged.Cue.First);
        var verb = VerbOf(tagged.Cue);
        if (verb < 0)
            return (verb, verb);
        var start = VerbGroup.StartOf(p, verb, s.FirstToken);
        if (VerbGroup.IsPassive(p, verb, start) || !IsDone(s, verb, start))
            return (verb, verb);
        (int Start, int End) found = IsFronted(s, verb, start) ? Fronted(s, tagged) : start == s.FirstToken ? (verb, verb) : p.Speakers.WithoutMedium(s, NounPhrases.Before(p, start, p.FloorOf(s, start)));
        if (start > s.FirstToken && !IsFronted(s, verb, start) && (found.Start >= found.End || p.Kind(start - 1) == TokenKind.Comma && !IsSomebody(found)))
            found = p.Speakers.Shared(s, BeforeTime(start, s.FirstToken));
        if (found.Start >= found.End || Overlaps(found, tagged))
            found = BehindTime(s, verb, tagged);
        return found.Start < found.End && (IsSomebody(found) || found.Start > verb && p.Tokens[found.End - 1].IsCapital) && !Overlaps(found, tagged) ? found : (verb, verb);
    }

    /// <summary>"…, said <i>on Friday</i> the mayor": who stands behind when it was; empty where no time stands between.</summary>
    private (int Start, int End) BehindTime(Sentence s, int verb, TaggedAttribution tagged)
    {
        var i = verb + 1;
        while (p.Is(i, WordLists.TimeWords) || p.Tag(i) == PosTag.Preposition && p.Is(i + 1, WordLists.TimeWords))
            i++;
        if (i == verb + 1 || tagged.Content[^1].End > tagged.Cue.First || p.Tag(verb) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbParticiple))
            return (verb, verb);
        var found = NounPhrases.After(p, i, s.EndToken);
        return found.Start == i && (p.Tokens[i].IsCapital || p.Tag(i) == PosTag.Determiner) && !p.HasVerb(found.End, found.End + 1) ? found : (verb, verb);
    }

    /// <summary>"smiled and <i>on Monday</i> said": the token before when it was.</summary>
    private int BeforeTime(int i, int floor)
    {
        while (i > floor && p.Is(i - 1, WordLists.TimeWords))
            i -= i - 2 > floor && p.Tag(i - 2) == PosTag.Preposition ? 2 : 1;
        return i;
    }

    /// <summary>Whether the source is somebody who can speak: no event, no pronoun for a thing.</summary>
    public bool IsSomebody(TextSpan? source) => source is { } span && IsSomebody((p.TokenAt(span.Start), p.TokenAt(span.End)));

    /// <summary>The last verb of speech or belief in the cue; -1 for none.</summary>
    private int VerbOf(RoleSpan cue)
    {
        for (var i = cue.End - 1; i >= cue.First; i--)
        {
            if (CueLexicon.Find(p.Word(i), p.Word(i + 1)) is { Type: "speech" or "belief" } && (p.Tokens[i].IsVerb || IsGerund(i) || IsMistaken(i)))
                return i;
        }
        return -1;
    }

    /// <summary>Whether the verb is finite, or a participle that a comma, a dash or "and" ties to its clause: not "by saying", "to say", "a man accused of".</summary>
    private bool IsDone(Sentence s, int verb, int start) => p.Tag(verb) switch
    {
        _ when p.Tokens[verb].IsCapital && p.Kind(verb + 1) == TokenKind.Colon => false, // "Claim: …"
        _ when IsGerund(verb) => start < verb || IsFronted(s, verb, start) || p.Kind(start - 1) is TokenKind.Comma or TokenKind.Dash || p.Tag(start - 1) == PosTag.Conjunction,
        PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent => true,
        PosTag.VerbParticiple => p.Holds(start, verb, Having) || p.Tag(start - 1) == PosTag.Conjunction || p.Kind(start - 1) == TokenKind.Comma && p.Tag(verb + 1) is not (PosTag.Preposition or PosTag.To),
        PosTag.VerbBase => !p.Is(start, "to") && !p.Is(start - 1, "to"),
        _ => !p.Tokens[verb].IsVerb && !p.Is(start - 1, "to"),
    };

    /// <summary>"some <i>contend</i> that", "its allies <i>accuse</i>", "the mayor <i>counters</i> that", where the word is no noun that tells of statements.</summary>
    private bool IsMistaken(int i) => CuePhraseLexicon.StartingWith(p.Word(i)) is not [{ IsNoun: true }, ..];

    /// <summary>"<i>Calling</i> the plan a mistake, …", "While <i>praising</i> the plan, …"</summary>
    private bool IsFronted(Sentence s, int verb, int start) =>
        IsGerund(verb) && (start == s.FirstToken || start - 1 == s.FirstToken && p.Tag(start - 1) is PosTag.Preposition or PosTag.Conjunction or PosTag.Wh && !p.Is(start - 1, Lacking));

    /// <summary>"noting that", whatever its tag.</summary>
    private bool IsGerund(int i) => p.Tag(i) == PosTag.VerbIng || p.Word(i).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"<i>Calling</i> the plan a mistake, <i>the mayor</i> left": the subject of the clause behind the comma.</summary>
    private (int Start, int End) Fronted(Sentence s, TaggedAttribution tagged)
    {
        var comma = tagged.Content[^1].End;
        while (comma < s.EndToken && p.Kind(comma) == TokenKind.Quote)
            comma++;
        if (p.Kind(comma) != TokenKind.Comma && p.Kind(comma - 1) != TokenKind.Comma)
            return (0, 0);
        var first = p.Kind(comma) == TokenKind.Comma ? comma + 1 : comma;
        var main = NounPhrases.After(p, first, s.EndToken);
        var verb = main.End;
        while (p.IsAdverb(verb))
            verb++;
        return main.Start < main.End && verb < s.EndToken && p.Tokens[verb].IsVerb ? main : (0, 0);
    }

    private bool IsSomebody((int Start, int End) subject) =>
        !(subject.End - subject.Start == 1 && p.Is(subject.Start, Nobody)) && (!p.Speakers.IsThing(subject) || p.Is(subject.End - 1, WordLists.Collectives) || WordLists.Findings.HasSingular(p.Word(subject.End - 1)));

    private static bool Overlaps((int Start, int End) subject, TaggedAttribution tagged)
    {
        foreach (var content in tagged.Content)
        {
            if (content.First < subject.End && subject.Start < content.End)
                return true;
        }
        return tagged.Cue.First < subject.End && subject.Start < tagged.Cue.End;
    }
}
