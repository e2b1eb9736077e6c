using System.Collections.Immutable;
using Whence.Documents;
using Whence.Language;

namespace Whence.Reprints;

/// <summary>Which words of a text stand inside quotation marks.</summary>
internal static class QuotedText
{
    /// <summary>For each word of <paramref name="words"/> whether it does; a line is a block that no quotation crosses without a mark.</summary>
    public static bool[] In(string text, Wording words)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5 + 8);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (start, block) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var first = tokens.Count;
            Tokenizer.Read(text, new(start, start + line.Length), tokens);
            SentenceSplitter.Split(text, tokens, first, block++, sentences);
            start += line.Length;
            start += start + 1 < text.Length && text[start] == '\r' && text[start + 1] == '\n' ? 2 : 1;
        }
        var quoted = new bool[words.Count];
        foreach (var quotation in QuotationPairer.Pair(text, tokens.ToArray(), sentences.ToImmutable(), ImmutableArray.CreateBuilder<Note>()))
        {
            if (quotation.Depth > 0)
                continue;
            for (var i = words.WordAfter(quotation.Inner.Start); i < words.Count && words.Span(i, i + 1).Start < quotation.Inner.End; i++)
                quoted[i] = true;
        }
        return quoted;
    }
}
