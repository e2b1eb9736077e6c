using System.Text.Json;
using Whence.Cli.Json;
using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>All routes by which an answer reached its pages, oldest first, with what changed at each hop.</summary>
internal static class AnswerTrace
{
    /// <summary>Writes the answers of <paramref name="found"/>; the one called <paramref name="wanted"/> only, where an answer is named.</summary>
    public static void Write(Terminal terminal, ILinkedLedger ledger, QuestionRow found, string wanted, bool json)
    {
        var answers = found.Answers.Where(answer => answer.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } named ? named : [.. found.Answers];
        var drifts = ledger.Drifts(new() { Question = found.Id, Take = int.MaxValue }).Items.ToLookup(row => row.Drift.To, StringComparer.Ordinal);
        if (json)
        {
            JsonOut.Write(terminal, writer => Write(writer, ledger, answers, drifts));
            return;
        }
        foreach (var answer in answers)
            AsOutline(ledger, answer, drifts).Write(terminal);
    }

    private static Outline AsOutline(ILinkedLedger ledger, AnswerRow answer, ILookup<string, DriftRow> drifts)
    {
        var head = new Outline(Answers.Said(answer), Role.Content, answer.Id);
        head.Add(Answers.Count(answer.Count), Role.Origin);
        var trails = answer.Count.Trails.ToLookup(trail => trail.Claim, StringComparer.Ordinal);
        foreach (var claim in Claims(ledger, answer))
        {
            var one = head.Add($"{Words.Where(claim)}: {Words.By(claim)}", Role.Source, claim.Id);
            one.Add($"{Words.Quoted(claim.Text)}{(Words.Marks(claim) is { Length: > 0 } marks ? $" · {marks}" : "")}", Role.Content);
            foreach (var trail in trails[claim.Id])
                one.Add($"the trail ends: {End(claim, trail)}", Role.Quiet);
            foreach (var row in drifts[claim.Id])
                one.Add($"{row.Drift.Word} since {row.Drift.From}: {Words.Quoted(row.Drift.Before)} → {Words.Quoted(row.Drift.After)}", Role.Plain, "drift");
        }
        return head;
    }

    // The steps are told where the ledger leads further than the page's own words.
    private static string End(ClaimRow claim, Origins.Trail trail)
    {
        var own = claim.Via.Count + (claim.Origin is null ? 0 : 1);
        var way = trail.Steps.Length > own ? $", by way of {string.Join(" ← ", trail.Steps)}" : "";
        return TrailEnds.Name(trail.End) + way;
    }

    private static IEnumerable<ClaimRow> Claims(ILinkedLedger ledger, AnswerRow answer) => answer.Claims.Select(ledger.Claim).OfType<ClaimRow>()
        .OrderBy(claim => claim.Published?.Earliest ?? claim.Published?.Latest ?? DateOnly.MaxValue).ThenBy(claim => claim.PageId, StringComparer.Ordinal).ThenBy(claim => claim.Content[0]);

    private static void Write(Utf8JsonWriter json, ILinkedLedger ledger, List<AnswerRow> answers, ILookup<string, DriftRow> drifts)
    {
        var rows = new ClaimJson(ledger);
        JsonOut.Slice(json, new Slice<AnswerRow>(answers, answers.Count), 0, answer =>
        {
            json.WriteStartObject();
            json.WritePropertyName("answer"u8);
            QuestionJson.Write(json, answer);
            json.WriteStartArray("routes"u8);
            foreach (var claim in Claims(ledger, answer))
                rows.Write(json, claim);
            json.WriteEndArray();
            json.WriteStartArray("drift"u8);
            foreach (var row in answer.Claims.SelectMany(claim => drifts[claim]))
                CrossJson.Write(json, row);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
