namespace Whence.Pages.Decoding;

/// <summary>Bytes as text.</summary>
/// <param name="Text">The text, without a byte order mark; no lone surrogates.</param>
/// <param name="Problem">What had to be repaired, in words; null when nothing had.</param>
internal sealed record Decoded(string Text, string? Problem);
