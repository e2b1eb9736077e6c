namespace Whence.Eval.Attribution;

/// <summary>One class of error.</summary>
/// <param name="Name">What goes wrong: <c>content: ends too late</c>.</param>
/// <param name="Count">How often.</param>
/// <param name="Share">Of all errors, in percent.</param>
/// <param name="Examples">Some of them, a line each, spread over the articles; empty unless they were asked for. They hold words of the articles: shown, never kept.</param>
public sealed record ErrorClass(string Name, int Count, double Share, IReadOnlyList<string> Examples);
