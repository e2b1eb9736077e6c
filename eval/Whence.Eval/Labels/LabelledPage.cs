using System.Text.Json;

namespace Whence.Eval.Labels;

/// <summary>A page that two readers labelled, without its text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The file of the data folder that holds it.</param>
/// <param name="Line">The line there, from 1.</param>
/// <param name="Hash">The SHA-256 of the text that was labelled.</param>
/// <param name="Passes">What each of the two readers found.</param>
internal sealed record LabelledPage(string Name, string File, int Line, string Hash, IReadOnlyList<IReadOnlyList<Label>> Passes)
{
    /// <summary>How many readers label a page.</summary>
    public const int Readers = 2;

    /// <summary>The corpus family it comes from.</summary>
    public string Family => CorpusPage.FamilyOf(File);

    /// <summary>Whether every span of its labels lies in a text of <paramref name="length"/> code points.</summary>
    public bool LiesWithin(int length) =>
        Passes.SelectMany(pass => pass).SelectMany(label => label.Source.Concat(label.Cue).Concat(label.Content)).All(span => 0 <= span.Start && span.Start < span.End && span.End <= length);

    /// <summary>Where the labels of <paramref name="half"/> lie in <paramref name="folder"/>.</summary>
    public static string PathOf(string folder, LabelHalf half) => Path.Combine(folder, half == LabelHalf.Tune ? "tune.json" : "untouched.json");

    /// <summary>Reads the labels of one half.</summary>
    /// <exception cref="InvalidDataException">The file holds no labels.</exception>
    public static IReadOnlyList<LabelledPage> Read(string path) => LabelFile.Read(path, "pages", "labels", Of);

    private static LabelledPage Of(JsonElement page) => new(
        page.GetProperty("name").GetString()!,
        page.GetProperty("file").GetString()!,
        page.GetProperty("line").GetInt32(),
        page.GetProperty("sha256").GetString()!,
        [Pass(page, "a"), Pass(page, "b")]);

    private static List<Label> Pass(JsonElement page, string name) => [.. page.GetProperty(name).EnumerateArray().Select(Label.Of)];
}
