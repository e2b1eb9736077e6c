using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>One question as a person wants it on one sheet: each answer with who is behind it and in which words, then what stands between the answers.</summary>
internal static class QuestionSheet
{
    private const int ClaimsShown = 8; // of one origin: enough to see who carries it; whence trace has all
    private const int JoinsShown = 12;

    /// <summary>Writes it.</summary>
    public static void Write(Terminal terminal, ILinkedLedger ledger, QuestionRow question)
    {
        var head = Answers.Head(question);
        foreach (var answer in question.Answers)
        {
            var one = Answers.Add(head, answer);
            foreach (var origin in answer.Count.Origins)
                AddClaims(one.Add(Answers.Name(origin), Role.Source, "origin"), ledger, answer, origin.Claims);
            var sourced = answer.Count.Origins.SelectMany(origin => origin.Claims).ToHashSet(StringComparer.Ordinal);
            if (answer.Claims.Where(claim => !sourced.Contains(claim)).ToList() is { Count: > 0 } unsourced)
                AddClaims(one.Add("from nobody: adds no origin", Role.Writer, "unsourced"), ledger, answer, unsourced);
            Answers.AddJoins(one, answer, JoinsShown);
        }
        AddEdges(head, ledger, question.Id);
        head.Write(terminal);
    }

    private static void AddClaims(Outline below, ILinkedLedger ledger, AnswerRow answer, IReadOnlyList<string> claims)
    {
        foreach (var claim in claims.Take(ClaimsShown).Select(ledger.Claim).OfType<ClaimRow>())
            below.Add(Words.Said(claim), Role.Content, claim.Id);
        if (claims.Count > ClaimsShown)
            below.Add($"{claims.Count - ClaimsShown:N0} more: whence trace {answer.Id}", Role.Quiet);
    }

    private static void AddEdges(Outline head, ILinkedLedger ledger, string question)
    {
        foreach (var edge in Edges.Gathered(ledger.Conflicts(new() { Question = question, Except = Edges.NoConflicts, Take = int.MaxValue }).Items))
            head.Add($"{edge.Why} ({string.Join(" ", edge.A)} – {string.Join(" ", edge.B)})", Role.Plain, edge.Word);
        var changes = ledger.Drifts(new() { Question = question, Take = 0 }).Total;
        if (changes > 0)
            head.Add($"{Words.Count(changes, "change")} on the way: whence drift --question {question}", Role.Plain, "drift");
    }
}
