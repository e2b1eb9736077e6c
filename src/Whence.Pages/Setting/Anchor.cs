namespace Whence.Pages.Setting;

/// <summary>Where some words lead. Fragments that share one anchor are one link.</summary>
/// <param name="url">As given.</param>
/// <param name="isEmbed">Whether the thing itself stands in the page.</param>
internal sealed class Anchor(string url, bool isEmbed)
{
    /// <summary>The address as given.</summary>
    public string Url { get; } = url;

    /// <summary>Whether the thing itself stands in the page.</summary>
    public bool IsEmbed { get; } = isEmbed;
}
