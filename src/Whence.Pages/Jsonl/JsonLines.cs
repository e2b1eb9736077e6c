using System.Buffers;

namespace Whence.Pages.Jsonl;

/// <summary>Tells JSON Lines from other texts and cuts them into lines.</summary>
internal static class JsonLines
{
    private const int Looked = 20;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);

    /// <summary>Whether <paramref name="bytes"/> open as a JSON object does: a brace, a key, a colon.</summary>
    public static bool Looks(ReadOnlySpan<byte> bytes)
    {
        var at = Skip(bytes, 0);
        if (at == bytes.Length || bytes[at] != '{')
            return false;
        at = Skip(bytes, at + 1);
        if (at == bytes.Length || bytes[at] != '"')
            return at < bytes.Length && bytes[at] == '}';
        var key = bytes[(at + 1)..];
        var end = key.IndexOf((byte)'"');
        if (end is < 0 or > 200)
            return false;
        at = Skip(key, end + 1);
        return at < key.Length && key[at] == ':';
    }

    /// <summary>The lines that are not blank, with their numbers from 1, without line ends; one object over several lines is one line.</summary>
    public static IEnumerable<(int Number, ReadOnlyMemory<byte> Line)> Of(ReadOnlyMemory<byte> bytes)
    {
        if (IsOneObject(bytes))
        {
            yield return (1, Trim(bytes));
            yield break;
        }
        var number = 0;
        for (var at = 0; at < bytes.Length;)
        {
            number++;
            var end = bytes.Span[at..].IndexOf((byte)'\n');
            var line = bytes.Slice(at, end < 0 ? bytes.Length - at : end);
            at += line.Length + 1;
            if (line.Span is [.., (byte)'\r'])
                line = line[..^1];
            if (line.Span.ContainsAnyExcept(Blanks))
                yield return (number, line);
        }
    }

    // Pretty-printed, or broken over lines: no line among the first is an object by itself.
    private static bool IsOneObject(ReadOnlyMemory<byte> bytes)
    {
        var looked = 0;
        for (var at = 0; at < bytes.Length && looked < Looked; looked++)
        {
            var end = bytes.Span[at..].IndexOf((byte)'\n');
            var line = bytes.Span.Slice(at, end < 0 ? bytes.Length - at : end).Trim(" \t\r"u8);
            if (line is [(byte)'{', .., (byte)'}'])
                return false;
            at = end < 0 ? bytes.Length : at + end + 1;
        }
        return true;
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Span is [.., (byte)'\n' or (byte)'\r'])
            bytes = bytes[..^1];
        return bytes;
    }

    private static int Skip(ReadOnlySpan<byte> bytes, int from) =>
        bytes[from..].IndexOfAnyExcept(Blanks) is var length and >= 0 ? from + length : bytes.Length;
}
