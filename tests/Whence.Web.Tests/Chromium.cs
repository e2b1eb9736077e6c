using Microsoft.Playwright;

namespace Whence.Web.Tests;

/// <summary>The browser of the machine, started once, and a site to look at.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Stand? _stand;
    private Stand? _newsroom;
    private Stand? _blank;
    private Stand? _bureau;

    internal Stand Stand => _stand ?? throw new InvalidOperationException("The site has not been started.");

    /// <summary>A site whose pages bear on the same questions.</summary>
    internal Stand Newsroom => _newsroom ?? throw new InvalidOperationException("The site has not been started.");

    /// <summary>A site without a page.</summary>
    internal Stand Blank => _blank ?? throw new InvalidOperationException("The site has not been started.");

    /// <summary>A site whose pages the reader read: figures, captures, places.</summary>
    internal Stand Bureau => _bureau ?? throw new InvalidOperationException("The site has not been started.");

    public async ValueTask InitializeAsync()
    {
        File.Exists(Path).ShouldBeTrue($"{Path} is not there, and the pages are tested in a real browser. `./do test` installs it (Debian package chromium).");
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _stand = await Stand.Open();
        _newsroom = await Stand.Open(Tests.Newsroom.Open);
        _blank = await Stand.Open(Tests.Stand.Nothing);
        _bureau = await Stand.Open(Tests.Bureau.Open);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic", "--no-first-run", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A tab. What it asks of any host but this machine is refused and remembered.</summary>
    internal async Task<Tab> Open(int width = 1360, bool dark = false, bool scripts = false, Stand? stand = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            BypassCSP = scripts, // axe has to be put into the page
        });
        return await Tab.Open(context, stand ?? Stand);
    }

    /// <summary>Loads a page in a browser that has nothing of the site yet, on a processor that is so many times slower.</summary>
    internal async Task<FirstLoad> Load(string address, int slower)
    {
        await using var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = 1360, Height = 900 } });
        var page = await context.NewPageAsync();
        var browser = await context.NewCDPSessionAsync(page);
        await browser.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = slower });
        await page.GotoAsync(address);
        return await page.EvaluateAsync<double[]>(FirstLoad.Asked) is [var usable, var longest, var blocked, var scripts] ? new(usable, longest, blocked, scripts == 1) : throw new InvalidOperationException("The browser told nothing of the load.");
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_stand is not null)
            await _stand.DisposeAsync();
        if (_newsroom is not null)
            await _newsroom.DisposeAsync();
        if (_blank is not null)
            await _blank.DisposeAsync();
        if (_bureau is not null)
            await _bureau.DisposeAsync();
    }
}
