using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Interviews that a sentence tells of without a statement of its own: "Berg gave <i>Northwire</i> a long interview, in which she spoke of the dam."</summary>
/// <remarks>The sentence begins with who gave it. What an agency reports of it came through both: "Berg expressed her opinion in an interview with the <i>Courier</i>, <i>Northwire</i> reports."</remarks>
internal static class AnnouncedInterviews
{
    private static readonly Words Named = new("interview interviews");

    /// <summary>The interviews of the page, in the order of the text.</summary>
    public static List<Interview> Of(Reading reading, SourceResolver resolver, Sourcing[] sourcings)
    {
        var found = new List<Interview>();
        Passage? passage = null;
        ILookup<int, int>? told = null;
        for (var i = 0; i < reading.Tokens.Length; i++)
        {
            if (!reading.Is(i, Named))
                continue;
            passage ??= new Passage(reading);
            told ??= Enumerable.Range(0, sourcings.Length).Where(k => reading.Attributions[k].Cue is not null).ToLookup(k => passage.SentenceAt(reading.TokenAt(reading.Attributions[k].Cue!.Spans[0].Start)).FirstToken);
            var sentence = passage.SentenceAt(i);
            if (Read(passage, sentence, resolver, sourcings, [.. told[sentence.FirstToken]]) is { } interview)
                found.Add(interview);
            i = Math.Max(i, sentence.EndToken - 1);
        }
        return found;
    }

    private static Interview? Read(Passage p, Sentence sentence, SourceResolver resolver, Sourcing[] sourcings, int[] told)
    {
        var (first, end) = NounPhrases.After(p, sentence.FirstToken, sentence.EndToken);
        if (first >= end || new Circumstances(p).OutletIn(end, sentence.EndToken) is not { } words)
            return null;
        if (!Array.TrueForAll(told, k => Holds(p.Reading.Attributions[k].Content, words) || Holds(p.Reading.Attributions[k].Cue!.Spans, words)))
            return null; // somebody says something else in the sentence
        if (resolver.Resolve(p.Span(first, end), null, out _, remember: false) is not { Kind: SourceKind.Person } speaker || resolver.Carrier(words) is not { } outlet)
            return null;
        var hop = new Hop(outlet, [words]);
        ImmutableArray<Hop> via = told is [var holder, ..] && Holds(p.Reading.Attributions[holder].Content, words) && sourcings[holder].Chain is { Origin: { } teller } chain ? [.. chain.Via, new(teller, []), hop] : [hop];
        return new(sentence.Span.End - 1, speaker.Name, via, IsTalk: true, sentence.Block);
    }

    private static bool Holds(ImmutableArray<TextSpan> spans, TextSpan words) => spans.Any(span => span.Contains(words));
}
