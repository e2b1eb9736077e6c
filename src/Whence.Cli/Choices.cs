using System.CommandLine;

namespace Whence.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class Choices
{
    /// <summary><c>--limit N</c>: how many at most.</summary>
    public static Option<int> Limit(int usual)
    {
        var limit = new Option<int>("--limit") { Description = "How many at most.", HelpName = "N", DefaultValueFactory = _ => usual };
        Within(limit, 1, 1_000_000);
        return limit;
    }

    /// <summary><c>--skip N</c>: how many to pass over.</summary>
    public static Option<int> Skip()
    {
        var skip = new Option<int>("--skip") { Description = "How many to pass over.", HelpName = "N", DefaultValueFactory = static _ => 0 };
        Within(skip, 0, int.MaxValue);
        return skip;
    }

    /// <summary><c>--json</c>: the same as JSON.</summary>
    public static Option<bool> Json(string description = "JSON instead of text; offsets are [start, end) in Unicode code points.") =>
        new("--json") { Description = description };

    /// <summary>Makes anything outside <paramref name="least"/>..<paramref name="most"/> an error of the command line.</summary>
    public static void Within(Option<int> option, int least, int most) =>
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && (value < least || value > most))
                result.AddError($"{option.Name} takes a number from {least} to {most}, not {value}.");
        });
}
