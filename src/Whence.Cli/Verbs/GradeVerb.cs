using System.CommandLine;
using Whence.Store.Desk;

namespace Whence.Cli.Verbs;

/// <summary><c>whence grade</c>: grades a source on the Admiralty scale.</summary>
internal static class GradeVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var source = new Argument<string>("SOURCE") { Description = "The source's name, an alias, or its id (src:…)." };
        var grade = new Argument<string>("GRADE") { Description = "A letter from A to F for the source, a number from 1 to 6 for what it says, or both (B2); none takes the grade away." };
        Choices.NoOptions(source);
        var acting = new Acting();
        var command = new Command("grade", "Grades a source on the Admiralty scale; the grade is yours and changes no count.") { source, grade };
        acting.AddTo(command);
        command.SetAction((parse, stop) => Task.FromResult(acting.Do(desk, parse, (ledger, by) => ledger.GradeSource(parse.GetRequiredValue(source), Read(parse.GetRequiredValue(grade)), by), stop)));
        return command;
    }

    private static Grade Read(string typed) => typed.Trim().Equals("none", StringComparison.OrdinalIgnoreCase)
        ? new(null, null)
        : Grade.Read(typed) ?? throw new Trouble(ExitCode.Usage, $"“{typed}” is not on the scale: A to F for the source, 1 to 6 for what it says, such as B2; none takes the grade away.");
}
