using System.CommandLine;
using System.Text;
using Whence.Cli.Exports;
using Whence.Cli.Show;

namespace Whence.Cli.Verbs;

/// <summary><c>whence export</c>: the ledger for other tools.</summary>
internal static class ExportVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var format = new Option<string>("--format") { Description = "csv (for spreadsheets) or jsonl (JSON Lines, an object a line).", Required = true };
        format.AcceptOnlyFromAmong("csv", "jsonl");
        var what = new Option<string>("--what") { Description = "What is exported.", DefaultValueFactory = static _ => "claims" };
        what.AcceptOnlyFromAmong(["claims", "pages", "sources", .. CrossExport.Kinds, .. CorrectionExport.Kinds]);
        var file = new Option<string?>("--output", "-o") { Description = "The file to write; replaced when it is there. Default: standard output.", HelpName = "FILE" };
        var command = new Command("export", "Writes the ledger for other tools: claims, pages, sources, and, as JSON Lines, questions, reprints, stories, conflicts, drift, corrections.") { format, what, file };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var (export, cross, corrections) = (new LedgerExport(ledger), new CrossExport(ledger), new CorrectionExport(ledger));
            var (kind, form) = (parse.GetRequiredValue(what), parse.GetRequiredValue(format));
            if (form == "csv" && (CrossExport.Kinds.Contains(kind) || CorrectionExport.Kinds.Contains(kind)))
                throw new Trouble(ExitCode.Usage, $"--what {kind} has lists in it, which no row of a spreadsheet holds. Use: --format jsonl");
            if (parse.GetValue(file) is { } path)
                ToFile(desk, desk.FullPath(path), output => Write(export, cross, corrections, kind, form, output));
            else
                Write(export, cross, corrections, kind, form, desk.Terminal.Output);
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(LedgerExport export, CrossExport cross, CorrectionExport corrections, string what, string format, Stream output)
    {
        if (format == "jsonl")
        {
            Action<Stream> write = what switch
            {
                "pages" => export.PagesAsJsonLines,
                "sources" => export.SourcesAsJsonLines,
                "questions" => cross.Questions,
                "reprints" => cross.Reprints,
                "stories" => cross.Stories,
                "conflicts" => cross.Conflicts,
                "drift" => cross.Drift,
                "corrections" => corrections.Corrections,
                _ => export.ClaimsAsJsonLines,
            };
            write(output);
            return;
        }
        // With a byte order mark, without which a spreadsheet takes UTF-8 for its own code page.
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        Action<TextWriter> csv = what switch
        {
            "pages" => export.PagesAsCsv,
            "sources" => export.SourcesAsCsv,
            _ => export.ClaimsAsCsv,
        };
        csv(writer);
    }

    // Beside it first: a full disk must not leave half an export under the name of a whole one.
    private static void ToFile(Desk desk, string path, Action<Stream> write)
    {
        var beside = $"{path}.{Environment.ProcessId}.part";
        try
        {
            using (var output = File.Create(beside))
                write(output);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Trouble(ExitCode.Io, $"{path}: cannot be written ({e.Message.TrimEnd('.')}). Check that the folder is there, may be written to and has space.");
        }
        finally
        {
            File.Delete(beside);
        }
        desk.Terminal.Error.WriteLine($"written: {Clean.Line(path)}");
    }
}
