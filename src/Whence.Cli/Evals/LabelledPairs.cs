using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Eval.Pairs;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval pairs</c>: whether two claims are under one question, against what two readers labelled.</summary>
internal static class LabelledPairs
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk, PairsEval eval)
    {
        var (data, json) = (AnnotatedEvals.Data(), Choices.Json("JSON instead of text."));
        var misses = new Option<bool>("--misses") { Description = "List what was read otherwise than both readers labelled it, of the half to tune on." };
        var draw = new Option<bool>("--draw") { Description = "Measure nothing: draw the pairs from the data by the seed, and hold them against those that are labelled." };
        var command = new Command(eval.Name, $"Measures {eval.About}.") { data, misses, draw, json };
        command.SetAction(parse =>
        {
            var folder = AnnotatedEvals.Folder(desk.Terminal, parse.GetValue(data));
            if (parse.GetValue(draw))
                return Draw(desk.Terminal, AnnotatedEvals.Run(eval, folder, PairsEval.Draw), parse.GetValue(json));
            AnnotatedEvals.Show(desk.Terminal, AnnotatedEvals.Run(eval, folder, eval.Run), parse.GetValue(misses), parse.GetValue(json));
            return ExitCode.Ok;
        });
        return command;
    }

    private static int Draw(Terminal terminal, (IReadOnlyList<DrawnPlaces> Drawn, int NotDrawn) found, bool asJson)
    {
        var labelled = found.Drawn.Count(pair => pair.IsLabelled);
        var isSame = labelled == found.Drawn.Count && found.NotDrawn == 0;
        if (asJson)
        {
            JsonOut.Write(terminal, json =>
            {
                json.WriteStartObject();
                json.WriteNumber("drawn"u8, found.Drawn.Count);
                json.WriteNumber("labelled"u8, labelled);
                json.WriteNumber("labelledNotDrawn"u8, found.NotDrawn);
                json.WriteEndObject();
            });
            return isSame ? ExitCode.Ok : ExitCode.Negative;
        }
        var list = new Listing("half", "first", "second", "");
        foreach (var pair in found.Drawn)
            list.Add(JsonOut.Name(pair.Half), pair.First, pair.Second, pair.IsLabelled ? "labelled" : "NOT LABELLED");
        list.Write(terminal);
        terminal.Out.WriteLine($"drawn: {found.Drawn.Count} pairs, {labelled} of them labelled in their half and with their texts; {found.NotDrawn} labelled that are not drawn");
        return isSame ? ExitCode.Ok : ExitCode.Negative;
    }
}
