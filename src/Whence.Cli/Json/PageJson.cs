using System.Text.Json;
using Whence.Store;

namespace Whence.Cli.Json;

/// <summary>Writes pages as the command line gives them.</summary>
internal static class PageJson
{
    /// <summary>Writes <paramref name="page"/> as an object.</summary>
    public static void Write(Utf8JsonWriter json, PageRow page)
    {
        json.WriteStartObject();
        Fields(json, page);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of <paramref name="page"/> into an object that is open.</summary>
    public static void Fields(Utf8JsonWriter json, PageRow page)
    {
        json.WriteString("id"u8, page.Id);
        json.WriteString("name"u8, page.Name);
        json.WriteString("title"u8, page.Title);
        json.WriteString("outlet"u8, page.Outlet);
        json.WriteString("url"u8, page.Url);
        JsonOut.Published(json, page.Published);
        json.WriteString("reprintOf"u8, page.ReprintOf);
        json.WriteString("received"u8, page.Received);
        json.WriteString("receivedFrom"u8, page.ReceivedFrom);
        json.WriteNumber("size"u8, page.Size);
        json.WriteNumber("words"u8, page.Words);
        json.WriteNumber("claims"u8, page.Claims);
        json.WriteNumber("readerVersion"u8, page.ReaderVersion);
    }

    /// <summary>Writes a page with its text, blocks, links, notes and claims.</summary>
    public static void Write(Utf8JsonWriter json, PageText page, ClaimJson claims)
    {
        var offsets = claims.Offsets(page);
        json.WriteStartObject();
        json.WriteStartObject("page"u8);
        Fields(json, page.Row);
        json.WriteEndObject();
        json.WriteString("text"u8, page.TitleLength == 0 ? page.Text : page.Text[Math.Min(page.TitleLength + 2, page.Text.Length)..]);
        json.WriteString("titleText"u8, page.TitleLength == 0 ? null : page.Text[..page.TitleLength]);
        json.WriteStartArray("blocks"u8);
        foreach (var block in page.Blocks)
        {
            json.WriteStartObject();
            json.WritePropertyName("span"u8);
            offsets.Write(json, block.Span);
            json.WriteString("kind"u8, JsonOut.Name(block.Kind));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("links"u8);
        foreach (var link in page.Links)
        {
            json.WriteStartObject();
            json.WritePropertyName("span"u8);
            offsets.Write(json, link.Span);
            json.WriteString("url"u8, link.Url);
            json.WriteString("rel"u8, link.IsEmbed ? "embed" : "link");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("claims"u8);
        foreach (var claim in page.Claims)
            claims.Write(json, claim);
        json.WriteEndArray();
        Notes(json, page, offsets);
        json.WriteEndObject();
    }

    private static void Notes(Utf8JsonWriter json, PageText page, PageOffsets offsets)
    {
        json.WriteStartArray("notes"u8);
        foreach (var note in page.Notes)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, note.CodeText);
            json.WriteString("message"u8, note.Message);
            json.WritePropertyName("span"u8);
            if (note.Span is { } span)
                offsets.Write(json, span);
            else
                json.WriteNullValue();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
