namespace Whence.Store;

/// <summary>Which places.</summary>
public sealed record PlaceQuery
{
    /// <summary>Only those of which claims on pages of this story speak (<c>s3</c>).</summary>
    public string? Story { get; init; }

    /// <summary>Only those of which claims under this question speak (<c>q4</c>).</summary>
    public string? Question { get; init; }

    /// <summary>Only those of which claims of this source speak (id, name or alias).</summary>
    public string? Source { get; init; }

    /// <summary>Not south of this latitude.</summary>
    public double South { get; init; } = -90;

    /// <summary>Not north of it.</summary>
    public double North { get; init; } = 90;

    /// <summary>Not west of this longitude.</summary>
    public double West { get; init; } = -180;

    /// <summary>Not east of it.</summary>
    public double East { get; init; } = 180;

    /// <summary>How many at most; those with most claims.</summary>
    public int Take { get; init; } = 200;
}
