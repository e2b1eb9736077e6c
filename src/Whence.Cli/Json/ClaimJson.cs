using System.Text.Json;
using Whence.Sources;
using Whence.Store;

namespace Whence.Cli.Json;

/// <summary>Writes claims as the command line gives them. Fields are those of <c>mark</c> where both have them.</summary>
internal sealed class ClaimJson(ILedger ledger)
{
    private readonly Dictionary<string, PageOffsets> _offsets = new(StringComparer.Ordinal);

    /// <summary>The offsets of a page, read once.</summary>
    public PageOffsets Offsets(string pageId)
    {
        if (_offsets.TryGetValue(pageId, out var offsets))
            return offsets;
        var page = ledger.Text(pageId) ?? throw new InvalidDataException($"page {pageId} has claims and no text");
        return Offsets(page);
    }

    /// <summary>The offsets of <paramref name="page"/>, kept for its claims.</summary>
    public PageOffsets Offsets(PageText page) => _offsets[page.Row.Id] = new PageOffsets(page);

    /// <summary>Writes <paramref name="claim"/> as an object.</summary>
    public void Write(Utf8JsonWriter json, ClaimRow claim)
    {
        json.WriteStartObject();
        Fields(json, claim);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of <paramref name="claim"/> into an object that is open.</summary>
    public void Fields(Utf8JsonWriter json, ClaimRow claim)
    {
        var offsets = Offsets(claim.PageId);
        json.WriteString("id"u8, claim.Id);
        json.WriteString(claim.IsWriter ? "statement" : "attribution", claim.LocalId);
        Page(json, claim);
        json.WriteString("voice"u8, claim.IsWriter ? "writer" : "source");
        json.WriteString("text"u8, claim.Text);
        offsets.Write(json, "spans", claim.Content);
        json.WriteString("polarity"u8, claim.Rejects ? "rejects" : "asserts");
        if (claim.Speech is { } speech)
            json.WriteString("speech"u8, JsonOut.Name(speech));
        else
            json.WriteNull("speech"u8);
        Source(json, claim, offsets);
        Cue(json, claim, offsets);
        Hops(json, "via", claim.Via, offsets);
        Hop(json, "origin", claim.Origin, offsets);
        json.WriteStartArray("others"u8);
        foreach (var route in claim.Others)
        {
            json.WriteStartObject();
            Hops(json, "via", route.Via, offsets);
            Hop(json, "origin", route.Origin, offsets);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        JsonOut.Strings(json, "marks", MarkNames.Of(claim.Marks));
        Likelihood(json, claim);
        offsets.Write(json, "hedges", claim.Hedges);
        Relations(json, claim);
        json.WriteString("inside"u8, claim.Inside);
        json.WriteString("unresolved"u8, claim.Unresolved);
        JsonOut.Strings(json, "why", claim.Why);
    }

    /// <summary>Writes a source or relay, or null.</summary>
    public static void Hop(Utf8JsonWriter json, string name, HopRow? hop, PageOffsets? offsets)
    {
        if (hop is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        HopFields(json, hop, offsets);
        json.WriteEndObject();
    }

    /// <summary>Writes relays, the one nearest to the page first.</summary>
    public static void Hops(Utf8JsonWriter json, string name, IEnumerable<HopRow> hops, PageOffsets? offsets)
    {
        json.WriteStartArray(name);
        foreach (var hop in hops)
        {
            json.WriteStartObject();
            HopFields(json, hop, offsets);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes what is known of an unnamed source, or null.</summary>
    public static void Known(Utf8JsonWriter json, Known? known)
    {
        if (known is null)
        {
            json.WriteNull("known"u8);
            return;
        }
        json.WriteStartObject("known"u8);
        if (known.Count is { } count)
            json.WriteNumber("count"u8, count);
        else
            json.WriteNull("count"u8);
        json.WriteString("role"u8, known.Role);
        json.WriteString("place"u8, known.Place);
        json.WriteString("condition"u8, known.Condition);
        json.WriteBoolean("selfDescribed"u8, known.SelfDescribed);
        json.WriteEndObject();
    }

    private static void HopFields(Utf8JsonWriter json, HopRow hop, PageOffsets? offsets)
    {
        json.WriteString("id"u8, hop.SourceId);
        json.WriteString("name"u8, hop.Name);
        json.WriteString("kind"u8, JsonOut.Name(hop.Kind));
        if (offsets is not null)
            offsets.Write(json, "spans", hop.Spans);
        json.WriteString("url"u8, hop.Url);
        Known(json, hop.Known);
    }

    private static void Page(Utf8JsonWriter json, ClaimRow claim)
    {
        json.WriteStartObject("page"u8);
        json.WriteString("id"u8, claim.PageId);
        json.WriteString("name"u8, claim.PageName);
        json.WriteString("title"u8, claim.PageTitle);
        json.WriteString("outlet"u8, claim.Outlet);
        JsonOut.Published(json, claim.Published);
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, ClaimRow claim, PageOffsets offsets)
    {
        if (claim.Source is not { } source)
        {
            json.WriteNull("source"u8);
            return;
        }
        json.WriteStartObject("source"u8);
        HopFields(json, source, offsets);
        json.WriteString("text"u8, claim.SourceText);
        json.WriteString("speaksFor"u8, claim.SpeaksFor);
        json.WriteString("medium"u8, claim.Medium);
        json.WriteEndObject();
    }

    private static void Cue(Utf8JsonWriter json, ClaimRow claim, PageOffsets offsets)
    {
        if (claim.CueText is null)
        {
            json.WriteNull("cue"u8);
            return;
        }
        json.WriteStartObject("cue"u8);
        json.WriteString("text"u8, claim.CueText);
        offsets.Write(json, "spans", claim.Cue);
        json.WriteString("type"u8, claim.CueType is { } type ? JsonOut.Name(type) : null);
        json.WriteString("act"u8, claim.Act);
        json.WriteEndObject();
    }

    private static void Likelihood(Utf8JsonWriter json, ClaimRow claim)
    {
        if (claim.LikelihoodLow is not { } low || claim.LikelihoodHigh is not { } high)
        {
            json.WriteNull("likelihood"u8);
            return;
        }
        json.WriteStartObject("likelihood"u8);
        json.WriteNumber("low"u8, low);
        json.WriteNumber("high"u8, high);
        json.WriteString("words"u8, claim.LikelihoodWords);
        json.WriteEndObject();
    }

    private static void Relations(Utf8JsonWriter json, ClaimRow claim)
    {
        json.WriteStartArray("relations"u8);
        foreach (var relation in claim.Relations)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, JsonOut.Name(relation.Kind));
            json.WriteString("to"u8, relation.To);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
