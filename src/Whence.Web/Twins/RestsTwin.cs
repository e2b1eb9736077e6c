namespace Whence.Web.Twins;

/// <summary>What an answer rests on, in short.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Pages">Pages.</param>
/// <param name="Outlets">Outlets, as far as pages state one.</param>
/// <param name="Origins">Independent origins: at least, at most.</param>
public sealed record RestsTwin(string Question, string Answer, int Pages, int Outlets, IReadOnlyList<int> Origins);
