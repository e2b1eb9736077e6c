namespace Whence.Documents;

/// <summary>When a page was published: an interval, and how it is known.</summary>
/// <param name="Earliest">Not before this day; null when open.</param>
/// <param name="Latest">Not after this day; null when open.</param>
/// <param name="Basis">How it is known.</param>
public sealed record Published(DateOnly? Earliest, DateOnly? Latest, DateBasis Basis);
