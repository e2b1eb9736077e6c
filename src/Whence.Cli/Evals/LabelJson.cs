using System.Text.Json;
using Whence.Cli.Json;
using Whence.Eval.Labels;

namespace Whence.Cli.Evals;

/// <summary>The figures of the labelled pages as JSON: an object a half, in it an object a slice.</summary>
internal static class LabelJson
{
    /// <summary>Writes them, with the misses that <paramref name="misses"/> chooses.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<HalfScore> halves, Func<HalfScore, IEnumerable<string>> misses)
    {
        json.WriteStartObject();
        foreach (var half in halves)
        {
            json.WriteStartObject(JsonOut.Name(half.Half));
            json.WriteNumber("pages"u8, half.Pages);
            JsonOut.Strings(json, "leftOut", half.LeftOut);
            foreach (var row in half.Rows)
                WriteRow(json, row);
            json.WriteStartObject("constructions"u8);
            foreach (var row in half.Constructions)
                WriteRow(json, row);
            json.WriteEndObject();
            JsonOut.Strings(json, "misses", misses(half));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, LabelRow row)
    {
        json.WriteStartObject(row.Slice);
        AnnotatedEvals.Write(json, row.Figures);
        json.WriteEndObject();
    }
}
