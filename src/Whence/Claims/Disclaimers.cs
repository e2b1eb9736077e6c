using Whence.Lexicons;
using Whence.Text;

namespace Whence.Claims;

/// <summary>Where a page says that something is not verified: in a claim's own sentence, or in the next one, which speaks of what was said.</summary>
/// <remarks>Sorted and measured once: a page may hold a hundred thousand of them, and as many claims that ask.</remarks>
internal sealed class Disclaimers
{
    private const int Reach = 200; // UTF-16 units between a claim's end and the words

    private static readonly Words Said = Words.Listed("documents", "unverified");

    private readonly string _text;
    private readonly TextSpan[] _spans;
    private readonly int[] _ends; // for each, the end of its sentence: the next stop, or its own end where none comes
    private readonly int[] _spaces; // the first space behind it in that sentence, or the sentence's end
    private readonly int[] _said; // where the next word for what was said starts behind that space

    /// <summary>Reads the page's.</summary>
    public Disclaimers(Reading reading)
    {
        _text = reading.Document.Text;
        _spans = [.. reading.Unverified.OrderBy(span => span.Start)];
        (_ends, _spaces, _said) = (new int[_spans.Length], new int[_spans.Length], new int[_spans.Length]);
        var (stop, space, said) = (new Next(StopFrom), new Next(from => IndexFrom(from, " ")), new Next(SaidFrom));
        foreach (var i in Enumerable.Range(0, _spans.Length).OrderBy(i => _spans[i].End))
        {
            _ends[i] = stop.From(_spans[i].End) is var end && end < _text.Length ? end : _spans[i].End;
            _spaces[i] = Math.Min(space.From(_spans[i].End), _ends[i]);
            _said[i] = _spaces[i] < _ends[i] ? said.From(_spaces[i]) : _text.Length;
        }
    }

    /// <summary>Whether one stands inside <paramref name="scope"/>.</summary>
    public bool Inside(TextSpan scope)
    {
        foreach (var span in TextOrder.StartingIn<TextSpan>(_spans, scope))
        {
            if (scope.Contains(span))
                return true;
        }
        return false;
    }

    /// <summary>"The claim could not be independently verified.": whether the sentence after <paramref name="end"/> speaks so of what was said.</summary>
    public bool Follow(int end)
    {
        for (var i = TextOrder.FirstFrom<TextSpan>(_spans, end); i < _spans.Length && _spans[i].Start - end <= Reach; i++)
        {
            var between = _text.AsSpan(end, _spans[i].Start - end);
            if (between.Contains(". ", StringComparison.Ordinal) && between.TrimStart(" .”\"").Contains(". ", StringComparison.Ordinal))
                continue;
            if (Tells(_text.AsSpan(end, _spaces[i] - end)) || _said[i] < _ends[i])
                return true;
        }
        return false;
    }

    private static bool Tells(ReadOnlySpan<char> words)
    {
        foreach (var word in words.Split(' '))
        {
            if (Said.Has(words[word].Trim()))
                return true;
        }
        return false;
    }

    private int IndexFrom(int from, ReadOnlySpan<char> any) => _text.AsSpan(from).IndexOfAny(any) is >= 0 and var at ? from + at : _text.Length;

    private int StopFrom(int from) => IndexFrom(from, ".\n");

    /// <summary>Where the first word for what was said starts, from a space on.</summary>
    private int SaidFrom(int from)
    {
        for (var start = from; start < _text.Length;)
        {
            var end = IndexFrom(start, " .\n");
            if (Said.Has(_text.AsSpan(start, end - start).Trim()))
                return start;
            start = end + 1;
        }
        return _text.Length;
    }

    /// <summary>Searches forward and remembers the last answer, which holds for every place between the question and it.</summary>
    private sealed class Next(Func<int, int> search)
    {
        private int _from;
        private int _at = -1;

        public int From(int position)
        {
            if (position < _from || position > _at)
                (_from, _at) = (position, search(position));
            return _at;
        }
    }
}
