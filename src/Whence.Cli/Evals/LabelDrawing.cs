using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Eval;
using Whence.Eval.Labels;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval labels --draw</c>: anybody can draw the pages again and see that they are those that were labelled.</summary>
internal static class LabelDrawing
{
    /// <summary>Prints the pages drawn; the exit code says whether they are those that are labelled.</summary>
    public static int Show(Terminal terminal, CorpusFolder data, bool asJson)
    {
        var (drawn, others) = LabelsEval.Draw(data);
        var labelled = drawn.Count(page => page.IsLabelled);
        var isSame = labelled == drawn.Count && others.Count == 0;
        if (asJson)
        {
            Write(terminal, drawn, others);
            return isSame ? ExitCode.Ok : ExitCode.Negative;
        }
        var list = new Listing("half", "page", "file", "#line", "");
        foreach (var page in drawn)
            list.Add(JsonOut.Name(page.Half), page.Name, page.File, $"{page.Line}", page.IsLabelled ? "labelled" : "NOT LABELLED");
        foreach (var name in others)
            list.Add("", name, "", "", "labelled, NOT DRAWN");
        list.Write(terminal);
        terminal.Out.WriteLine($"drawn: {drawn.Count} pages, {labelled} of them labelled in their half and with their text; {others.Count} labelled that are not drawn");
        return isSame ? ExitCode.Ok : ExitCode.Negative;
    }

    private static void Write(Terminal terminal, IReadOnlyList<DrawnPage> drawn, IReadOnlyList<string> others) => JsonOut.Write(terminal, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("drawn"u8);
        foreach (var page in drawn)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, page.Name);
            json.WriteString("file"u8, page.File);
            json.WriteNumber("line"u8, page.Line);
            json.WriteString("sha256"u8, page.Hash);
            json.WriteString("half"u8, JsonOut.Name(page.Half));
            json.WriteBoolean("labelled"u8, page.IsLabelled);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        JsonOut.Strings(json, "labelledNotDrawn", others);
        json.WriteEndObject();
    });
}
