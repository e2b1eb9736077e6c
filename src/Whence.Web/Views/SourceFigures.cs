using Whence.Conflicts;
using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>What one source counted under one question in the course of time.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Counted">What is counted.</param>
/// <param name="Lines">Its figures, in the order of their days.</param>
/// <param name="Drawing">The same drawn.</param>
public sealed record SourceFigures(string Question, string Counted, IReadOnlyList<FigureLine> Lines, PlotDrawing Drawing)
{
    private const int MostQuestions = 3;
    private const int MostFigures = 16;

    /// <summary>The figures of <paramref name="source"/> where it gave more than one of the same.</summary>
    public static IReadOnlyList<SourceFigures> Of(ILinkedLedger ledger, SourceRow source)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(source);
        var questions = ledger.Questions(new() { Source = source.Id, Edges = [ConflictType.Supersession, ConflictType.Figures], Sort = QuestionSort.Pages, Take = MostQuestions });
        return [.. questions.Items.Select(question => Of(ledger, source, question.Id)).OfType<SourceFigures>()];
    }

    private static SourceFigures? Of(ILinkedLedger ledger, SourceRow source, string question)
    {
        var own = ledger.ClaimsOf(question).Where(claim => claim.Route.Origin?.Id == source.Id).ToList();
        if (Tally.Of(own) is not [var tally, ..])
            return null;
        var newest = tally.Current;
        var lines = FigureLine.Of(tally.Figures.Take(MostFigures), 1, _ => null, figure => !newest.Any(one => one.Figure.Bounds == figure.Figure.Bounds), _ => FigureFill.Same).ToList();
        return lines.Count < 2 ? null : new(question, tally.Words, lines, FigureRanges.Draw([.. lines.Select(line => line.Mark with { Claimant = line.AsOf.Replace("not stated; ", "", StringComparison.Ordinal) })], tally.Words, null));
    }
}
