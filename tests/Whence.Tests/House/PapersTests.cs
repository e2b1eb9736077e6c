using System.Text.RegularExpressions;
using Whence.Documents;

namespace Whence.Tests.House;

/// <summary>What the papers of this house say must be so.</summary>
public sealed partial class PapersTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("GLOSSARY.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("LICENSE")]
    [InlineData("NOTICE")]
    public void A_paper_is_there(string name) => new FileInfo(Repository.At(name)).Length.ShouldBeGreaterThan(400);

    [Fact]
    public void ARCHITECTURE_can_be_read_at_one_sitting() =>
        File.ReadLines(Repository.At("ARCHITECTURE.md")).Count().ShouldBeLessThanOrEqualTo(300);

    [Fact]
    public void Every_decision_is_on_the_list()
    {
        var list = File.ReadAllText(Repository.At("docs", "decisions", "README.md"));

        Directory.EnumerateFiles(Repository.At("docs", "decisions"), "0*.md").Select(path => Path.GetFileName(path))
            .Where(name => !list.Contains($"({name})", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_invariant_of_ARCHITECTURE_names_a_test_that_is_there()
    {
        var named = TestName().Matches(File.ReadAllText(Repository.At("ARCHITECTURE.md"))).Select(match => match.Groups["test"].Value).ToArray();
        var tests = SourceFile.Below("tests").SelectMany(file => file.Syntax.DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>().Select(method => method.Identifier.Text)).ToHashSet(StringComparer.Ordinal);

        named.Length.ShouldBeGreaterThan(8);
        named.Where(name => !tests.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_note_is_explained()
    {
        var glossary = File.ReadAllText(Repository.At("GLOSSARY.md"));

        Enum.GetValues<NoteCode>().Select(code => new Note(code, "").CodeText)
            .Where(code => !glossary.Contains(code, StringComparison.Ordinal)).ShouldBeEmpty("a code that a page can carry stands in GLOSSARY.md");
    }

    [Fact]
    public void Every_command_in_README_is_there()
    {
        var verbs = string.Concat(Repository.SourceFiles("src", "Whence.Cli").Select(path => File.ReadAllText(Repository.At(path))));
        var errands = File.ReadAllText(Repository.At("do"));
        var commands = Command().Matches(File.ReadAllText(Repository.At("README.md"))).Select(match => (Door: match.Groups["door"].Value, Verb: match.Groups["verb"].Value)).Distinct().ToArray();

        commands.Length.ShouldBeGreaterThan(8);
        commands.Where(command => command.Door == "whence"
                ? !verbs.Contains($"\"{command.Verb}\"", StringComparison.Ordinal)
                : !Regex.IsMatch(errands, $@"(^|[\s|]){command.Verb}(\)|\|)", RegexOptions.Multiline, TimeSpan.FromSeconds(1)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_model_says_what_it_was_made_of() =>
        Directory.EnumerateDirectories(Repository.At("models")).Where(folder => !File.Exists(Path.Combine(folder, "MODEL.md"))).ShouldBeEmpty("data, recipe, scores and licence stand in MODEL.md");

    [Fact]
    public void Every_lexicon_says_where_it_comes_from() =>
        Directory.EnumerateFiles(Repository.At("lexicons"), "*.tsv", SearchOption.AllDirectories)
            .Where(path => !File.ReadLines(path).First().StartsWith("# ", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_link_between_papers_leads_somewhere()
    {
        var broken = new List<string>();
        foreach (var paper in Papers())
            foreach (Match link in Link().Matches(File.ReadAllText(paper)))
                if (!Path.Exists(Path.Combine(Path.GetDirectoryName(paper)!, link.Groups["target"].Value)))
                    broken.Add($"{Path.GetRelativePath(Repository.Root, paper)}: {link.Groups["target"].Value}");

        broken.ShouldBeEmpty();
    }

    private static IEnumerable<string> Papers() =>
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.At("specs"), "*.md", SearchOption.AllDirectories));

    [GeneratedRegex("`\\w+Tests\\.(?<test>\\w+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestName();

    [GeneratedRegex("\\./(?<door>whence|do) (?<verb>[a-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#\s]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
