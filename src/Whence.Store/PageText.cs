using System.Collections.Immutable;
using Whence.Documents;

namespace Whence.Store;

/// <summary>A page with its text and what stands in it. Offsets are UTF-16 units of <see cref="Text"/>.</summary>
/// <param name="Row">The page.</param>
/// <param name="Text">Its text (a title given apart first, see <see cref="Document"/>).</param>
/// <param name="TitleLength">How much of the text is a title that was given apart.</param>
/// <param name="Blocks">Its blocks.</param>
/// <param name="Links">Its links.</param>
/// <param name="Claims">Its claims, in order of their place.</param>
/// <param name="Notes">What was noticed.</param>
public sealed record PageText(PageRow Row, string Text, int TitleLength, ImmutableArray<Block> Blocks, ImmutableArray<Link> Links, IReadOnlyList<ClaimRow> Claims, ImmutableArray<Note> Notes);
