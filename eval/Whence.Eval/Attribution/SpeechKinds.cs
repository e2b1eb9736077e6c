namespace Whence.Eval.Attribution;

/// <summary>How a content is given: in quotation marks, in the page's words, or partly.</summary>
internal static class SpeechKinds
{
    /// <summary>All kinds, in the order of tables.</summary>
    public static IReadOnlyList<string> All { get; } = ["direct", "indirect", "mixed"];

    /// <summary>Direct when every word of <paramref name="content"/> stands in a quotation, indirect when none does.</summary>
    /// <param name="content">The words.</param>
    /// <param name="quotations">The quotations of the page, as the reader pairs quotation marks.</param>
    public static string Of(WordSet content, IReadOnlyList<(int Start, int End)> quotations)
    {
        var quoted = content.Starts.Count(at => quotations.Any(quotation => quotation.Start <= at && at < quotation.End));
        return quoted == 0 ? "indirect" : quoted == content.Starts.Count ? "direct" : "mixed";
    }
}
