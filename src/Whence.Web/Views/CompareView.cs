using System.Collections.Immutable;
using Whence.Reprints;
using Whence.Store;
using Whence.Text;

namespace Whence.Web.Views;

/// <summary>Two pages side by side: reprinted passages, or two captures of one address; what is the same, what was lost, what is new.</summary>
public sealed class CompareView
{
    private const int MostRows = 600;

    private readonly PageWords _wordsA;
    private readonly PageWords _wordsB;
    private IReadOnlyList<ComparedRow>? _changed;

    private CompareView(ILinkedLedger ledger, PageText a, PageText b, bool isOpen)
    {
        (A, B, IsOpen) = (a, b, isOpen);
        (PlacesA, PlacesB) = (Places.Of(a), Places.Of(b));
        (_wordsA, _wordsB) = (PageWords.Of(a), PageWords.Of(b));
        var rows = Alignment.Of(a.Text, Blocks(a), b.Text, Blocks(b));
        Rows = [.. rows.Take(MostRows).Select(Read)];
        Left = rows.Length - Rows.Count;
        SameWords = rows.Sum(row => row.SameWords);
        Reprint = ledger.Copies(a.Row.Id, take: 200).Items.Select(row => row.A.Id == a.Row.Id ? row.Reprint : row.Reprint.Turned()).FirstOrDefault(copy => copy.B == b.Row.Id);
    }

    /// <summary>The first page.</summary>
    public PageText A { get; }

    /// <summary>The second one.</summary>
    public PageText B { get; }

    /// <summary>The first one's places.</summary>
    public Places PlacesA { get; }

    /// <summary>The second one's.</summary>
    public Places PlacesB { get; }

    /// <summary>Whether both are captures of one address.</summary>
    public bool AreCaptures => A.Row.Url is { Length: > 0 } url && url == B.Row.Url;

    /// <summary>Whether everything that is folded is to be seen.</summary>
    public bool IsOpen { get; }

    /// <summary>The paragraphs of both, in order.</summary>
    public IReadOnlyList<ComparedRow> Rows { get; }

    /// <summary>How many rows are not shown.</summary>
    public int Left { get; }

    /// <summary>How many words are the same.</summary>
    public int SameWords { get; }

    /// <summary>The paragraphs that stand on both pages in other words, in order.</summary>
    public IReadOnlyList<ComparedRow> Changed => _changed ??= [.. Rows.Where(row => row.IsChanged)];

    /// <summary>How many paragraphs are the same, and how many stand on one page only.</summary>
    public (int Same, int FirstOnly, int SecondOnly) Paragraphs => (Rows.Count(row => row.IsSame), Rows.Count(row => row.B is null), Rows.Count(row => row.A is null));

    /// <summary>Which of the changed paragraphs a row is, from 1; 0 for one that did not change.</summary>
    public int NumberOf(ComparedRow row)
    {
        for (var at = 0; at < Changed.Count; at++)
        {
            if (ReferenceEquals(Changed[at], row))
                return at + 1;
        }
        return 0;
    }

    /// <summary>What the ledger holds of the copy; null when it holds none.</summary>
    public Reprint? Reprint { get; }

    /// <summary>The page's address.</summary>
    public string Self => Addresses.Compare(A.Row.Id, B.Row.Id) + (IsOpen ? "&open=all" : "");

    /// <summary>Rows in groups: what is to be read, and what stands folded; neighbours of one kind together.</summary>
    public IEnumerable<(bool IsFolded, string Words, IReadOnlyList<ComparedRow> Rows)> Groups()
    {
        var group = new List<ComparedRow>();
        var kind = "";
        foreach (var row in Rows)
        {
            if (KindOf(row) is var next && next != kind && group.Count > 0)
            {
                yield return (kind.Length > 0, Told(kind, group.Count), group);
                group = [];
            }
            kind = KindOf(row);
            group.Add(row);
        }
        if (group.Count > 0)
            yield return (kind.Length > 0, Told(kind, group.Count), group);
    }

