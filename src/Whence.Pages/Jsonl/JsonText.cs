using System.Text;
using System.Text.Unicode;
using Whence.Pages.Decoding;

namespace Whence.Pages.Jsonl;

/// <summary>Makes a line of JSON fit for a strict parser: bytes that are no UTF-8 and escapes of lone surrogates are replaced.</summary>
internal static class JsonText
{
    /// <summary>The repaired line, and what had to be repaired; the line itself and null when nothing had.</summary>
    public static (ReadOnlyMemory<byte> Line, string? Problem) Repair(ReadOnlyMemory<byte> line)
    {
        string? problem = null;
        if (!Utf8.IsValid(line.Span))
        {
            var decoded = TextDecoder.Decode(line.Span);
            line = Encoding.UTF8.GetBytes(decoded.Text);
            problem = decoded.Problem;
        }
        if (line.Span.IndexOf("\\ud"u8) < 0 && line.Span.IndexOf("\\uD"u8) < 0)
            return (line, problem);
        var repaired = line.ToArray();
        var lone = ReplaceLone(repaired);
        return lone == 0 ? (line, problem) : (repaired, problem ?? $"{lone} escaped halves of characters were replaced by U+FFFD.");
    }

    private static int ReplaceLone(Span<byte> json)
    {
        var lone = 0;
        for (var i = 0; i + 1 < json.Length; i++)
        {
            if (json[i] != '\\')
                continue;
            var unit = Unit(json, i);
            if (unit is >= 0xD800 and <= 0xDBFF && Unit(json, i + 6) is >= 0xDC00 and <= 0xDFFF)
            {
                i += 11;
            }
            else if (unit is >= 0xD800 and <= 0xDFFF)
            {
                "fffd"u8.CopyTo(json[(i + 2)..]);
                lone++;
                i += 5;
            }
            else
            {
                i++; // whatever is escaped, a backslash above all
            }
        }
        return lone;
    }

    private static int Unit(ReadOnlySpan<byte> json, int at)
    {
        if (at + 6 > json.Length || json[at] != '\\' || json[at + 1] != 'u')
            return -1;
        var unit = 0;
        foreach (var digit in json.Slice(at + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit))
                return -1;
            unit = (unit << 4) | Convert.ToInt32(((char)digit).ToString(), 16);
        }
        return unit;
    }
}
