using Whence.Conflicts;
using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A question as it is shown: its answers side by side, why claims count as one, who disagrees, what changed on the way, what stands without somebody.</summary>
public sealed class QuestionView
{
    private const int MostAnswers = 12;
    private const int MostClaims = 60;
    private const int MostOfOthers = 20;
    private const int MostEdges = 40;
    private const int MostCompared = 400; // edges that are looked through for those that are shown
    private readonly Dictionary<string, ClaimView> _claims = new(StringComparer.Ordinal);

    private QuestionView(ILinkedLedger ledger, PageShelf shelf, QuestionRow row, WhatIfAsked asked, string? focus)
    {
        (Row, Asked, Focus) = (row, asked, focus);
        var counts = asked.IsAny ? ledger.WhatIf(row.Id, asked.LeftOut)?.Answers.ToDictionary(answer => answer.Answer, answer => answer.WhatIf.After, StringComparer.Ordinal) : null;
        var drifts = ledger.Drifts(new() { Question = row.Id, Take = MostEdges });
        var numbers = drifts.Items.Index().ToLookup(drift => drift.Item.Drift.To, drift => drift.Index + 1, StringComparer.Ordinal);
        Answers = [.. row.Answers.OrderBy(answer => focus is not null && !answer.Claims.Contains(focus)).Take(MostAnswers).Index()
            .Select(answer => AnswerView.Of(ledger, shelf, answer.Item, counts?.GetValueOrDefault(answer.Item.Id), asked, numbers, answer.Index == 0 ? MostClaims : MostOfOthers, focus))];
        foreach (var claim in Answers.SelectMany(answer => answer.Claims))
            _claims[claim.Row.Id] = claim;
        Drifts = [.. drifts.Items.Index().Select(drift => Find(ledger, shelf, drift.Item.Drift.From) is { } from && Find(ledger, shelf, drift.Item.Drift.To) is { } to ? new DriftView(drift.Index + 1, drift.Item.Drift, from, to) : null).OfType<DriftView>()];
        var conflicts = ledger.Conflicts(new() { Question = row.Id, Take = MostCompared });
        Conflicts = [.. conflicts.Items.OrderBy(conflict => CrossWords.Rank(conflict.Conflict.Type)).Take(MostEdges).Select(conflict => Find(ledger, shelf, conflict.Conflict.A) is { } a && Find(ledger, shelf, conflict.Conflict.B) is { } b ? new ConflictView(conflict.Conflict, a, b) : null).OfType<ConflictView>()];
        (MoreConflicts, MoreDrifts) = (conflicts.Total - Conflicts.Count, drifts.Total - Drifts.Count);
        Joins = [.. Own.Now.Joins.Take(MostEdges).Select(join => Find(ledger, shelf, join.A) is { } a && Find(ledger, shelf, join.B) is { } b ? new JoinView(join, a, b) : null).OfType<JoinView>()];
        Strands = [.. Own.Strands, .. Denying()];
        (var rows, LeftOfPicture) = PictureRows.Of(Strands, focus, asked.IsOpen);
        Drawing = ChainLayout.Draw(rows, ChainSize.Full);
        Rows = rows;
        Switches = WhatIfSwitches.Of(ledger, this);
    }

    /// <summary>The question.</summary>
    public QuestionRow Row { get; }

    /// <summary>Who is left out.</summary>
    public WhatIfAsked Asked { get; }

    /// <summary>The claim on whose page it is shown; null on the question's own.</summary>
    public string? Focus { get; }

    /// <summary>The answers, the one in focus first.</summary>
    public IReadOnlyList<AnswerView> Answers { get; }

    /// <summary>The answer in focus: the one that the claim gives, or the one with most pages.</summary>
    public AnswerView Own => Answers[0];

    /// <summary>Why claims of the answer in focus count as one.</summary>
    public IReadOnlyList<JoinView> Joins { get; }

    /// <summary>Edges between claims, denials first; what cannot be compared last.</summary>
    public IReadOnlyList<ConflictView> Conflicts { get; }

    /// <summary>How many more there are.</summary>
    public int MoreConflicts { get; }

    /// <summary>Changes on the way.</summary>
    public IReadOnlyList<DriftView> Drifts { get; }

    /// <summary>How many more there are.</summary>
    public int MoreDrifts { get; }

    /// <summary>The strands of the answer in focus, and those that deny it.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>Those that are drawn.</summary>
    public IReadOnlyList<Strand> Rows { get; }

    /// <summary>How many rows are left for the table.</summary>
    public int LeftOfPicture { get; }

    /// <summary>Whether the picture folds pages.</summary>
    public bool IsFolded => Rows.Any(row => row.Folded > 0) || (LeftOfPicture > 0 && !Asked.IsOpen);

    /// <summary>The picture of the answer in focus.</summary>
    public ChainDrawing Drawing { get; }

    /// <summary>Who can be left out.</summary>
    public IReadOnlyList<WhatIfSwitch> Switches { get; }

    /// <summary>The question <paramref name="id"/>; null when there is none.</summary>
    public static QuestionView? Of(ILinkedLedger ledger, string id, WhatIfAsked asked) =>
        ledger.Question(id) is { Answers.Count: > 0 } row ? new(ledger, new(ledger), row, asked, focus: null) : null;

    /// <summary>The question under which a claim stands; null when it stands under none yet.</summary>
    internal static QuestionView? Around(ILinkedLedger ledger, PageShelf shelf, string claim, WhatIfAsked asked) =>
        ledger.Place(claim) is { } place && ledger.Question(place.Question) is { } row && row.Answers.Any(answer => answer.Claims.Contains(claim)) ? new(ledger, shelf, row, asked, claim) : null;

    /// <summary>The claims of other answers that deny the one in focus: in the picture, never in the count.</summary>
    private IEnumerable<Strand> Denying()
    {
        var own = Own.Row.Claims.ToHashSet(StringComparer.Ordinal);
        var denying = Conflicts.Where(edge => edge.Conflict.Type == ConflictType.Denial && own.Contains(edge.Conflict.B) && !own.Contains(edge.Conflict.A)).Select(edge => edge.Conflict.A).ToHashSet(StringComparer.Ordinal);
        return Answers.Skip(1).SelectMany(answer => answer.Strands).Where(strand => denying.Contains(strand.ClaimId) && strand.Tone != Tone.Bare)
            .Select(strand => strand with { Tone = Tone.Against, Act = strand.Act is "" or "update" ? "denies" : strand.Act, IsUpdate = false, IsCounted = false, CountsAs = null });
    }

    private ClaimView? Find(ILedger ledger, PageShelf shelf, string id) =>
        _claims.TryGetValue(id, out var known) ? known : ledger.Claim(id) is { } row ? _claims[id] = ClaimView.Of(row, shelf) : null;
}
