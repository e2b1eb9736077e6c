using Whence.Eval.Labels;
using Whence.Text;

namespace Whence.Eval.Pairs;

/// <summary>Two claims of two pages that the seed draws for labelling.</summary>
/// <param name="A">The first claim.</param>
/// <param name="B">The second one.</param>
/// <param name="Stratum">The stratum that they were drawn from.</param>
/// <param name="Half">The half they belong to.</param>
internal sealed record DrawnPair(DrawnClaim A, DrawnClaim B, string Stratum, LabelHalf Half);

/// <summary>A claim of a corpus page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Spans">Where it stands in the page's text, in UTF-16 units.</param>
internal sealed record DrawnClaim(CorpusPage Page, IReadOnlyList<TextSpan> Spans);
