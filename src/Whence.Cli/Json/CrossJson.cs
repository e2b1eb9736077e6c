using System.Text.Json;
using Whence.Store;

namespace Whence.Cli.Json;

/// <summary>Writes edges between claims, copies and stories as the contract of the exports has them.</summary>
internal static class CrossJson
{
    /// <summary>A conflict.</summary>
    public static void Write(Utf8JsonWriter json, ConflictRow row)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, row.Conflict.Word);
        json.WriteString("a"u8, row.Conflict.A);
        json.WriteString("b"u8, row.Conflict.B);
        json.WriteString("why"u8, row.Conflict.Why);
        json.WriteString("question"u8, row.Question);
        json.WriteEndObject();
    }

    /// <summary>A drift.</summary>
    public static void Write(Utf8JsonWriter json, DriftRow row)
    {
        json.WriteStartObject();
        json.WriteString("from"u8, row.Drift.From);
        json.WriteString("to"u8, row.Drift.To);
        json.WriteString("kind"u8, row.Drift.Word);
        json.WriteString("before"u8, row.Drift.Before);
        json.WriteString("after"u8, row.Drift.After);
        json.WriteString("question"u8, row.Question);
        json.WriteEndObject();
    }

    /// <summary>Two pages with what one copied; spans are in code points of each page's text.</summary>
    public static void Write(Utf8JsonWriter json, CopyRow row, PageOffsets a, PageOffsets b)
    {
        json.WriteStartObject();
        JsonOut.Strings(json, "pages", [row.A.Name, row.B.Name]);
        JsonOut.Strings(json, "pageIds", [row.A.Id, row.B.Id]);
        json.WriteStartArray("passages"u8);
        foreach (var passage in row.Reprint.Passages)
        {
            json.WriteStartObject();
            json.WritePropertyName("a"u8);
            a.Write(json, passage.A);
            json.WritePropertyName("b"u8);
            b.Write(json, passage.B);
            json.WriteNumber("words"u8, passage.Words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("from"u8, row.Reprint.From == row.A.Id ? row.A.Name : row.Reprint.From == row.B.Id ? row.B.Name : null);
        JsonOut.Strings(json, "evidence", row.Reprint.Evidence);
        json.WriteStartArray("shares"u8);
        json.WriteNumberValue(Math.Round(row.Reprint.ShareOfA, 3));
        json.WriteNumberValue(Math.Round(row.Reprint.ShareOfB, 3));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A story; with its questions, where they are given.</summary>
    public static void Write(Utf8JsonWriter json, StoryRow story, IReadOnlyList<QuestionRow>? questions = null)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, story.Id);
        json.WriteString("title"u8, story.Title);
        JsonOut.Strings(json, "pages", story.Names);
        JsonOut.Strings(json, "pageIds", story.Pages);
        json.WriteString("earliest"u8, story.Earliest?.ToString("yyyy-MM-dd"));
        json.WriteString("latest"u8, story.Latest?.ToString("yyyy-MM-dd"));
        if (questions is not null)
        {
            json.WriteStartArray("questions"u8);
            foreach (var question in questions)
                QuestionJson.Write(json, question);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
