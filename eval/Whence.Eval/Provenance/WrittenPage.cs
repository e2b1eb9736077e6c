namespace Whence.Eval.Provenance;

/// <summary>A page that the generator wrote.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Outlet">Who publishes it.</param>
/// <param name="Published">When.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Paragraphs">Its text.</param>
/// <param name="Statement">Which of the paragraphs opens with the statement.</param>
/// <param name="Sentence">The sentence with the statement, from the paragraph's start.</param>
/// <param name="Template">The template that it was written by.</param>
internal sealed record WrittenPage(string Name, string Outlet, DateOnly Published, string Title, IReadOnlyList<string> Paragraphs, int Statement, string Sentence, string Template)
{
    /// <summary>Headline and paragraphs with an empty line between them, as a page of plain text is.</summary>
    public string Text => string.Join("\n\n", Paragraphs);
}
