using Whence.Origins;

namespace Whence.Web.Views;

/// <summary>Why two claims do not count twice, with both.</summary>
/// <param name="Join">The rule and its evidence.</param>
/// <param name="A">The first claim.</param>
/// <param name="B">The second one.</param>
public sealed record JoinView(OriginJoin Join, ClaimView A, ClaimView B);
