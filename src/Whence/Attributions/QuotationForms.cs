using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>A verb of speech beside a quotation: <i>X said: "…"</i>, <i>"…," said X</i>, <i>"…," X said. "…"</i></summary>
internal sealed class QuotationForms(Passage p, Neighbours neighbours, Complements complements, Circumstances circumstances, Speakers speakers)
{
    /// <summary>Whether another verb of speech stands closer to the quotation: "complaining about losses, saying …"</summary>
    private bool NearerCue(int from, int quotation)
    {
        for (var i = from; i < quotation; i++)
        {
            if (p.Tokens[i].IsVerb && CueLexicon.Find(p.Word(i)) is { } nearer && nearer.Takes(Frames.Quotation))
                return true;
        }
        return false;
    }

    /// <summary>"Tolls <i>announced</i> last week 'gave us a say,' <i>Berg said</i>": whether the words in between lead on to the quotation, and whoever is named behind it speaks.</summary>
    private bool IsSpokenBehind(Sentence s, int quotation, int rest)
    {
        var span = p.Reading.Quotations[quotation].Span;
        var (open, behind) = (p.TokenAt(span.Start), p.TokenAt(span.End));
        if (open <= rest + 1 || p.Kind(open - 1) == TokenKind.Colon || p.Kind(behind - 2) != TokenKind.Comma && p.Kind(behind) != TokenKind.Comma)
            return false;
        behind += p.Kind(behind) == TokenKind.Comma ? 1 : 0;
        return behind < s.EndToken && (Handovers.AnotherSpeaks(p, behind, s) || p.Tag(behind) is PosTag.VerbPast or PosTag.VerbThird && CueLexicon.Find(p.Word(behind)) is { } inverted && inverted.Takes(Frames.Quotation) && p.Tokens[behind + 1].IsCapital);
    }

    /// <summary>"…," he said, "and …": what of the sentence goes on behind the cue; null for nothing.</summary>
    private TextSpan? MoreAt(CueAt cue, int rest)
    {
        var s = cue.Sentence;
        var tail = complements.TailAfter(cue.Entry.Takes(Frames.Addressee) ? NounPhrases.After(p, rest, s.EndToken).End : rest);
        if (p.Kind(tail) != TokenKind.Comma || tail + 1 >= s.EndToken || p.Kind(tail + 1) == TokenKind.Quote || !neighbours.GoesOn(s, tail + 1, direct: true))
            return null;
        var end = Clauses.EndOf(p, tail + 1, s);
        return end > tail + 1 ? p.Span(tail + 1, end) : null;
    }

    /// <summary>Whether who speaks behind the quotation is who introduced it: the same last word, or a pronoun.</summary>
    private bool IsSame(Sentence s, int quotation, (int Start, int End) source)
    {
        if (p.Tag(source.Start) == PosTag.Pronoun)
            return true;
        for (var i = s.FirstToken; i < p.TokenAt(p.Reading.Quotations[quotation].Span.Start); i++)
        {
            if (p.Word(i).SequenceEqual(p.Word(source.End - 1)))
                return true;
        }
        return false;
    }

    /// <summary>The draft, or null where no quotation is the content.</summary>
    public Draft? Read(CueAt cue, (int Start, int End) subject)
    {
        if (p.QuotationAt(cue.Verb) >= 0)
            return null;
        var s = cue.Sentence;
        var hasSubject = subject.Start < subject.End;
        var lead = cue.Start;
        while (lead > s.FirstToken && p.IsAdverb(lead - 1))
            lead--; // "… –" once again stressed Berg
        var before = neighbours.QuotationEndingAt(s, hasSubject ? subject.Start : lead);
        if (before < 0 && hasSubject && neighbours.QuotationEndingAt(s, cue.Start) is >= 0 and var touching)
            (before, hasSubject) = (touching, false);
        var source = hasSubject ? subject : (Start: cue.Start, End: cue.Start);
        var rest = cue.End;
        if (before >= 0 && !hasSubject)
        {
            source = NounPhrases.After(p, cue.End, s.EndToken);
            if (source.Start == source.End)
                return null;
            rest = source.End;
        }
        var (after, medium) = neighbours.QuotationAfter(s, rest);
        if (before < 0 && after >= 0 && p.TokenAt(p.Reading.Quotations[after].Span.Start) == rest && NounPhrases.IsQuotedName(p, p.TokenAt(p.Reading.Quotations[after].Span.End) - 1))
            return null; // – says "The Courier": a name, not what is said
        if (before < 0 && (after < 0 || neighbours.IsMixed(s, after, rest) || NearerCue(rest, p.TokenAt(p.Reading.Quotations[after].Span.Start)) || IsSpokenBehind(s, after, rest)))
            return null;
        if (before >= 0 && hasSubject && neighbours.IsIntroduced(before, s) && IsSame(s, before, source))
            return null; // Berg said: "…," Berg said.
        if (before < 0 && !hasSubject)
            source = speakers.Shared(s, cue.Start); // "Lunov pointed to the map, saying: …"
        var content = new List<TextSpan>();
        if (before >= 0)
            content.Add(neighbours.Whole(before, s));
        if (before >= 0 && MoreAt(cue, rest) is { } more)
        {
            content.Add(more);
            after = after >= 0 && p.Reading.Quotations[after].Span.Start < more.End ? -1 : after;
        }
        if (after >= 0)
            content.AddRange(neighbours.WithContinuations(after));
        var draft = cue.Draft(p, source, content, before >= 0 && !hasSubject ? "quotation-verb-source" : before >= 0 ? "quotation-source-verb" : "source-verb-quotation");
        var until = after >= 0 ? p.TokenAt(p.Reading.Quotations[after].Span.Start) : Math.Min(s.EndToken, rest + 12);
        draft.Medium = medium ?? circumstances.MediumIn(rest, until);
        circumstances.ReadThrough(draft, rest, until, cue.Entry);
        return draft;
    }
}
