namespace Whence.Identities;

/// <summary>That two sources are one, and why.</summary>
/// <param name="Score">How surely, 0 to 1; from <see cref="Identity.Sure"/> on they may be joined without being asked.</param>
/// <param name="Evidence">What says so, in one line.</param>
public sealed record IdentityMatch(double Score, string Evidence);
