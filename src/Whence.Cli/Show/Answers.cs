using Whence.Cli.Json;
using Whence.Origins;
using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>Questions and answers in words, for people.</summary>
internal static class Answers
{
    /// <summary>"11 pages · 6 outlets · 1 origin in this ledger".</summary>
    public static string Count(OriginCount count) =>
        $"{Words.Count(count.Pages, "page")} · {Words.Count(count.Outlets, "outlet")} · {Origins(count.Levels.Source)} in this ledger{(count.Unsourced > 0 ? $" · {count.Unsourced} without a source" : "")}";

    /// <summary>"1 origin", "1–3 origins".</summary>
    public static string Origins(OriginRange range) => $"{range} {(range is { Low: 1, High: 1 } ? "origin" : "origins")}";

    /// <summary>A question with its answers side by side.</summary>
    /// <param name="question">The question.</param>
    /// <param name="why">Whether to tell why claims count as one.</param>
    public static Outline AsOutline(QuestionRow question, bool why)
    {
        var head = new Outline($"{question.Id}  {Words.Quoted(question.Text)}", Role.Content);
        head.Add($"{Words.Count(question.Claims, "claim")} on {Words.Count(question.Pages, "page")}{Days(question.Earliest, question.Latest)}{(question.Story is null ? "" : $" · story {question.Story}")}{Marks(question)}", Role.Quiet);
        foreach (var answer in question.Answers)
        {
            var one = head.Add($"{answer.Id}  {(answer.Rejects ? "rejected: " : "")}{Words.Quoted(answer.Text)}", Role.Content, "answer");
            one.Add(Count(answer.Count), Role.Origin);
            one.Add($"by family {answer.Count.Levels.Family}, by side {answer.Count.Levels.Side} · the trail ends: held {answer.Count.Ending(TrailEnd.Held)}, linked {answer.Count.Ending(TrailEnd.Linked)}, named only {answer.Count.Ending(TrailEnd.Named)}", Role.Quiet);
            foreach (var origin in answer.Count.Origins)
                one.Add($"{origin.Name}{(origin.Family is null ? "" : $" ⊂ {origin.Family}")}: {string.Join(" ", origin.Claims)}", Role.Source, "origin");
            if (answer.Count.Circular is { } circular)
                one.Add(circular, Role.Plain, "circular");
            if (!why)
                continue;
            foreach (var join in answer.Count.Joins)
                one.Add($"{join.A} and {join.B} ({Rules.Name(join.Rule)}): {join.Evidence}", Role.Quiet, "one");
        }
        return head;
    }

    /// <summary>A question's marks, behind a dot; empty when it has none.</summary>
    public static string Marks(QuestionRow question) => question.Marks == QuestionMarks.None ? "" : $" · {string.Join(", ", QuestionJson.Marks(question.Marks))}";

    private static string Days(DateOnly? earliest, DateOnly? latest) =>
        earliest is null || latest is null ? "" : earliest == latest ? $", {earliest:yyyy-MM-dd}" : $", {earliest:yyyy-MM-dd}..{latest:yyyy-MM-dd}";
}
