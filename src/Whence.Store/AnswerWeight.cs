using Whence.Origins;

namespace Whence.Store;

/// <summary>What the answer rests on that a claim gives, in short: for lists of claims.</summary>
/// <param name="Question">The question (<c>q4</c>).</param>
/// <param name="Answer">The answer (<c>q4.1</c>).</param>
/// <param name="Pages">On how many pages the answer stands.</param>
/// <param name="Outlets">Of how many outlets, as far as pages state one.</param>
/// <param name="Origins">On how many independent origins, by source.</param>
public sealed record AnswerWeight(string Question, string Answer, int Pages, int Outlets, OriginRange Origins);
