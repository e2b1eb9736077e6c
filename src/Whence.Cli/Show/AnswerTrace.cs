using System.Text.Json;
using Whence.Cli.Json;
using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>All routes by which an answer reached its pages, oldest first, with what changed at each hop.</summary>
internal static class AnswerTrace
{
    /// <summary>Writes the answers of <paramref name="question"/>; the one called <paramref name="wanted"/> only, where an answer is named.</summary>
    /// <exception cref="Trouble">There is no such question or answer.</exception>
    public static int Write(Terminal terminal, ILinkedLedger ledger, string question, string wanted, bool json)
    {
        var found = ledger.Question(question) ?? throw new Trouble(ExitCode.Negative, $"{question}: there is no such question. See: whence questions");
        var answers = found.Answers.Where(answer => wanted == question || answer.Id == wanted).ToList();
        if (answers.Count == 0)
            throw new Trouble(ExitCode.Negative, $"{wanted}: {question} has no such answer. See: whence question {question}");
        var drifts = ledger.Drifts(new() { Question = question, Take = int.MaxValue }).Items.ToLookup(row => row.Drift.To, StringComparer.Ordinal);
        if (json)
        {
            JsonOut.Write(terminal, writer => Write(writer, ledger, answers, drifts));
            return ExitCode.Ok;
        }
        foreach (var answer in answers)
            AsOutline(ledger, answer, drifts).Write(terminal);
        return ExitCode.Ok;
    }

    private static Outline AsOutline(ILinkedLedger ledger, AnswerRow answer, ILookup<string, DriftRow> drifts)
    {
        var head = new Outline($"{answer.Id}  {(answer.Rejects ? "rejected: " : "")}{Words.Quoted(answer.Text)}", Role.Content);
        head.Add(Answers.Count(answer.Count), Role.Origin);
        foreach (var claim in Claims(ledger, answer))
        {
            var one = head.Add($"{claim.Id}  {Words.Where(claim)}: {(claim.Rejects ? "rejected by " : "")}{Words.Chain(claim)}", Role.Source, "route");
            one.Add($"{Words.Quoted(claim.Text)}{(Words.Marks(claim) is { Length: > 0 } marks ? $" · {marks}" : "")}", Role.Content);
            if (answer.Count.Trails.FirstOrDefault(trail => trail.Claim == claim.Id) is { } trail)
                one.Add($"the trail ends: {End(trail)}", Role.Quiet);
            foreach (var row in drifts[claim.Id])
                one.Add($"{row.Drift.Word} since {row.Drift.From}: “{row.Drift.Before}” → “{row.Drift.After}”", Role.Plain, "drift");
        }
        return head;
    }

    private static string End(Origins.Trail trail) => $"{string.Join(" ← ", trail.Steps)}, {trail.End switch { Origins.TrailEnd.Held => "whose own page is held here", Origins.TrailEnd.Linked => "linked", _ => "named only" }}";

    private static IEnumerable<ClaimRow> Claims(ILinkedLedger ledger, AnswerRow answer) => answer.Claims.Select(ledger.Claim).OfType<ClaimRow>()
        .OrderBy(claim => claim.Published?.Earliest ?? claim.Published?.Latest ?? DateOnly.MaxValue).ThenBy(claim => claim.PageId, StringComparer.Ordinal).ThenBy(claim => claim.Content[0]);

    private static void Write(Utf8JsonWriter json, ILinkedLedger ledger, List<AnswerRow> answers, ILookup<string, DriftRow> drifts)
    {
        var rows = new ClaimJson(ledger);
        json.WriteStartArray();
        foreach (var answer in answers)
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
        }
        json.WriteEndArray();
    }
}
