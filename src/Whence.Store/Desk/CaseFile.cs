namespace Whence.Store.Desk;

/// <summary>A case with all that is in it.</summary>
/// <param name="Row">The case.</param>
/// <param name="Things">What is kept in it, in the order in which it was put there.</param>
/// <param name="Notes">Its notes, newest first.</param>
public sealed record CaseFile(CaseRow Row, IReadOnlyList<CaseThing> Things, IReadOnlyList<CaseNote> Notes);
