using System.CommandLine;

namespace Whence.Cli.Input;

/// <summary><c>--jobs N</c>: how many pages are read side by side.</summary>
internal static class Jobs
{
    /// <summary>The option; by default a job a core.</summary>
    public static Option<int> Option()
    {
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many pages are read side by side. Default: one for each core. The output is the same whatever it is.",
            HelpName = "N",
            DefaultValueFactory = static _ => Environment.ProcessorCount,
        };
        Choices.Within(jobs, 1, 256);
        return jobs;
    }
}
