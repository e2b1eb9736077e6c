using Whence.Documents;

namespace Whence.Store;

/// <summary>A page in a list.</summary>
public sealed record PageRow
{
    /// <summary><c>sha256:…</c></summary>
    public required string Id { get; init; }

    /// <summary>As given.</summary>
    public required string Name { get; init; }

    /// <summary>Its title; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null when not stated.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it stood; null when not stated.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published; null when not stated.</summary>
    public Published? Published { get; init; }

    /// <summary>Whom it credits; null when nobody.</summary>
    public string? ReprintOf { get; init; }

    /// <summary>When the bytes came.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>Whence they came.</summary>
    public required string ReceivedFrom { get; init; }

    /// <summary>How many bytes.</summary>
    public required long Size { get; init; }

    /// <summary>How many words of text.</summary>
    public required int Words { get; init; }

    /// <summary>How many claims.</summary>
    public required int Claims { get; init; }

    /// <summary>The version that read it.</summary>
    public required int ReaderVersion { get; init; }
}
