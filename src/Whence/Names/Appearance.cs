using Whence.Text;

namespace Whence.Names;

/// <summary>Where a page names a person.</summary>
/// <param name="Span">The name, without titles.</param>
/// <param name="Person">Who.</param>
/// <param name="Token">The name's first token.</param>
/// <param name="EndToken">The first token after it.</param>
/// <param name="IsSubject">Whether the sentence is about this one: before its verb and not behind a preposition, or behind a verb of saying.</param>
internal readonly record struct Appearance(TextSpan Span, Person Person, int Token, int EndToken, bool IsSubject) : ISpanned;
