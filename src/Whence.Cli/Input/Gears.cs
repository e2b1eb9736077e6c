using System.CommandLine;

namespace Whence.Cli.Input;

/// <summary>The option that says how attributions are found.</summary>
internal static class Gears
{
    /// <summary>Makes the option.</summary>
    public static Option<Gear> Option() => new("--reader")
    {
        Description = "How attributions are found: accurate (a neural tagger with the rules beside it, the default), fast (a linear tagger with the rules, and the neural one where that is in doubt: twice as fast), linear (without the neural one, three times as fast) or rules (by rules alone, five times as fast).",
        HelpName = "accurate|fast|linear|rules",
        DefaultValueFactory = _ => Reader.DefaultGear,
    };
}
