namespace Whence.Stories;
/// <summary>Stub.</summary>
public sealed record PageGist { 
/// <summary>Stub.</summary>
public System.Collections.Immutable.ImmutableArray<ulong> Keys => [];
/// <summary>Stub.</summary>
public static PageGist Of(Reading r, System.Collections.Immutable.ImmutableArray<Matching.Gist?> g) => new();
/// <summary>Stub.</summary>
public byte[] Write() => [];
/// <summary>Stub.</summary>
public static PageGist Read(byte[] b) => new();
}
/// <summary>Stub.</summary>
public static class Kinship {
/// <summary>Stub.</summary>
public const int MostPages = 64;
/// <summary>Stub.</summary>
public const double Threshold = .5, Least=.5;
/// <summary>Stub.</summary>
public static double Of(PageGist a, PageGist b) => 0;
}
