using System.Text.Json;
using Whence.Cli.Json;
using Whence.Origins;
using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>A claim with everything that leads from it to the bytes of its page.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Page">Its page.</param>
/// <param name="Receipts">When and whence the page's bytes came.</param>
internal sealed record Trail(ClaimRow Claim, PageText Page, IReadOnlyList<Receipt> Receipts)
{
    private const int Around = 120; // UTF-16 units of the page's text on either side of the claim

    /// <summary>The trail of <paramref name="claim"/>.</summary>
    public static Trail Of(ILedger ledger, ClaimRow claim)
    {
        var page = ledger.Text(claim.PageId) ?? throw new InvalidDataException($"page {claim.PageId} has claims and no text");
        return new(claim, page, ledger.Receipts(claim.PageId));
    }

    /// <summary>The trail of <paramref name="claim"/>, with the answer under which it stands.</summary>
    public static Trail Of(ILinkedLedger ledger, ClaimRow claim) => Of((ILedger)ledger, claim) with
    {
        Answer = ledger.Place(claim.Id) is { } place ? ledger.Question(place.Question)?.Answers.FirstOrDefault(answer => answer.Id == place.Answer) : null,
    };

    /// <summary>The answer that it gives, together with other claims of the ledger; null when it stands under none.</summary>
    public AnswerRow? Answer { get; init; }

    /// <summary>Where the trail ends: <c>page</c> (its own account), <c>nobody</c>, <c>held</c> (a page of the origin's own is in the ledger), <c>linked</c> (a link leads on), <c>named</c> (a name only).</summary>
    public string End =>
        !Claim.IsWriter && Answer?.Count.Trails.Any(trail => trail.Claim == Claim.Id && trail.End == TrailEnd.Held) == true ? "held" :
        Claim.IsWriter ? "page" :
        Claim.Origin is null ? "nobody" :
        Claim.Origin.Url is not null || Claim.Via.Any(hop => hop.Url is not null) ? "linked" : "named";

    /// <summary>The page's words before the claim, the words from its first to its last, and those after.</summary>
    public (string Before, string Within, string After) Quoted()
    {
        var text = Page.Text;
        var (start, end) = (Claim.Content.Min(span => span.Start), Claim.Content.Max(span => span.End));
        var (from, to) = (Math.Max(0, start - Around), Math.Min(text.Length, end + Around));
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
            from++;
        while (to < text.Length && to > end && !char.IsWhiteSpace(text[to]))
            to--;
        return ((from > 0 ? "… " : "") + text[from..start], text[start..end], text[end..to] + (to < text.Length ? " …" : ""));
    }

    /// <summary>The trail as a tree.</summary>
    public Outline AsOutline()
    {
        var head = new Outline(Claim.Text, Claim.IsWriter ? Role.Writer : Role.Content, Claim.Id + "  ");
        AddWay(head);
        foreach (var other in Claim.Others)
            head.Add($"{Words.Chain(other.Via, other.Origin)}", Role.Plain, "also by ");
        if (Answer is not null)
            head.Add(Answers.Count(Answer.Count), Role.Origin, Answer.Id);
        AddMarks(head);
        var page = head.Add($"{Page.Row.Title ?? Page.Row.Name}", Role.Headline, "page");
        page.Add($"{Page.Row.Outlet ?? "outlet not stated"}{(Page.Row.Published is null ? "" : ", " + Words.Day(Page.Row.Published))} · {Page.Row.Name}{(Page.Row.Url is null ? "" : " · " + Page.Row.Url)}");
        page.Add($"{new PageOffsets(Page).Words(Claim.Content)} (code points)", Role.Plain, "span");
        var (before, within, after) = Quoted();
        page.Add($"{before}[{within}]{after}", Role.Plain, "text");
        page.Add($"{Page.Row.Id}, {Page.Row.Size:N0} bytes, read by reader version {Page.Row.ReaderVersion}", Role.Quiet, "bytes");
        foreach (var receipt in Receipts)
            page.Add($"{receipt.Received.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z from {receipt.From}", Role.Quiet, "came");
        return head;
    }

    /// <summary>Writes the claim as JSON with its trail.</summary>
    public void Write(Utf8JsonWriter json, ClaimJson claims)
    {
        claims.Offsets(Page);
        json.WriteStartObject();
        claims.Fields(json, Claim);
        json.WriteString("question"u8, Answer?.Id.Split('.')[0]);
        json.WriteString("answer"u8, Answer?.Id);
        var (before, within, after) = Quoted();
        json.WriteStartObject("trail"u8);
        json.WriteString("end"u8, End);
        json.WriteStartObject("quoted"u8);
        json.WriteString("before"u8, before);
        json.WriteString("within"u8, within);
        json.WriteString("after"u8, after);
        json.WriteEndObject();
        json.WriteNumber("size"u8, Page.Row.Size);
        json.WriteNumber("readerVersion"u8, Page.Row.ReaderVersion);
        json.WriteStartArray("receipts"u8);
        foreach (var receipt in Receipts)
        {
            json.WriteStartObject();
            json.WriteString("received"u8, receipt.Received);
            json.WriteString("from"u8, receipt.From);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void AddWay(Outline head)
    {
        if (Claim.IsWriter)
        {
            head.Add($"the page's own account: {Claim.Outlet ?? Claim.PageName} names nobody for it", Role.Plain, "whence");
            return;
        }
        var at = head.Add($"{Words.Where(Claim)}", Role.Plain, "on");
        foreach (var relay in Claim.Via)
            at = at.Add($"{Words.Of(relay)} [{JsonOut.Name(relay.Kind)}]{(relay.Url is null ? "" : $" {relay.Url}")}", Role.Source, "relay");
        var origin = at.Add(Claim.Origin is { } deepest
            ? $"{Words.Of(deepest)} [{JsonOut.Name(deepest.Kind)}]{(deepest.Url is null ? "" : $" {deepest.Url}")}"
            : $"nobody named{(Claim.Unresolved is null ? "" : $" ({Claim.Unresolved})")}", Role.Origin, "origin");
        if (Claim.SourceText is not null || Claim.CueText is not null)
            origin.Add($"in the words “{string.Join(" … ", new[] { Claim.SourceText, Claim.CueText }.OfType<string>())}”{(Claim.Rejects ? ", which reject the statement" : "")}");
        if (Claim.SpeaksFor is not null)
            origin.Add($"speaks for {Claim.SpeaksFor}");
        if (Claim.Medium is not null)
            origin.Add($"by way of {Claim.Medium}");
        origin.Add(End switch
        {
            "held" => $"the trail ends: {TrailEnds.Name(TrailEnd.Held)}",
            "linked" => "the trail ends: linked (the page links on; the linked page is not part of this trail)",
            "named" => "the trail ends: named only",
            _ => "the trail ends: nobody is named",
        }, Role.Quiet);
    }

    private void AddMarks(Outline head)
    {
        var marks = Words.Marks(Claim);
        if (marks.Length > 0)
            head.Add($"{marks}", Role.Plain, "marks");
        foreach (var relation in Claim.Relations)
        {
            var other = Page.Claims.FirstOrDefault(claim => claim.LocalId == relation.To);
            head.Add(other is null ? relation.To : $"{other.Id} {other.Text}", Role.Plain, JsonOut.Name(relation.Kind) + " ");
        }
    }
}
