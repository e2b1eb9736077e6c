using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;

namespace Whence.Attributions;

/// <summary>What the cue of a tagged attribution tells of its source: whether it speaks, believes, means to do something or does it.</summary>
internal sealed class TaggedCues(Passage p)
{
    /// <summary>By the cue's last word that says something of it; a mark alone is speech, and so is what leads to a sentence in quotation marks.</summary>
    public (CueType Type, string Act) TypeOf(TaggedAttribution tagged)
    {
        var cue = tagged.Cue;
        for (var i = cue.First; i + 1 < cue.End; i++)
        {
            if (CueLexicon.Find(p.Word(i), p.Word(i + 1)) is { Particle: not null } phrasal && (phrasal.Act != "deny" || LeadsOn(phrasal, i + 2)))
                return (Enum.Parse<CueType>(phrasal.Type, ignoreCase: true), phrasal.Act); // "took aim at": not an aim
        }
        if (ByContent(tagged) is { } told)
            return told;
        for (var i = cue.End - 1; i >= cue.First; i--)
        {
            if (p.Kind(i) != TokenKind.Word)
                continue;
            if (CueTypes.OfWord(p.Word(i)) is { } found)
                return (Enum.Parse<CueType>(found.Type, ignoreCase: true), found.Act);
        }
        return p.Kind(cue.End - 1) is TokenKind.Word && !IsLink(tagged) && !IsQuoted(tagged) ? (CueType.Action, "do") : (CueType.Speech, "say");
    }

    /// <summary>"<i>shared</i> that the dam is old", "<i>snapped back</i>: 'No.'", "reports <i>emerged</i> that", "<i>is betting</i> that", "<i>defines</i> a drought as": acts, but for the clause or the quotation behind them; null for the rest.</summary>
    private (CueType Type, string Act)? ByContent(TaggedAttribution tagged)
    {
        var last = tagged.Cue.End - 1;
        var utters = p.Is(last, Utters) || p.Is(last, "back") && p.Is(last - 1, Snaps);
        if (!utters && !p.Is(last, Emerges) && !p.Is(last, Holds) && !p.Is(last, Defines))
            return null;
        var content = tagged.Content[0];
        if (p.Is(last, Defines))
            return p.Holds(content.First, content.End, Ascribing) ? (CueType.Speech, "describe") : null;
        var clause = p.Is(content.First, "that") && p.HasVerb(content.First, content.End);
        if (p.Is(last, Emerges))
            return clause && tagged.Source is { } source && p.Is(source.End - 1, WordLists.Hearsay) ? (CueType.Speech, "report") : null;
        if (p.Is(last, Holds))
            return clause ? (CueType.Belief, "believe") : null;
        return clause || IsQuoted(tagged) || p.Is(content.First, Asking) && p.HasVerb(content.First, content.End) ? (CueType.Speech, "say") : null;
    }

    private static readonly Words Utters = Words.Listed("usage", "utters");
    private static readonly Words Snaps = Words.Listed("usage", "snaps back");
    private static readonly Words Emerges = Words.Listed("usage", "emerges");
    private static readonly Words Holds = Words.Listed("usage", "bets");
    private static readonly Words Defines = new("define defines defined");
    private static readonly Words Ascribing = new("as");
    private static readonly Words Asking = new("how why");

    /// <summary>"Reports <i>are</i> that …", "… <i>in</i> another poll": a word that only ties what is said to who or what says it.</summary>
    private bool IsLink(TaggedAttribution tagged)
    {
        var cue = tagged.Cue;
        if (cue.End - cue.First > 1 || tagged.Source is not { } source)
            return false;
        var head = source.End - 1;
        return p.Is(cue.First, WordLists.BeForms) && p.Is(tagged.Content[0].First, "that") && CuePhraseLexicon.StartingWith(p.Word(head)) is [{ IsNoun: true }, ..]
            || p.Tag(cue.First) == PosTag.Preposition && (WordLists.Documents.HasSingular(p.Word(head)) || WordLists.Findings.HasSingular(p.Word(head)));
    }

    /// <summary>"She <i>went on</i>: 'Nobody came.'": whether what is said is a quotation that holds a verb; a title seldom does.</summary>
    private bool IsQuoted(TaggedAttribution tagged)
    {
        var content = tagged.Content[0];
        return p.QuotationAt(content.First) is >= 0 and var quotation && p.Kind(content.First - 1) == TokenKind.Quote && p.QuotationAt(content.End - 1) == quotation && p.HasVerb(content.First, content.End);
    }

    /// <summary>"came out <i>against</i> the plan": not "came out in favour of it".</summary>
    private bool LeadsOn(CueEntry phrasal, int i) => phrasal.Prepositions.Length == 0 || Array.Exists(phrasal.Prepositions, preposition => p.Is(i, preposition));
}
