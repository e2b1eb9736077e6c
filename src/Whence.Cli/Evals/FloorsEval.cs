using System.CommandLine;
using Whence.Cli.Show;
using Whence.Eval;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval floors</c>: every measurement that has floors and whose data is at hand; fails when a figure lies below its floor.</summary>
internal static class FloorsEval
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var data = AnnotatedEvals.Data();
        var file = new Option<string?>("--floors") { Description = "The file with the floors. Default: eval/floors.json of the repository.", HelpName = "FILE" };
        var command = new Command("floors", "Runs every measurement that has floors and whose data is at hand; exit code 1 when a figure lies below its floor.") { data, file };
        command.SetAction(parse => Run(desk.Terminal, FloorsFile(desk.Terminal, parse.GetValue(file)), AnnotatedEvals.Folder(desk.Terminal, parse.GetValue(data))));
        return command;
    }

    private static int Run(Terminal terminal, string file, CorpusFolder data)
    {
        var floors = Read(file);
        var list = new Listing("eval", "figure", "#floor", "#now", "");
        var (below, measured) = (0, 0);
        foreach (var name in floors.Evals)
        {
            var eval = Eval.Evals.All(new LedgerLinking()).FirstOrDefault(e => e.Name == name) ?? throw new Trouble(ExitCode.Usage, $"{file} has floors for '{name}', which is no measurement; whence eval --help lists them");
            if (CorpusFolder.Missing(eval.Needs(data)) is [var missing, ..])
            {
                list.Add(name, "", "", "", $"not measured: {missing} is not there");
                continue;
            }
            var score = eval.Run(data);
            if (!floors.IsComparable(score))
            {
                list.Add(name, "", "", "", $"not compared: the floors were set on other data than {score.Data}");
                continue;
            }
            measured++;
            var under = floors.Below(score);
            below += under.Count;
            foreach (var (figure, floor) in under)
                list.Add(name, figure.Name, AnnotatedEvals.Printed(floor), AnnotatedEvals.Printed(figure.Value), "BELOW");
            if (under.Count == 0)
                list.Add(name, "all", "", "", "holds");
        }
        list.Write(terminal);
        terminal.Out.WriteLine($"floors: {measured} {(measured == 1 ? "measurement" : "measurements")} compared, {below} {(below == 1 ? "figure" : "figures")} below");
        return below == 0 ? ExitCode.Ok : ExitCode.Negative;
    }

    private static Floors Read(string file)
    {
        if (!File.Exists(file))
            throw new Trouble(ExitCode.Io, $"{file} is not there; run from within the repository, or name the file with --floors");
        try
        {
            return Floors.Read(file);
        }
        catch (InvalidDataException wrong)
        {
            throw new Trouble(ExitCode.Io, wrong.Message);
        }
    }

    private static string FloorsFile(Terminal terminal, string? given) =>
        given is not null ? Path.GetFullPath(given, terminal.Folder) : Path.Combine(CorpusFolder.RepositoryAround(terminal.Folder) ?? terminal.Folder, "eval", "floors.json");
}
