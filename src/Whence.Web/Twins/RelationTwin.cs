namespace Whence.Web.Twins;

/// <summary>An edge to a claim of the same page.</summary>
/// <param name="Type"><c>denies</c>, <c>confirms</c>, <c>corrects</c> or <c>updates</c>.</param>
/// <param name="To">The other claim's id in its page.</param>
public sealed record RelationTwin(string Type, string To);
