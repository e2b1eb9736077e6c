using Whence.Documents;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>A paragraph that is one quotation, behind a paragraph of the writer's own: in an interview it is the answer of the one who spoke last, where nobody else was named since.</summary>
internal sealed class Answers(Passage p)
{
    private const int Farthest = 2; // paragraphs between
    private const int ShortestWords = 12;

    /// <summary>Whether the quotation is this speaker's, who spoke in the block <paramref name="said"/>; the one right before the quotation is <paramref name="before"/>.</summary>
    public bool Continue(Draft speaker, int said, int before, TextSpan quotation)
    {
        var blocks = p.Reading.Document.Blocks;
        var own = blocks.AsSpan().LastUpTo(quotation.Start);
        if (before - said > Farthest || said < 0 || own < 0 || blocks[own].Span.Start != quotation.Start || blocks[own].Span.End > quotation.End + 1)
            return false;
        if (p.TokenAt(quotation.End) - p.TokenAt(quotation.Start) < ShortestWords || speaker.Type != CueType.Speech)
            return false;
        var root = speaker;
        while (root.From is { } from)
            root = from;
        if (root.Cue is null || root.Source is not { } source || PersonOf(source) is not { } person)
            return false;
        for (var block = said + 1; block <= before; block++)
        {
            if (blocks[block].Kind != BlockKind.Paragraph && blocks[block].Kind != BlockKind.Caption || !IsOf(blocks[block].Span, person))
                return false;
        }
        return true;
    }

    /// <summary>The person whom the source names, or who was named last before a pronoun; null for a body or a thing.</summary>
    private TextSpan? PersonOf(TextSpan source)
    {
        var mentions = p.Reading.Mentions;
        var pronoun = p.Is(p.TokenAt(source.Start), WordLists.PersonPronouns);
        for (var at = mentions.AsSpan().LastUpTo(pronoun ? source.Start : source.End - 1); at >= 0; at--)
        {
            if (mentions[at].Kind == MentionKind.Person && (pronoun || source.Contains(mentions[at].Span)))
                return mentions[at].Span;
            if (!pronoun && mentions[at].Span.End <= source.Start)
                return null;
        }
        return null;
    }

    /// <summary>Whether the paragraph speaks of the person, or asks, and names nobody else.</summary>
    private bool IsOf(TextSpan block, TextSpan person)
    {
        var name = p.TokenAt(person.End) - 1;
        var (first, end) = (p.TokenAt(block.Start), p.TokenAt(block.End));
        if (!p.HasVerb(first, end))
            return false; // "Anna Berg, Tarvon Today": who wrote what stands above
        var speaks = p.Is(end - 1, "?");
        for (var i = first; i < end; i++)
        {
            if (p.QuotationAt(i) >= 0)
                return false;
            var isName = p.Tokens[i].IsCapital && p.Word(i).SequenceEqual(p.Word(name));
            speaks |= isName || p.Is(i, WordLists.PersonPronouns);
        }
        var mentions = p.Reading.Mentions;
        for (var at = mentions.AsSpan().LastUpTo(block.End - 1); at >= 0 && mentions[at].Span.Start >= block.Start; at--)
        {
            if (mentions[at].Kind == MentionKind.Person && !p.Word(p.TokenAt(mentions[at].Span.End) - 1).SequenceEqual(p.Word(name)))
                return false;
        }
        return speaks;
    }
}
