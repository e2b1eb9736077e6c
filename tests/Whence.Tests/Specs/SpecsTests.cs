using Whence.Tests.House;

namespace Whence.Tests.Specs;

/// <summary>The pages under <c>specs/</c>, read: each block is one test, named after its file and heading.</summary>
public sealed class SpecsTests
{
    private static readonly Lazy<Dictionary<string, Spec>> All = new(() =>
        Directory.EnumerateFiles(Repository.At("specs"), "*.md", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => SpecFile.Read(Path.ChangeExtension(Path.GetRelativePath(Repository.At("specs"), path), null).Replace('\\', '/'), File.ReadAllText(path)))
            .ToDictionary(spec => spec.Name, StringComparer.Ordinal));

    public static TheoryData<string> Names() => [.. All.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_read_as_its_spec_says(string name)
    {
        var spec = All.Value[name];

        var comparison = new Comparison(spec, SpecPage.Read(spec));

        if (spec.Pending is null)
            comparison.Agrees.ShouldBeTrue(comparison.Report());
        else
            comparison.Agrees.ShouldBeFalse($"{name} is read as its spec says: take its line 'pending: {spec.Pending}' out");
    }

    [Fact]
    public void The_tagger_reads_nine_pages_in_ten_as_the_rules_do()
    {
        var specs = All.Value.Values.Where(spec => spec.Pending is null).ToArray();

        var differ = specs.Where(spec => !new Comparison(spec, SpecPage.Read(spec, Gear.Fast)).Agrees).Select(spec => spec.Name).ToArray();

        differ.Length.ShouldBeLessThanOrEqualTo(specs.Length / 10, string.Join(", ", differ));
    }

    [Fact]
    public void There_are_at_least_three_hundred_specs_that_must_hold() =>
        All.Value.Values.Count(spec => spec.Pending is null).ShouldBeGreaterThanOrEqualTo(300);
}
