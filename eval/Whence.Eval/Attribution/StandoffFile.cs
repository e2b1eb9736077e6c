using System.Globalization;

namespace Whence.Eval.Attribution;

/// <summary>One annotator's file in the corpus's own layout (brat stand-off): spans on lines that start with <c>T</c>, attributions on those that start with <c>E</c>.</summary>
internal static class StandoffFile
{
    /// <summary>The attributions in it, in its order; a line that is none is passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="utf16">Turns code points into UTF-16 offsets.</param>
    public static IReadOnlyList<RoleSpans> Read(IEnumerable<string> lines, Func<int, int> utf16)
    {
        var spans = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        var events = new List<string[]>();
        foreach (var line in lines)
        {
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields.Length > 1 && fields[0].StartsWith('T'))
                spans[fields[0]] = Pieces(fields[1], utf16);
            else if (fields.Length > 1 && fields[0].StartsWith('E'))
                events.Add(fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        return [.. events.Select(arguments => new RoleSpans(Of(arguments, "Source", spans), Of(arguments, "Cue", spans), Of(arguments, "Content", spans)))];
    }

    // "Content:T4", and "Content2:T9" for a second piece.
    private static List<(int, int)> Of(string[] arguments, string role, Dictionary<string, List<(int, int)>> spans) =>
        [.. arguments.Select(argument => argument.Split(':')).Where(parts => parts.Length == 2 && parts[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == role)
            .SelectMany(parts => spans.GetValueOrDefault(parts[1]) ?? [])];

    // "Cue 10 14;20 24"
    private static List<(int, int)> Pieces(string field, Func<int, int> utf16)
    {
        var pieces = new List<(int, int)>();
        var space = field.IndexOf(' ', StringComparison.Ordinal);
        foreach (var piece in field[(space + 1)..].Split(';'))
        {
            if (piece.Split(' ') is [var from, var to]
                && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end))
                pieces.Add((utf16(start), utf16(end)));
        }
        return pieces;
    }
}
