using System.Text.Json;
using Whence.Cli.Json;
using Whence.Eval.Attribution;

namespace Whence.Cli.Evals;

/// <summary>What was measured on annotated articles as JSON: the figures by name, then a member for each table.</summary>
internal static class AttributionJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, AttributionScore score)
    {
        json.WriteStartObject();
        json.WriteString("eval"u8, score.Score.Eval);
        json.WriteString("data"u8, score.Score.Data);
        json.WriteString("reader"u8, JsonOut.Name(score.Reader));
        json.WriteStartObject("figures"u8);
        AnnotatedEvals.Write(json, score.Score.Figures);
        json.WriteEndObject();
        json.WriteStartArray("slices"u8);
        foreach (var row in score.Slices)
        {
            json.WriteStartObject();
            json.WriteString("by"u8, row.Cut);
            json.WriteString("slice"u8, row.Slice);
            AnnotatedEvals.Write(json, row.Figures);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteReliability(json, score.Reliability);
        WriteClasses(json, score);
        json.WriteEndObject();
    }

    private static void WriteReliability(Utf8JsonWriter json, Reliability? reliability)
    {
        if (reliability is null)
        {
            json.WriteNull("calibration"u8);
            return;
        }
        json.WriteStartObject("calibration"u8);
        json.WriteNumber("count"u8, reliability.Count);
        json.WriteNumber("without"u8, reliability.Without);
        WriteRatio(json, "error", reliability.Error);
        WriteRatio(json, "topError", reliability.TopError);
        json.WriteStartArray("tenths"u8);
        foreach (var row in reliability.Rows)
        {
            json.WriteStartObject();
            WriteRatio(json, "low", row.Low);
            json.WriteNumber("count"u8, row.Count);
            WriteRatio(json, "mean", row.Mean);
            WriteRatio(json, "right", row.Right);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteClasses(Utf8JsonWriter json, AttributionScore score)
    {
        json.WriteStartObject("errors"u8);
        json.WriteNumber("count"u8, score.Errors);
        json.WriteNumber("exact"u8, score.Exact);
        json.WriteStartArray("classes"u8);
        foreach (var error in score.Classes)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, error.Name);
            json.WriteNumber("count"u8, error.Count);
            json.WriteNumber("share"u8, error.Share);
            JsonOut.Strings(json, "examples", error.Examples);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRatio(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } ratio)
            json.WriteNumber(name, Math.Round(ratio, 4));
        else
            json.WriteNull(name);
    }
}
