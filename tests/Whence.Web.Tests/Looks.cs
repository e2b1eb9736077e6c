using Microsoft.Playwright;

namespace Whence.Web.Tests;

/// <summary>What the browser computed. It answers the test's questions even where pages may run no scripts.</summary>
internal static class Looks
{
    public static Task<string> EvaluateStyle(this ILocator locator, string property) =>
        locator.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);

    public static async Task<IReadOnlyList<string>> EvaluateHrefs(this ILocator links)
    {
        var found = new List<string>();
        foreach (var link in await links.AllAsync())
            found.Add((await link.GetAttributeAsync("href"))!);
        return found;
    }
}
