using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using Whence.Cli.Input;
using Whence.Cli.Json;
using Whence.Exports;
using Whence.Pages;

namespace Whence.Cli.Verbs;

/// <summary><c>whence mark</c>: the reader as a filter. Pages in, one JSON object a page out, nothing stored.</summary>
internal static class MarkVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders (the files in them, in name order), or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var verbatim = new Option<bool>("--verbatim") { Description = "Take the text as it stands: no main-text extraction, no boilerplate removal, no normalisation." };
        var published = new Option<DateOnly?>("--published") { Description = "The day of publication (YYYY-MM-DD) of pages that bring none.", HelpName = "DATE", CustomParser = Days.Parse };
        var jobs = Jobs.Option();
        var gear = Gears.Option();
        Choices.NoOptions(paths);
        var command = new Command("mark", "Reads pages and writes what it finds, one JSON object a page (JSON Lines); stores nothing.") { paths, verbatim, published, jobs, gear };
        command.SetAction((parse, stop) => Task.FromResult(Run(desk.Terminal, parse.GetRequiredValue(paths),
            new PageOptions { Verbatim = parse.GetValue(verbatim), Published = parse.GetValue(published) }, parse.GetValue(jobs), parse.GetValue(gear), stop)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, PageOptions options, int jobs, Gear gear, CancellationToken stop)
    {
        var steps = PageSteps.Of(InputFiles.Of(paths, terminal.Folder), terminal, options, (_, page) => Mark(page, gear));
        var allRead = true;
        foreach (var lines in InOrder.Run(steps, jobs, stop))
        {
            foreach (var (line, isRead) in lines)
            {
                terminal.Output.Write(line.Span);
                allRead &= isRead;
            }
            terminal.Output.Flush();
        }
        stop.ThrowIfCancellationRequested();
        return allRead ? ExitCode.Ok : ExitCode.Negative;
    }

    private static (ReadOnlyMemory<byte> Line, bool IsRead) Mark(Page page, Gear gear)
    {
        var line = new ArrayBufferWriter<byte>(4096);
        var (reading, refusal) = page.Document is { } document ? Readings.Of(document, one => Reader.Read(one, gear)) : (null, page.Refusal);
        if (reading is not null)
            MarkWriter.Write(reading, line);
        else
            Refuse(page.Name, refusal, line);
        line.Write("\n"u8);
        return (line.WrittenMemory, reading is not null);
    }

    private static void Refuse(string name, Refusal? refusal, IBufferWriter<byte> line)
    {
        using var json = new Utf8JsonWriter(line, JsonOut.Compact);
        json.WriteStartObject();
        json.WriteStartObject("document"u8);
        json.WriteString("name"u8, name);
        json.WriteEndObject();
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, refusal?.Code ?? "unreadable");
        json.WriteString("message"u8, refusal?.Message ?? "the page could not be read.");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
