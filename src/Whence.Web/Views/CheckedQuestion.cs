using Whence.Store;
using Whence.Store.Drafts;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>What the ledger knows of a statement: the answer that it gives, on how little that rests, the small chain, and what others answer.</summary>
public sealed class CheckedQuestion
{
    private const int MostClaims = 12;
    private const int MostRows = 4;
    private const int MostOthers = 3;

    private CheckedQuestion(KnownQuestion known, AnswerView shown)
    {
        (Known, Shown) = (known, shown);
        Strands = [.. shown.Strands.Where(strand => !strand.IsCovered)];
        Drawn = [.. Strands.DistinctBy(strand => strand.CountsAs ?? strand.Origin.Key).Take(MostRows)];
        Drawing = ChainLayout.Draw(Drawn, ChainSize.Beside);
    }

    /// <summary>The question and the claim that is most like the statement.</summary>
    public KnownQuestion Known { get; }

    /// <summary>The answer that the statement gives, or the nearest where it gives another.</summary>
    public AnswerView Shown { get; }

    /// <summary>The ways of its claims, for the word-sized picture of origins and pages.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>One way for each origin: how many pages it reached stands in the count.</summary>
    public IReadOnlyList<Strand> Drawn { get; }

    /// <summary>Those, drawn beside the sentence.</summary>
    public ChainDrawing Drawing { get; }

    /// <summary>Whether the ledger has the statement itself, and not only another answer to its question.</summary>
    public bool IsSame => Known.Answer is not null;

    /// <summary>What else is answered.</summary>
    public IEnumerable<AnswerRow> Others => Known.Question.Answers.Where(answer => answer.Id != Shown.Row.Id).Take(MostOthers);

    /// <summary>On how little it rests, in one sentence.</summary>
    public string Rests => Resting(Shown.Row);

    internal static CheckedQuestion Of(ILinkedLedger ledger, PageShelf shelf, KnownQuestion known)
    {
        var row = known.Answer ?? known.Question.Answers.FirstOrDefault(answer => answer.Id == known.Like.Answer) ?? known.Question.Answers[0];
        var shown = AnswerView.Of(ledger, shelf, row, null, WhatIfAsked.Nobody, Nothing, MostClaims, known.Like.ClaimId);
        return new(known, shown);
    }

    internal static string Resting(AnswerRow answer)
    {
        var (count, origins) = (answer.Count, answer.Count.Levels.Source);
        var pages = Words.Count(count.Pages, "page", "pages");
        if (origins.High == 0)
            return $"{pages}, and none of them gives a source.";
        var outlets = count.Outlets == 0 ? "" : $" of {Words.Count(count.Outlets, "outlet", "outlets")}";
        var names = string.Join(" and ", count.Origins.Take(2).Select(origin => origin.Name));
        return origins is { Low: 1, High: 1 }
            ? $"{pages}{outlets}: {(count.Pages == 1 ? "it rests" : "they rest")} on one origin, {names}."
            : origins.Low == origins.High
                ? $"{pages}{outlets}: they rest on {origins.InWords}{(count.Origins.Length == 2 ? $", {names}" : "")}{(count.Levels.Family is { Low: 1, High: 1 } ? ", all of one family" : "")}."
                : $"{pages}{outlets}: they rest on {origins.InWords}; unnamed sources may be one and the same.";
    }

    private static ILookup<string, int> Nothing { get; } = Array.Empty<string>().ToLookup(claim => claim, _ => 0);
}
