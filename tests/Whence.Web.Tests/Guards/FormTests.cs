using System.Net;
using System.Text.RegularExpressions;

namespace Whence.Web.Tests.Guards;

/// <summary>Nothing is changed but by a form of this site, shown to the browser that sends it.</summary>
public sealed partial class FormTests
{
    private const string Token = "a token of the desk";
    private static readonly SiteOptions Guarded = new() { Token = Token };

    public static TheoryData<string?, string?> Foreign() => new()
    {
        { "https://attacker.example", null },
        { "https://attacker.example", "cross-site" },
        { "http://127.0.0.1:1", null },
        { "null", null },
        { null, "cross-site" },
        { null, "same-site" },
        { "OWN", "cross-site" },
        { "null", "same-origin" },
        { null, null },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task What_another_site_sends_changes_nothing_and_is_told_so(string? origin, string? site)
    {
        await using var stand = await Stand.Open(options: Guarded);
        var form = await Form.Shown(stand, "/");
        using var answer = await form.Send("/enter", new() { ["token"] = Token }, origin?.Replace("OWN", stand.Root.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal), site);
        var page = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        page.ShouldContain("Asked for by another site");
        page.ShouldContain("Nothing was changed.");
    }

    [Fact]
    public async Task A_form_that_this_site_showed_is_taken()
    {
        await using var stand = await Stand.Open(options: Guarded);
        var form = await Form.Shown(stand, "/");
        using var answer = await form.Send("/enter", new() { ["token"] = Token });

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_token_is_never_written_twice_the_same_so_that_the_size_of_a_compressed_page_does_not_tell_it()
    {
        await using var stand = await Stand.Open(options: Guarded);
        var first = await Form.Shown(stand, "/");
        var second = await Form.Shown(stand, "/", first.Cookie);

        second.Cookie.ShouldBe(first.Cookie);
        second.Token.ShouldNotBe(first.Token);
        Enumerable.Range(0, first.Token.Length - 5).ShouldAllBe(at => !second.Token.Contains(first.Token.Substring(at, 6)), "not even a part of it");
        using var answer = await (first with { Token = second.Token }).Send("/enter", new() { ["token"] = Token });
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, "both are good");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var stand = await Stand.Open(options: Guarded);
        var form = await Form.Shown(stand, "/");
        foreach (var wrong in new[] { "", "something made up", form.Token[..^1], form.Token + "A" })
        {
            using var answer = await (form with { Token = wrong }).Send("/enter", new() { ["token"] = Token });
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("The form is out of date");
        }
    }

    [Fact]
    public async Task A_form_that_another_browser_was_shown_is_refused()
    {
        await using var stand = await Stand.Open(options: Guarded);
        var (mine, other) = (await Form.Shown(stand, "/"), await Form.Shown(stand, "/"));
        mine.Cookie.ShouldNotBe(other.Cookie);

        using var stolen = await (mine with { Cookie = other.Cookie }).Send("/enter", new() { ["token"] = Token });
        using var bare = await (mine with { Cookie = "" }).Send("/enter", new() { ["token"] = Token });
        stolen.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        bare.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_sites_in_one_browser_leave_each_others_forms_alone()
    {
        await using var first = await Stand.Open(options: Guarded);
        await using var second = await Stand.Open(options: Guarded);
        var form = await Form.Shown(first, "/");
        var other = await Form.Shown(second, "/", form.Cookie);

        other.Cookie.ShouldBe(form.Cookie, "cookies know no ports, so both sites see the same one");
        other.Token.ShouldNotBe(form.Token);
        using var answer = await form.Send("/enter", new() { ["token"] = Token });
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var crossed = await (form with { Token = other.Token }).Send("/enter", new() { ["token"] = Token });
        crossed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_visitors_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        await using var stand = await Stand.Open(options: Guarded);
        using var answer = await stand.Client.GetAsync("/");

        var cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ToLowerInvariant();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
    }

    [Fact]
    public async Task What_is_sent_to_an_address_that_is_only_read_changes_nothing()
    {
        await using var stand = await Stand.Open();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent("x") };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await stand.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Nothing was changed.");
    }

    [Fact]
    public async Task More_than_an_address_takes_is_refused_with_a_page()
    {
        await using var stand = await Stand.Open(options: Guarded);
        var form = await Form.Shown(stand, "/");
        using var answer = await form.Send("/enter", new() { ["token"] = new string('x', 300 << 10) });

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Too much at once");
    }

    /// <summary>A form as a browser was shown it: its token, its cookie.</summary>
    internal sealed partial record Form(Stand Stand, string Token, string Cookie)
    {
        public static async Task<Form> Shown(Stand stand, string path, string cookie = "")
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (cookie.Length > 0)
                request.Headers.Add("Cookie", cookie);
            using var answer = await stand.Client.SendAsync(request);
            if (answer.Headers.TryGetValues("Set-Cookie", out var set))
                cookie = string.Join("; ", set.Select(one => one.Split(';')[0]).Prepend(cookie).Where(one => one.Length > 0));
            return new(stand, HiddenToken().Match(await answer.Content.ReadAsStringAsync()).Groups["token"].Value, cookie);
        }

        public Task<HttpResponseMessage> Send(string path, Dictionary<string, string> fields) => Send(path, fields, null, "same-origin");

        public async Task<HttpResponseMessage> Send(string path, Dictionary<string, string> fields, string? origin, string? site)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Append(new("form-token", Token))) };
            if (origin is not null)
                request.Headers.Add("Origin", origin);
            if (site is not null)
                request.Headers.Add("Sec-Fetch-Site", site);
            if (Cookie.Length > 0)
                request.Headers.Add("Cookie", Cookie);
            return await Stand.Client.SendAsync(request);
        }

        [GeneratedRegex("name=\"form-token\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking)]
        private static partial Regex HiddenToken();
    }
}
