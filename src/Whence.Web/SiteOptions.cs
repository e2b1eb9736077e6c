using System.Net;

namespace Whence.Web;

/// <summary>How the site is served.</summary>
public sealed record SiteOptions
{
    /// <summary>The fewest characters that a token may have.</summary>
    public const int ShortestToken = 16;

    /// <summary>The port; 0 (the default) for any free one.</summary>
    public int Port { get; init; }

    /// <summary>Where it listens; 127.0.0.1 unless told otherwise. Any other address than this machine's own loopback demands a <see cref="Token"/>.</summary>
    public IReadOnlyList<IPAddress> Addresses { get; init; } = [IPAddress.Loopback];

    /// <summary>Names by which it may be asked for, beside the addresses.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What everybody must show who wants to come in; null (the default) asks for nothing.</summary>
    public string? Token { get; init; }

    /// <summary>Whether the ledger is shown only and nothing is taken in.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether only this machine can ask.</summary>
    public bool IsLocal => Addresses.All(IPAddress.IsLoopback);

    /// <summary>What is wrong with the options, for a person; null when nothing is.</summary>
    public string? Fault()
    {
        if (Port is < 0 or > IPEndPoint.MaxPort)
            return $"{Port} is no port: give 0 (any free one) to {IPEndPoint.MaxPort}.";
        if (Addresses.Count == 0)
            return "No address to listen on was given.";
        if (Token is null)
            return IsLocal ? null : $"Beyond this machine nothing is served without a token: give one of {ShortestToken} characters or more.";
        return Token.Length < ShortestToken ? $"The token has {Token.Length} characters; it needs {ShortestToken} or more." : null;
    }
}
