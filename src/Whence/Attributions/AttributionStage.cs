using System.Collections.Immutable;
using Whence.Language;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Finds who says what: source, cue, content, as spans.</summary>
/// <remarks>Sentence by sentence: verbs, passives, polls, adjectives, pleas, <i>sees … as</i>, <i>according to</i>, nouns, what somebody acts on, questions, <i>comes from</i>; block by block: colons, also in headlines that stand in a sentence; names under quotations. Then, where it ran, the trained tagger (<see cref="TaggerRule"/>), whose verb it is, where a source begins and ends, what stands behind it, a second verb of the same source, what somebody calls a thing, advises, says through a channel or has as his words, what states nothing, what is meant to be done or only seen, set phrases, what was left unsaid, what was said in court, of whom others say it, what ends too soon and what runs on too far, what a quotation is about, quotations over sentences and paragraphs and inside one another, posts, what is called untrue, dismissed or withheld, <i>reportedly</i>, <i>said this</i>, to whom it was said, quotations set apart, and floating ones.</remarks>
public sealed class AttributionStage : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Quotations;

    /// <inheritdoc/>
    public Layers Adds => Layers.Attributions;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var passage = new Passage(reading);
        var drafts = new List<Draft>();
        var (verbs, passives, polls, adjectives, pleas, views, prefixes, nouns, grounds, questions, colons, origins) = (new VerbRule(passage, drafts), new PassiveRule(passage, drafts), new PollRule(passage, drafts), new AdjectiveRule(passage, drafts), new PleaRule(passage, drafts), new SeenAsRule(passage, drafts), new PrefixRule(passage, drafts), new NounRule(passage, drafts), new GroundsRule(passage, drafts), new QuestionRule(passage, drafts), new ColonRule(passage, drafts), new OriginRule(passage, drafts));
        for (var s = 0; s < reading.Sentences.Length;)
        {
            var first = s;
            while (s < reading.Sentences.Length && reading.Sentences[s].Block == reading.Sentences[first].Block)
            {
                verbs.Read(reading.Sentences[s]);
                passives.Read(reading.Sentences[s]);
                polls.Read(reading.Sentences[s]);
                adjectives.Read(reading.Sentences[s]);
                pleas.Read(reading.Sentences[s]);
                views.Read(reading.Sentences[s]);
                prefixes.Read(reading.Sentences[s]);
                nouns.Read(reading.Sentences[s]);
                grounds.Read(reading.Sentences[s]);
                questions.Read(reading.Sentences[s]);
                origins.Read(reading.Sentences[s]);
                s++;
            }
            var block = reading.Sentences[first].Block < reading.Document.Blocks.Length ? reading.Document.Blocks[reading.Sentences[first].Block] : default;
            colons.Read(block, reading.Sentences[first].FirstToken, reading.Sentences[s - 1].EndToken);
        }
        var teasers = new TeaserRule(passage, drafts);
        teasers.Read(colons);
        new SignatureRule(passage, drafts).Read();
        new TaggerRule(passage, drafts).Read();
        new SubjectRule(passage, drafts).Read();
        new SourceEdgesRule(passage, drafts).Read();
        new TurnedRule(passage, drafts).Read();
        new SwappedRule(passage, drafts).Read();
        var cues = new CueIndex(passage, drafts);
        new SecondCueRule(passage, drafts, cues).Read();
        new WhatRule(passage, drafts, cues).Read();
        new AdviceRule(passage, drafts, cues).Read();
        new ChannelRule(passage, drafts, cues).Read();
        new OwnWordsRule(passage, drafts, cues).Read();
        new UnstatedRule(passage, drafts).Read();
        new DeedRule(passage, drafts).Read();
        new PhraseRule(passage, drafts).Read();
        new SilenceRule(passage, drafts).Read();
        new CourtRule(passage, drafts).Read();
        new AddressedRule(passage, drafts).Read();
        new AfterwordRule(passage, drafts).Read();
        new UnderrunRule(passage, drafts).Read();
        new OverrunRule(passage, drafts).Read();
        new TopicRule(passage, drafts).Read();
        teasers.Cut();
        LongQuotations.Widen(passage, drafts);
        new NestedQuotations(passage, drafts).Read();
        new PostRule(passage, drafts).Read();
        new RejectionRule(passage, drafts).Read();
        new DismissalRule(passage, drafts).Read();
        new WithholdingRule(passage, drafts).Read();
        var anaphors = new AnaphorRule(passage, drafts);
        for (var s = 1; s < reading.Sentences.Length; s++)
            anaphors.Read(reading.Sentences[s - 1], reading.Sentences[s]);
        new ReportedlyRule(passage, drafts).Read();
        new OccasionRule(passage, drafts).Read();
        new EchoRule(passage, drafts).Read();
        new FloatingRule(passage, drafts).Read(reading.Sentences.AsSpan());
        return reading with { Attributions = Assemble(reading, drafts) };
    }

    /// <summary>Puts the drafts in the order of the text, without repeats, each knowing what holds it.</summary>
    private static ImmutableArray<Attribution> Assemble(Reading reading, List<Draft> drafts)
    {
        var kept = Crossings.Settle(drafts);
        var index = new Dictionary<Draft, int>(ReferenceEqualityComparer.Instance as IEqualityComparer<Draft>);
        for (var i = 0; i < kept.Count; i++)
            index[kept[i]] = i;
        var attributions = ImmutableArray.CreateBuilder<Attribution>(kept.Count);
        for (var i = 0; i < kept.Count; i++)
            attributions.Add(Finish(reading, kept, index, i));
        return attributions.MoveToImmutable();
    }

    private static Attribution Finish(Reading reading, List<Draft> kept, Dictionary<Draft, int> index, int i)
    {
        var draft = kept[i];
        int? inside = null;
        for (var k = i - 1; k >= 0 && k >= i - 24 && inside is null; k--)
            inside = Holds(kept[k], draft) ? k : null;
        return new Attribution
        {
            Speech = SpeechOf(reading, draft.Content),
            Source = draft.Source is { } source ? [source] : [],
            Cue = draft.Cue is { } span ? new Cue(draft.CueRest is { } rest ? [span, rest] : [span], draft.Type, draft.Act) : null,
            Content = [.. draft.Content],
            Rejects = draft.Rejects,
            Through = [.. draft.Through],
            Behind = [.. draft.Behind],
            Medium = draft.Medium,
            Inside = inside,
            ContinuedFrom = draft.From is { } from && index.TryGetValue(from, out var at) && at != i ? at : null,
            Confidence = draft.Confidence ?? (reading.Layers.HasFlag(Layers.Tagged) ? TaggerRule.OfRule(draft) : null),
            Why = [.. draft.Why],
        };
    }

    /// <summary>Whether the draft stands inside what another one says.</summary>
    private static bool Holds(Draft holder, Draft draft)
    {
        var cue = draft.Cue ?? draft.Content[0];
        foreach (var piece in holder.Content)
        {
            if (piece.Contains(cue))
                return holder.Extent.Contains(draft.Extent);
        }
        return false;
    }

    /// <summary>Direct when all of it stands inside quotation marks, mixed when some does.</summary>
    private static Speech SpeechOf(Reading reading, List<TextSpan> content)
    {
        var (quoted, some) = (true, false);
        foreach (var piece in content)
        {
            var next = reading.Quotations.AsSpan().FirstAfter(piece.Start);
            var covered = false;
            for (var q = next - 1; q >= 0 && !covered; q--)
            {
                covered = reading.Quotations[q].Span.Contains(piece);
                if (reading.Quotations[q].Depth == 0)
                    break;
            }
            quoted &= covered;
            some |= covered || Holds(reading.Quotations, next, piece);
        }
        return quoted ? Speech.Direct : some ? Speech.Mixed : Speech.Indirect;
    }

    /// <summary>Whether <paramref name="piece"/> holds a quotation whole; those before <paramref name="next"/> start no later than it.</summary>
    private static bool Holds(ImmutableArray<Quotation> quotations, int next, TextSpan piece)
    {
        for (var q = next; q < quotations.Length && quotations[q].Span.Start < piece.End; q++)
        {
            if (piece.Contains(quotations[q].Span))
                return true;
        }
        return next > 0 && piece.Contains(quotations[next - 1].Span);
    }
}
