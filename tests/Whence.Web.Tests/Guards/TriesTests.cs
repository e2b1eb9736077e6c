using System.Net;
using Whence.Web.Guards;

namespace Whence.Web.Tests.Guards;

/// <summary>Who guesses at the token waits.</summary>
public sealed class TriesTests
{
    private const string Token = "a token of the desk";
    private static readonly IPAddress Somebody = IPAddress.Parse("192.0.2.7");

    [Fact]
    public void Ten_wrong_ones_are_taken_and_then_the_address_waits_until_the_first_is_forgotten()
    {
        var clock = new HandClock();
        var tries = new Tries(clock);
        for (var i = 0; i < Tries.Most; i++)
        {
            tries.Wait(Somebody).ShouldBe(TimeSpan.Zero);
            tries.Add(Somebody);
            clock.Now += TimeSpan.FromSeconds(1);
        }

        tries.Wait(Somebody).ShouldBe(Tries.Window - TimeSpan.FromSeconds(Tries.Most));
        clock.Now += tries.Wait(Somebody);
        tries.Wait(Somebody).ShouldBe(TimeSpan.Zero);
        tries.Add(Somebody);
        tries.Wait(Somebody).ShouldBe(TimeSpan.FromSeconds(1), "the second one is forgotten a second later");
    }

    [Theory]
    [InlineData("192.0.2.8", false)]
    [InlineData("::ffff:192.0.2.7", true)]
    public void Another_address_need_not_wait(string address, bool waits)
    {
        var tries = new Tries(new HandClock());
        for (var i = 0; i < Tries.Most; i++)
            tries.Add(Somebody);

        (tries.Wait(IPAddress.Parse(address)) > TimeSpan.Zero).ShouldBe(waits);
    }

    [Fact]
    public void A_network_of_the_newer_kind_is_one_address()
    {
        var tries = new Tries(new HandClock());
        for (var i = 0; i < Tries.Most; i++)
            tries.Add(IPAddress.Parse($"2001:db8:1:2::{i + 1}"));

        tries.Wait(IPAddress.Parse("2001:db8:1:2:9:9:9:9")).ShouldBe(Tries.Window);
        tries.Wait(IPAddress.Parse("2001:db8:1:3::1")).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_flood_from_everywhere_fills_no_memory()
    {
        var tries = new Tries(new HandClock());
        for (var i = 0; i < 100_000; i++)
            tries.Add(new IPAddress(i));

        tries.Wait(new IPAddress(99_999)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Who_guesses_in_the_form_is_told_when_to_come_again_and_the_right_token_waits_too()
    {
        await using var stand = await Stand.Open(options: new() { Token = Token });
        var form = await FormTests.Form.Shown(stand, "/");
        for (var i = 0; i < Tries.Most; i++)
        {
            using var wrong = await form.Send("/enter", new() { ["token"] = $"guess {i}" });
            wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        using var answer = await form.Send("/enter", new() { ["token"] = Token });
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), Tries.Window);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Too many wrong tokens came from this address. Try again in");
    }

    [Fact]
    public async Task Who_guesses_in_the_header_waits_and_who_is_in_stays_in()
    {
        await using var stand = await Stand.Open(options: new() { Token = Token });
        var form = await FormTests.Form.Shown(stand, "/");
        using var entered = await form.Send("/enter", new() { ["token"] = Token });
        var pass = entered.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        for (var i = 0; i < Tries.Most; i++)
            (await Ask(stand, "Authorization", $"Bearer guess {i}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        using var waits = await Ask(stand, "Authorization", $"Bearer {Token}");
        waits.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        waits.Headers.RetryAfter.ShouldNotBeNull();
        (await waits.Content.ReadAsStringAsync()).ShouldContain("Too many wrong tokens");
        (await Ask(stand, "Cookie", pass)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_a_proxy_says_of_a_request_is_not_believed()
    {
        await using var stand = await Stand.Open(options: new() { Token = Token, Addresses = [IPAddress.Any], Names = ["desk.example"] });
        for (var i = 0; i < Tries.Most; i++)
        {
            using var guess = await Ask(stand, "Authorization", $"Bearer guess {i}", ("X-Forwarded-For", $"192.0.2.{i}"));
            guess.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        using var waits = await Ask(stand, "Authorization", $"Bearer {Token}", ("X-Forwarded-For", "192.0.2.99"));
        using var elsewhere = await Ask(stand, "Host", "desk.example", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", $"desk.example:{stand.Root.Port}"));
        waits.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests, "whoever can reach the port can say that they are somebody else");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    private static Task<HttpResponseMessage> Ask(Stand stand, string header, string value, params IEnumerable<(string Name, string Value)> more)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/claims.json");
        foreach (var (name, said) in more.Prepend((header, value)))
            request.Headers.Add(name, said);
        return stand.Client.SendAsync(request);
    }

    private sealed class HandClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 5, 7, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
