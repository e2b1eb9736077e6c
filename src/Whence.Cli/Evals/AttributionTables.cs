using System.CommandLine;
using System.Globalization;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Eval.Attribution;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval attribution</c> and its sisters: what is read in annotated articles against what people found there, with tables.</summary>
internal static class AttributionTables
{
    private const int ClassesShown = 10;
    private const int MostExamples = 100;

    /// <summary><c>--reader</c>: another reader than the one that is measured.</summary>
    public static Option<Gear?> Reader() => new("--reader")
    {
        Description = "Read with this reader instead of the one that is measured, as whence mark --reader does.",
        HelpName = string.Join('|', Enum.GetNames<Gear>()).ToLowerInvariant(),
    };

    /// <summary>Makes the command of one measurement.</summary>
    public static Command Create(Desk desk, AttributionEval eval)
    {
        var (data, reader, json) = (AnnotatedEvals.Data(), Reader(), Choices.Json("JSON instead of text."));
        var examples = new Option<int>("--examples") { Description = "Show up to this many examples of each class of error, with words of the articles.", HelpName = "N", DefaultValueFactory = static _ => 0 };
        Choices.Within(examples, 0, MostExamples);
        var command = new Command(eval.Name, $"Measures {eval.About}.") { data, reader, examples, json };
        command.SetAction(parse =>
        {
            var score = AnnotatedEvals.Run(eval, AnnotatedEvals.Folder(desk.Terminal, parse.GetValue(data)), folder => eval.Measure(folder, parse.GetValue(reader), parse.GetValue(examples)));
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => AttributionJson.Write(writer, score));
            else
                Show(desk.Terminal, score);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Show(Terminal terminal, AttributionScore score)
    {
        AnnotatedEvals.Write(terminal, score.Score.Figures);
        ShowSlices(terminal, score.Slices);
        ShowReliability(terminal, score.Reliability, score.Slices[0].Read);
        ShowClasses(terminal, score);
        terminal.Out.WriteLine($"eval {score.Score.Eval} on data {score.Score.Data}, read with --reader {score.Reader.ToString().ToLowerInvariant()}");
    }

    private static void ShowSlices(Terminal terminal, IReadOnlyList<SliceRow> slices)
    {
        var table = new Sheet(terminal, ["by", "slice", .. slices[0].Figures.Select(figure => $"#{figure.Name}")]);
        foreach (var row in slices)
            table.Add([row.Cut, row.Slice, .. row.Figures.Select(figure => AnnotatedEvals.Printed(figure.Value))]);
        table.Write("Cue, speech and publisher: what was wanted in a slice, held against all that was read, and the other way round");
    }

    private static void ShowReliability(Terminal terminal, Reliability? reliability, int read)
    {
        if (reliability is null)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(read == 0 ? "Calibration: skipped, for nothing was read" : $"Calibration: skipped, for the reader gives none of its {read} attributions a confidence");
            return;
        }
        var table = new Sheet(terminal, "confidence", "#attributions", "#mean", "#right");
        foreach (var row in reliability.Rows)
            table.Add($"{Ratio(row.Low, "0.0")}–{Ratio(row.Low + 0.1, "0.0")}", $"{row.Count}", Ratio(row.Mean), Ratio(row.Right));
        table.Write("Calibration: attributions by the confidence that they were given; right is linked to one that was wanted");
        terminal.Out.WriteLine($"expected calibration error {Ratio(reliability.Error, "0.000")} over {reliability.Count} attributions; {Ratio(reliability.TopError, "0.000")} over those inside no other; {reliability.Without} have no confidence");
    }

    private static void ShowClasses(Terminal terminal, AttributionScore score)
    {
        var table = new Sheet(terminal, "error", "#count", "#share");
        foreach (var error in score.Classes.Take(ClassesShown))
            table.Add(error.Name, $"{error.Count}", $"{AnnotatedEvals.Printed(error.Share)} %");
        table.Write($"The {Math.Min(ClassesShown, score.Classes.Count)} commonest classes of error of {score.Classes.Count}, {score.Errors} errors in all; {score.Exact} of {score.Slices[0].Wanted} attributions have exactly the words wanted in all three roles");
        foreach (var error in score.Classes.Take(ClassesShown).Where(error => error.Examples.Count > 0))
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"{error.Name}, for example [source | cue | content]:");
            foreach (var line in error.Examples)
                terminal.Out.WriteLine($"  {Clean.Line(line)}");
        }
    }

    private static string Ratio(double? value, string format = "0.00") => value?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
}
