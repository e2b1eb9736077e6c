using System.Runtime.InteropServices;

namespace Whence.Eval.MainText;

/// <summary>How often each word stands in a text, small letters and capitals alike.</summary>
internal static class WordBag
{
    /// <summary>Counts the words of <paramref name="text"/>.</summary>
    public static Dictionary<string, int> Of(string text)
    {
        var bag = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (start, end) in Words.In(text, 0, text.Length))
            CollectionsMarshal.GetValueRefOrAddDefault(bag, text[start..end], out _)++;
        return bag;
    }

    /// <summary>How many words the two share, and how many each has.</summary>
    public static (int Common, int Left, int Right) Compare(string left, string right)
    {
        var (l, r) = (Of(left), Of(right));
        return (l.Sum(word => Math.Min(word.Value, r.GetValueOrDefault(word.Key))), l.Values.Sum(), r.Values.Sum());
    }
}
