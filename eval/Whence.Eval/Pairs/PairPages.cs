using System.Collections.Immutable;
using Whence.Eval.Labels;
using Whence.Matching;
using Whence.Pages;
using Whence.Stories;
using Whence.Text;

namespace Whence.Eval.Pairs;

/// <summary>Reads the pages of labelled pairs, and what their claims come to.</summary>
/// <remarks>Names, figures and times are read as everywhere; the claims' spans are those that were labelled.</remarks>
/// <param name="pages">The pages that the pairs may be of.</param>
internal sealed class PairPages(IEnumerable<CorpusPage> pages)
{
    private readonly Dictionary<string, CorpusPage> _pages = pages.ToDictionary(page => page.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, (Reading Reading, GistReader Gists)?> _read = new(StringComparer.Ordinal);

    /// <summary>Why the claim cannot be measured; null when it can.</summary>
    public string? Trouble(LabelledClaim claim) =>
        !_pages.TryGetValue(claim.Page, out var page) ? $"{claim.Page} is not in the data folder"
        : page.Hash != claim.Hash ? $"{claim.Page} has another text than the one that was labelled (its SHA-256 differs)"
        : Read(page) is null ? $"{claim.Page} cannot be read"
        : claim.Spans.Any(span => span.Start < 0 || span.End <= span.Start || span.End > CodePoints.Of(page.Text).At(page.Text.Length)) ? $"{claim.Page}: a label lies outside the text"
        : null;

    /// <summary>The claim, ready to be compared; null when it says too little to be known again.</summary>
    public Weighed? Claim(LabelledClaim claim)
    {
        var page = _pages[claim.Page];
        var (reading, gists) = Read(page)!.Value;
        var points = CodePoints.Of(page.Text);
        ImmutableArray<TextSpan> spans = [.. claim.Spans.Select(span => new TextSpan(points.Utf16(span.Start), points.Utf16(span.End)))];
        var read = reading.Claims.FirstOrDefault(one => one.Content.SequenceEqual(spans));
        return gists.Of(spans, read?.Sourcing.Chain.Origin) is { } gist ? new(gist, read?.Attribution?.Rejects ?? false) : null;
    }

    /// <summary>How much speaks for the pages of two claims telling of one event.</summary>
    public double Kinship(LabelledClaim one, LabelledClaim other) => Whence.Stories.Kinship.Of(Gist(one), Gist(other));

    private PageGist Gist(LabelledClaim claim) => PageGist.Of(Read(_pages[claim.Page])!.Value.Reading);

    /// <summary>What the claim's words are, for the half that may be looked at.</summary>
    public string Words(LabelledClaim claim)
    {
        var text = _pages[claim.Page].Text;
        var points = CodePoints.Of(text);
        return string.Join(" … ", claim.Spans.Select(span => text[points.Utf16(span.Start)..points.Utf16(span.End)])).ReplaceLineEndings(" ");
    }

    private (Reading Reading, GistReader Gists)? Read(CorpusPage page)
    {
        if (!_read.TryGetValue(page.Name, out var found))
        {
            var document = PageReader.Read(page.Name, page.AsInput(), new() { Verbatim = true }).FirstOrDefault()?.Document;
            _read[page.Name] = found = document is not null && Reader.Read(document, Gear.Rules) is var reading ? (reading, new(reading)) : null;
        }
        return found;
    }
}
