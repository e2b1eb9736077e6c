using Whence.Store;

namespace Whence.Web.Twins;

/// <summary>A page in a list.</summary>
public sealed record PageTwin
{
    /// <summary><c>sha256:…</c> of the bytes as received.</summary>
    public required string Id { get; init; }
    /// <summary>As given.</summary>
    public required string Name { get; init; }
    /// <summary>Its title.</summary>
    public string? Title { get; init; }
    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }
    /// <summary>Where it stood.</summary>
    public string? Url { get; init; }
    /// <summary>When it was published.</summary>
    public DayTwin? Published { get; init; }
    /// <summary>Whom it credits.</summary>
    public string? ReprintOf { get; init; }
    /// <summary>When the bytes came.</summary>
    public required DateTimeOffset Received { get; init; }
    /// <summary>Whence.</summary>
    public required string ReceivedFrom { get; init; }
    /// <summary>How many bytes.</summary>
    public required long Size { get; init; }
    /// <summary>How many words.</summary>
    public required int Words { get; init; }
    /// <summary>How many claims.</summary>
    public required int Claims { get; init; }
    /// <summary>The version that read it.</summary>
    public required int ReaderVersion { get; init; }
    /// <summary>Its address on this site.</summary>
    public required string Address { get; init; }

    /// <summary>The twin of <paramref name="row"/>.</summary>
    public static PageTwin Of(PageRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Title = row.Title,
        Outlet = row.Outlet,
        Url = row.Url,
        Published = DayTwin.Of(row.Published),
        ReprintOf = row.ReprintOf,
        Received = row.Received,
        ReceivedFrom = row.ReceivedFrom,
        Size = row.Size,
        Words = row.Words,
        Claims = row.Claims,
        ReaderVersion = row.ReaderVersion,
        Address = Addresses.Page(row.Id),
    };
}
