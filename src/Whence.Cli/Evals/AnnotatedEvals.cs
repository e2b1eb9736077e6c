using System.CommandLine;
using System.Globalization;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Eval;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval chains</c> and the others that measure against annotated data: a command each.</summary>
internal static class AnnotatedEvals
{
    /// <summary><c>--data DIR</c>.</summary>
    public static Option<string?> Data() => new("--data")
    {
        Description = "The folder with the annotated data. Default: $WHENCE_DATA, else ../shared/data beside the repository.",
        HelpName = "DIR",
    };

    /// <summary>Makes the command of one measurement.</summary>
    public static Command Create(Desk desk, IEval eval)
    {
        var (data, json) = (Data(), Choices.Json("JSON instead of text."));
        var gold = new Option<string?>("--gold") { Description = "A file of known statements that takes the place of the usual one (chains).", HelpName = "FILE" };
        var seed = new Option<int?>("--seed") { Description = "The seed of a measurement that draws its own data (origins).", HelpName = "N" };
        var count = new Option<int?>("--count") { Description = "How much it draws (origins: worlds of four questions).", HelpName = "N" };
        var misses = new Option<bool>("--misses") { Description = "List what was missed, too." };
        var command = new Command(eval.Name, $"Measures {eval.About}.") { data, gold, seed, count, misses, json };
        command.SetAction(parse =>
        {
            var score = Run(eval, Folder(desk.Terminal, parse.GetValue(data), parse.GetValue(gold), parse.GetValue(seed), parse.GetValue(count)), eval.Run);
            Show(desk.Terminal, score, parse.GetValue(misses), parse.GetValue(json));
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Writes a score as a table or as JSON.</summary>
    public static void Show(Terminal terminal, Score score, bool misses, bool asJson)
    {
        if (asJson)
            JsonOut.Write(terminal, writer => Write(writer, score));
        else
            Write(terminal, score, misses);
    }

    /// <summary>The data folder that the command line and the environment name.</summary>
    public static CorpusFolder Folder(Terminal terminal, string? given, string? gold = null, int? seed = null, int? count = null)
    {
        var folder = CorpusFolder.Locate(given, terminal.Variable(CorpusFolder.Variable), terminal.Folder);
        return new(folder.Path) { Gold = gold is null ? null : Path.GetFullPath(gold, terminal.Folder), Labels = folder.Labels, Seed = seed, Count = count };
    }

    /// <summary>One figure as it is printed.</summary>
    public static string Printed(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>Measures, when all that <paramref name="eval"/> needs is there.</summary>
    /// <exception cref="Trouble">Something is not there, or is not what it should be.</exception>
    public static T Run<T>(IEval eval, CorpusFolder data, Func<CorpusFolder, T> measure)
    {
        if (CorpusFolder.Missing(eval.Needs(data)) is [var missing, ..])
            throw new Trouble(ExitCode.Io, $"{missing} is not there; name the folder with the annotated data: whence eval {eval.Name} --data DIR, or ${CorpusFolder.Variable}");
        try
        {
            return measure(data);
        }
        catch (InvalidDataException wrong)
        {
            throw new Trouble(ExitCode.Io, wrong.Message);
        }
    }

    private static void Write(Terminal terminal, Score score, bool misses)
    {
        if (misses)
            foreach (var miss in score.Misses)
                terminal.Out.WriteLine(Clean.Line(miss));
        Write(terminal, score.Figures);
        terminal.Out.WriteLine($"eval {score.Eval} on data {score.Data}");
    }

    /// <summary>Writes figures by name, a line each.</summary>
    public static void Write(Terminal terminal, IEnumerable<Figure> figures)
    {
        var list = new Listing("figure", "#value");
        foreach (var figure in figures)
            list.Add(figure.Name, Printed(figure.Value));
        list.Write(terminal);
    }

    /// <summary>Writes figures by name; what was not measured is null.</summary>
    public static void Write(System.Text.Json.Utf8JsonWriter json, IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
        {
            if (figure.Value is { } value)
                json.WriteNumber(figure.Name, value);
            else
                json.WriteNull(figure.Name);
        }
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject();
        json.WriteString("eval"u8, score.Eval);
        json.WriteString("data"u8, score.Data);
        json.WriteStartObject("figures"u8);
        Write(json, score.Figures);
        json.WriteEndObject();
        JsonOut.Strings(json, "misses", score.Misses);
        json.WriteEndObject();
    }
}
