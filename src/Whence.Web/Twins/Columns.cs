using Whence.Store;
using Whence.Web.Views;

namespace Whence.Web.Twins;

/// <summary>Things of the ledger as lines of a table: the same names in every list. Offsets count code points of the page's text.</summary>
public static class Columns
{
    /// <summary>A claim.</summary>
    public static IReadOnlyList<(string Name, Func<ClaimView, object?> Cell)> Claim { get; } =
    [
        ("id", claim => claim.Row.Id),
        ("text", claim => claim.Row.Text),
        ("voice", claim => claim.Row.IsWriter ? "writer" : "attributed"),
        ("polarity", claim => claim.Row.Rejects ? "rejects" : "asserts"),
        ("source", claim => claim.Row.Source?.Name),
        ("source words", claim => claim.Row.SourceText),
        ("origin", claim => claim.Row.Origin?.Name),
        ("origin id", claim => claim.Row.Origin?.SourceId),
        ("via", claim => claim.Row.Via.Select(hop => hop.Name)),
        ("cue", claim => claim.Row.CueText),
        ("marks", claim => Words.Marks.Where(mark => claim.Row.Marks.HasFlag(mark.Mark)).Select(mark => mark.Value)),
        ("likelihood", claim => claim.Row.LikelihoodWords),
        ("unresolved", claim => claim.Row.Unresolved),
        ("page", claim => claim.Row.PageName),
        ("page title", claim => claim.Row.PageTitle),
        ("outlet", claim => claim.Row.Outlet),
        ("published from", claim => claim.Row.Published?.Earliest),
        ("published to", claim => claim.Row.Published?.Latest),
        ("start", claim => claim.At.Start),
        ("end", claim => claim.At.End),
        ("in title", claim => claim.At.InTitle),
        ("page hash", claim => claim.Row.PageId),
        ("address", claim => Addresses.Claim(claim.Row.Id)),
        ("question", claim => claim.Rests?.Question),
        ("pages of its answer", claim => claim.Rests?.Pages),
        ("outlets of its answer", claim => claim.Rests?.Outlets),
        ("origins at least", claim => claim.Rests?.Origins.Low),
        ("origins at most", claim => claim.Rests?.Origins.High),
    ];

    /// <summary>A question, counted by its first answer: the one on most pages.</summary>
    public static IReadOnlyList<(string Name, Func<QuestionRow, object?> Cell)> Question { get; } =
    [
        ("id", question => question.Id),
        ("text", question => question.Text),
        ("claims", question => question.Claims),
        ("pages", question => question.Answers is [var first, ..] ? first.Count.Pages : question.Pages),
        ("outlets", question => question.Answers is [var first, ..] ? first.Count.Outlets : question.Outlets),
        ("origins low", question => question.Answers is [var first, ..] ? first.Count.Levels.Source.Low : null),
        ("origins high", question => question.Answers is [var first, ..] ? first.Count.Levels.Source.High : null),
        ("origins", question => question.Answers is [var first, ..] ? first.Count.Origins.Select(origin => origin.Name) : null),
        ("answers", question => question.Answers.Count),
        ("marks", question => CrossWords.Of(question.Marks).Select(mark => mark.Value)),
        ("published from", question => question.Earliest),
        ("published to", question => question.Latest),
        ("story", question => question.Story),
        ("address", question => Addresses.Question(question.Id)),
    ];

    /// <summary>A story.</summary>
    public static IReadOnlyList<(string Name, Func<StoryRow, object?> Cell)> Story { get; } =
    [
        ("id", story => story.Id),
        ("title", story => story.Title),
        ("pages", story => story.Pages.Count),
        ("page names", story => story.Names),
        ("published from", story => story.Earliest),
        ("published to", story => story.Latest),
        ("address", story => Addresses.Story(story.Id)),
    ];

    /// <summary>A source.</summary>
    public static IReadOnlyList<(string Name, Func<SourceRow, object?> Cell)> Source { get; } =
    [
        ("id", source => source.Id),
        ("name", source => source.Name),
        ("kind", source => Twin.Word(source.Kind)),
        ("known", source => source.Known is null ? null : Words.Known(source.Kind, source.Known)),
        ("also", source => source.Aliases),
        ("origin of", source => source.AsOrigin),
        ("passed on", source => source.AsRelay),
        ("pages", source => source.Pages),
        ("denies", source => source.Denials),
        ("address", source => Addresses.Source(source.Id)),
    ];

    /// <summary>A page.</summary>
    public static IReadOnlyList<(string Name, Func<PageRow, object?> Cell)> Page { get; } =
    [
        ("hash", page => page.Id),
        ("name", page => page.Name),
        ("title", page => page.Title),
        ("outlet", page => page.Outlet),
        ("url", page => page.Url),
        ("published from", page => page.Published?.Earliest),
        ("published to", page => page.Published?.Latest),
        ("credits", page => page.ReprintOf),
        ("received", page => page.Received),
        ("received from", page => page.ReceivedFrom),
        ("words", page => page.Words),
        ("claims", page => page.Claims),
        ("address", page => Addresses.Page(page.Id)),
    ];

    /// <summary>A page that could not be read.</summary>
    public static IReadOnlyList<(string Name, Func<RefusedPage, object?> Cell)> Refused { get; } =
    [
        ("name", page => page.Name),
        ("hash", page => page.Hash),
        ("code", page => page.Code),
        ("message", page => page.Message),
        ("received", page => page.Received),
        ("received from", page => page.ReceivedFrom),
    ];

    /// <summary>A place that a search found.</summary>
    public static IReadOnlyList<(string Name, Func<SearchHit, object?> Cell)> Hit { get; } =
    [
        ("claim", hit => hit.ClaimId),
        ("words", hit => string.Concat(SearchView.Parts(hit.Snippet).Select(part => part.Text))),
        ("page", hit => hit.Page.Name),
        ("page title", hit => hit.Page.Title),
        ("outlet", hit => hit.Page.Outlet),
        ("page hash", hit => hit.Page.Id),
        ("address", hit => hit.ClaimId is { } claim ? Addresses.Claim(claim) : Addresses.Page(hit.Page.Id)),
    ];
}
