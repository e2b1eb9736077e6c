namespace Whence.Web.Twins;

/// <summary>Something that is otherwise than when somebody last looked.</summary>
/// <param name="Kind"><c>lostSupport</c>, <c>newOrigin</c>, <c>denied</c> …</param>
/// <param name="Before">How many there were, where it is a count.</param>
/// <param name="Now">How many there are.</param>
/// <param name="Words">In words.</param>
public sealed record ChangeTwin(string Kind, int Before, int Now, string Words);
