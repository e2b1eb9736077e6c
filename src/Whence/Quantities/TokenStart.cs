using Whence.Language;

namespace Whence.Quantities;

/// <summary>Finds a token by where it starts.</summary>
internal readonly record struct TokenStart(int Start) : IComparable<Token>
{
    /// <inheritdoc/>
    public int CompareTo(Token other) => Start.CompareTo(other.Span.Start);
}
