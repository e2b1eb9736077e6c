namespace Whence.Documents;

/// <summary>A run of text that was taken over unchanged from the decoded input. UTF-16 units on both sides.</summary>
/// <param name="Text">Where it starts in <see cref="Document.Text"/>.</param>
/// <param name="Raw">Where it starts in the decoded input.</param>
/// <param name="Length">How long it is.</param>
/// <param name="PairsBefore">How many surrogate pairs stand before it in the decoded input: exports count code points, and the input is no longer at hand.</param>
public readonly record struct RawRun(int Text, int Raw, int Length, int PairsBefore = 0);
