using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>Something that is kept or looked after, as a line: its words or its name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">A page's words (of a claim or question), else a name.</param>
/// <param name="Note">What else to know of it: its page, its counts.</param>
/// <param name="IsThere">Whether it is in the ledger.</param>
public sealed record ThingLine(string Id, ThingKind Kind, string Words, string Note, bool IsThere)
{
    /// <summary>Whether <see cref="Words"/> are a page's.</summary>
    public bool IsQuoted => Kind is ThingKind.Claim or ThingKind.Question;

    /// <summary>The line of something.</summary>
    public static ThingLine Of(IDeskLedger ledger, string id, ThingKind kind)
    {
        switch (kind)
        {
            case ThingKind.Claim when ledger.Claim(id) is { } claim:
                return new(id, kind, claim.Text, $"{claim.Outlet ?? "outlet not stated"}, written {Views.Words.Day(claim.Published)}", true);
            case ThingKind.Question when ledger.Question(id) is { } question:
                return new(id, kind, question.Text, $"{Views.Words.Count(question.Pages, "page", "pages")} · {Views.Words.Count(question.Answers.Count, "answer", "answers")}", true);
            case ThingKind.Source when ledger.Source(id) is { } source && source.Id == id:
                return new(id, kind, source.Name, $"{Views.Words.Kind(source.Kind)} · {Views.Words.Count(source.AsOrigin, "claim", "claims")} on {Views.Words.Count(source.Pages, "page", "pages")}", true);
            case ThingKind.Page when ledger.Page(id) is { } page:
                return new(id, kind, page.Title ?? page.Name, $"{page.Outlet ?? "outlet not stated"}, written {Views.Words.Day(page.Published)}", true);
            default:
                return new(id, kind, id, "no longer in this ledger", false);
        }
    }
}
