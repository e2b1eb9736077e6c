using System.Text.Json;
using Whence.Origins;
using Whence.Store;

namespace Whence.Cli.Json;

/// <summary>Writes questions with their answers as the contract of the exports has them.</summary>
internal static class QuestionJson
{
    private static readonly (QuestionMarks Mark, string Name)[] All = [.. Enum.GetValues<QuestionMarks>().Where(mark => mark != QuestionMarks.None).Select(mark => (mark, JsonOut.Name(mark)))];

    /// <summary>The name of every mark.</summary>
    public static IEnumerable<string> MarkNames => All.Select(pair => pair.Name);

    /// <summary>The names of the marks, in their order.</summary>
    public static IEnumerable<string> Marks(QuestionMarks marks) => All.Where(pair => marks.HasFlag(pair.Mark)).Select(pair => pair.Name);

    /// <summary>The mark called <paramref name="name"/>, which must be one of <see cref="MarkNames"/>.</summary>
    public static QuestionMarks Mark(string name) => All.Single(pair => pair.Name == name).Mark;

    /// <summary>Writes <paramref name="question"/> as an object.</summary>
    public static void Write(Utf8JsonWriter json, QuestionRow question)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, question.Id);
        json.WriteString("text"u8, question.Text);
        json.WriteString("story"u8, question.Story);
        json.WriteNumber("claims"u8, question.Claims);
        json.WriteNumber("pages"u8, question.Pages);
        json.WriteNumber("outlets"u8, question.Outlets);
        JsonOut.Strings(json, "marks", Marks(question.Marks));
        json.WriteString("earliest"u8, question.Earliest?.ToString("yyyy-MM-dd"));
        json.WriteString("latest"u8, question.Latest?.ToString("yyyy-MM-dd"));
        json.WriteStartArray("answers"u8);
        foreach (var answer in question.Answers)
            Write(json, answer);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes one answer as an object.</summary>
    public static void Write(Utf8JsonWriter json, AnswerRow answer)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, answer.Id);
        json.WriteString("text"u8, answer.Text);
        json.WriteString("polarity"u8, answer.Rejects ? "rejects" : "asserts");
        Number(json, "low", answer.Low);
        Number(json, "high", answer.High);
        JsonOut.Strings(json, "claims", answer.Claims);
        Count(json, answer.Count);
        json.WriteEndObject();
    }

    /// <summary>Writes what an answer rests on into an object that is open.</summary>
    public static void Count(Utf8JsonWriter json, OriginCount count)
    {
        json.WriteNumber("pages"u8, count.Pages);
        json.WriteNumber("outlets"u8, count.Outlets);
        json.WriteNumber("unsourced"u8, count.Unsourced);
        json.WriteStartObject("origins"u8);
        Range(json, "source", count.Levels.Source);
        Range(json, "family", count.Levels.Family);
        Range(json, "side", count.Levels.Side);
        json.WriteEndObject();
        json.WriteStartArray("named"u8);
        foreach (var origin in count.Origins)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, origin.Name);
            json.WriteBoolean("unnamed"u8, origin.IsUnnamed);
            json.WriteString("family"u8, origin.Family);
            json.WriteString("side"u8, origin.Side);
            JsonOut.Strings(json, "claims", origin.Claims);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Joins(json, "joins", count.Joins.Where(join => join.Rule != JoinRule.Side));
        Joins(json, "sides", count.Joins.Where(join => join.Rule == JoinRule.Side)); // apart: on one side they are two origins still, and two families
        json.WriteBoolean("circular"u8, count.Circular is not null);
        json.WriteString("circularWhy"u8, count.Circular);
        json.WriteStartObject("trail"u8);
        json.WriteNumber("held"u8, count.Ending(TrailEnd.Held));
        json.WriteNumber("linked"u8, count.Ending(TrailEnd.Linked));
        json.WriteNumber("named"u8, count.Ending(TrailEnd.Named));
        json.WriteEndObject();
    }

    private static void Joins(Utf8JsonWriter json, string name, IEnumerable<OriginJoin> joins)
    {
        json.WriteStartArray(name);
        foreach (var join in joins)
        {
            json.WriteStartObject();
            JsonOut.Strings(json, "claims", [join.A, join.B]);
            json.WriteString("rule"u8, join.Word);
            json.WriteString("evidence"u8, join.Evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Range(Utf8JsonWriter json, string level, OriginRange range)
    {
        json.WriteStartArray(level);
        json.WriteNumberValue(range.Low);
        json.WriteNumberValue(range.High);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
