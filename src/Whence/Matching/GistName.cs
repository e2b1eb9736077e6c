using Whence.Names;

namespace Whence.Matching;

/// <summary>A name in a claim.</summary>
/// <param name="Name">As the same thing is called everywhere.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct GistName(string Name, MentionKind Kind);
