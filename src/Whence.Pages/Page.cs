using Whence.Documents;

namespace Whence.Pages;

/// <summary>One page of some input: a document, or the reason why there is none.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Bytes">The page's own bytes, as received: the file's, or the line's.</param>
/// <param name="Document">The document; null when refused.</param>
/// <param name="Refusal">Why not; null when read.</param>
public sealed record Page(string Name, ReadOnlyMemory<byte> Bytes, Document? Document, Refusal? Refusal);
