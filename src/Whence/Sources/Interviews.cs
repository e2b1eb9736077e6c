using Whence.Attributions;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Sources;

/// <summary>What somebody told an outlet goes on: "Berg told <i>Northwire</i> that the dam was safe. She added that it would hold."</summary>
/// <remarks>
/// The outlet is a relay of the speaker's next statements as well: of an interview, told of with or without a statement of its own
/// (<see cref="AnnouncedInterviews"/>), from paragraph to paragraph; behind "told X" in the same and the next one, where a pronoun or "the official" speaks on, or "Berg added", and no name begins anew. It ends where somebody else speaks, and where the words name another occasion: a day, a place, a
/// paper, an earlier time ("had said"). Not so behind an outlet that only cites: it may have the rest from elsewhere, and so may the page.
/// </remarks>
internal static class Interviews
{
    private const string Rule = "same-interview";

    private const int Pause = 3; // blocks from one statement of an interview to the next

    private static readonly Words Adding = new("added adds adding continued continues");
    private static readonly Words Past = new("has have had 's 've 'd ’s ’ve ’d");

    /// <summary>Adds the relays to the <paramref name="sourcings"/> that go on with an interview.</summary>
    public static void Pass(Reading reading, SourceResolver resolver, Sourcing[] sourcings)
    {
        var announced = AnnouncedInterviews.Of(reading, resolver, sourcings);
        var next = 0;
        Interview? interview = null;
        for (var i = 0; i < sourcings.Length; i++)
        {
            var attribution = reading.Attributions[i];
            for (; next < announced.Count && announced[next].At < PlaceOf(attribution); next++)
                interview = announced[next];
            if (attribution.Inside is not null || attribution.Cue is { Type: not CueType.Speech } || AsksOnly(attribution))
                continue;
            if (IsTold(reading, attribution, sourcings[i]))
            {
                interview = new(PlaceOf(attribution), sourcings[i].Chain.Origin!.Name, sourcings[i].Chain.Via, IsInterview(reading, attribution), LastBlockOf(reading, attribution));
                continue;
            }
            if (interview is null)
                continue;
            var isCarried = sourcings[i].Chain.Via.Select(hop => hop.Source.Name).SequenceEqual(interview.Via.Select(hop => hop.Source.Name));
            var goesOn = BlockAt(reading, PlaceOf(attribution)) - interview.Block <= (interview.IsTalk ? Pause : 1) && sourcings[i].Chain.Origin?.Name == interview.Speaker && (isCarried || sourcings[i].Chain.Via.IsEmpty && NamesNoOccasion(reading, attribution) && (interview.IsTalk || Adds(reading, attribution) || SpeaksOn(reading, attribution)));
            if (goesOn && !isCarried)
                sourcings[i] = sourcings[i] with { Chain = sourcings[i].Chain with { Via = [.. interview.Via.Select(hop => hop with { Spans = [] })] }, Why = [.. sourcings[i].Why, Rule] };
            interview = goesOn ? interview.IsTalk ? interview with { Block = LastBlockOf(reading, attribution) } : interview : null;
        }
    }

    /// <summary>"Berg added": it goes on with what has just been said, whatever she is called.</summary>
    private static bool Adds(Reading reading, Attribution attribution) =>
        attribution.Cue is { Spans: [.., var last] } && reading.Is(reading.TokenAt(last.End) - 1, Adding);

    internal static int PlaceOf(Attribution attribution) => attribution.Cue?.Spans[0].Start ?? attribution.Content[0].Start;

    /// <summary>"Asked why the dam had burst, …": a question that nobody is named for ends no talk.</summary>
    private static bool AsksOnly(Attribution attribution) => attribution is { Source.IsEmpty: true, Cue.Act: "ask" };

    /// <summary>The block in which the statement ends: a quotation may go on over paragraphs.</summary>
    private static int LastBlockOf(Reading reading, Attribution attribution) =>
        BlockAt(reading, Math.Max(PlaceOf(attribution), attribution.Content.Max(content => content.End) - 1));

    /// <summary>The block that the position stands in.</summary>
    internal static int BlockAt(Reading reading, int position) =>
        reading.Sentences.AsSpan().LastUpTo(position) is >= 0 and var s ? reading.Sentences[s].Block : 0;

