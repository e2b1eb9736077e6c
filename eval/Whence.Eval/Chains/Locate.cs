namespace Whence.Eval.Chains;

/// <summary>Finds a known statement in a page's text, and the sentence around it.</summary>
internal static class Locate
{
    private static readonly string[] Before = [". ", ".\n", "\n", "? ", "! ", ".” "];

    /// <summary>Where <paramref name="content"/> stands in <paramref name="text"/>, as it is or word by word; -1 when it does not.</summary>
    public static int Content(string text, string content)
    {
        var at = text.IndexOf(content, StringComparison.Ordinal);
        if (at >= 0)
            return at;
        var there = Words.In(text, 0, text.Length).Select(word => (Text: text[word.Start..word.End].ToLowerInvariant(), word.Start)).ToList();
        var wanted = Words.In(content, 0, content.Length).Select(word => content[word.Start..word.End].ToLowerInvariant()).ToList();
        for (var i = 0; i + wanted.Count <= there.Count; i++)
        {
            var k = 0;
            while (k < wanted.Count && there[i + k].Text == wanted[k])
                k++;
            if (k == wanted.Count)
                return there[i].Start;
        }
        return -1;
    }

    /// <summary>The sentence that holds <paramref name="start"/> to <paramref name="end"/>, roughly: to the nearest stop that a space follows, or line break.</summary>
    public static (int Start, int End) Sentence(string text, int start, int end)
    {
        var (from, to) = (0, text.Length);
        foreach (var stop in Before)
        {
            if (text.AsSpan(0, start).LastIndexOf(stop) is var before and >= 0)
                from = Math.Max(from, before + stop.Length);
            if (end <= text.Length && text.IndexOf(stop, end, StringComparison.Ordinal) is var after and >= 0)
                to = Math.Min(to, after);
        }
        return (from, to);
    }
}
