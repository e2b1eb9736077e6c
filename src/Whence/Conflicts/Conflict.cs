namespace Whence.Conflicts;

/// <summary>An edge between two claims of one question.</summary>
/// <param name="Type">How they stand to each other.</param>
/// <param name="A">The id of the claim that denies, confirms, corrects, updates or supersedes; of two that only disagree, the one of the earlier page.</param>
/// <param name="B">The other one's.</param>
/// <param name="Why">What in the texts says so, in one line.</param>
public sealed record Conflict(ConflictType Type, string A, string B, string Why)
{
    /// <summary>The type as it is exported.</summary>
    public string Word => WordOf(Type);

    /// <summary>A type as it is exported.</summary>
    public static string WordOf(ConflictType type) => type switch
    {
        ConflictType.Figures => "figures",
        ConflictType.Denial => "denial",
        ConflictType.Update => "update",
        ConflictType.Correction => "correction",
        ConflictType.Supersession => "supersession",
        ConflictType.NotComparable => "not comparable",
        _ => "confirmation",
    };
}
