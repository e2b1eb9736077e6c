using Microsoft.Playwright;

namespace Whence.Web.Tests;

/// <summary>What the browser computed. It answers the test's questions even where pages may run no scripts.</summary>
internal static class Looks
{
    public static Task<string> EvaluateStyle(this ILocator locator, string property) =>
        locator.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);

    /// <summary>A click as a hand makes it: over the words, a moment, down, a moment, up. Playwright's own click on a quotation in a link is lost now and then where pages may run no scripts.</summary>
    public static async Task Press(this ILocator link)
    {
        var box = (await link.BoundingBoxAsync())!;
        var mouse = link.Page.Mouse;
        await mouse.MoveAsync(box.X + Math.Min(80, box.Width / 2), box.Y + (box.Height / 2));
        await Task.Delay(200);
        await mouse.DownAsync();
        await Task.Delay(100);
        await mouse.UpAsync();
    }

    public static async Task<IReadOnlyList<string>> EvaluateHrefs(this ILocator links)
    {
        var found = new List<string>();
        foreach (var link in await links.AllAsync())
            found.Add((await link.GetAttributeAsync("href"))!);
        return found;
    }
}
