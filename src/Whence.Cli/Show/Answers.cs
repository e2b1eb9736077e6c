using Whence.Cli.Json;
using Whence.Origins;
using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>Questions and answers in words, for people.</summary>
internal static class Answers
{
    /// <summary>"11 pages · 6 outlets · 1 origin in this ledger".</summary>
    public static string Count(OriginCount count) =>
        $"{Words.Count(count.Pages, "page")} · {Outlets(count.Outlets)} · {count.Levels.Source.InWords} in this ledger{(count.Unsourced > 0 ? $" · {Words.Count(count.Unsourced, "page")} unsourced" : "")}";

    /// <summary>A question: its words, and below them how many claims bear on it and what to know of it at first sight.</summary>
    public static Outline Head(QuestionRow question)
    {
        var head = new Outline(Words.Quoted(question.Text), Role.Content, question.Id);
        head.Add($"{Words.Count(question.Claims, "claim")} · {Words.Count(question.Pages, "page")} · {Outlets(question.Outlets)} in this ledger{Days(question.Earliest, question.Latest)}{(question.Story is null ? "" : $" · story {question.Story}")}{Marks(question)}", Role.Quiet);
        return head;
    }

    /// <summary>Adds an answer: its words, and what it rests on at each level.</summary>
    public static Outline Add(Outline head, AnswerRow answer)
    {
        var one = head.Add(Said(answer), Role.Content, answer.Id);
        one.Add(Count(answer.Count), Role.Origin);
        one.Add($"by family {answer.Count.Levels.Family} · by side {answer.Count.Levels.Side}{Ends(answer.Count)}", Role.Quiet);
        if (answer.Count.Circular is { } circular)
            one.Add(circular, Role.Plain, "circular");
        return one;
    }

    /// <summary>Adds who stands behind an answer, by the ids of the claims.</summary>
    public static void AddOrigins(Outline one, OriginCount count)
    {
        foreach (var origin in count.Origins)
            one.Add($"{Name(origin)}: {string.Join(" ", origin.Claims)}", Role.Source, "origin");
    }

    /// <summary>Adds why claims do not count twice.</summary>
    /// <param name="one">The answer's line.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="most">How many reasons at most.</param>
    public static void AddJoins(Outline one, AnswerRow answer, int most)
    {
        foreach (var join in answer.Count.Joins.Take(most))
        {
            var isOne = join.Rule is not (JoinRule.Family or JoinRule.Side); // those are one at a level above only
            one.Add($"{join.A} and {join.B}: {(isOne ? $"{join.Word}: " : "")}{join.Evidence}", Role.Quiet, isOne ? "as one" : join.Word);
        }
        if (answer.Count.Joins.Length > most)
            one.Add($"{answer.Count.Joins.Length - most:N0} more reasons: whence origins {answer.Id} --json", Role.Quiet, "as one");
    }

    /// <summary>An origin with what it belongs to.</summary>
    public static string Name(Origin origin) => origin.Family is null || origin.Family == origin.Name ? origin.Name : $"{origin.Name} ⊂ {origin.Family}";

    /// <summary>An answer in its words.</summary>
    public static string Said(AnswerRow answer) => $"{(answer.Rejects ? "rejected: " : "")}{Words.Quoted(answer.Text)}";

    /// <summary>A question's marks, behind a dot; empty when it has none.</summary>
    public static string Marks(QuestionRow question) => question.Marks == QuestionMarks.None ? "" : $" · {string.Join(", ", QuestionJson.Marks(question.Marks))}";

    // None stated is not none: a page without a masthead was published, too.
    private static string Outlets(int outlets) => outlets == 0 ? "no outlet stated" : Words.Count(outlets, "outlet");

    private static string Ends(OriginCount count)
    {
        var ends = new[] { (Count: count.Ending(TrailEnd.Held), Word: "held"), (Count: count.Ending(TrailEnd.Linked), Word: "linked"), (Count: count.Ending(TrailEnd.Named), Word: "named only") }
            .Where(end => end.Count > 0).Select(end => $"{end.Count:N0} {end.Word}").ToList();
        return ends.Count == 0 ? "" : $" · trails end: {string.Join(", ", ends)}";
    }

    private static string Days(DateOnly? earliest, DateOnly? latest) =>
        earliest is null || latest is null ? "" : earliest == latest ? $" · {earliest:yyyy-MM-dd}" : $" · {earliest:yyyy-MM-dd}..{latest:yyyy-MM-dd}";
}
