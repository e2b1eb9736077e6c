namespace Whence.Pages;

/// <summary>Why a page could not be read.</summary>
/// <param name="Code">A stable code: <c>empty</c>, <c>binary</c>, <c>json</c> …</param>
/// <param name="Message">For a person: what is wrong and what would help.</param>
public sealed record Refusal(string Code, string Message);
