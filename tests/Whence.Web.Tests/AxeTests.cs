using Deque.AxeCore.Playwright;

namespace Whence.Web.Tests;

/// <summary>Every page, in both colour schemes and narrow, without a finding of axe.</summary>
public sealed class AxeTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Views() => ShotTests.Views();

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_has_no_barrier(string view)
    {
        foreach (var (dark, width) in new[] { (false, 1360), (true, 1360), (false, 390) })
        {
            await using var tab = await chromium.Open(width, dark, scripts: true, ShotTests.StandOf(view, chromium));
            await tab.Go(ShotTests.Address(view, chromium));
            var found = await tab.Page.RunAxe();
            found.Violations.Select(violation => $"{violation.Id}: {violation.Help} at {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")
                .ShouldBeEmpty($"{view} at {width} px{(dark ? ", dark" : "")}");
        }
    }
}
