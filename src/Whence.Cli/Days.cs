using System.CommandLine.Parsing;
using System.Globalization;

namespace Whence.Cli;

/// <summary>Days on the command line: YYYY-MM-DD and nothing that one country reads differently from another.</summary>
internal static class Days
{
    /// <summary>Reads the option's value, or makes it an error of the command line.</summary>
    public static DateOnly? Parse(ArgumentResult result)
    {
        var value = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"“{value}” is no day. Write it as YYYY-MM-DD, for example 2026-03-14.");
        return null;
    }
}
