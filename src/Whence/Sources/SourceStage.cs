using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Resolves who stands behind each attribution and traces the way of the statement.</summary>
public sealed class SourceStage : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Attributions;

    /// <inheritdoc/>
    public Layers Adds => Layers.Sources;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var resolver = new SourceResolver(reading);
        var links = new Extents(reading.Document.Links.Select(link => link.Span));
        var sourcings = new Sourcing?[reading.Attributions.Length];
        foreach (var i in InReadingOrder(reading))
            sourcings[i] = Trace(reading, resolver, links, sourcings, i);
        Credits.Pass(reading, resolver, sourcings!);
        Echoes.Pass(reading, resolver, sourcings!);
        Interviews.Pass(reading, resolver, sourcings!);
        CitedPeople.Pass(reading, sourcings!);
        SharedWords.Pass(reading, sourcings!);
        return reading with { Sourcings = [.. sourcings.Select(s => s!)] };
    }

    /// <summary>A source's words are resolved in the order in which a reader meets them; what holds or carries another one comes first.</summary>
    private static IEnumerable<int> InReadingOrder(Reading reading)
    {
        var order = Enumerable.Range(0, reading.Attributions.Length).OrderBy(i => PlaceOf(reading.Attributions[i])).ThenBy(i => i).ToList();
        var done = new bool[reading.Attributions.Length];
        foreach (var i in order)
        {
            var waiting = new Stack<int>();
            for (int? at = i; at is { } index && !done[index]; at = reading.Attributions[index].Inside ?? reading.Attributions[index].ContinuedFrom)
            {
                done[index] = true;
                waiting.Push(index);
            }
            while (waiting.TryPop(out var next))
                yield return next;
        }
    }

    private static int PlaceOf(Attribution attribution) =>
        !attribution.Source.IsEmpty ? attribution.Source[0].Start : attribution.Cue?.Spans[0].Start ?? attribution.Content[0].Start;

    private static Sourcing Trace(Reading reading, SourceResolver resolver, Extents links, Sourcing?[] sourcings, int i)
    {
        var attribution = reading.Attributions[i];
        var medium = attribution.Medium is { } m ? reading.Document[m].ToString() : null;
        var holder = Holder(reading, attribution) is { } inside ? sourcings[inside] : null;
        if (attribution.ContinuedFrom is { } from && attribution.Source.IsEmpty && sourcings[from] is { } carried)
            return carried with { Medium = medium ?? carried.Medium, Why = [.. attribution.Why] };
        if ((attribution.Source.IsEmpty || reading.Document[attribution.Source[0]] is "we" or "We") && attribution.Cue is { } written && resolver.Written(written.Spans[^1], attribution.Content[^1].End) is { } paper)
            return new Sourcing { Source = paper, Chain = new(holder is null ? [] : Passed(holder, [], paper), paper), Medium = medium, Why = [.. attribution.Why, "written-in-document"] };
        if (attribution.Source.IsEmpty && Continued(reading, sourcings, i) is { } goesOn)
            return new Sourcing { Source = goesOn.Source, Chain = goesOn.Chain, Medium = goesOn.Medium, Why = [.. attribution.Why, "same-document-goes-on"] };
        if (attribution.Source.IsEmpty)
            return new Sourcing { Chain = Chain.Nobody, Unresolved = attribution.Why.Contains("it-was-said-that") || attribution.Why.Contains("passive-without-agent") ? "passive without agent" : "no source named", Medium = medium, Why = attribution.Why };
        var all = resolver.ResolveAll(attribution.Source[0], holder?.Chain.Origin, out var why);
        if (all is not [var source, ..])
            return new Sourcing { Chain = new(holder is null ? [] : Passed(holder, []), null), Unresolved = why, Medium = medium, Why = attribution.Why };
        if (attribution.Cue?.Type == CueType.Belief && holder?.Chain.Origin is { Kind: SourceKind.Person } member && resolver.SpeaksFor(member, source))
            return new Sourcing { Source = source, Chain = holder.Chain, Medium = medium, Why = [.. attribution.Why, "speaks-for-own-government"] };
        var via = ImmutableArray.CreateBuilder<Hop>();
        var parallel = ImmutableArray.CreateBuilder<Hop>();
        foreach (var through in source.Kind == SourceKind.Outlet ? [] : attribution.Through) // what an outlet heard in another's interview, somebody else said there
        {
            foreach (var part in resolver.Parts(through))
            {
                if ((resolver.Carrier(part) ?? (attribution.Why.Contains("quoted-by-as-saying") ? resolver.Resolve(part, null, out _, remember: false) : null)) is { } outlet && outlet.Name != source.Name && !IsOwn(reading, outlet))
                    (part.Start == through.Start ? via : parallel).Add(new(outlet, [part], LinkAt(reading, links, part)));
            }
        }
        if (resolver.Passed(attribution.Source[0]) is { } carrier && !IsOwn(reading, carrier.Outlet) && carrier.Outlet.Name != source.Name)
            via.Add(new(carrier.Outlet, [carrier.Words], LinkAt(reading, links, carrier.Words)));
        if (resolver.PollOf(attribution.Source[0], source) is { } poll && holder?.Chain.Via.Any(hop => hop.Source.Name == poll.Name) != true)
            via.Add(new(poll, []));
        var (origin, spans) = (source, attribution.Source);
        ImmutableArray<Source> beside = [.. all.Skip(1)];
        foreach (var behind in attribution.Behind)
        {
            if (resolver.ResolveAll(behind, null, out _) is not [var deeper, ..] several || deeper.Name == origin.Name || all.Length > 1 && attribution.Source[0].Contains(behind))
                continue;
            beside = [.. beside, .. several.Skip(1)]; // "research by the council and the university"
            if (!IsCarrier(origin, reading, behind))
                via.Add(new(origin, spans, LinkAt(reading, links, spans[0])));
            (origin, spans) = (deeper, [behind]);
        }
        if (medium is not null && WordLists.Footage.Has(LastWord(medium)) && source.Kind == SourceKind.Anonymous)
            via.Add(new(new Source { Name = $"unnamed {LastWord(medium)}", Kind = SourceKind.Anonymous, Aliases = [medium] }, [attribution.Medium!.Value]));
        var whole = holder is null ? via.ToImmutable() : Passed(holder, via.ToImmutable(), origin);
        whole = [.. whole.Where(hop => hop.Source.Name != origin.Name && !hop.Source.Aliases.Contains(origin.Name)).DistinctBy(hop => hop.Source.Name)]; // nobody is a relay of himself, nor one twice
        var others = parallel.Select(hop => new Chain([hop], source))
            .Concat(beside.Select(other => new Chain(whole, other)));
        if (attribution.Medium is { } told)
            resolver.Told(told, attribution.Source[0]);
        return new Sourcing { Source = source, Chain = new(whole, origin), Others = [.. others], Medium = medium, Why = attribution.Why };
    }

    /// <summary>Whose words hold the attribution: what somebody merely does, or means to do, passes nothing on.</summary>
    private static int? Holder(Reading reading, Attribution attribution)
    {
        var inside = attribution.Inside;
        while (inside is { } at && (reading.Attributions[at].Cue is { Type: CueType.Action or CueType.Intention } || IsAgainst(reading, reading.Attributions[at], attribution) || Asides.IsOne(reading, reading.Attributions[at], attribution)))
            inside = reading.Attributions[at].Inside;
        return inside;
    }

    /// <summary>"attacked <i>Berg's proposal to close the mill</i>": what somebody turns against is another's, who did not come to the page through that one.</summary>
    private static bool IsAgainst(Reading reading, Attribution holder, Attribution attribution) =>
        !attribution.Source.IsEmpty && attribution.Source[0].Start == holder.Content[0].Start && holder.Cue is { } cue && TurnsAgainst.Has(reading.Word(reading.TokenAt(cue.Spans[^1].End) - 1));

    private static readonly Words TurnsAgainst = Words.Listed("usage", "turns against");

    /// <summary>"It was added that …", "…, it was stressed": the document or body that spoke in the sentences before goes on. Null for other verbs, after a person, and where nobody spoke.</summary>
    private static Sourcing? Continued(Reading reading, Sourcing?[] sourcings, int i)
    {
        const int Sentences = 2; // back
        var attribution = reading.Attributions[i];
        if (attribution.Inside is not null || attribution.Cue is not { } cue || !GoesOn.Has(reading.Word(reading.TokenAt(cue.Spans[^1].End) - 1)))
            return null;
        var at = reading.Sentences.AsSpan().LastUpTo(PlaceOf(attribution));
        for (var k = i - 1; k >= 0 && at - reading.Sentences.AsSpan().LastUpTo(PlaceOf(reading.Attributions[k])) <= Sentences; k--)
        {
            if (reading.Attributions[k].Inside is not null || reading.Attributions[k].Cue is not { Type: CueType.Speech } || sourcings[k] is not { } before)
                continue;
            return before.Chain.Origin is { Kind: SourceKind.Institution or SourceKind.Publication or SourceKind.Group } ? before : null;
        }
        return null;
    }

    private static readonly Words GoesOn = Words.Listed("usage", "goes on");

    private static ReadOnlySpan<char> LastWord(string words) => words.AsSpan(words.LastIndexOf(' ') + 1);

    /// <summary>Whether an unnamed document only carries what its author says: "a summary from X", "revelations by X"; who is cited or quoted was there before.</summary>
    private static bool IsCarrier(Source source, Reading reading, TextSpan behind)
    {
        if (source.Kind is not (SourceKind.Anonymous or SourceKind.Group) || !source.Name.StartsWith("unnamed ", StringComparison.Ordinal))
            return false;
        var before = reading.Document.Text.AsSpan(0, behind.Start).TrimEnd();
        return before.EndsWith(" from", StringComparison.Ordinal) || before.EndsWith(" by", StringComparison.Ordinal);
    }

    /// <summary>Whether the outlet is the page's own ("told the Courier" in The Oristad Courier): no relay between page and source.</summary>
    internal static bool IsOwn(Reading reading, Source outlet) =>
        reading.Document.Masthead.Outlet is { } own && (own == outlet.Name || own.EndsWith(outlet.Name.StartsWith("The ", StringComparison.Ordinal) ? outlet.Name[3..] : " " + outlet.Name, StringComparison.Ordinal));

    /// <summary>What is said inside another's words came through that other one as well.</summary>
    private static ImmutableArray<Hop> Passed(Sourcing holder, ImmutableArray<Hop> via, Source? origin = null)
    {
        if (holder.Chain.Origin is not { } speaker)
            return [.. holder.Chain.Via, .. via];
        via = via.RemoveAll(hop => hop.Source.Name == speaker.Name); // told once
        return speaker.Name == origin?.Name ? [.. holder.Chain.Via, .. via] : [.. holder.Chain.Via, new Hop(speaker, []), .. via];
    }

    private static string? LinkAt(Reading reading, Extents links, TextSpan span) =>
        links.FirstOverlap(span) is >= 0 and var at ? reading.Document.Links[at].Url : null;
}
