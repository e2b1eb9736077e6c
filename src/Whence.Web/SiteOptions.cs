namespace Whence.Web;

/// <summary>How the site is served.</summary>
public sealed record SiteOptions
{
    /// <summary>The port on 127.0.0.1; 0 (the default) for any free one.</summary>
    public int Port { get; init; }
}
