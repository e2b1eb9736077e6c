namespace Whence.Store;

/// <summary>Which questions.</summary>
public sealed record QuestionQuery
{
    /// <summary>Only with all of these marks.</summary>
    public QuestionMarks Marks { get; init; }

    /// <summary>Only those of this story (<c>s3</c>).</summary>
    public string? Story { get; init; }

    /// <summary>Only with these words in one of its claims (full text).</summary>
    public string? Text { get; init; }

    /// <summary>Only those in which this source has a part (id, name or alias).</summary>
    public string? Source { get; init; }

    /// <summary>Only those with a claim on this page.</summary>
    public string? Page { get; init; }

    /// <summary>Only with claims on this many pages or more.</summary>
    public int LeastPages { get; init; } = 1;

    /// <summary>Without those whose pages are all of one outlet, which says of itself what it says everywhere; pages that state none are let stand.</summary>
    public bool AcrossOutlets { get; init; }

    /// <summary>Only those whose first answer has an origin: not what every page says in its own voice, as standing lines of a site do.</summary>
    public bool HasOrigin { get; init; }

    /// <summary>Only those with an edge of one of these kinds between two of their claims.</summary>
    public IReadOnlyList<Conflicts.ConflictType> Edges { get; init; } = [];

    /// <summary>The order.</summary>
    public QuestionSort Sort { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Take { get; init; } = 50;
}
