using System.Text;

namespace Whence.Pages.Decoding;

/// <summary>Bytes to text: byte order marks, UTF-8, and Windows-1252 for what is neither.</summary>
internal static class TextDecoder
{
    // What the bytes 0x80 to 0x9F mean in Windows-1252; 0 where they mean nothing. Everything above is Latin-1.
    private const string Windows1252 =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0" +
        "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>Decodes <paramref name="bytes"/>; <paramref name="declared"/> is the encoding that the page names, if it does.</summary>
    public static Decoded Decode(ReadOnlySpan<byte> bytes, string? declared = null) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest, false),
        [0xFF, 0xFE, 0, 0, .. var rest] => By(new UTF32Encoding(false, false), rest),
        [0, 0, 0xFE, 0xFF, .. var rest] => By(new UTF32Encoding(true, false), rest),
        [0xFF, 0xFE, .. var rest] => By(new UnicodeEncoding(false, false), rest),
        [0xFE, 0xFF, .. var rest] => By(new UnicodeEncoding(true, false), rest),
        _ => Utf8(bytes, IsWestern(declared)),
    };

    /// <summary>Whether <paramref name="bytes"/> are no text at all: NUL bytes without a mark that explains them, or a file type that is known.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
            return false;
        if (bytes.StartsWith("%PDF-"u8) || Gzip.Looks(bytes) || bytes.StartsWith("PK\u0003\u0004"u8))
            return true;
        var head = bytes[..Math.Min(bytes.Length, 1 << 16)];
        if (head.Contains((byte)0))
            return true;
        var controls = 0;
        foreach (var b in head)
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1B))
                controls++;
        return controls > 16 && controls > head.Length / 20;
    }

    private static bool IsWestern(string? declared) => declared?.Trim().ToLowerInvariant() is
        "windows-1252" or "cp1252" or "iso-8859-1" or "latin1" or "iso-8859-15" or "us-ascii" or "ascii";

    private static Decoded Utf8(ReadOnlySpan<byte> bytes, bool western)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return new(Encoding.UTF8.GetString(bytes), null);
        var text = Encoding.UTF8.GetString(bytes);
        if (!western && IsMostlyUtf8(bytes, text))
            return new(text, "Some bytes are no UTF-8 and were replaced by U+FFFD.");
        var problem = western ? null : "The bytes are no UTF-8 and were read as Windows-1252.";
        return new(Western(bytes, ref problem), problem);
    }

    // A broken byte here and there in a text whose other letters are sound UTF-8 is damage, not another encoding.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes, string text)
    {
        int broken = 0, sound = 0;
        foreach (var c in text)
        {
            if (c == '\uFFFD')
                broken++;
            else if (c >= 0x80)
                sound++;
        }
        return sound > broken || !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);
    }

    private static string Western(ReadOnlySpan<byte> bytes, ref string? problem)
    {
        var chars = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            var c = (char)bytes[i];
            if (c is >= '\u0080' and <= '\u009F' && (c = Windows1252[c - 0x80]) == 0)
            {
                c = '\uFFFD';
                problem = "Some bytes mean nothing in Windows-1252 and were replaced by U+FFFD.";
            }
            chars[i] = c;
        }
        return new string(chars);
    }

    private static Decoded By(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        var marks = text.AsSpan().Count('\uFFFD');
        return new(text, marks == 0 ? null : $"{marks} places are no {encoding.WebName.ToUpperInvariant()} and hold U+FFFD.");
    }
}
