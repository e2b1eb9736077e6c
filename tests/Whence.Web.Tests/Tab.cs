using Microsoft.Playwright;

namespace Whence.Web.Tests;

/// <summary>A tab of the browser that may talk to this machine only.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Stand _stand;
    private readonly List<string> _strays = [];

    private Tab(IBrowserContext context, IPage page, Stand stand) => (_context, Page, _stand) = (context, page, stand);

    public IPage Page { get; }

    public static async Task<Tab> Open(IBrowserContext context, Stand stand)
    {
        var tab = new Tab(context, await context.NewPageAsync(), stand);
        await context.RouteAsync("**/*", route =>
        {
            if (new Uri(route.Request.Url) is { IsLoopback: true } or { Scheme: "data" })
                return route.ContinueAsync();
            tab._strays.Add(route.Request.Url);
            return route.AbortAsync();
        });
        tab.Page.Dialog += (_, dialog) =>
        {
            tab._strays.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        return tab;
    }

    /// <summary>
    /// Follows a link or sends a form by the keyboard and, where nothing happens, presses again.
    /// A mouse click is lost now and then: Playwright's own where pages may run no scripts, and any that comes before the first frame.
    /// </summary>
    public async Task Follow(ILocator link)
    {
        var before = Page.Url;
        for (var presses = 0; Page.Url == before; presses++)
        {
            presses.ShouldBeLessThan(8, $"nothing happened on {link}");
            await link.PressAsync("Enter");
            for (var waited = 0; waited < 40 && Page.Url == before; waited++)
                await Task.Delay(50);
        }

        while (await State() != "complete")
            await Task.Delay(20);
    }

    /// <summary>
    /// Sends a form by the keyboard, once: presses again only where no request went out, and comes back when the page that answers is there with its styles.
    /// </summary>
    public async Task Send(ILocator button, string key = "Enter")
    {
        var sent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Sees(object? _, IRequest request)
        {
            if (request.Method == "POST")
                sent.TrySetResult();
        }

        await Page.EvaluateAsync("() => document.documentElement.setAttribute('data-left', '')");
        Page.Request += Sees;
        for (var presses = 0; !sent.Task.IsCompleted; presses++)
        {
            presses.ShouldBeLessThan(8, $"nothing was sent by {button}");
            await button.PressAsync(key);
            await Task.WhenAny(sent.Task, Task.Delay(2500));
        }
        Page.Request -= Sees;

        for (var waited = 0; await State() != "complete"; waited++)
        {
            waited.ShouldBeLessThan(1500, $"no page came back after {button}");
            await Task.Delay(20);
        }
    }

    /// <summary>How far the page is, asked of the page itself: the browser's "load" event is missed where it comes while one begins to wait for it.</summary>
    private async Task<string> State()
    {
        try
        {
            return await Page.EvaluateAsync<string>("() => document.documentElement.hasAttribute('data-left') ? 'left' : document.readyState");
        }
        catch (PlaywrightException)
        {
            return "between two pages";
        }
    }

    public async Task<IResponse> Go(string path) => (await Page.GotoAsync(_stand.Address(path)))!;

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _strays.ShouldBeEmpty("a page asked for something outside this machine, or opened a dialog");
    }
}
