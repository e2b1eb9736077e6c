using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Eval;
using Whence.Eval.Labels;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval labels</c>: what is read on whole pages against what two readers labelled there.</summary>
internal static class LabelledPages
{
    private static readonly LabelsEval Eval = new();

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var (data, json) = (AnnotatedEvals.Data(), Choices.Json("JSON instead of text."));
        var labels = new Option<string?>("--labels") { Description = "The folder with the labels. Default: eval/labels of the repository.", HelpName = "DIR" };
        var half = new Option<string>("--half") { Description = "Which half of the pages: tune, untouched or both.", DefaultValueFactory = static _ => "both" };
        half.AcceptOnlyFromAmong("tune", "untouched", "both");
        var misses = new Option<int>("--misses") { Description = "List up to this many of each kind of miss, spread over the half to tune on.", HelpName = "N", DefaultValueFactory = static _ => 0 };
        Choices.Within(misses, 0, 10_000);
        var reader = AttributionTables.Reader();
        var draw = new Option<bool>("--draw") { Description = "Measure nothing: draw the pages from the data by the seed, and hold them against those that are labelled." };
        var command = new Command(Eval.Name, $"Measures {Eval.About}.") { data, labels, half, reader, misses, draw, json };
        command.SetAction(parse =>
        {
            var folder = Folder(desk.Terminal, parse.GetValue(data), parse.GetValue(labels));
            var (which, many, asJson) = (parse.GetValue(half), parse.GetValue(misses), parse.GetValue(json));
            if (many > 0 && which == "untouched")
                throw new Trouble(ExitCode.Usage, "the misses of the untouched half are not shown, so that nobody tunes on them; whence eval labels --half tune --misses N");
            try
            {
                if (parse.GetValue(draw))
                    return LabelDrawing.Show(desk.Terminal, folder, asJson);
                Show(desk.Terminal, LabelsEval.Measure(folder, Enum.GetValues<LabelHalf>().Where(one => which is "both" or null || which == JsonOut.Name(one)), parse.GetValue(reader) ?? Whence.Reader.DefaultGear), many, asJson);
                return ExitCode.Ok;
            }
            catch (InvalidDataException wrong)
            {
                throw new Trouble(ExitCode.Io, wrong.Message);
            }
        });
        return command;
    }

    private static CorpusFolder Folder(Terminal terminal, string? data, string? labels)
    {
        var folder = AnnotatedEvals.Folder(terminal, data);
        if (labels is not null)
            folder = new(folder.Path) { Labels = Path.GetFullPath(labels, terminal.Folder) };
        if (CorpusFolder.Missing(Eval.Needs(folder)) is not [var missing, ..])
            return folder;
        throw new Trouble(ExitCode.Io, missing.StartsWith(folder.Labels, StringComparison.Ordinal)
            ? $"{missing} is not there; run from within the repository, or name the folder with the labels: whence eval labels --labels DIR"
            : $"{missing} is not there; name the folder with the annotated data: whence eval labels --data DIR, or ${CorpusFolder.Variable}");
    }

    private static void Show(Terminal terminal, IReadOnlyList<HalfScore> halves, int misses, bool asJson)
    {
        foreach (var (half, why) in halves.SelectMany(half => half.LeftOut.Select(why => (half.Half, why))))
            terminal.Error.WriteLine(Clean.Line($"{JsonOut.Name(half)}: left out: {why}"));
        if (asJson)
        {
            JsonOut.Write(terminal, json => LabelJson.Write(json, halves, half => Chosen(half, misses)));
            return;
        }
        foreach (var half in halves)
        {
            foreach (var line in Chosen(half, misses))
                terminal.Out.WriteLine(Clean.Line(line));
            List<string> columns = ["figure", .. half.Rows.Select(row => $"#{row.Slice}")];
            var list = new Listing([.. columns]);
            terminal.Out.WriteLine($"{JsonOut.Name(half.Half)}: {half.Pages} {(half.Pages == 1 ? "page" : "pages")}{(half.LeftOut.Count == 0 ? "" : $", {half.LeftOut.Count} left out")}");
            if (!terminal.OutIsTerminal)
                terminal.Out.WriteLine(string.Join('\t', columns.Select(column => column.TrimStart('#'))));
            for (var i = 0; i < half.Rows[0].Figures.Count; i++)
                list.Add([half.Rows[0].Figures[i].Name, .. half.Rows.Select(row => AnnotatedEvals.Printed(row.Figures[i].Value))]);
            list.Write(terminal);
            ShowConstructions(terminal, half);
        }
    }

    private static void ShowConstructions(Terminal terminal, HalfScore half)
    {
        if (half.Constructions.Count == 0)
            return;
        var table = new Sheet(terminal, ["construction", .. half.Constructions[0].Figures.Select(figure => $"#{figure.Name}")]);
        foreach (var row in half.Constructions)
            table.Add([row.Slice, .. row.Figures.Select(figure => AnnotatedEvals.Printed(figure.Value))]);
        table.Write($"{JsonOut.Name(half.Half)}, by construction: where it stands, how its content is given, by which kind of cue");
        terminal.Out.WriteLine();
    }

    // Some of each kind, spread evenly over the half: the same ones every time.
    private static IEnumerable<string> Chosen(HalfScore half, int most)
    {
        foreach (var kind in half.Misses.GroupBy(miss => miss.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var lines = kind.ToList();
            var count = Math.Min(most, lines.Count);
            for (var i = 0; i < count; i++)
                yield return $"{kind.Key,-7} {lines[(int)((long)i * lines.Count / count)].Line}";
        }
    }
}
