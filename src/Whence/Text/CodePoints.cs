namespace Whence.Text;

/// <summary>Converts UTF-16 offsets of one text into offsets in Unicode code points and back.</summary>
/// <remarks>
/// Exports count as the W3C Web Annotation <c>TextPositionSelector</c> does. A text without surrogates costs nothing;
/// any other keeps the places of its pairs. A lone surrogate counts as one code point, as Python counts it.
/// </remarks>
public sealed class CodePoints
{
    private readonly int[] _lows; // UTF-16 positions of the second half of each pair, ascending

    private CodePoints(int[] lows) => _lows = lows;

    /// <summary>Reads <paramref name="text"/> once.</summary>
    public static CodePoints Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return new([]);
        var lows = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text[i - 1], text[i]))
                continue;
            lows.Add(i);
            i++;
        }
        return new([.. lows]);
    }

    /// <summary>The offset in code points of the UTF-16 offset <paramref name="utf16"/>.</summary>
    public int At(int utf16)
    {
        if (_lows.Length == 0)
            return utf16;
        var i = Array.BinarySearch(_lows, utf16);
        return utf16 - (i >= 0 ? i : ~i);
    }

    /// <summary>The UTF-16 offset of the code point at <paramref name="codePoint"/>.</summary>
    public int Utf16(int codePoint)
    {
        var at = codePoint;
        foreach (var low in _lows)
        {
            if (low > at)
                break;
            at++;
        }
        return at;
    }
}
