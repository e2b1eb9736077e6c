namespace Whence.Eval.Attribution;

/// <summary>An article with the attributions that its annotator found.</summary>
/// <param name="Name">Its name, without <c>.txt</c>.</param>
/// <param name="Bytes">The text as it lies there.</param>
/// <param name="Text">The text.</param>
/// <param name="Publisher">Who published it; <c>unknown</c> when neither a list of articles nor its name says so.</param>
/// <param name="Gold">The attributions.</param>
internal sealed record AnnotatedArticle(string Name, byte[] Bytes, string Text, string Publisher, IReadOnlyList<RoleSpans> Gold);
