using System.Net;
using System.Net.Http.Headers;
using Whence.Web.Endpoints;

namespace Whence.Web.Tests.Guards;

/// <summary>Beyond this machine nobody sees anything without the token.</summary>
public sealed class EntryTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Token = "a token of the desk";
    private static readonly SiteOptions Guarded = new() { Token = Token };

    [Theory]
    [InlineData("/")]
    [InlineData("/claims.json")]
    [InlineData("/claims/c1")]
    [InlineData("/pages/courier-sarn.html/raw")]
    [InlineData("/healthz")]
    [InlineData("/nowhere")]
    public async Task Without_the_token_nothing_is_shown(string path)
    {
        await using var stand = await Stand.Open(options: Guarded);
        using var answer = await stand.Client.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain(Newsstand.Bridge);
    }

    [Theory]
    [InlineData("a token of the desk", 200)]
    [InlineData("a token of the des", 401)]
    [InlineData("", 401)]
    public async Task A_program_shows_the_token_in_a_header(string token, int status)
    {
        await using var stand = await Stand.Open(options: Guarded);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/claims.json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await stand.Client.SendAsync(request);

        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task A_token_in_an_address_opens_nothing()
    {
        await using var stand = await Stand.Open(options: Guarded);

        (await stand.Get("/?token=" + Uri.EscapeDataString(Token))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Whoever_types_the_token_comes_to_what_was_wanted()
    {
        await using var stand = await Stand.Open(options: Guarded);
        await using var tab = await chromium.Open(stand: stand);
        await tab.Go("/sources?q=Northwire");
        await tab.Page.GetByLabel("Token").FillAsync("not the token at all");
        await tab.Page.GetByLabel("Token").PressAsync("Enter");
        (await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert).InnerTextAsync()).ShouldContain("That is not the token.");

        await tab.Page.GetByLabel("Token").FillAsync(Token);
        await tab.Page.GetByLabel("Token").PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/sources?q=Northwire");
        (await tab.Page.Locator("main").InnerTextAsync()).ShouldContain("Northwire");
        (await tab.Page.Context.CookiesAsync()).ShouldAllBe(cookie => cookie.HttpOnly && cookie.SameSite == Microsoft.Playwright.SameSiteAttribute.Strict);
        tab.Page.Url.ShouldNotContain("token");
    }

    [Theory]
    [InlineData("/claims/c1?x=1", "/claims/c1?x=1")]
    [InlineData("https://attacker.example/", "/")]
    [InlineData("//attacker.example/", "/")]
    [InlineData("/\\attacker.example/", "/")]
    [InlineData("/a\r\nSet-Cookie: x=1", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void Nobody_is_led_away_from_the_site(string? wanted, string led) => EntryEndpoint.Local(wanted).ShouldBe(led);

    [Fact]
    public void Beyond_this_machine_a_token_is_demanded()
    {
        new SiteOptions { Addresses = [IPAddress.Any] }.Fault().ShouldNotBeNull().ShouldContain("without a token");
        new SiteOptions { Addresses = [IPAddress.Any], Token = "too short" }.Fault().ShouldNotBeNull().ShouldContain("16");
        new SiteOptions { Addresses = [IPAddress.Any], Token = Token }.Fault().ShouldBeNull();
        new SiteOptions().Fault().ShouldBeNull();
        Should.Throw<ArgumentException>(() => WhenceSite.Create(Broken.Ledger(), new() { Addresses = [IPAddress.Any] }));
    }

    [Theory]
    [InlineData("desk.example:PORT", 200)]
    [InlineData("DESK.example:PORT", 200)]
    [InlineData("127.0.0.1:PORT", 200)]
    [InlineData("attacker.example:PORT", 421)]
    [InlineData("10.9.8.7:PORT", 421)]
    [InlineData("desk.example", 421)]
    public async Task Beyond_this_machine_only_the_names_that_were_given_may_be_asked_for(string host, int status)
    {
        await using var stand = await Stand.Open(options: Guarded with { Addresses = [IPAddress.Any], Names = ["desk.example"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        request.Headers.Host = host.Replace("PORT", stand.Root.Port.ToString(), StringComparison.Ordinal);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using var answer = await stand.Client.SendAsync(request);

        ((int)answer.StatusCode).ShouldBe(status);
    }
}