    /// <summary>Whether the speaker spoke to the outlet himself: "told X", "in an interview with X", "on X"; not "cited by X", "whom X quotes", "said, according to X".</summary>
    private static bool IsTold(Reading reading, Attribution attribution, Sourcing sourcing)
    {
        if (attribution is not { Through.IsEmpty: false, Cue: { } cue } || reading.Is(reading.TokenAt(cue.Spans[0].Start), "according") || sourcing.Chain is not { Via: [{ Spans: [var words, ..] }, ..], Origin: not null } || !attribution.Through[0].Contains(words))
            return false;
        var before = reading.TokenAt(attribution.Through[0].Start) - 1;
        return before >= 0 && reading.Tokens[before].Tag != PosTag.Wh && !reading.Is(before, "by") && !(before > 0 && reading.Is(before - 1, "according"));
    }

    /// <summary>"In an interview with X", "gave X an interview", not "told X": a talk of more than one statement.</summary>
    private static bool IsInterview(Reading reading, Attribution attribution)
    {
        const int Reach = 8; // tokens before the outlet, and behind it
        var (start, end) = (reading.TokenAt(attribution.Through[0].Start), reading.TokenAt(attribution.Through[0].End));
        for (var i = Math.Max(0, start - Reach); i < Math.Min(reading.Tokens.Length, end + Reach); i++)
        {
            if (reading.Is(i, WordLists.Talks) && !attribution.Content.Any(content => content.Contains(reading.Tokens[i].Span)))
                return true;
        }
        return false;
    }

    /// <summary>"She added", "the official said": words that mean who has just spoken; not a name.</summary>
    internal static bool SpeaksOn(Reading reading, Attribution attribution)
    {
        if (attribution.Source.IsEmpty)
            return true;
        var first = reading.TokenAt(attribution.Source[0].Start);
        return reading.Tokens[first].Tag == PosTag.Pronoun || reading.Is(first, "the") && !reading.Tokens[reading.TokenAt(attribution.Source[0].End) - 1].IsCapital;
    }

    /// <summary>Whether nothing beside source, cue and content says when, where or to whom it was said.</summary>
    internal static bool NamesNoOccasion(Reading reading, Attribution attribution)
    {
        if (attribution is not { Cue: { Type: CueType.Speech } cue, Medium: null } || !attribution.Through.IsEmpty)
            return false;
        foreach (var span in cue.Spans)
        {
            for (var i = reading.TokenAt(span.Start); i < reading.TokenAt(span.End); i++)
            {
                if (reading.Is(i, Past))
                    return false; // "had said", "has repeatedly condemned"
            }
        }
        if (NamesHearer(reading, attribution, cue))
            return false;
        var at = reading.Sentences.AsSpan().LastUpTo(cue.Spans[0].Start);
        for (var i = at < 0 ? 0 : reading.Sentences[at].FirstToken; at >= 0 && i < reading.Sentences[at].EndToken; i++)
        {
            var token = reading.Tokens[i];
            if ((token.Tag == PosTag.Preposition || reading.Is(i, WordLists.TimeWords) || reading.Is(i, WordLists.Media)) && !Covers(attribution, token.Span))
                return false;
        }
        return true;
    }

    /// <summary>"told <i>analysts</i>", "told <i>the council</i>": others than the outlet listen now; not so "told <i>the magazine</i>".</summary>
    private static bool NamesHearer(Reading reading, Attribution attribution, Cue cue)
    {
        var next = reading.TokenAt(cue.Spans[^1].End);
        return next > 0 && next < reading.Tokens.Length && CueLexicon.Find(reading.Word(next - 1)) is { } verb && verb.Takes(Frames.Addressee)
            && !(reading.Is(next, "the") && WordLists.Press.HasSingular(reading.Word(next + 1)))
            && (reading.Tokens[next].IsNoun || reading.Tokens[next].Tag is PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Adjective) && !Covers(attribution, reading.Tokens[next].Span);
    }

    private static bool Covers(Attribution attribution, TextSpan token) =>
        attribution.Content.Any(span => span.Contains(token)) || attribution.Source.Any(span => span.Contains(token)) || attribution.Cue!.Spans.Any(span => span.Contains(token));
}
