using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Takes out set phrases in which a word of speech or belief states nothing.</summary>
/// <remarks>"a <i>think tank</i>", "<i>considering</i> it was winter", "<i>rather than assuming</i> that", "a park <i>called</i> 'Old Mills'", "<i>what experts say</i> about coffee", "<i>Source</i>: River Office", "<i>say</i> goodbye", "vary <i>according to</i>".</remarks>
internal sealed class PhraseRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Charges = new("charges charge suspicion accusations allegations");
    private static readonly Words Tanks = new("tank tanks");
    private static readonly Words Signs = new("sign signs");
    private static readonly Words Us = new("us me");
    private static readonly Words Speaking = new("say says said tell tells think thinks thought");
    private static readonly Words On = new("about on");
    private static readonly Words Learning = new("see know learn hear find discover");
    private static readonly Words Well = new("well better best little lesser widely");
    private static readonly Words Seeming = new("appear appears appeared seem seems seemed look looks looked");
    private static readonly Words Titled = new("called dubbed titled entitled named");

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
    private static readonly Words Entitled = new("titled entitled");
    private static readonly Words Terms = new("phrase word term");
    private static readonly Words As = new("as");

    /// <summary>Goes over all drafts of speech and belief.</summary>
    public void Read() => drafts.RemoveAll(draft => draft.Cue is not null && draft.Type is CueType.Speech or CueType.Belief && (draft.Content.Count == 1 && (IsMark(draft) || IsNickname(draft) || IsRote(draft)) || IsPhrase(draft) || IsTurn(draft) || IsTitle(draft) || IsPredicate(draft)));

    /// <summary>"<i>think</i> tanks", "<i>call</i> sign", "(<i>pronounced</i> 'Orr')", "a sale <i>announced</i> Monday by Berg", "<i>rather than assuming</i>", "is not <i>well known</i>", "is <i>determined</i> by how", "are expected to:", "<i>Source:</i> River Office".</summary>
    private bool IsPhrase(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        if (p.Is(last, "think") && p.Is(last + 1, Tanks) || p.Is(last, "call") && p.Is(last + 1, Signs) || p.Is(last, "pronounced") && p.Kind(last - 1) == TokenKind.Open || p.Is(last - 1, "expected") && p.Kind(last + 1) == TokenKind.Colon)
            return true;
        if (p.Is(last, "of") && p.Is(last - 1, Charges) && p.Is(last - 2, "on") && draft.Source is not null)
            return true; // "was detained on charges of bribery": it is not he who says so
        if (p.Kind(last) == TokenKind.Colon && first < last && p.Is(last - 1, WordLists.Credits))
            return true; // a caption, run into its credit
        if (draft.Why is ["source-verb-that"] && p.Is(first - 1, "so"))
            return true; // "declare gifts so that others see them"
        if (p.Is(last + 1, WordLists.TimeWords) && p.Is(last + 2, "by") && first == last + 1 && p.Tag(last) is PosTag.VerbParticiple or PosTag.VerbPast)
            return true;
        if (p.Tag(from) == PosTag.VerbIng && (p.Is(from - 1, "than") && p.Is(from - 2, "rather") || p.Is(from - 1, "of") && p.Is(from - 2, "instead")))
            return true;
        if (p.Is(last, "considering") && from == last && p.Kind(last - 1) == TokenKind.Comma && p.HasVerb(first, p.TokenAt(draft.Content[0].End)))
            return true; // ", considering it was winter"
        if (draft.Act == "report" && first == last + 1 && p.Is(first, "as") && Clauses.StartsAt(p, first + 1, p.SentenceAt(first)))
            return true; // "the mill reports as it awaits a sale"
        if (draft.Source is null)
            return p.Is(last, "known") && p.Is(last - 1, Well) && !p.Is(last + 1, "that") || p.Is(last, "determined") && p.Is(last + 1, "by") && p.Tag(last + 2) == PosTag.Wh || p.Is(from + 1, Us) && from == p.SentenceAt(from).FirstToken && p.Tag(from) is PosTag.VerbBase;
        return p.Kind(last) == TokenKind.Colon && p.TokenAt(draft.Source.Value.Start) is var label && p.TokenAt(draft.Source.Value.End) == label + 1 && p.Is(label, WordLists.Credits) && DraftWords.BareEnd(p, draft) > 0;
    }

    /// <summary>"<i>what</i> experts say about coffee", "we are <i>talking about</i> the dam", "curious <i>to see</i> whether it holds", "the town <i>seems</i> quiet".</summary>
    private bool IsTurn(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        if (draft.Content.Count > 1 && p.Is(first, "what") && p.TokenAt(draft.Content[0].End) == first + 1)
            return p.Is(last, Speaking) && p.Is(last + 1, On) || p.Is(last, On) && p.Is(last - 1, Speaking);
        if (draft.Type == CueType.Belief && p.Is(last, Learning) && p.Is(last - 1, "to") && p.Tag(last - 2) is PosTag.Adjective or PosTag.VerbIng && (p.Tag(first) == PosTag.Wh || p.Is(first, "whether") || p.Is(first, "if")))
            return true;
        if (draft.Source is not { } source || p.QuotationAt(last) >= 0)
            return false;
        if (p.Is(last, "about") && p.Is(last - 1, "talking") && p.Is(p.TokenAt(source.Start), "we"))
            return true;
        return draft.Type == CueType.Belief && p.Is(last, Seeming) && !p.Is(from, "it") && (p.Tag(first) is PosTag.Adjective or PosTag.VerbParticiple or PosTag.VerbIng or PosTag.To || DraftWords.BareEnd(p, draft) > 0);
    }

    /// <summary>"a park <i>called</i> 'Old Mills'", "issued a leaflet <i>called</i> 'Floods'", "rooms sometimes <i>called</i> 'stills'": a name, where no verb stands in the marks and nobody is there who gives it.</summary>
    private bool IsTitle(Draft draft)
    {
        var (from, last) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft));
        if (!p.Is(last, Titled) || draft.Type != CueType.Speech || p.Is(last - 1, WordLists.Auxiliaries))
            return false;
        var (first, end) = (p.TokenAt(draft.Content[0].Start), p.TokenAt(draft.Content[0].End));
        if (first != last + 1 || p.Kind(first) != TokenKind.Quote || VerbGroup.StartOf(p, last, p.SentenceAt(last).FirstToken) is var group && p.Holds(group, last, WordLists.Auxiliaries))
            return false;
        if (draft.Source is not { } source)
            return !p.HasVerb(first, end);
        var (start, stop) = (p.TokenAt(source.Start), p.TokenAt(source.End));
        return p.HasVerb(from, group) || stop == group && p.Speakers.IsThing((start, stop));
    }

    /// <summary>"his <i>view</i> would help the town": what is said of the view, and not what it is.</summary>
    private bool IsPredicate(Draft draft)
    {
        var (last, first) = (DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        return first == last + 1 && draft.Why[0] == TaggerRule.Name && p.Tag(last) is PosTag.Noun && CueLexicon.Find(p.Word(last)) is null && CuePhraseLexicon.StartingWith(p.Word(last)) is [{ IsNoun: true }, ..]
            && p.Tag(first) is PosTag.Modal or PosTag.VerbThird or PosTag.VerbPast;
    }

    /// <summary>"Draws 300W (<i>estimated</i> 10p)", "Lamp<i>:</i> good for small rooms" below a picture, "the word <i>for</i> “water”".</summary>
    private bool IsMark(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        if (p.Is(from, "estimated") && p.Kind(from - 1) == TokenKind.Open && first == last + 1)
            return true;
        if (p.Kind(last) == TokenKind.Colon)
            return first == last + 1 && p.Kind(first) == TokenKind.Word && !p.Tokens[first].IsCapital && IsCaption(last) && !p.HasVerb(first, p.TokenAt(draft.Content[0].End));
        return p.Is(last, "for") && p.Is(last - 1, Terms) && p.Kind(first) == TokenKind.Quote;
    }

    private bool IsCaption(int i) => p.SentenceAt(i).Block is var block && block < p.Reading.Document.Blocks.Length && p.Reading.Document.Blocks[block].Kind == BlockKind.Caption;

    /// <summary>"The tool<i>, dubbed</i> Lens, …", "a forum <i>called</i> “Mill Talk”", "a paper <i>titled</i> “The Dam”": what something is called, where the thing itself was taken for who calls it so.</summary>
    private bool IsNickname(Draft draft)
    {
        var verb = DraftWords.LastOfCue(p, draft);
        if (p.Is(verb, Entitled))
            return true;
        if (verb != DraftWords.FirstOfCue(p, draft) || p.TokenAt(draft.Content[0].Start) != verb + 1 || draft.Source is not { } source || p.TokenAt(source.End) is var end && end != verb && !(p.Kind(end) == TokenKind.Comma && end + 1 == verb))
            return false;
        var name = p.Kind(verb + 1) == TokenKind.Quote ? verb + 2 : verb + 1;
        if (!p.Tokens[Math.Min(name, p.Tokens.Length - 1)].IsCapital)
            return false;
        return p.Is(verb, Nicknaming) && p.Tag(name) != PosTag.Pronoun && p.Kind(verb - 1) == TokenKind.Comma || p.Is(verb, Calling) && p.Speakers.IsThing((p.TokenAt(source.Start), p.TokenAt(source.End)));
    }

    /// <summary>"<i>say</i> goodbye", "<i>claimed</i> the lives of", "can be forgiven for <i>asking</i>", "vary <i>according to</i> your tariff", "could neither confirm nor <i>deny</i>".</summary>
    private bool IsRote(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        if (p.Is(last, Saying) && first == last + 1)
            return p.Is(first, Greetings) || p.Is(p.Tag(first) is PosTag.Determiner or PosTag.PossessivePronoun ? first + 1 : first, Prayers);
        if (p.Is(last, Claiming) && first == last + 1)
            return DraftWords.BareEnd(p, draft) is > 0 and var end && p.Holds(first, Math.Min(end, NounPhrases.After(p, first, end).End), Won) && !p.Holds(first, end, As);
        if (p.Is(last, "deny") && p.Is(last - 1, Or) && p.Is(last - 2, Confirming))
            return true;
        if (p.Is(from - 1, "for") && p.Is(from - 2, Pardoned))
            return true;
        if (p.Is(last, "to") && p.Is(last - 1, "according") && p.Is(last - 2, Varying))
            return draft.Source is { } source && !p.Tokens[p.TokenAt(source.Start)].IsCapital && !p.Speakers.TellsOfDocument(p.TokenAt(source.Start), p.TokenAt(source.End));
        return p.Is(last, "recalled") && p.Is(last + 1, "by") && p.Is(first, "for");
    }
}
