using Whence.Conflicts;

namespace Whence.Store;

/// <summary>A statement that changed on its way from one claim to another.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Drift">What changed.</param>
public sealed record DriftRow(string Question, Drift Drift);
