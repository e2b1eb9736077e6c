namespace Whence.Store.Desk;

/// <summary>Another question that a claim may belong under: one of its claims was found alike.</summary>
/// <param name="Question"><c>q4</c>.</param>
/// <param name="ClaimId">The claim that is alike.</param>
/// <param name="Text">Its words.</param>
/// <param name="Score">How alike, from 0 to 1, that they are about the same.</param>
public sealed record NearQuestion(string Question, string ClaimId, string Text, double Score);
