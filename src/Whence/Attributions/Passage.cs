using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>A reading as the rules look at it: tokens by index, words without copies, the quotation that holds each token.</summary>
internal sealed class Passage
{
    private readonly int[] _quotation; // for each token the outermost quotation that holds it, or -1

    public Passage(Reading reading)
    {
        Reading = reading;
        Tokens = reading.Tokens;
        _quotation = new int[Tokens.Length];
        Array.Fill(_quotation, -1);
        var at = 0;
        for (var q = 0; q < reading.Quotations.Length; q++)
        {
            if (reading.Quotations[q].Depth > 0)
                continue;
            while (at < Tokens.Length && Tokens[at].Span.Start < reading.Quotations[q].Span.Start)
                at++;
            for (; at < Tokens.Length && Tokens[at].Span.Start < reading.Quotations[q].Span.End; at++)
                _quotation[at] = q;
        }
    }

    public Reading Reading { get; }

    /// <summary>The quotations beside a cue.</summary>
    public Neighbours Neighbours => field ??= new(this);

    /// <summary>Who speaks at a cue.</summary>
    public Speakers Speakers => field ??= new(this, Neighbours);

    public ImmutableArray<Token> Tokens { get; }

    /// <inheritdoc cref="Reading.Word"/>
    public ReadOnlySpan<char> Word(int i) => Reading.Word(i);

    /// <inheritdoc cref="Reading.Is(int, string)"/>
    public bool Is(int i, string word) => Reading.Is(i, word);

    /// <inheritdoc cref="Reading.Is(int, Words)"/>
    public bool Is(int i, Words words) => Reading.Is(i, words);

    public TokenKind Kind(int i) => (uint)i < (uint)Tokens.Length ? Tokens[i].Kind : TokenKind.Other;

    public PosTag Tag(int i) => (uint)i < (uint)Tokens.Length ? Tokens[i].Tag : PosTag.Punctuation;

    /// <summary>The outermost quotation that holds the token, by index; -1 for none.</summary>
    public int QuotationAt(int i) => (uint)i < (uint)Tokens.Length ? _quotation[i] : -1;

    /// <summary>From the first token's start to the last one's end; <paramref name="end"/> is the first token after.</summary>
    public TextSpan Span(int start, int end) => new(Tokens[start].Span.Start, Tokens[Math.Max(start, end - 1)].Span.End);

    /// <summary>The sentence that holds the token; a default one after the last.</summary>
    public Sentence SentenceAt(int token) => Reading.SentenceAt(token) is var s && s < Reading.Sentences.Length ? Reading.Sentences[s] : default;

    /// <inheritdoc cref="Reading.TokenAt"/>
    public int TokenAt(int position) => Reading.TokenAt(position);

    /// <summary>The subject does not reach out of the quotation that the verb stands in, nor into one that ends before it.</summary>
    public int FloorOf(Sentence s, int verb)
    {
        var inside = QuotationAt(verb);
        var floor = verb;
        while (floor > s.FirstToken && QuotationAt(floor - 1) == inside)
            floor--;
        return inside < 0 && floor > s.FirstToken && verb - floor < 2 ? s.FirstToken : floor;
    }

    /// <summary>Whether "as" stands in the few words before the token: "as the minister put".</summary>
    public bool IsAfterAs(int i, int floor)
    {
        for (var k = i - 1; k >= Math.Max(floor, i - 8); k--)
        {
            if (Is(k, "as"))
                return true;
            if (Kind(k) is TokenKind.Comma or TokenKind.Quote)
                return false;
        }
        return false;
    }

    /// <summary>Whether the word is an adverb, or ends like one where the tagger errs ("purportedly").</summary>
    public bool IsAdverb(int i) => Tag(i) == PosTag.Adverb || Word(i) is { Length: > 4 } word && word.EndsWith("ly", StringComparison.Ordinal) && HedgeLexicon.StartingWith(word).Length > 0;

    /// <summary>Whether any token in the range is a finite verb or a form that can be one.</summary>
    public bool HasVerb(int start, int end)
    {
        for (var i = start; i < Math.Min(end, Tokens.Length); i++)
        {
            if (Tokens[i].Tag is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal || Tokens[i].Kind == TokenKind.Clitic && Tag(i - 1) is PosTag.Pronoun or PosTag.Existential)
                return true;
        }
        return false;
    }

    /// <summary>Whether the token stands in the name of a person.</summary>
    public bool IsPerson(int token)
    {
        var at = Reading.Mentions.AsSpan().LastUpTo(Tokens[token].Span.Start);
        return at >= 0 && Reading.Mentions[at].Kind == Names.MentionKind.Person && Reading.Mentions[at].Span.Contains(Tokens[token].Span);
    }

    /// <summary>Whether one of the words stands from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public bool Holds(int start, int end, Words words)
    {
        for (var i = start; i < end; i++)
        {
            if (Is(i, words))
                return true;
        }
        return false;
    }

    /// <summary>Whether only these words stand from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public bool AllIn(int start, int end, Words words)
    {
        for (var i = start; i < end; i++)
        {
            if (!Is(i, words))
                return false;
        }
        return true;
    }
}
