using System.Collections.Immutable;

namespace Whence.Sources;

/// <summary>What somebody told an outlet, as far as it has been read.</summary>
/// <param name="At">Behind what place of the text it is known.</param>
/// <param name="Speaker">Who spoke, by name.</param>
/// <param name="Via">Through whom it came, the outlet last.</param>
/// <param name="IsTalk">Whether it is more than one statement: an interview, not "told X".</param>
/// <param name="Block">The block in which its last statement ends.</param>
internal sealed record Interview(int At, string Speaker, ImmutableArray<Hop> Via, bool IsTalk, int Block);
