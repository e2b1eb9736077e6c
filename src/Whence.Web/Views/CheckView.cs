using Whence.Store;
using Whence.Store.Drafts;
using Whence.Web.Intake;

namespace Whence.Web.Views;

/// <summary>A draft put to the ledger: its statements, and what is known of each.</summary>
public sealed class CheckView
{
    /// <summary>The longest text, in characters, that can stand in an address and be sent as a link.</summary>
    public const int LongestInAddress = 1500;

    /// <summary>The longest text that is taken.</summary>
    public const int Longest = 60_000;

    private const int MostStatements = 100;

    private CheckView(string text) => Text = text;

    /// <summary>The draft, as pasted.</summary>
    public string Text { get; }

    /// <summary>Its statements, as they stand in it.</summary>
    public IReadOnlyList<CheckedStatement> Statements { get; private init; } = [];

    /// <summary>How many more there are.</summary>
    public int Left { get; private init; }

    /// <summary>Why it was not read; null when it was.</summary>
    public string? Note { get; private init; }

    /// <summary>How far the linking has come: what waits is not compared yet.</summary>
    public LinkState? LinkState { get; private init; }

    /// <summary>Whether anything was pasted.</summary>
    public bool IsAsked => Text.Length > 0;

    /// <summary>How many of its statements the ledger knows.</summary>
    public int KnownCount => Statements.Count(statement => statement.Known.Count > 0);

    /// <summary>The address of this very check; null where the text is too long for one.</summary>
    public string? Self => !IsAsked ? "/check" : Text.Length <= LongestInAddress ? "/check?text=" + Uri.EscapeDataString(Text) : null;

    /// <summary>The address of its twin; null where there is none.</summary>
    public string? Twin => IsAsked && Self is { } self ? "/check.json" + self["/check".Length..] : null;

    /// <summary>Puts <paramref name="text"/> to <paramref name="ledger"/>; nothing is stored.</summary>
    public static CheckView Of(ILinkedLedger ledger, IReadingRoom? room, string text)
    {
        text = text.Trim().ReplaceLineEndings("\n");
        if (text.Length == 0)
            return new("");
        if (room is null)
            return new(text) { Note = "This site reads nothing; whence check FILE does it from a terminal." };
        if (text.Length > Longest)
            return new(text[..LongestInAddress]) { Note = $"The text has {Words.Number(text.Length)} characters; {Words.Number(Longest)} can be checked at once. Paste a part of it, or use a terminal: whence check FILE." };
        var shelf = new PageShelf(ledger);
        var found = room.Read((Pasted.Nothing with { Text = text }).File()).SelectMany(reading => DraftStatement.Of(ledger, reading)).ToList();
        return new(text)
        {
            Statements = [.. found.Take(MostStatements).Select(statement => CheckedStatement.Of(ledger, shelf, statement))],
            Left = Math.Max(0, found.Count - MostStatements),
            LinkState = ledger.LinkState(),
            Note = found.Count == 0 ? "No statement was found in it. A sentence with somebody who says something, a figure or an event is one." : null,
        };
    }
}
