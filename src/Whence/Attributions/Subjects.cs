using Whence.Language;

namespace Whence.Attributions;

/// <summary>Who speaks, where it does not simply stand before the verb.</summary>
internal sealed class Subjects(Passage p, Neighbours neighbours)
{
    /// <summary>The subject does not reach out of the quotation that the verb stands in, nor into one that ends before it.</summary>
    public int FloorOf(Sentence s, int verb)
    {
        var inside = p.QuotationAt(verb);
        var floor = verb;
        while (floor > s.FirstToken && p.QuotationAt(floor - 1) == inside)
            floor--;
        return inside < 0 && floor > s.FirstToken && verb - floor < 2 ? s.FirstToken : floor;
    }

    /// <summary>"…, adding that", "and said": who speaks is the subject of the sentence's first verb, in the same quotation or outside all.</summary>
    public (int Start, int End) Shared(Sentence s, int start)
    {
        var joins = p.Tag(start - 1) == PosTag.Conjunction || p.Kind(start - 1) is TokenKind.Comma or TokenKind.Dash || p.Tag(start) == PosTag.VerbIng;
        for (var i = s.FirstToken + 1; joins && i < start; i++)
        {
            if (p.Tag(i) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal) || p.QuotationAt(i) != p.QuotationAt(start))
                continue;
            var subject = NounPhrases.Before(p, i, FloorOf(s, i));
            if (subject.Start < subject.End && p.Tag(subject.Start) != PosTag.Wh)
                return subject;
            if (neighbours.QuotationEndingAt(s, i) >= 0)
                return NounPhrases.After(p, i + 1, start);
        }
        return (start, start);
    }
}
