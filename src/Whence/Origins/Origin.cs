using System.Collections.Immutable;

namespace Whence.Origins;

/// <summary>One origin of an answer.</summary>
/// <param name="Name">Its name; of several that were joined the first by the alphabet that is named.</param>
/// <param name="IsUnnamed">Whether nobody in it has a name: it may be one with other unnamed ones.</param>
/// <param name="Family">What it belongs to at last: a government, an owner; null when it stands for itself.</param>
/// <param name="Side">Whose side it is on; null when on nobody's.</param>
/// <param name="Claims">The claims that end at it, by id.</param>
public sealed record Origin(string Name, bool IsUnnamed, string? Family, string? Side, ImmutableArray<string> Claims);
