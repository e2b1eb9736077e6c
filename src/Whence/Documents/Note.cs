using Whence.Text;

namespace Whence.Documents;

/// <summary>Something that a reader noticed and carried on from.</summary>
/// <param name="Code">What kind of thing.</param>
/// <param name="Message">In words, for a person.</param>
/// <param name="Span">Where; null when it concerns the whole page or nothing that is left of it.</param>
public sealed record Note(NoteCode Code, string Message, TextSpan? Span = null)
{
    /// <summary>The code as it is written: <c>WH0107</c>.</summary>
    public string CodeText => $"WH{(int)Code:D4}";
}
