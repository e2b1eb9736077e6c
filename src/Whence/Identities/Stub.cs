using System.Collections.Immutable;
namespace Whence.Identities;
/// <summary>Stub.</summary>
public sealed record SourceProfile(string Name, Sources.SourceKind Kind, ImmutableArray<string> Aliases);
/// <summary>Stub.</summary>
public sealed record IdentityMatch(double Score, string Evidence);
/// <summary>Stub.</summary>
public static class Identity {
/// <summary>Stub.</summary>
public const double Sure = .9;
/// <summary>Stub.</summary>
public static ImmutableArray<ulong> Keys(SourceProfile p) => [];
/// <summary>Stub.</summary>
public static IdentityMatch? Of(SourceProfile a, SourceProfile b) => null;
}
