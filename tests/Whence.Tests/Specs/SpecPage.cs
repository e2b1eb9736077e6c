using System.Text.Json;
using Whence.Attributions;
using Whence.Claims;
using Whence.Pages;

namespace Whence.Tests.Specs;

/// <summary>A spec's page as the reader sees it: a line of JSON, taken as it stands.</summary>
internal static class SpecPage
{
    /// <summary>Reads the page of <paramref name="spec"/>: by rules, which the specs are about, unless another gear is asked for.</summary>
    public static Reading Read(Spec spec, Gear gear = Gear.Rules)
    {
        var page = PageReader.Read(spec.Name, JsonSerializer.SerializeToUtf8Bytes(Line(spec)), new PageOptions { Verbatim = true }).ShouldHaveSingleItem();
        page.Refusal.ShouldBeNull(spec.Name);
        var document = page.Document.ShouldNotBeNull();
        document.Text.ShouldBe(spec.Page.Text, "a page that is taken as it stands has the text of the spec");
        return Reader.Read(document, gear);
    }

    /// <summary>What was found, as marks: one number an attributed claim.</summary>
    public static IEnumerable<MarkedText.Mark> Marks(IEnumerable<Claim> claims) =>
        claims.SelectMany((claim, index) => Marks(claim, index + 1));

    /// <summary>What <paramref name="claim"/> rests on, as marks with the number <paramref name="number"/>.</summary>
    public static IEnumerable<MarkedText.Mark> Marks(Claim claim, int number)
    {
        Attribution attribution = claim.Attribution!;
        foreach (var span in attribution.Source)
            yield return new(number, Role.Source, span);
        foreach (var span in attribution.Cue?.Spans ?? [])
            yield return new(number, Role.Cue, span);
        foreach (var span in attribution.Content)
            yield return new(number, Role.Content, span);
    }

    private static Dictionary<string, string> Line(Spec spec)
    {
        var line = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = spec.Name, ["text"] = spec.Page.Text };
        if (spec.HasTitle)
        {
            var cut = spec.Page.Text.IndexOf("\n\n", StringComparison.Ordinal);
            line["title"] = cut < 0 ? spec.Page.Text : spec.Page.Text[..cut];
            line["text"] = cut < 0 ? "" : spec.Page.Text[(cut + 2)..];
        }
        if (spec.Outlet is not null)
            line["outlet"] = spec.Outlet;
        return line;
    }
}
