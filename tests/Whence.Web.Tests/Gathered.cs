using System.Reflection;
using System.Runtime.ExceptionServices;
using Whence.Conflicts;
using Whence.Matching;
using Whence.Origins;
using Whence.Store;
using Whence.Store.Entries;

namespace Whence.Web.Tests;

/// <summary>A ledger whose questions are gathered by hand, so that what is shown does not hang on what is likely; counting is the core's own.</summary>
public class Gathered : DispatchProxy
{
    private IDeskLedger _ledger = null!;
    private List<Placed> _placed = [];
    private List<ConflictRow> _conflicts = [];
    private List<DriftRow> _drifts = [];

    internal sealed record Asked(string Id, string? Story, string[][] Answers);

    private sealed record Placed(string Id, string? Story, IReadOnlyList<IReadOnlyList<FiledClaim>> Answers);

    internal static IDeskLedger By(IDeskLedger ledger, IReadOnlyList<Asked> asked, IReadOnlyList<(ConflictType Type, string A, string B, string Why)> conflicts, IReadOnlyList<(DriftKind Kind, string From, string To, string Before, string After)> drifts)
    {
        var made = Create<IDeskLedger, Gathered>();
        var proxy = (Gathered)(object)made;
        var claims = ledger.Claims(new() { Take = 1000 }).Items;
        proxy._ledger = ledger;
        proxy._placed = [.. asked.Select(question => new Placed(question.Id, question.Story, [.. question.Answers.Select(IReadOnlyList<FiledClaim> (answer) => [.. answer.Select(words => Filed(Find(words)))])]))];
        proxy._conflicts = [.. conflicts.Select(edge => new ConflictRow(proxy.QuestionOf(Find(edge.A)), new(edge.Type, Find(edge.A), Find(edge.B), edge.Why)))];
        proxy._drifts = [.. drifts.Select(edge => new DriftRow(proxy.QuestionOf(Find(edge.From)), new(Find(edge.From), Find(edge.To), edge.Kind, edge.Before, edge.After)))];
        return made;

        string Find(string words) => claims.First(claim => claim.Text == words).Id;
        FiledClaim Filed(string id) => Filing.Of(claims.Single(claim => claim.Id == id), new(2026, 5, 3), ClaimContext.None, null, _ => null);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        nameof(ILinkedLedger.Question) => Row(_placed.Find(question => question.Id == (string)args![0]!)),
        nameof(ILinkedLedger.Questions) => Slice((QuestionQuery)args![0]!),
        nameof(ILinkedLedger.Place) => Place((string)args![0]!),
        nameof(ILinkedLedger.Weights) => Weights((IEnumerable<string>)args![0]!),
        nameof(ILinkedLedger.WhatIf) => WhatIf((string)args![0]!, (LeftOut)args[1]!),
        nameof(ILinkedLedger.Conflicts) => Of(_conflicts.Where(edge => edge.Question == ((CrossQuery)args![0]!).Question)),
        nameof(ILinkedLedger.Drifts) => Of(_drifts.Where(edge => edge.Question == ((CrossQuery)args![0]!).Question)),
        nameof(ILinkedLedger.Story) => Story((string)args![0]!),
        nameof(ILinkedLedger.Stories) => new Slice<StoryRow>([Story("s1")!], 1),
        _ => Passed(targetMethod, args),
    };

    private object? Passed(MethodInfo method, object?[]? args)
    {
        try
        {
            return method.Invoke(_ledger, args);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static Slice<T> Of<T>(IEnumerable<T> rows) => new([.. rows], rows.Count());

    private string QuestionOf(string claim) => Place(claim)!.Value.Question;

    private (string Question, string Answer)? Place(string claim)
    {
        foreach (var question in _placed)
        {
            foreach (var (at, answer) in question.Answers.Index())
            {
                if (answer.Any(one => one.Id == claim))
                    return (question.Id, $"{question.Id}.{at + 1}");
            }
        }
        return null;
    }

    private Slice<QuestionRow> Slice(QuestionQuery query)
    {
        var rows = _placed.Select(Row).OfType<QuestionRow>()
            .Where(row => row.Marks.HasFlag(query.Marks) && row.Pages >= query.LeastPages && (query.Story is null || row.Story == query.Story))
            .Where(row => query.Text is null || row.Answers.Any(answer => answer.Text.Contains(query.Text, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(row => query.Sort == QuestionSort.Newest ? row.Latest!.Value.DayNumber : row.Pages).ToList();
        return new([.. rows.Skip(query.Skip).Take(query.Take)], rows.Count);
    }

    private OriginCounts? WhatIf(string id, LeftOut leftOut) => _placed.Find(question => question.Id == id) is { } question
        ? new(Row(question)!, [.. question.Answers.Select((answer, at) => ($"{id}.{at + 1}", OriginCounter.Without(answer, leftOut)))])
        : null;

    private StoryRow? Story(string id)
    {
        var pages = _ledger.Pages(new() { Take = 100 }).Items.OrderBy(page => page.Name, StringComparer.Ordinal).ToList();
        return id == "s1" ? new("s1", "Depot at Lenz hit", [.. pages.Select(page => page.Id)], [.. pages.Select(page => page.Name)], new(2026, 5, 3), new(2026, 5, 6)) : null;
    }

    private Dictionary<string, AnswerWeight> Weights(IEnumerable<string> claims)
    {
        var found = new Dictionary<string, AnswerWeight>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (Place(claim) is (var question, var answer) && Row(_placed.Find(one => one.Id == question))?.Answers.First(one => one.Id == answer).Count is { } count)
                found[claim] = new(question, answer, count.Pages, count.Outlets, count.Levels.Source);
        }
        return found;
    }

    private QuestionRow? Row(Placed? question)
    {
        if (question is null)
            return null;
        var answers = question.Answers.Select((answer, at) => new AnswerRow
        {
            Id = $"{question.Id}.{at + 1}",
            Text = answer[0].Text,
            ClaimId = answer[0].Id,
            Rejects = answer[0].Rejects,
            Claims = [.. answer.Select(claim => claim.Id)],
            Count = OriginCounter.Count(answer),
        }).ToList();
        var claims = question.Answers.SelectMany(answer => answer).ToList();
        var marks = (_conflicts.Any(edge => edge.Question == question.Id) ? QuestionMarks.Contested : QuestionMarks.None)
            | (claims.Any(claim => claim.Rejects) ? QuestionMarks.Denied : QuestionMarks.None)
            | (answers.Any(answer => answer.Count.Unsourced > 0) ? QuestionMarks.Unsourced : QuestionMarks.None);
        return new()
        {
            Id = question.Id,
            Text = answers[0].Text,
            ClaimId = answers[0].ClaimId,
            Story = question.Story,
            Claims = claims.Count,
            Pages = claims.Select(claim => claim.PageId).Distinct().Count(),
            Outlets = claims.Select(claim => claim.Outlet).Distinct().Count(),
            Marks = marks,
            Earliest = claims.Min(claim => claim.Published?.Earliest),
            Latest = claims.Max(claim => claim.Published?.Latest),
            Answers = answers,
        };
    }
}
