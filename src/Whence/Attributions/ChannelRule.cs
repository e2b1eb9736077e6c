using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>Berg used his account to criticise the council</i>, <i>using the meeting to argue for a truce</i>, <i>took to the radio to deny it</i>: what somebody says through what he takes in hand for it.</summary>
/// <remarks>It goes over the drafts once tagger and rules have settled on them: a bare infinitive is nobody's word, but for this.</remarks>
internal sealed class ChannelRule(Passage p, List<Draft> drafts, CueIndex cues)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "source-uses-to-say";

    private const int Longest = 12; // tokens from the verb to "to"
    private static readonly Words Uses = new("use uses used using");
    private static readonly Words Taking = new("take takes took taking");
    private static readonly Words Channels = Words.Listed("usage", "used to say");
    private static readonly Words Future = new("will would 'll ’ll to");

    private readonly Complements _complements = new(p);

    /// <summary>Reads the page.</summary>
    public void Read()
    {
        for (var i = 1; i + 4 < p.Tokens.Length; i++)
        {
            if (p.Tokens[i].IsVerb && p.Is(i, Uses))
                Read(p.SentenceAt(i), i, i + 1);
            else if (p.Is(i + 1, "to") && p.Is(i, Taking))
                Read(p.SentenceAt(i), i, i + 2);
        }
    }

    private void Read(Sentence s, int use, int from)
    {
        var verb = VerbBehind(s, from);
        if (verb < 0 || CueLexicon.Find(p.Word(verb), p.Word(verb + 1)) is not { Type: "speech" } entry || cues.At(verb) is not null)
            return;
        var start = VerbGroup.StartOf(p, use, s.FirstToken);
        var who = p.Tag(use) == PosTag.VerbIng && start == use ? (Start: use, End: use) : NounPhrases.Before(p, start, p.FloorOf(s, start));
        who = who.Start < who.End || use == s.FirstToken ? who : p.Speakers.Shared(s, start);
        var end = verb + (entry.Particle is null ? 1 : 2);
        var said = _complements.ContentAfter(s, end, entry, out _);
        if (who.Start >= who.End || said.Start >= said.End || VerbGroup.IsPassive(p, use, start) || VerbGroup.IsNegated(p, use, start) || p.Holds(start, use, WordLists.Unreal) || p.Holds(start - 1, use, Future))
            return;
        var draft = new CueAt(s, start, verb, said.Start > end ? end + 1 : end, entry).Draft(p, who, [p.Span(said.Start, said.End)], Name);
        drafts.Add(draft);
    }

    /// <summary>The verb behind "to", where a channel or an occasion to speak stands before it; -1 for none.</summary>
    private int VerbBehind(Sentence s, int from)
    {
        var spoken = false;
        for (var i = from; i + 2 < s.EndToken && i < from + Longest && p.Kind(i) is TokenKind.Word or TokenKind.Clitic && !p.HasVerb(i, i + 1); i++)
        {
            spoken |= p.Is(i, WordLists.Media) || p.Is(i, WordLists.Talks) || p.Is(i, Channels);
            if (p.Tag(i) == PosTag.To && p.Tag(i + 1) is PosTag.VerbBase or PosTag.VerbPresent)
                return spoken ? i + 1 : -1;
        }
        return -1;
    }
}