    /// <summary>The pages that <paramref name="a"/> and <paramref name="b"/> call; null when one is not there.</summary>
    public static CompareView? Of(ILinkedLedger ledger, string a, string b, bool isOpen)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Page(ledger, a) is { } first && Page(ledger, b) is { } second ? new(ledger, first, second, isOpen) : null;
    }

    private static PageText? Page(ILedger ledger, string idOrName) => idOrName.Length > 0 && ReaderView.Find(ledger, idOrName) is { } row ? ledger.Text(row.Id) : null;

    // Of captures what did not change is folded, of other pages what only one of them says.
    private string KindOf(ComparedRow row) => AreCaptures ? row.IsSame ? "same" : "" : row.B is null ? "a" : row.A is null ? "b" : "";

    private static string Told(string kind, int count) => kind switch
    {
        "same" => $"{Words.Count(count, "paragraph is", "paragraphs are")} the same",
        "a" => $"{Words.Count(count, "paragraph", "paragraphs")} on the first page only",
        "b" => $"{Words.Count(count, "paragraph", "paragraphs")} on the second page only",
        _ => "",
    };

    private static List<TextSpan> Blocks(PageText page) => [.. TextRows.Blocks(page).Select(block => block.Span)];

    private ComparedRow Read(AlignedBlock row) => new(
        row.A is { } a ? Pieces(A.Text, a, row.Runs.Where(run => run.Edit != Edit.New).Select(run => (run.A, run.Edit)), row.B is null ? Edit.Lost : null) : null,
        row.B is { } b ? Pieces(B.Text, b, row.Runs.Where(run => run.Edit != Edit.Lost).Select(run => (run.B, run.Edit)), row.A is null ? Edit.New : null) : null,
        row.A is { } inA ? PlacesA.At(inA) : null,
        row.B is { } inB ? PlacesB.At(inB) : null,
        row.IsSame,
        [.. Changes(row)]);

    private IReadOnlyList<ComparedPiece> Pieces(string text, TextSpan block, IEnumerable<(TextSpan Span, Edit Edit)> runs, Edit? whole)
    {
        if (whole is { } all)
            return [new(block.In(text).ToString(), AreCaptures ? all : null)];
        var (pieces, at) = (new List<ComparedPiece>(), block.Start);
        foreach (var (span, edit) in runs)
        {
            if (span.Start > at)
                pieces.Add(new(text[at..span.Start], null));
            pieces.Add(new(text[span.Start..span.End], edit));
            at = span.End;
        }
        if (at < block.End)
            pieces.Add(new(text[at..block.End], null));
        return pieces;
    }

    private IEnumerable<(string Glyph, string Words)> Changes(AlignedBlock row)
    {
        if (row.B is null)
        {
            yield return A.Claims.Any(claim => claim.Rejects && claim.Content.Any(span => row.A!.Value.Overlaps(span))) ? ("denied", "dispute missing on the second page") : ("apart", "first page only");
            yield break;
        }
        if (row.A is null)
        {
            yield return B.Claims.Any(claim => claim.Rejects && claim.Content.Any(span => row.B!.Value.Overlaps(span))) ? ("denied", "dispute on the second page only") : ("apart", "second page only");
            yield break;
        }
        yield return row.IsSame ? ("reprint", "same words") : ("reprint", $"{Words.Count(row.SameWords, "word", "words")} the same");
        var (lost, fresh) = (row.Runs.Where(run => run.Edit == Edit.Lost).ToList(), row.Runs.Where(run => run.Edit == Edit.New).ToList());
        if (lost.Count + fresh.Count == 0)
            yield break;
        if (Touches(lost, fresh, words => words.Figures))
            yield return ("drift", "figure altered");
        if (Touches(lost, fresh, words => words.Quotations))
            yield return ("drift", "quotation altered");
        if (A.Claims.Any(claim => !claim.Hedges.IsDefaultOrEmpty && claim.Hedges.Any(hedge => lost.Exists(run => run.A.Overlaps(hedge)))))
            yield return ("drift", "hedge lost");
        yield return ("drift", string.Join(", ", new[] { lost.Count > 0 ? $"{lost.Sum(run => run.Words)} lost" : "", fresh.Count > 0 ? $"{fresh.Sum(run => run.Words)} new" : "" }.Where(part => part.Length > 0)));
    }

    private bool Touches(List<EditedRun> lost, List<EditedRun> fresh, Func<PageWords, ImmutableArray<TextSpan>> spans) =>
        spans(_wordsA).Any(span => lost.Exists(run => run.A.Overlaps(span))) || spans(_wordsB).Any(span => fresh.Exists(run => run.B.Overlaps(span)));
}
