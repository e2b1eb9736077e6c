using Whence.Lexicons;

namespace Whence.Eval.Attribution;

/// <summary>Which kind of cue some words are, by the lexicon of the reader and as its tagger's findings are typed: by the cue's last word that a list knows.</summary>
internal static class CueKinds
{
    /// <summary>A cue of whose words no list knows any. (The reader calls it an action.)</summary>
    public const string Unknown = "unknown";

    /// <summary>No cue at all: a quotation that runs on.</summary>
    public const string None = "no cue";

    /// <summary>All kinds, in the order of tables.</summary>
    public static IReadOnlyList<string> All { get; } = ["speech", "belief", "intention", "attitude", "action", Unknown, None];

    /// <summary>A kind as a phrase: "speech cue", "no cue".</summary>
    public static string Named(string kind) => kind == None ? kind : $"{kind} cue";

    /// <summary>The kind of the cue that stands at <paramref name="spans"/>; marks alone, such as a colon, are speech.</summary>
    public static string Of(string text, IReadOnlyList<(int Start, int End)> spans)
    {
        var isWord = false;
        foreach (var (start, end) in spans.Reverse())
        {
            foreach (var word in Words.In(text, start, Math.Min(end, text.Length)).Reverse())
            {
                isWord = true;
                if (CueTypes.OfWord(text.AsSpan(word.Start, word.End - word.Start)) is { } found)
                    return found.Type;
            }
        }
        return spans.Count == 0 ? None : isWord ? Unknown : "speech";
    }
}
