using System.Runtime.InteropServices;
using Whence.Documents;
using Whence.Language;

namespace Whence.Sources;

/// <summary>Where a page has each word that it writes with a capital; read once, when the first is asked about.</summary>
internal sealed class CapitalWords(Reading reading)
{
    private Dictionary<string, Places>.AlternateLookup<ReadOnlySpan<char>>? _places;

    /// <summary>The first token outside headlines that is this word; -1 for none.</summary>
    public int First(ReadOnlySpan<char> word) => Find(word) is { } places ? places.First - 1 : -1;

    /// <summary>The first token outside headlines that is this word with no capital behind it; -1 for none.</summary>
    public int FirstAtEnd(ReadOnlySpan<char> word) => Find(word) is { } places ? places.FirstAtEnd - 1 : -1;

    /// <summary>Whether the word stands anywhere without an "and" that ties it to another capital.</summary>
    public bool IsUntied(ReadOnlySpan<char> word) => Find(word) is { IsUntied: true };

    private Places? Find(ReadOnlySpan<char> word) => (_places ??= Read().GetAlternateLookup<ReadOnlySpan<char>>()).TryGetValue(word, out var places) ? places : null;

    private Dictionary<string, Places> Read()
    {
        var all = new Dictionary<string, Places>(StringComparer.Ordinal);
        var lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
        var blocks = reading.Document.Blocks;
        for (var (i, block) = (0, 0); i < reading.Tokens.Length; i++)
        {
            if (!reading.Tokens[i].IsCapital)
                continue;
            while (block + 1 < blocks.Length && blocks[block + 1].Span.Start <= reading.Tokens[i].Span.Start)
                block++;
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, reading.Word(i), out _);
            if (blocks.IsEmpty || blocks[block].Kind != BlockKind.Headline)
            {
                places.First = places.First == 0 ? i + 1 : places.First;
                places.FirstAtEnd = places.FirstAtEnd == 0 && !IsCapital(i + 1) ? i + 1 : places.FirstAtEnd;
            }
            places.IsUntied |= !(IsAnd(i - 1) && IsCapital(i - 2)) && !(IsAnd(i + 1) && IsCapital(i + 2));
        }
        return all;
    }

    private bool IsAnd(int i) => i >= 0 && reading.Is(i, "and");

    private bool IsCapital(int i) => (uint)i < (uint)reading.Tokens.Length && reading.Tokens[i] is { Kind: TokenKind.Word, IsCapital: true };

    /// <summary>Tokens counted from 1, so that nought is nowhere.</summary>
    private record struct Places(int First, int FirstAtEnd, bool IsUntied);
}
