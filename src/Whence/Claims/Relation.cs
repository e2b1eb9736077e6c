namespace Whence.Claims;

/// <summary>An edge from one claim to another of the same page.</summary>
/// <param name="Kind">How it answers.</param>
/// <param name="To">The other's id.</param>
public sealed record Relation(RelationKind Kind, string To);
