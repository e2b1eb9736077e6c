namespace Whence.Taggers;

/// <summary>Tokens that do one thing in an attribution.</summary>
/// <param name="Role">What they do.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The first token after.</param>
/// <param name="Doubt">The negative logarithm of the probability that the tagger's sums give just this span; 0 where nobody asked.</param>
public readonly record struct RoleSpan(Role Role, int First, int End, float Doubt = 0);
