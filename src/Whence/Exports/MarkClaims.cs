using System.Collections.Immutable;
using System.Text.Json;
using Whence.Attributions;
using Whence.Claims;
using Whence.Sources;
using Whence.Text;

namespace Whence.Exports;

/// <summary>The page's statements as the contract has them: attributions, and what the writer says on the page's own account.</summary>
internal static class MarkClaims
{
    /// <summary>Writes <c>attributions</c> and <c>statements</c>.</summary>
    public static void Write(Utf8JsonWriter json, MarkSpans spans, Reading reading)
    {
        json.WriteStartArray("attributions"u8);
        foreach (var claim in reading.Claims)
            if (claim.Attribution is { } attribution)
                WriteAttribution(json, spans, claim, attribution);
        json.WriteEndArray();
        json.WriteStartArray("statements"u8);
        foreach (var claim in reading.Claims)
            if (claim.IsWriter)
                WriteStatement(json, spans, claim);
        json.WriteEndArray();
    }

    private static void WriteAttribution(Utf8JsonWriter json, MarkSpans spans, Claim claim, Attribution attribution)
    {
        var sourcing = claim.Sourcing;
        json.WriteStartObject();
        json.WriteString("id"u8, claim.Id);
        json.WriteString("speech"u8, Spelling.Of(attribution.Speech));
        WriteSource(json, spans, attribution.Source, sourcing);
        WriteCue(json, spans, attribution.Cue);
        json.WriteStartObject("content"u8);
        spans.WriteSpans("spans"u8, claim.Content);
        json.WriteString("text"u8, spans.Text(claim.Content.AsSpan()));
        json.WriteString("polarity"u8, attribution.Rejects ? "rejects" : "asserts");
        json.WriteEndObject();
        WriteChain(json, spans, sourcing.Chain);
        json.WriteStartArray("others"u8);
        foreach (var other in sourcing.Others)
        {
            json.WriteStartObject();
            WriteChain(json, spans, other);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteStance(json, spans, claim);
        MarkWriter.WriteTextOrNull(json, "inside"u8, claim.Inside);
        if (claim.Confidence is { } confidence)
            json.WriteNumber("confidence"u8, confidence);
        else
            json.WriteNull("confidence"u8);
        MarkWriter.WriteTextOrNull(json, "unresolved"u8, Unresolved(sourcing));
        WriteStrings(json, "why"u8, attribution.Why.Concat(sourcing.Why).Distinct(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    // The contract: no source, then a reason. A reading that resolves nobody yet says just that.
    private static string? Unresolved(Sourcing sourcing) => sourcing.Unresolved ?? (sourcing.Source is null ? "not resolved" : null);

    private static void WriteSource(Utf8JsonWriter json, MarkSpans spans, ImmutableArray<TextSpan> words, Sourcing sourcing)
    {
        if (sourcing.Source is not { } source)
        {
            json.WriteNull("source"u8);
            return;
        }
        json.WriteStartObject("source"u8);
        spans.WriteSpans("spans"u8, words);
        json.WriteString("text"u8, spans.Text(words.AsSpan()));
        WriteName(json, source, withId: true);
        if (source.Known is { } known)
            WriteKnown(json, known);
        else
            json.WriteNull("known"u8);
        MarkWriter.WriteTextOrNull(json, "speaksFor"u8, source.SpeaksFor);
        MarkWriter.WriteTextOrNull(json, "medium"u8, sourcing.Medium);
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, Known known)
    {
        json.WriteStartObject("known"u8);
        if (known.Count is { } count)
            json.WriteNumber("count"u8, count);
        else
            json.WriteNull("count"u8);
        MarkWriter.WriteTextOrNull(json, "role"u8, known.Role);
        MarkWriter.WriteTextOrNull(json, "place"u8, known.Place);
        MarkWriter.WriteTextOrNull(json, "condition"u8, known.Condition);
        json.WriteBoolean("selfDescribed"u8, known.SelfDescribed);
        json.WriteEndObject();
    }

    private static void WriteCue(Utf8JsonWriter json, MarkSpans spans, Cue? cue)
    {
        if (cue is null)
        {
            json.WriteNull("cue"u8);
            return;
        }
        json.WriteStartObject("cue"u8);
        spans.WriteSpans("spans"u8, cue.Spans);
        json.WriteString("text"u8, spans.Text(cue.Spans.AsSpan()));
        json.WriteString("type"u8, Spelling.Of(cue.Type));
        json.WriteString("act"u8, cue.Act);
        json.WriteEndObject();
    }

    private static void WriteChain(Utf8JsonWriter json, MarkSpans spans, Chain chain)
    {
        json.WriteStartArray("via"u8);
        foreach (var hop in chain.Via)
        {
            json.WriteStartObject();
            WriteName(json, hop.Source, withId: false);
            spans.WriteSpans("spans"u8, hop.Spans);
            MarkWriter.WriteTextOrNull(json, "url"u8, hop.Url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (chain.Origin is { } origin)
        {
            json.WriteStartObject("origin"u8);
            WriteName(json, origin, withId: true);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("origin"u8);
        }
    }

    private static void WriteName(Utf8JsonWriter json, Source source, bool withId)
    {
        json.WriteString("name"u8, MarkSpans.Sound(source.Name));
        WriteStrings(json, "aliases"u8, source.Aliases.Take(5));
        json.WriteString("kind"u8, Spelling.Of(source.Kind));
        if (withId)
            json.WriteString("id"u8, source.Id);
    }

    private static void WriteStance(Utf8JsonWriter json, MarkSpans spans, Claim claim)
    {
        WriteStrings(json, "marks"u8, Spelling.Of(claim.Marks));
        if (claim.Likelihood is { } likelihood)
        {
            json.WriteStartObject("likelihood"u8);
            json.WriteNumber("low"u8, likelihood.Low);
            json.WriteNumber("high"u8, likelihood.High);
            json.WriteString("words"u8, spans.Text(likelihood.Span));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("likelihood"u8);
        }
        spans.WriteSpans("hedges"u8, claim.Hedges);
        WriteRelations(json, claim);
    }

    private static void WriteRelations(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray("relations"u8);
        foreach (var relation in claim.Relations)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, Spelling.Of(relation.Kind));
            json.WriteString("to"u8, relation.To);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, MarkSpans spans, Claim claim)
    {
        // A statement of the writer's is one sentence; what pieces it may have lie inside it.
        var whole = new TextSpan(claim.Content[0].Start, claim.Content[^1].End);
        json.WriteStartObject();
        json.WriteString("id"u8, claim.Id);
        spans.WriteSpan("span"u8, whole);
        json.WriteString("text"u8, spans.Text(whole));
        json.WriteString("voice"u8, "writer"u8);
        WriteRelations(json, claim);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(MarkSpans.Sound(value));
        json.WriteEndArray();
    }
}
