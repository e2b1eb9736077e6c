using Whence.Text;

namespace Whence.Language;

/// <summary>What stands between quotation marks.</summary>
/// <param name="Span">With its marks.</param>
/// <param name="Inner">Without them and without outer white space.</param>
/// <param name="Depth">0 at the top, 1 inside another quotation.</param>
/// <param name="Repaired">Whether an end was missing and had to be supplied; a <see cref="Documents.Note"/> says so.</param>
public readonly record struct Quotation(TextSpan Span, TextSpan Inner, int Depth, bool Repaired) : ISpanned
{
    /// <summary>Whether it has no closing mark because the next paragraph goes on with it.</summary>
    public bool GoesOn => !Repaired && Inner.End == Span.End;
}
