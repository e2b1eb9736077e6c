namespace Whence.Taggers;

/// <summary>Tokens that do one thing in an attribution.</summary>
/// <param name="Role">What they do.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The first token after.</param>
public readonly record struct RoleSpan(Role Role, int First, int End);
