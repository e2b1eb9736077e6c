using Whence.Sources;

namespace Whence.Store;

/// <summary>A source with how often it speaks.</summary>
/// <param name="Id"><c>src:…</c></param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other forms seen.</param>
/// <param name="Known">What is known of an unnamed one.</param>
/// <param name="AsOrigin">Claims that go back to it.</param>
/// <param name="AsRelay">Claims that it passed on.</param>
/// <param name="Pages">Pages that name it.</param>
/// <param name="Denials">Claims that it rejects.</param>
public sealed record SourceRow(string Id, string Name, SourceKind Kind, IReadOnlyList<string> Aliases, Known? Known, int AsOrigin, int AsRelay, int Pages, int Denials);
