using Whence.Conflicts;

namespace Whence.Web.Views;

/// <summary>An edge between two claims, with both.</summary>
/// <param name="Conflict">The edge.</param>
/// <param name="A">The claim that denies, confirms, corrects, updates or supersedes.</param>
/// <param name="B">The other one.</param>
public sealed record ConflictView(Conflict Conflict, ClaimView A, ClaimView B);
