namespace Whence.Documents;

/// <summary>A run of text that was taken over unchanged from the decoded input. UTF-16 units on both sides.</summary>
/// <param name="Text">Where it starts in <see cref="Document.Text"/>.</param>
/// <param name="Raw">Where it starts in the decoded input.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct RawRun(int Text, int Raw, int Length);
