using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Sentences that only say through whom the sentence before came: "He said this in Oristad, <i>Northwire reports</i>", "That is <i>according to Tarvon Today</i>".</summary>
/// <remarks>Their outlets are relays of everything the sentence before attributes to somebody, and of what the sentence itself attributes there.</remarks>
internal static class Echoes
{
    private static readonly Words Anaphors = new("this that it so");

    /// <summary>Adds the relays to the <paramref name="sourcings"/> of the sentence before.</summary>
    public static void Pass(Reading reading, SourceResolver resolver, Sourcing[] sourcings)
    {
        var passage = new Lazy<Passage>(() => new Passage(reading));
        var bySentence = new Dictionary<int, List<int>>();
        for (var i = 0; i < reading.Attributions.Length; i++)
        {
            var at = SentenceOf(reading, CueOf(reading.Attributions[i]));
            if (!bySentence.TryGetValue(at, out var there))
                bySentence[at] = there = [];
            there.Add(i);
        }
        for (var sentence = 1; sentence < reading.Sentences.Length; sentence++)
        {
            if (!IsEcho(reading, reading.Sentences[sentence]))
                continue;
            var there = bySentence.GetValueOrDefault(sentence, []);
            var relays = RelaysOf(passage, resolver, sourcings, there, reading.Sentences[sentence]);
            if (relays.IsEmpty)
                continue;
            var before = reading.Sentences[sentence - 1];
            var told = bySentence.GetValueOrDefault(sentence - 1, []).Concat(there).Where(i => Holds(before.Span, reading.Attributions[i]) && sourcings[i].Chain.Origin is not null);
            foreach (var i in told.Distinct())
                sourcings[i] = sourcings[i] with { Chain = sourcings[i].Chain with { Via = [.. relays.Where(hop => hop.Source.Name != sourcings[i].Chain.Origin?.Name && sourcings[i].Chain.Via.All(own => own.Source.Name != hop.Source.Name)), .. sourcings[i].Chain.Via] }, Why = [.. sourcings[i].Why, "said-this-through"] };
        }
    }

    private static TextSpan CueOf(Attribution attribution) => attribution.Cue?.Spans[0] ?? attribution.Content[0];

    private static int SentenceOf(Reading reading, TextSpan span) => reading.Sentences.AsSpan().LastUpTo(span.Start);

    /// <summary>Whether the content lies in the sentence.</summary>
    private static bool Holds(TextSpan sentence, Attribution attribution) => sentence.Contains(attribution.Content[0].Start);

    /// <summary>"… said this in …", "That's according to …": what was said is the sentence before.</summary>
    private static bool IsEcho(Reading reading, Sentence sentence)
    {
        const int Longest = 80; // tokens
        var start = sentence.FirstToken;
        if (sentence.EndToken - start > Longest)
            return false;
        if ((reading.Is(start, "this") || reading.Is(start, "that")) && reading.Is(start + 2, "according") && reading.Is(start + 3, "to"))
            return true;
        for (var i = start + 1; i + 1 < sentence.EndToken; i++)
        {
            if (reading.Tokens[i].IsVerb && reading.Is(i + 1, Anaphors) && CueLexicon.Find(reading.Word(i)) is { Type: "speech" } && (i + 2 >= sentence.EndToken || reading.Tokens[i + 2].Tag is PosTag.Preposition or PosTag.Adverb || reading.Tokens[i + 2].Kind is TokenKind.Comma or TokenKind.Stop || reading.Tokens[i + 2].Tag == PosTag.VerbIng))
                return true;
        }
        return false;
    }

    /// <summary>Whose words "That's according to" names; null for other sentences.</summary>
    private static TextSpan? Ground(Passage p, Sentence sentence)
    {
        var to = sentence.FirstToken + 3;
        if (!p.Is(to, "to") || !p.Is(to - 1, "according") || !p.Is(to - 3, Anaphors))
            return null;
        var (start, end) = NounPhrases.After(p, to + 1, sentence.EndToken);
        return start < end ? p.Span(start, end) : null;
    }

    /// <summary>The outlets to which the sentence gives the words, those that report before those that are cited, and what it says to be the ground: "That's according to <i>a survey by the council</i>, Northwire reports".</summary>
    private static ImmutableArray<Hop> RelaysOf(Lazy<Passage> passage, SourceResolver resolver, Sourcing[] sourcings, List<int> attributions, Sentence sentence)
    {
        var reading = passage.Value.Reading;
        var (reporting, cited) = (new List<Hop>(), new List<Hop>());
        foreach (var i in attributions)
        {
            if (sourcings[i].Source is { Kind: SourceKind.Outlet } outlet && !reading.Attributions[i].Source.IsEmpty)
                Add(outlet, reading.Attributions[i].Source[0], reading.Document[CueOf(reading.Attributions[i])].StartsWith("according", StringComparison.OrdinalIgnoreCase));
        }
        foreach (var mention in reading.Mentions.AsSpan().StartingIn(sentence.Span))
        {
            if (mention.Kind != MentionKind.Organisation || Bodies.Find(mention.Name) is not { IsOutlet: true } body)
                continue;
            var (first, next) = (reading.TokenAt(mention.Span.Start), reading.TokenAt(mention.Span.End));
            var isCited = first > sentence.FirstToken + 1 && reading.Is(first - 1, "to") && reading.Is(first - 2, "according");
            if (isCited || next < sentence.EndToken && CueLexicon.Find(reading.Word(next)) is { Type: "speech" })
                Add(BodyResolver.Of(body), mention.Span, isCited);
        }
        if (cited.Count == 0 && Ground(passage.Value, sentence) is { } words && resolver.Resolve(words, null, out _) is { Kind: not SourceKind.Outlet } ground)
            Add(ground, words, isCited: true);
        return [.. reporting, .. cited];

        void Add(Source outlet, TextSpan words, bool isCited)
        {
            if (!reporting.Concat(cited).Any(hop => hop.Source.Name == outlet.Name))
                (isCited ? cited : reporting).Add(new Hop(outlet, [words]));
        }
    }
}
