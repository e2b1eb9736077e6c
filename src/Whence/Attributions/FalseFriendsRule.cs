using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Takes out words that look like cues and tell of no statement: "(<i>estimated</i> 10p)", "a tool, <i>dubbed</i> Lens", "<i>say</i> goodbye", "<i>claimed</i> the lives of", "vary <i>according to</i>", "could not confirm or <i>deny</i>".</summary>
internal sealed class FalseFriendsRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Nicknaming = new("dubbed nicknamed codenamed code-named");
    private static readonly Words Calling = new("called named");
    private static readonly Words Saying = new("say says said saying");
    private static readonly Words Greetings = Words.Listed("usage", "said in greeting");
    private static readonly Words Prayers = Words.Listed("usage", "said by rote");
    private static readonly Words Claiming = new("claim claims claimed claiming");
    private static readonly Words Won = Words.Listed("usage", "claimed and not said");
    private static readonly Words Pardoned = new("excused forgiven");
    private static readonly Words Varying = Words.Listed("usage", "varies");
    private static readonly Words Confirming = new("confirm confirmed");
    private static readonly Words Or = new("or nor");
    private static readonly Words HandsOut = Words.Listed("usage", "hands out");
    private static readonly Words About = new("about on");
    private static readonly Words Titled = new("titled entitled");
    private static readonly Words Terms = new("phrase word term");
    private static readonly Words Seeing = new("see sees saw");
    private static readonly Words Considering = new("consider considers considered considering");
    private static readonly Words Addressing = Words.Listed("usage", "turns to somebody");
    private static readonly Words As = new("as");

    private readonly Speakers _speakers = new(p, new Neighbours(p));

    /// <summary>Goes over all drafts of speech and belief.</summary>
    public void Read() => drafts.RemoveAll(draft => draft is { Cue: not null, Type: CueType.Speech or CueType.Belief, Content: [_] } && (IsMark(draft) || IsName(draft) || IsPhrase(draft) || IsTaken(draft)));

    /// <summary>"Draws 300W (<i>estimated</i> 10p)", "Lamp<i>:</i> good for small rooms" below a picture, "the word <i>for</i> “water”".</summary>
    private bool IsMark(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), FirstOf(draft));
        if (p.Is(from, "estimated") && p.Kind(from - 1) == TokenKind.Open && first == last + 1)
            return true;
        if (p.Kind(last) == TokenKind.Colon)
            return first == last + 1 && p.Kind(first) == TokenKind.Word && !p.Tokens[first].IsCapital && IsCaption(last) && !p.HasVerb(first, p.TokenAt(draft.Content[0].End));
        return p.Is(last, "for") && p.Is(last - 1, Terms) && p.Kind(first) == TokenKind.Quote;
    }

    private bool IsCaption(int i) => p.SentenceAt(i).Block is var block && block < p.Reading.Document.Blocks.Length && p.Reading.Document.Blocks[block].Kind == BlockKind.Caption;

    /// <summary>"The tool<i>, dubbed</i> Lens, …", "a forum <i>called</i> “Mill Talk”", "a paper <i>titled</i> “The Dam”": what something is called, where the thing itself was taken for who calls it so.</summary>
    private bool IsName(Draft draft)
    {
        var verb = DraftWords.LastOfCue(p, draft);
        if (p.Is(verb, Titled))
            return true;
        if (verb != DraftWords.FirstOfCue(p, draft) || FirstOf(draft) != verb + 1 || draft.Source is not { } source || p.TokenAt(source.End) is var end && end != verb && !(p.Kind(end) == TokenKind.Comma && end + 1 == verb))
            return false;
        var name = p.Kind(verb + 1) == TokenKind.Quote ? verb + 2 : verb + 1;
        if (!p.Tokens[Math.Min(name, p.Tokens.Length - 1)].IsCapital)
            return false;
        return p.Is(verb, Nicknaming) && p.Tag(name) != PosTag.Pronoun && p.Kind(verb - 1) == TokenKind.Comma || p.Is(verb, Calling) && _speakers.IsThing((p.TokenAt(source.Start), p.TokenAt(source.End)));
    }

    /// <summary>"<i>say</i> goodbye", "<i>claimed</i> the lives of", "can be forgiven for <i>asking</i>", "vary <i>according to</i> your tariff", "could neither confirm nor <i>deny</i>".</summary>
    private bool IsPhrase(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), FirstOf(draft));
        if (p.Is(last, Saying) && first == last + 1)
            return p.Is(first, Greetings) || p.Is(p.Tag(first) is PosTag.Determiner or PosTag.PossessivePronoun ? first + 1 : first, Prayers);
        if (p.Is(last, Claiming) && first == last + 1)
            return DraftWords.BareEnd(p, draft) is > 0 and var end && p.Holds(first, Math.Min(end, NounPhrases.After(p, first, end).End), Won) && !p.Holds(first, end, As);
        if (p.Is(last, "deny") && p.Is(last - 1, Or) && p.Is(last - 2, Confirming))
            return true;
        if (p.Is(from - 1, "for") && p.Is(from - 2, Pardoned))
            return true;
        if (p.Is(last, "to") && p.Is(last - 1, "according") && p.Is(last - 2, Varying))
            return draft.Source is { } source && !p.Tokens[p.TokenAt(source.Start)].IsCapital && !_speakers.TellsOfDocument(p.TokenAt(source.Start), p.TokenAt(source.End));
        return p.Is(last, "recalled") && p.Is(last + 1, "by") && p.Is(first, "for");
    }

    /// <summary>"a stand-off <i>sees</i> men throw stones", "<i>consider</i> layoffs", "<i>published</i> some of his reports <i>about</i> the dam", "<i>protested to</i> the council": what happens, is thought over, is printed, is turned to.</summary>
    private bool IsTaken(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), FirstOf(draft));
        if (p.Is(last, Seeing))
            return draft.Type == CueType.Belief && first == last + 1 && draft.Source is { } source && !p.Is(first, "that") && !p.Holds(first, p.TokenAt(draft.Content[0].End), As) && p.TokenAt(source.End) - p.TokenAt(source.Start) > 1 && _speakers.IsThing((p.TokenAt(source.Start), p.TokenAt(source.End)));
        if (p.Is(last, Considering) && draft.Why[0] is (TaggerRule.Name or "source-verb-clause"))
            return first < from ? p.Is(last - 1, "being") && p.Is(last - 2, WordLists.BeForms) : p.Kind(from - 1) != TokenKind.Comma && !VerbGroup.IsPassive(p, last, from) && DraftWords.BareEnd(p, draft) is > 0 and var end && NounPhrases.After(p, first, end) is var (start, stop) && start < stop && stop == end && end == p.TokenAt(draft.Content[0].End) && !HoldsSecond(first, end);
        if (from < last && p.Is(last, About) && p.Is(from, HandsOut))
            return DraftWords.BareEnd(p, draft) > 0;
        return p.Is(last, "to") && p.Is(last - 1, Addressing) && first == last + 1 && DraftWords.BareEnd(p, draft) > 0;
    }

    /// <summary>"consider <i>the plan a mistake</i>": a second noun phrase, which says what the first is held to be.</summary>
    private bool HoldsSecond(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (p.Tag(i) == PosTag.Determiner && p.Tag(i - 1) is not (PosTag.Preposition or PosTag.Conjunction) || p.Tag(i) == PosTag.Adjective && i == end - 1)
                return true;
        }
        return p.Tag(first) is PosTag.Pronoun || p.Tag(end - 1) == PosTag.Adjective || p.Tokens[first].IsCapital;
    }

    private int FirstOf(Draft draft) => p.TokenAt(draft.Content[0].Start);
}
