using System.Net;
using Microsoft.AspNetCore.Builder;
using Whence.Store;

namespace Whence.Web.Tests;

/// <summary>A site on a free loopback port, with a ledger of its own; gone when disposed of.</summary>
internal sealed class Stand : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _site;

    private Stand(string folder, ILinkedLedger ledger, WebApplication site)
    {
        (_folder, Ledger, _site) = (folder, ledger, site);
        Root = new(site.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
        Client = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false }) { BaseAddress = Root };
    }

    public ILinkedLedger Ledger { get; }
    public Uri Root { get; }
    public HttpClient Client { get; }

    public static async Task<Stand> Open(Func<string, ILinkedLedger>? ledger = null, SiteOptions? options = null)
    {
        var folder = Directory.CreateTempSubdirectory("whence-web-").FullName;
        var opened = (ledger ?? Newsstand.Open)(folder);
        var site = WhenceSite.Create(opened, options ?? new SiteOptions());
        await site.StartAsync();
        return new(folder, opened, site);
    }

    public string Address(string path) => new Uri(Root, path).ToString();

    public async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var answer = await Client.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The claim whose content is <paramref name="words"/>.</summary>
    public ClaimRow Claim(string words) => Ledger.Claims(new() { Take = 200 }).Items.First(claim => claim.Text.Contains(words, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _site.StopAsync();
        await _site.DisposeAsync();
        Ledger.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
