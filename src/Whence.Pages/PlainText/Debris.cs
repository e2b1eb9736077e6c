namespace Whence.Pages.PlainText;

/// <summary>Tells the lines of an article from the furniture around it. Conservative: a line that might be prose stays.</summary>
internal sealed class Debris
{
    private const int ProseWords = 14;
    private const int TeaserWords = 40;
    private const int DeepestTitle = 80;
    private const int LeastTitleWords = 4;
    private const int ShortestMenu = 8;
    private const int NearHead = 4;

    private readonly string _raw;
    private readonly List<Line> _lines;
    private readonly DebrisKind[] _kinds;
    private readonly bool[] _prose;
    private readonly bool[] _cut;
    private readonly int _first;
    private readonly int _last;

    private Debris(string raw, List<Line> lines)
    {
        _raw = raw;
        _lines = lines;
        _kinds = new DebrisKind[lines.Count];
        _prose = new bool[lines.Count];
        _cut = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].In(raw);
            _kinds[i] = Phrasebook.KindOf(line);
            _prose[i] = _kinds[i] == DebrisKind.None && Wording.EndsSentence(line) && Wording.Count(line) >= ProseWords;
        }
        _first = Array.IndexOf(_prose, true);
        _last = Array.LastIndexOf(_prose, true);
    }

    /// <summary>Which of <paramref name="lines"/> are debris, and whether the title stood twice.</summary>
    public static (bool[] Cut, bool TitleTwice) In(string raw, List<Line> lines)
    {
        var debris = new Debris(raw, lines);
        debris.CutAnywhere();
        if (debris._first >= 0)
        {
            debris.CutTail();
            debris.CutEdges();
        }
        return (debris._cut, debris.CutAboveTitle());
    }

    private void CutAnywhere()
    {
        for (var i = 0; i < _cut.Length; i++)
            _cut[i] = _kinds[i] == DebrisKind.Line;
    }

    /// <summary>From the first mark of an end on that holds: a comment form when less follows than stood before, teasers when nothing but teasers follows.</summary>
    private void CutTail()
    {
        for (var i = _first + 1; i < _cut.Length; i++)
        {
            var ends = _kinds[i] switch
            {
                DebrisKind.End => Words(0, i) >= 2 * Words(i, _cut.Length) || OnlyTeasers(i + 1),
                DebrisKind.Related => OnlyTeasers(i + 1),
                _ => false,
            };
            if (!ends)
                continue;
            Array.Fill(_cut, true, i, _cut.Length - i);
            return;
        }
    }

    private bool OnlyTeasers(int from)
    {
        for (var i = from; i < _cut.Length; i++)
        {
            var line = _lines[i].In(_raw);
            var words = Wording.Count(line);
            if (_prose[i] || (words > TeaserWords && !IsCutShort(line)))
                return false;
        }
        return true;
    }

    private void CutEdges()
    {
        var end = _cut.Length;
        while (end > 0 && (_cut[end - 1] || IsEdge(end - 1)))
            _cut[--end] = true;
        for (var i = 0; i < _first; i++)
            _cut[i] |= IsEdge(i) && !(i == 0 && _kinds[i] == DebrisKind.None);
        for (var i = _last + 1; i < end; i++)
            _cut[i] |= _kinds[i] == DebrisKind.Edge;
        CutMenus();
    }

    /// <summary>Above the first paragraph, a long row of lines of a few words each is a menu; the lines right above the paragraph may be its head.</summary>
    private void CutMenus()
    {
        for (var i = 0; i < _first - NearHead;)
        {
            var start = i;
            while (i < _first - NearHead && (_cut[i] || (i > 0 && IsMenu(i))))
                i++;
            if (i - start >= ShortestMenu)
                Array.Fill(_cut, true, start, i - start);
            i++;
        }
    }

    private bool IsMenu(int i)
    {
        var line = _lines[i].In(_raw);
        return line.Length <= 40 && Wording.Count(line) <= 4 && !Wording.EndsSentence(line) && line.IndexOfAny(":\"“”") < 0;
    }

    // A lone number, a label without a value, a row of arrows: nothing that could be said.
    private bool IsEdge(int i)
    {
        if (_kinds[i] is DebrisKind.Edge or DebrisKind.Related or DebrisKind.End)
            return true;
        var line = _lines[i].In(_raw);
        return line.Length <= 12 && !line.ContainsAnyExcept(" \u00A0\t0123456789.,+kKmM%»«›‹…|/•·*-–—_<>^&#x");
    }

    /// <summary>A page's title often stands in its head twice, navigation between: the last of them opens the article.</summary>
    private bool CutAboveTitle()
    {
        var top = 0;
        while (top < _cut.Length && _cut[top])
            top++;
        if (top >= _cut.Length || _prose[top])
            return false;
        var title = Wording.Of(_lines[top].In(_raw));
        var again = -1;
        for (var i = top + 1; i < _cut.Length && i <= top + DeepestTitle && !_prose[i]; i++)
            if (!_cut[i] && IsTitle(title, _lines[i].In(_raw)))
                again = i;
        if (again < 0)
            return false;
        Array.Fill(_cut, true, top, again - top);
        return true;
    }

    // The same words, or all but the site's name at the end.
    private static bool IsTitle(List<string> title, ReadOnlySpan<char> line)
    {
        if (line.Length > 400)
            return false;
        var words = Wording.Of(line);
        if (words.Count > title.Count || (words.Count < title.Count && (words.Count < LeastTitleWords || title.Count - words.Count > 8)))
            return false;
        for (var i = 0; i < words.Count; i++)
            if (words[i] != title[i])
                return false;
        return words.Count > 0;
    }

    private int Words(int from, int to)
    {
        var words = 0;
        for (var i = from; i < to; i++)
            words += Wording.Count(_lines[i].In(_raw));
        return words;
    }

    private static bool IsCutShort(ReadOnlySpan<char> line) => line.EndsWith("...") || line.EndsWith("…") || line.EndsWith("[…]");
}
