using Microsoft.Playwright;

namespace Whence.Web.Tests;

/// <summary>What the browser computed. It answers the test's questions even where pages may run no scripts.</summary>
internal static class Looks
{
    public static Task<string> EvaluateStyle(this ILocator locator, string property) =>
        locator.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);

    /// <summary>A click as a hand makes it: over the link, a moment, down and up. Without scripts the browser loses a press that comes in the frame of its own hover.</summary>
    public static async Task Press(this ILocator link)
    {
        await link.HoverAsync();
        await Task.Delay(200);
        await link.ClickAsync(new() { Delay = 60 });
    }

    public static async Task<IReadOnlyList<string>> EvaluateHrefs(this ILocator links)
    {
        var found = new List<string>();
        foreach (var link in await links.AllAsync())
            found.Add((await link.GetAttributeAsync("href"))!);
        return found;
    }
}
