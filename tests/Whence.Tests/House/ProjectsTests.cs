using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Whence.Tests.House;

/// <summary>What a project of this house may stand on.</summary>
public sealed partial class ProjectsTests
{
    private static IEnumerable<string> Projects() =>
        new[] { "src", "tests", "tools", "bench", "eval" }
            .Select(folder => Repository.At(folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [Fact]
    public void The_core_stands_on_the_framework_alone()
    {
        var core = XDocument.Load(Repository.At("src", "Whence", "Whence.csproj"));

        core.Descendants("ProjectReference").ShouldBeEmpty();
        core.Descendants("PackageReference").Where(package => package.Attribute("PrivateAssets")?.Value != "all").ShouldBeEmpty("analyzers are no part of what ships");
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.At("Whence.slnx"));

        Projects().Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_keeps_a_lock_file() =>
        Projects().Where(path => !File.Exists(Path.Combine(Path.GetDirectoryName(path)!, "packages.lock.json"))).ShouldBeEmpty();

    [Fact]
    public void Versions_stand_in_one_place() =>
        Projects().Where(path => XDocument.Load(path).Descendants("PackageReference").Any(package => package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null)).ShouldBeEmpty();

    [Fact]
    public void Warnings_stay_errors()
    {
        XDocument.Load(Repository.At("Directory.Build.props")).Descendants("TreatWarningsAsErrors").ShouldHaveSingleItem().Value.ShouldBe("true");
        Projects().Where(path => XDocument.Load(path).Descendants().Any(element => element.Name.LocalName is "TreatWarningsAsErrors" or "WarningsNotAsErrors" or "AnalysisLevel"))
            .ShouldBeEmpty("no project has rules of its own");
    }

    [Fact]
    public void No_warning_of_the_compiler_is_switched_off_for_shipped_code()
    {
        var settings = File.ReadAllText(Repository.At(".editorconfig"));
        var shipped = settings[..settings.IndexOf("[tests/", StringComparison.Ordinal)];

        SwitchedOff().Matches(shipped).Select(match => match.Value).ShouldBeEmpty();
    }

    [GeneratedRegex(@"dotnet_diagnostic\.CS[0-9]+\.severity = (none|silent|suggestion)|dotnet_analyzer_diagnostic\.(category-\w+\.)?severity = (none|silent)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SwitchedOff();
}
