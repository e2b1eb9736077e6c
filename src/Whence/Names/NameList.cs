using System.Collections.Immutable;
using Whence.Language;
using Whence.Text;

namespace Whence.Names;

/// <summary>The names found so far: none overlaps another.</summary>
internal sealed class NameList(Reading reading)
{
    private readonly List<Mention> _mentions = [];
    private readonly bool[] _taken = new bool[reading.Tokens.Length];

    /// <summary>What is read.</summary>
    public Reading Reading => reading;

    /// <summary>The token at an index.</summary>
    public Token Token(int i) => reading.Tokens[i];

    /// <summary>The word at an index; empty outside the text.</summary>
    public ReadOnlySpan<char> Word(int i) => (uint)i < (uint)reading.Tokens.Length ? reading.Document[reading.Tokens[i].Span] : default;

    /// <summary>From token to token, as written.</summary>
    public ReadOnlySpan<char> Text(int start, int end) => reading.Document[Span(start, end)];

    /// <summary>Whether the token belongs to a name already.</summary>
    public bool IsTaken(int i) => _taken[i];

    /// <summary>Whether it is a word that starts with a capital and is no verb or function word.</summary>
    public bool IsCapitalWord(int i) =>
        (uint)i < (uint)reading.Tokens.Length && reading.Tokens[i] is { Kind: TokenKind.Word, IsCapital: true, Tag: PosTag.Name or PosTag.Noun or PosTag.Nouns or PosTag.Adjective or PosTag.Other };

    /// <summary>Adds the tokens' name, unless one of them is taken.</summary>
    public bool Add(int start, int end, MentionKind kind, string name)
    {
        if (start >= end || Array.IndexOf(_taken, value: true, start, end - start) >= 0)
            return false;
        Array.Fill(_taken, value: true, start, end - start);
        _mentions.Add(new(Span(start, end), kind, name));
        return true;
    }

    /// <summary>Adds the name that covers whole tokens at <paramref name="span"/>, unless one of them is taken.</summary>
    public void Add(TextSpan span, MentionKind kind, string name)
    {
        var start = IndexOf(span);
        var end = start;
        while (end >= 0 && end < reading.Tokens.Length && reading.Tokens[end].Span.End <= span.End)
            end++;
        if (start >= 0)
            Add(start, end, kind, name);
    }

    /// <summary>The token that starts where <paramref name="span"/> does; negative when none does.</summary>
    public int IndexOf(TextSpan span) => reading.Tokens.BinarySearch(new Token(span, default, default, default), ByStart);

    /// <summary>The names in the order of the text.</summary>
    public ImmutableArray<Mention> InOrder()
    {
        _mentions.Sort((one, other) => one.Span.CompareTo(other.Span));
        return [.. _mentions];
    }

    private static readonly Comparer<Token> ByStart = Comparer<Token>.Create((one, other) => one.Span.Start.CompareTo(other.Span.Start));

    private TextSpan Span(int start, int end) => new(reading.Tokens[start].Span.Start, reading.Tokens[end - 1].Span.End);
}
