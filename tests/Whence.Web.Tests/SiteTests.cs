using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Whence.Web.Tests;

public sealed class SiteTests
{
    public static TheoryData<string> Addresses() =>
        ["/", "/claims.json", "/pages", "/pages.json", "/sources", "/sources.json", "/search?q=bridge", "/search.json?q=bridge", "/claims/c1", "/claims/c1.json", "/claims/c999", "/claims/c999.json", "/pages/courier-sarn.html", "/sources/Northwire", "/site.css", "/icon.svg", "/healthz", "/nowhere", "/favicon.ico"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_forbids_all_but_our_own_style(string path)
    {
        await using var stand = await Stand.Open();
        using var answer = await stand.Client.GetAsync(path);

        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("attacker.example", 421)]
    [InlineData("127.0.0.1:1", 421)]
    [InlineData("localhost.attacker.example:PORT", 421)]
    [InlineData("127.0.0.1", 421)]
    [InlineData("127.0.0.1:PORT", 200)]
    [InlineData("localhost:PORT", 200)]
    [InlineData("[::1]:PORT", 200)]
    public async Task Only_this_machine_may_be_asked_for(string host, int status)
    {
        await using var stand = await Stand.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/claims.json");
        request.Headers.Host = host.Replace("PORT", stand.Root.Port.ToString(), StringComparison.Ordinal);
        using var answer = await stand.Client.SendAsync(request);

        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).Contains("Sarn", StringComparison.Ordinal).ShouldBe(status == 200);
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    [Fact]
    public async Task A_request_without_a_host_gets_nothing()
    {
        await using var stand = await Stand.Open();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, stand.Root.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET /claims.json HTTP/1.0\r\n\r\n"));
        using var reader = new StreamReader(stream);

        (await reader.ReadLineAsync())!.ShouldContain(" 421 ");
    }

    [Fact]
    public async Task The_site_is_bound_to_loopback_only()
    {
        await using var stand = await Stand.Open();
        stand.Root.Host.ShouldBe("127.0.0.1");
        stand.Root.Port.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_original_bytes_are_a_download_and_nothing_else()
    {
        await using var stand = await Stand.Open();
        var page = stand.Claim("& so").PageId;
        using var answer = await stand.Client.GetAsync(Web.Addresses.Page(page) + "/raw");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileName!.ShouldMatch("^[A-Za-z0-9._-]+$");
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(stand.Ledger.Bytes(page));
    }

    [Fact]
    public async Task What_a_page_says_is_never_markup()
    {
        await using var stand = await Stand.Open();
        var claim = stand.Claim("& so");
        string[] paths = ["/", "/pages", "/sources", "/search?q=nobody", Web.Addresses.Page(claim.PageId), Web.Addresses.Claim(claim.Id), Web.Addresses.Source(claim.Origin!.SourceId)];
        foreach (var path in paths)
        {
            var (_, html) = await stand.Get(path);
            html.ShouldNotContain("<script");
            html.ShouldNotContain("<img");
            html.ShouldNotContain("<b>Outlet");
            html.ShouldNotContain("<b>Belmark");
            html.ShouldNotContain("<h1>Not");
            html.ShouldNotContain("href=\"javascript:");
            html.ShouldNotContain(" style=");
        }
    }

    [Fact]
    public async Task A_parameter_that_cannot_be_read_is_told_and_left_out()
    {
        await using var stand = await Stand.Open();
        foreach (var (query, words) in new[] { ("mark=loud", "cannot be read as a mark"), ("since=yesterday", "a day (2026-05-31)"), ("sort=3", "an order"), ("skip=-5", "a number of claims to pass over"), ("take=99999999999", "from 1 to 200"), ("colour=red", "not something the ledger can be asked for") })
        {
            var (status, html) = await stand.Get("/?" + query);
            status.ShouldBe(HttpStatusCode.OK);
            html.ShouldContain(words);
            (await stand.Get("/claims.json?" + query)).Text.ShouldContain(words);
        }
    }

    [Fact]
    public async Task What_is_not_there_is_said_plainly()
    {
        await using var stand = await Stand.Open();
        foreach (var path in new[] { "/claims/c999", "/pages/ffff0000ffff0000", "/sources/nobody%20at%20all", "/nowhere", "/pages/ffff0000/raw" })
        {
            var (status, html) = await stand.Get(path);
            status.ShouldBe(HttpStatusCode.NotFound);
            html.ShouldContain("Nothing was changed.");
            (await stand.Get(path + ".json")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_failure_says_what_was_asked_what_failed_and_what_is_safe()
    {
        await using var stand = await Stand.Open(_ => Broken.Ledger());
        foreach (var path in new[] { "/", "/claims/c1", "/sources", "/claims.json", "/healthz" })
        {
            var (status, text) = await stand.Get(path);
            status.ShouldBe(HttpStatusCode.InternalServerError);
            text.ShouldContain("Nothing was changed.");
            text.ShouldContain("the disk has gone");
            text.ShouldNotContain("   at ");
        }
    }

    [Fact]
    public async Task The_style_sheet_is_sent_once()
    {
        await using var stand = await Stand.Open();
        using var first = await stand.Client.GetAsync("/site.css");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/site.css");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await stand.Client.SendAsync(again);

        first.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Health_is_told()
    {
        await using var stand = await Stand.Open();
        var (status, text) = await stand.Get("/healthz");

        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldContain("\"status\": \"ok\"");
    }

    [Fact]
    public async Task The_ledger_stays_open_when_the_site_goes()
    {
        var folder = Directory.CreateTempSubdirectory("whence-web-").FullName;
        using var ledger = Newsstand.Open(folder);
        var site = WhenceSite.Create(ledger, new());
        await site.StartAsync();
        await site.StopAsync();
        await site.DisposeAsync();

        ledger.Count().Pages.ShouldBe(4);
        ledger.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
