using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Conflicts;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>Questions whose figures differ, replace one another or cannot be compared.</summary>
public sealed class FiguresListView
{
    /// <summary>How many questions a page of the list holds.</summary>
    public const int PageLength = 30;

    private FiguresListView(Slice<QuestionLine> found, string? kind, int skip, IReadOnlyList<string> notes) => (Found, Kind, Skip, Notes) = (found, kind, skip, notes);

    /// <summary>How figures may stand to one another: value in the address, word.</summary>
    public static IReadOnlyList<(string Value, string Word, ConflictType Type)> Kinds { get; } =
    [
        ("differ", "figures differ", ConflictType.Figures), ("superseded", "a newer one took the place of an older", ConflictType.Supersession), ("apart", "not comparable", ConflictType.NotComparable),
    ];

    /// <summary>The questions.</summary>
    public Slice<QuestionLine> Found { get; }

    /// <summary>The kind that was asked for; null for all.</summary>
    public string? Kind { get; }

    /// <summary>How many were passed over.</summary>
    public int Skip { get; }

    /// <summary>What was not understood, in words.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The parameters as they were understood.</summary>
    public string Self => From(Skip);

    /// <summary>Reads what is asked for and finds it.</summary>
    public static FiguresListView Of(ILinkedLedger ledger, IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(query);
        var notes = new List<string>();
        var kind = query["kind"].ToString().Trim() is { Length: > 0 } asked ? asked : null;
        if (kind is not null && !Kinds.Any(known => known.Value == kind))
        {
            notes.Add($"“{Words.Short(kind, 40)}” is no kind; give {string.Join(", ", Kinds.Select(known => known.Value))}.");
            kind = null;
        }
        var skip = int.TryParse(query["skip"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var shelf = new PageShelf(ledger);
        var found = ledger.Questions(new() { Edges = [.. Kinds.Where(known => kind is null || known.Value == kind).Select(known => known.Type)], Sort = QuestionSort.Pages, Skip = skip, Take = PageLength });
        return new(new([.. found.Items.Select(row => QuestionLine.Of(ledger, shelf, row))], found.Total), kind, skip, notes);
    }

    /// <summary>The parameters of another kind.</summary>
    public static string Only(string? kind) => kind is null ? "" : $"?kind={kind}";

    /// <summary>The parameters of another part of the list.</summary>
    public string From(int skip) => skip <= 0 ? Only(Kind) : QueryHelpers.AddQueryString(Only(Kind), "skip", skip.ToString(CultureInfo.InvariantCulture));
}
