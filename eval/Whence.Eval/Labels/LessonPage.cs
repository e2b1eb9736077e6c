using System.Text.Json;

namespace Whence.Eval.Labels;

/// <summary>A page of which some paragraphs were labelled to learn from, without its text (<c>lessons.json</c>).</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The file of the data folder that holds it.</param>
/// <param name="Line">The line there, from 1.</param>
/// <param name="Hash">The SHA-256 of the text that was labelled.</param>
/// <param name="Paragraphs">Where the paragraphs stand that were labelled; in code points.</param>
/// <param name="Labels">Every attribution in them, those inside contents and those of intention and attitude too.</param>
internal sealed record LessonPage(string Name, string File, int Line, string Hash, IReadOnlyList<(int Start, int End)> Paragraphs, IReadOnlyList<Label> Labels)
{
    /// <summary>Reads all of them.</summary>
    /// <exception cref="InvalidDataException">The file holds no labelled paragraphs.</exception>
    public static IReadOnlyList<LessonPage> Read(string path) => LabelFile.Read(path, "pages", "labelled paragraphs", Of);

    private static LessonPage Of(JsonElement page) => new(
        page.GetProperty("page").GetString()!,
        page.GetProperty("file").GetString()!,
        page.GetProperty("line").GetInt32(),
        page.GetProperty("sha256").GetString()!,
        Label.Spans(page, "read"),
        [.. page.GetProperty("labels").EnumerateArray().Select(Label.Of)]);
}
