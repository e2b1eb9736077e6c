using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Paragraphs that tell of one person, below which that person's words stand without a cue: <i>Berg won in two hours. ¶ “I was lucky today.”</i></summary>
/// <remarks>All their sentences must be about that person, the first by name: whom else they name is no subject there.</remarks>
internal sealed class Introductions(Passage p)
{
    private const int Most = 4; // sentences of such a paragraph

    private static readonly Words Replies = new("reply response answer email e-mail message statement note letter");
    private static readonly Words Receiving = new("got received had");
    private static readonly Words Continuing = new("he she his her");

    /// <summary>The person's name where the block tells of nobody else; null otherwise.</summary>
    public TextSpan? SpeakerIn(ReadOnlySpan<Sentence> sentences, int block)
    {
        if (block < 0 || block >= p.Reading.Document.Blocks.Length || p.Reading.Document.Blocks[block].Kind != Documents.BlockKind.Paragraph)
            return null;
        if (Replying(sentences, block) is { } replying)
            return replying;
        var first = sentences.LastUpTo(p.Reading.Document.Blocks[block].Span.Start);
        if (first < 0 || sentences[first].Block != block || SubjectOf(sentences[first]) is not { } person)
            return null;
        for (var s = first + 1; s < sentences.Length && sentences[s].Block == block; s++)
        {
            if (s - first >= Most || !p.Is(sentences[s].FirstToken, Continuing) && !(SubjectOf(sentences[s]) is { } other && Surname(other).SequenceEqual(Surname(person))))
                return null;
        }
        return person;
    }

    /// <summary>"Later, I got a reply from <i>a spokesman of the council</i>.": from whom the block's last sentence says that an answer came; null where it says no such thing.</summary>
    private TextSpan? Replying(ReadOnlySpan<Sentence> sentences, int block)
    {
        var s = sentences[sentences.LastUpTo(p.Reading.Document.Blocks[block].Span.End - 1)];
        for (var i = s.FirstToken + 1; i + 1 < s.EndToken && s.Block == block; i++)
        {
            if (!p.Is(i, "from") || !p.Is(i - 1, Replies) || !p.Holds(s.FirstToken, i - 1, Receiving))
                continue;
            var (start, end) = NounPhrases.After(p, i + 1, s.EndToken);
            return start < end && p.Kind(end) is TokenKind.Stop or TokenKind.Colon ? p.Span(start, end) : null;
        }
        return null;
    }

    /// <summary>The one person named in the sentence's first phrase, where a verb follows: "The mayor of Oristad, <i>Anna Berg</i>, opened the dam".</summary>
    private TextSpan? SubjectOf(Sentence s)
    {
        var (start, end) = NounPhrases.After(p, s.FirstToken, s.EndToken);
        var verb = end + (p.Kind(end) == TokenKind.Comma ? 1 : 0);
        while (p.IsAdverb(verb))
            verb++;
        if (start >= end || !p.HasVerb(verb, verb + 1) || p.QuotationAt(start) >= 0)
            return null;
        TextSpan? found = null;
        foreach (var mention in p.Reading.Mentions.AsSpan().StartingIn(p.Span(start, end)))
        {
            if (mention.Kind != MentionKind.Person)
                continue;
            if (found is not null)
                return null;
            found = mention.Span;
        }
        return found;
    }

    private ReadOnlySpan<char> Surname(TextSpan name) => p.Word(p.TokenAt(name.End) - 1);
}
