using Whence.Stances;

namespace Whence.Store;

/// <summary>Which claims.</summary>
public sealed record ClaimQuery
{
    /// <summary>Only where this source speaks, relays or is the origin (id, name or alias).</summary>
    public string? Source { get; init; }

    /// <summary>Only where this is the origin.</summary>
    public string? Origin { get; init; }

    /// <summary>Only passed on by this relay.</summary>
    public string? Via { get; init; }

    /// <summary>Only on pages of this outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Only on this page.</summary>
    public string? Page { get; init; }

    /// <summary>Only with all of these marks.</summary>
    public Marks Marks { get; init; }

    /// <summary>Only with these words (full text).</summary>
    public string? Text { get; init; }

    /// <summary>Only on pages published, or when that is not stated received, on or after this day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only on pages filed on or before this day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only on pages that tell this story (<c>s3</c>).</summary>
    public string? Story { get; init; }

    /// <summary>Only under this question (<c>q4</c>).</summary>
    public string? Question { get; init; }

    /// <summary>Only those that speak of this place (its code: <c>geonames:…</c>, <c>admin:…</c>, <c>iso:…</c>).</summary>
    public string? Place { get; init; }

    /// <summary>True: the writer's own only; false: attributed only; null: both.</summary>
    public bool? Writer { get; init; }

    /// <summary>The order.</summary>
    public ClaimSort Sort { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Take { get; init; } = 50;
}
