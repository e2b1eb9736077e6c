namespace Whence.Lexicons;

/// <summary>Words by which a text means a kind of institution.</summary>
/// <param name="Words">The words in a row, in small letters.</param>
/// <param name="NeedsState">Whether they mean it only beside a state's name.</param>
/// <param name="Institution">The kind.</param>
public sealed record InstitutionForm(string[] Words, bool NeedsState, Institution Institution);
