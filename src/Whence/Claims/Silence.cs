using Whence.Sources;
using Whence.Text;

namespace Whence.Claims;

/// <summary>Somebody was asked for comment and, as far as the page tells, gave none. No statement: nothing is said.</summary>
/// <param name="Span">The words that tell it.</param>
/// <param name="Kind">How.</param>
/// <param name="Party">Who kept silent.</param>
/// <param name="PartySpan">The words that name it.</param>
/// <param name="Asker">Who asked; null when the page does not say.</param>
public sealed record Silence(TextSpan Span, SilenceKind Kind, Source Party, TextSpan PartySpan, Source? Asker) : ISpanned;
