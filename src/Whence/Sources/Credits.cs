using Whence.Language;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Outlets in parentheses behind a line of their own: "Veskaria withdraws last troops, ministry says <i>(Northwire)</i>".</summary>
/// <remarks>Lists of other outlets' headlines and agencies' captions end so. Only a line of one sentence is theirs: behind a paragraph the outlet may stand for its last sentence, or for the page.</remarks>
internal static class Credits
{
    private const string Rule = "credited-line";

    /// <summary>Adds the outlets to the <paramref name="sourcings"/> of their lines.</summary>
    public static void Pass(Reading reading, SourceResolver resolver, Sourcing[] sourcings)
    {
        Dictionary<int, Hop>? byBlock = null;
        foreach (var mention in reading.Mentions)
        {
            if (mention.Kind == MentionKind.Organisation && CreditedLine(reading, mention) is { } block && Bodies.Find(mention.Name) is { IsOutlet: true } && resolver.Carrier(mention.Span) is { } outlet && !SourceStage.IsOwn(reading, outlet))
                (byBlock ??= [])[block] = new(outlet, [mention.Span]);
        }
        for (var i = 0; byBlock is not null && i < sourcings.Length; i++)
        {
            if (byBlock.TryGetValue(Interviews.BlockAt(reading, Interviews.PlaceOf(reading.Attributions[i])), out var hop) && sourcings[i].Chain.Origin is { } origin && origin.Name != hop.Source.Name && !sourcings[i].Chain.Via.Any(own => own.Source.Name == hop.Source.Name))
                sourcings[i] = sourcings[i] with { Chain = sourcings[i].Chain with { Via = [hop, .. sourcings[i].Chain.Via] }, Why = [.. sourcings[i].Why, Rule] };
        }
    }

    /// <summary>The block that the outlet, in parentheses, ends, where it has one sentence; null for other places.</summary>
    private static int? CreditedLine(Reading reading, Mention mention)
    {
        var (first, next) = (reading.TokenAt(mention.Span.Start), reading.TokenAt(mention.Span.End));
        if (first < 1 || next >= reading.Tokens.Length || reading.Tokens[first - 1].Kind != TokenKind.Open || reading.Tokens[next].Kind != TokenKind.Close)
            return null;
        var at = reading.SentenceAt(first);
        var sentence = reading.Sentences[at];
        var line = first - 1 == sentence.FirstToken ? at - 1 : at; // "…, police said. (Northwire)"
        var isLast = reading.SentenceAt(next) == at && sentence.EndToken - next <= 2 && (at + 1 == reading.Sentences.Length || reading.Sentences[at + 1].Block != sentence.Block);
        return isLast && line >= 0 && reading.Sentences[line].Block == sentence.Block && (line == 0 || reading.Sentences[line - 1].Block != sentence.Block) ? sentence.Block : null;
    }
}
