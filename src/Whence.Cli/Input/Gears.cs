using System.CommandLine;

namespace Whence.Cli.Input;

/// <summary>The option that says how attributions are found.</summary>
internal static class Gears
{
    /// <summary>Makes the option.</summary>
    public static Option<Gear> Option() => new("--reader")
    {
        Description = "How attributions are found: fast (a trained tagger with the rules beside it) or rules (by rules alone).",
        HelpName = "fast|rules",
        DefaultValueFactory = _ => Reader.DefaultGear,
    };
}
