using System.Collections.Immutable;
using System.Text;
using Whence.Attributions;
using Whence.Claims;
using Whence.Documents;
using Whence.Sources;
using Whence.Stances;
using Whence.Text;

namespace Whence.Store.Tests;

/// <summary>Pages about an invented country, read by hand.</summary>
internal static class Veskaria
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static readonly Source Staff = new() { Name = "General Staff of the Armed Forces of Veskaria", Kind = SourceKind.Institution, Aliases = ["General Staff", "Veskarian General Staff"] };
    public static readonly Source Northwire = new() { Name = "Northwire", Kind = SourceKind.Outlet, Aliases = ["the agency", "NW"] };
    public static readonly Source Tarvon = new() { Name = "Tarvon Today", Kind = SourceKind.Outlet };
    public static readonly Source Officials = new() { Name = "unnamed officials", Kind = SourceKind.Anonymous, Known = new() { Count = 2, Role = "official", Place = "Belmark", Condition = "anonymity" } };
    public static readonly Source Ilka = new() { Name = "Ilka Ördög", Kind = SourceKind.Person, Aliases = ["Ördög"], SpeaksFor = "Ministry of Defence of Tarvonia" };

    /// <summary>A page with <paramref name="claims"/>; spans are found by their words.</summary>
    public static NewPage Page(
        string text, string name = "page.txt", string? outlet = "The Oristad Courier", string? title = null, DateOnly? published = null, DateTimeOffset? received = null,
        string from = "in/page.txt", params Func<string, Claim>[] claims)
    {
        var bytes = Encoding.Unicode.GetBytes($"{name}\n{text}"); // UTF-16, so that half a pair stays different from another
        var document = new Document
        {
            Id = Ids.OfBytes(bytes),
            Name = name,
            Text = text,
            Blocks = [new(new(0, text.Length), BlockKind.Paragraph)],
            Masthead = new()
            {
                Outlet = outlet,
                Title = title,
                Published = published is { } day ? new(day, day, DateBasis.Given) : null,
            },
        };
        return new(bytes, from, received ?? Noon, new Reading(document) { Claims = [.. claims.Select((claim, i) => claim(text) with { Id = $"a{i + 1}" })] });
    }

    /// <summary>Somebody says <paramref name="what"/>.</summary>
    public static Func<string, Claim> Says(string what, Source? origin, params Source[] via) => text => new()
    {
        Id = "",
        Content = Spans(text, what),
        Attribution = new() { Speech = Speech.Indirect, Content = Spans(text, what), Cue = new([], CueType.Speech, "say") },
        Sourcing = new() { Source = origin ?? via.FirstOrDefault(), Chain = new([.. via.Select(relay => new Hop(relay, []))], origin) },
    };

    /// <summary>The writer says <paramref name="what"/>.</summary>
    public static Func<string, Claim> Writes(string what) => text => new()
    {
        Id = "",
        Content = Spans(text, what),
        Sourcing = new() { Chain = Chain.Nobody },
    };

    /// <summary>The same with marks.</summary>
    public static Func<string, Claim> Marked(this Func<string, Claim> claim, Marks marks) => text => claim(text) with { Marks = marks };

    /// <summary>The same, rejected by its source.</summary>
    public static Func<string, Claim> Rejected(this Func<string, Claim> claim) => text =>
        claim(text) is var made ? made with { Attribution = made.Attribution! with { Rejects = true }, Marks = made.Marks | Marks.Denied } : throw new ArgumentNullException(nameof(claim));

    /// <summary>The same, with further routes.</summary>
    public static Func<string, Claim> AlsoBy(this Func<string, Claim> claim, params Chain[] others) => text =>
        claim(text) is var made ? made with { Sourcing = made.Sourcing with { Others = [.. others] } } : throw new ArgumentNullException(nameof(claim));

    /// <summary>Where the words stand.</summary>
    public static ImmutableArray<TextSpan> Spans(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"“{words}” does not stand in “{text}”");
        return [new(at, at + words.Length)];
    }
}
