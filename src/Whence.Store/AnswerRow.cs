using Whence.Origins;

namespace Whence.Store;

/// <summary>One answer to a question, with what stands behind it.</summary>
public sealed record AnswerRow
{
    /// <summary><c>q4.1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The words that stand for it.</summary>
    public required string Text { get; init; }

    /// <summary>The claim that they are taken from.</summary>
    public required string ClaimId { get; init; }

    /// <summary>Whether it rejects what the question's words say.</summary>
    public required bool Rejects { get; init; }

    /// <summary>The least that its figures allow; null when it gives none, or leaves that side open.</summary>
    public double? Low { get; init; }

    /// <summary>The most.</summary>
    public double? High { get; init; }

    /// <summary>The claims that give it, by id.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    /// <summary>Pages, outlets, origins, joins, the end of each trail.</summary>
    public required OriginCount Count { get; init; }
}
