namespace Whence.Store;

/// <summary>A question on which claims of the ledger bear, with the answers that they give.</summary>
public sealed record QuestionRow
{
    /// <summary><c>q4</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The words that stand for it: those of its claim that is most like the others.</summary>
    public required string Text { get; init; }

    /// <summary>The claim that they are taken from.</summary>
    public required string ClaimId { get; init; }

    /// <summary>The story that most of its pages tell; null when they tell none.</summary>
    public string? Story { get; init; }

    /// <summary>How many claims bear on it.</summary>
    public required int Claims { get; init; }

    /// <summary>On how many pages.</summary>
    public required int Pages { get; init; }

    /// <summary>Of how many outlets, as far as pages state one.</summary>
    public required int Outlets { get; init; }

    /// <summary>What to know at first sight.</summary>
    public required QuestionMarks Marks { get; init; }

    /// <summary>The first day on which a page of it was published.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last one.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Its answers, most pages first.</summary>
    public required IReadOnlyList<AnswerRow> Answers { get; init; }
}
