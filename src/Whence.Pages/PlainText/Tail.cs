namespace Whence.Pages.PlainText;

/// <summary>The arrow that leads on to the next page, left hanging at the end of a paragraph: " » …".</summary>
internal static class Tail
{
    /// <summary>Where <paramref name="line"/> ends without it.</summary>
    public static int Without(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        var arrow = false;
        while (end > 0)
        {
            var c = line[end - 1];
            if (Lines.IsBlank(c))
            {
                end--;
                continue;
            }
            // An arrow stands apart; a closing guillemet has an opening one before it.
            var apart = end < 2 || Lines.IsBlank(line[end - 2]) || line[end - 2] is '»' or '›' or '…';
            if (!apart || c is not ('»' or '›' or '…' or '→' or '►') || (c is '»' or '›' && line[..(end - 1)].ContainsAny('«', '‹')))
                break;
            arrow |= c != '…';
            end--;
        }
        return arrow && end > 0 ? end : line.Length;
    }
}
