using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>What stands between cue and content: the source's own medium, the outlet that passed the words on.</summary>
internal sealed class Circumstances(Passage p)
{
    private static readonly Words PassedOn = Words.Listed("usage", "passed on");

    /// <summary>"in a Facebook post", "on Telegram": the source's own medium, between cue and content.</summary>
    public TextSpan? MediumIn(int start, int end)
    {
        for (var i = start; i < Math.Min(end, p.Tokens.Length); i++)
        {
            if (!p.Is(i, WordLists.Media))
                continue;
            var first = i;
            while (first > start && NounPhrases.IsPart(p, first - 1))
                first--;
            return p.Span(first, i + 1);
        }
        return null;
    }

    private static readonly Words Articles = Words.Listed("documents", "article");
    private static readonly Words Addressed = Words.Listed("documents", "addressed");
    private static readonly Words Handed = Words.Listed("documents", "handed");
    private static readonly Words Carriers = Words.Listed("body-words", "carrier");
    private static readonly Words Quotes = Words.Listed("usage", "quotes");
    private static readonly Words Gives = new("gave gives given giving granted grants");
    private static readonly Words Relatives = new("whom who which");
    private static readonly Words Writes = Words.Listed("usage", "writes in");

    /// <summary>"In an interview with Le Monde, X said", "In a CNN interview, X said", "On CNN, X said", "X, quoted by Reuters, said", "… X said, whom Reuters quotes": the first outlet that the words from <paramref name="start"/> on name as who carried them.</summary>
    public TextSpan? OutletIn(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (p.Is(i, Relatives) && p.Tokens[i + 1].IsCapital | p.Tag(i + 1) == PosTag.Determiner && OutletAt(i + 1) is > 0 and var quoting && p.Is(quoting, Quotes))
                return p.Span(i + 1, quoting);
            if (p.Is(i, "on") && AirAt(i, start) is > 0 and var air)
                return p.Span(i + 1, air);
            if ((p.Is(i, "in") || p.Is(i, "during")) && OwnTalk(i + 1, end) is { } own)
                return own;
            if (p.Is(i, Gives) && NounPhrases.After(p, i + 1, end) is var (to, upTo) && to < upTo && GivesTalk(to, upTo, end) is > 0 and var whom)
                return p.Span(to, whom);
            if (Opens(i, start) && !p.Is(i + 1, WordLists.TimeWords) && NounPhrases.After(p, i + 1, end) is var (first, last) && first < last)
                return p.Span(first, last);
        }
        return null;
    }

    /// <summary>"said on <i>CNN</i>", "speaking on <i>Tarvonian television</i>", "an appearance on <i>“Oristad Tonight”</i>": where the words behind "on" end that name who broadcast it; -1 for none, as in "a book on CNN".</summary>
    private int AirAt(int on, int floor)
    {
        var isTalk = p.Is(on - 1, WordLists.Talks);
        if (on > floor && p.Tokens[on - 1] is { IsNoun: true, IsCapital: false } && !isTalk && !p.Is(on - 1, WordLists.TimeWords))
            return -1;
        if (OutletAt(on + 1) is > 0 and var known)
            return known;
        if (isTalk && p.Kind(on + 1) == TokenKind.Quote && p.QuotationAt(on + 1) is >= 0 and var title && QuotedTitles.IsTitle(p, title))
            return p.TokenAt(p.Reading.Quotations[title].Span.End);
        var noun = on + 1;
        while (noun < on + Between && NounPhrases.IsPart(p, noun) && !p.Is(noun, WordLists.Airwaves))
            noun++;
        return noun > on + 1 && p.Is(noun, WordLists.Airwaves) && !p.Tokens[Math.Min(noun + 1, p.Tokens.Length - 1)].IsNoun && p.Tokens[noun - 1].IsCapital ? noun + 1 : -1;
    }

    /// <summary>"in a <i>CNN</i> interview", "in her latest <i>Washington Post</i> column": the known outlet whose talk or text it is.</summary>
    private TextSpan? OwnTalk(int from, int end)
    {
        if (p.Tag(from) is not (PosTag.Determiner or PosTag.PossessivePronoun))
            return null;
        var name = from + 1;
        while (name < end && p.Tag(name) == PosTag.Adjective && !p.Tokens[name].IsCapital)
            name++;
        if (OutletAt(name) is not (> 0 and var noun))
            return null;
        var nameEnd = noun;
        while (noun < Math.Min(end, nameEnd + Between) && NounPhrases.IsPart(p, noun) && !p.Is(noun, WordLists.Talks) && !p.Is(noun, Articles))
            noun++;
        return noun < end && (p.Is(noun, WordLists.Talks) || p.Is(noun, Articles)) ? p.Span(name, nameEnd) : null;
    }

    /// <summary>"gave <i>Northwire</i> a long interview": where the words for whom it was given to end; -1 where nobody was given one.</summary>
    private int GivesTalk(int from, int upTo, int end)
    {
        for (var i = from + 1; i < Math.Min(end, upTo + Between); i++)
        {
            if (!p.Is(i, "a") && !p.Is(i, "an"))
                continue;
            var noun = i + 1;
            while (noun < end && NounPhrases.IsPart(p, noun) && !p.Is(noun, "interview"))
                noun++;
            return p.Is(noun, "interview") ? i : -1;
        }
        return -1;
    }

    private const int Between = 6; // tokens of time between an interview and with whom

    /// <summary>Whether the preposition stands behind a talk or a text of one's own, and so before who carried it: "interview later with", "remarks carried by", "writing in".</summary>
    private bool Opens(int i, int floor)
    {
        var (given, inside) = (p.Is(i, "with") || p.Is(i, "to"), p.Is(i, "on") || p.Is(i, "in") || p.Is(i, "for"));
        if (!given && !inside && !p.Is(i, "by"))
            return false;
        var noun = i - 1;
        while (noun > Math.Max(floor, i - Between) && (p.Is(noun, WordLists.TimeWords) || p.IsAdverb(noun) || p.Tag(noun) == PosTag.Preposition && p.Is(noun + 1, WordLists.TimeWords)))
            noun--; // "in an interview on Sunday with"
        if (p.Is(i, "by"))
            return p.Is(noun, PassedOn); // "quoted on Sunday by"
        if (given && OutletAt(i + 1) > 0 && (p.Is(noun, Addressed) || p.Is(noun, Handed) && HoldsText(noun, floor)))
            return true; // "in an email to CNN", "in a statement sent to CNN"
        return p.Is(noun, WordLists.Talks) && (given || OutletAt(i + 1) > 0) || inside && !p.Is(i, "on") && p.Is(noun, Articles)
            || inside && (p.Is(noun, Writes) || p.Is(noun, PassedOn)) && OutletAt(i + 1) > 0; // "wrote in the Courier", "an essay published on CNN"
    }

    /// <summary>"a <i>statement</i> sent", "<i>comments</i> later emailed": whether what was handed over is somebody's words.</summary>
    private bool HoldsText(int handed, int floor)
    {
        var noun = handed - 1;
        while (noun > floor && p.IsAdverb(noun))
            noun--;
        return p.Is(noun, WordLists.Talks) || p.Is(noun, Addressed);
    }

    /// <summary>Where the name of a known outlet ends that stands at the token, behind its article or a quotation mark or not; -1 for none.</summary>
    private int OutletAt(int i)
    {
        for (var start = i; start <= i + 1 && start < p.Tokens.Length; start++)
        {
            if (p.Reading.Mentions.AsSpan().LastUpTo(p.Tokens[start].Span.Start) is >= 0 and var at && p.Reading.Mentions[at] is { Kind: MentionKind.Organisation } mention && mention.Span.Start == p.Tokens[start].Span.Start && Bodies.Find(mention.Name) is { IsOutlet: true })
                return p.TokenAt(mention.Span.End);
            if (p.Tag(i) != PosTag.Determiner && p.Kind(i) != TokenKind.Quote)
                break;
        }
        return -1;
    }

    /// <summary>Whether the words are the name of a known outlet, and no more.</summary>
    public bool IsOutlet(TextSpan words) => OutletAt(p.TokenAt(words.Start)) == p.TokenAt(words.End);

    /// <summary>Whether a known outlet is named among the words.</summary>
    public bool NamesOutlet(TextSpan words)
    {
        for (var i = p.TokenAt(words.Start); i < p.Tokens.Length && p.Tokens[i].Span.Start < words.End; i++)
        {
            if (OutletAt(i) > 0)
                return true;
        }
        return false;
    }

    /// <summary>"X, quoted by Reuters, said".</summary>
    public void ReadBetween(Draft draft, int start, int end)
    {
        for (var i = start; i + 3 < end; i++)
        {
            if (p.Kind(i) != TokenKind.Comma || !p.Is(i + 1, PassedOn) || !p.Is(i + 2, "by") || p.Kind(end - 1) != TokenKind.Comma)
                continue;
            var (from, to) = NounPhrases.After(p, i + 3, end - 1);
            if (from < to && i > start)
            {
                draft.Through.Add(p.Span(from, to));
                draft.Source = p.Span(start, i);
            }
            return;
        }
    }

    /// <summary>"told CNBC", "said to CNBC", "in an interview with CNBC": the outlet passed it on. Whether it is an outlet is for the resolver to say.</summary>
    public void ReadThrough(Draft draft, int start, int end, CueEntry cue)
    {
        end = Math.Min(end, p.Tokens.Length);
        var from = p.Is(start, "to") || p.Is(start, "with") ? start + 1 : cue.Takes(Frames.Addressee) ? start : end;
        var last = NounPhrases.After(p, Math.Min(from, end), end).End;
        while (last < end && (last == from || p.Tokens[last - 1].IsCapital) && p.Tokens[last] is { IsCapital: true, Kind: TokenKind.Word })
            last++; // a name that is no noun by its looks
        last = WithoutTime(from, last);
        if (from < last && OutletIn(from, last) is { } host)
            draft.Through.Add(host); // "told Peter Holm on CNN"
        else if (from < last && !p.Is(from, WordLists.TimeWords) && NamesCarrier(from, last))
            draft.Through.Add(p.Span(from, last));
        else if (OutletIn(start, end) is { } outlet)
            draft.Through.Add(outlet);
    }

    /// <summary>The end of the words without the time that follows a name: "told CNN <i>Friday</i>", "told the Courier <i>late last month</i>".</summary>
    private int WithoutTime(int from, int end)
    {
        while (end > from + 1 && !NounPhrases.EndsName(p, end, from) && (p.Is(end - 1, WordLists.TimeWords) || p.Is(end - 1, NounPhrases.ThisOrLast) || p.IsAdverb(end - 1)))
            end--;
        return end;
    }

    /// <summary>Whether the words can name who carried something: a name, "local media", "state television", "a local newspaper".</summary>
    private bool NamesCarrier(int start, int end)
    {
        var kind = p.Is(start, "a") || p.Is(start, "an") ? start + 1 : start;
        var named = end - kind > 1 && p.Tag(kind) is PosTag.Adjective or PosTag.Noun && p.Is(end - 1, Carriers);
        for (var i = start; i < end && (p.Tokens[start].IsCapital || p.Tag(start) == PosTag.Determiner); i++)
            named |= p.Tokens[i].IsCapital;
        return named;
    }
}
