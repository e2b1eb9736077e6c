using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Sources;
using Whence.Stances;
using Whence.Text;

namespace Whence.Claims;

/// <summary>What the page says on its own account: sentences with a figure or an event that nobody is said to say, and what is left of others where it counts something.</summary>
internal sealed class WriterVoice(Reading reading)
{
    private const int Fewest = 4; // tokens of a sentence without a figure; of a rest that counts something, one less

    private static readonly Words Events = Words.Listed("usage", "event");
    private static readonly Words Schemes = new("http https www");

    private readonly Said _content = new(reading.Attributions.Where(Answers).SelectMany(attribution => attribution.Content));
    private readonly Said _whole = new(reading.Attributions.Where(Answers).SelectMany(attribution => attribution.Content.Concat(attribution.Source).Concat(attribution.Cue?.Spans ?? []).Concat(attribution.Through).Concat(attribution.Behind)));
    private readonly TextSpan[] _sources = [.. reading.Attributions.SelectMany(attribution => attribution.Source).Distinct().Order()];

    /// <summary>Whether somebody else than the writer answers for what the attribution holds: not so what is only done, and not what a tagger alone took for a statement of nobody ("is expected to").</summary>
    private static bool Answers(Attribution attribution) =>
        attribution.Cue is null or { Type: not CueType.Action } && (!attribution.Source.IsEmpty || attribution.Why is not ["tagger"]);

    /// <summary>The writer's own claims, in order.</summary>
    public IEnumerable<Claim> Read()
    {
        var count = 0;
        foreach (var sentence in reading.Sentences)
        {
            foreach (var span in Own(sentence))
            {
                var hedges = Inside(reading.Hedges.AsSpan(), span);
                yield return new Claim
                {
                    Id = $"s{++count}",
                    Sourcing = new Sourcing { Chain = Chain.Nobody },
                    Content = [span],
                    Marks = hedges.Length > 0 ? Marks.Hedged : Marks.None,
                    Hedges = hedges,
                    Likelihood = Inside(reading.Likelihoods.AsSpan(), span).FirstOrDefault(),
                };
            }
        }
    }

    private static ImmutableArray<T> Inside<T>(ReadOnlySpan<T> things, TextSpan span)
        where T : ISpanned
    {
        var starting = things.StartingIn(span);
        while (!starting.IsEmpty && !span.Contains(starting[^1].Span))
            starting = starting[..^1];
        return [.. starting];
    }

    /// <summary>What of the sentence is the writer's: all of it, or each rest around what somebody is said to say that counts something.</summary>
    private IEnumerable<TextSpan> Own(Sentence sentence)
    {
        if (!IsBody(sentence) || !HasSmallWord(sentence))
            return []; // a headline, a post; a date line, a byline, a label
        if (!_whole.Touches(sentence.Span))
            return Tells(sentence) ? [Trim(sentence.FirstToken, sentence.EndToken)] : [];
        return Counts(sentence.Span) ? Rests(sentence) : [];
    }

    private IEnumerable<TextSpan> Rests(Sentence sentence)
    {
        var rests = new List<TextSpan>();
        foreach (var rest in _whole.Rests(sentence.Span))
        {
            var (first, end) = (reading.TokenAt(rest.Start), reading.TokenAt(rest.End));
            while (first < end && reading.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Number))
                first++;
            while (end > first && (reading.Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Close) || reading.Tokens[end - 1].Tag is PosTag.Wh or PosTag.Preposition or PosTag.Conjunction or PosTag.Determiner or PosTag.To || reading.Is(end - 1, "such")))
                end--; // ", which …", ", with others such as …"
            if (end - first >= Fewest - 1 && Trim(first, end) is var own && (Counts(own, statusOnly: true) || Counts(own) && HasVerb(first, end)))
                rests.Add(own);
        }
        foreach (var source in _sources.AsSpan().StartingIn(sentence.Span))
        {
            // "Tarvonia, which lost 40 tanks, said …": the loss is the writer's word
            if (Counts(source, statusOnly: true) && HasRelativeClause(source) && !_content.Touches(source))
                rests.Add(source);
        }
        return rests.Order();
    }

    private bool HasVerb(int first, int end)
    {
        while (first < end && !reading.Tokens[first].IsVerb)
            first++;
        return first < end;
    }

    private bool HasRelativeClause(TextSpan span)
    {
        for (var i = reading.TokenAt(span.Start) + 1; i < reading.Tokens.Length && reading.Tokens[i].Span.End <= span.End; i++)
        {
            if (reading.Tokens[i].Tag == PosTag.Wh)
                return true;
        }
        return false;
    }

    private bool IsBody(Sentence sentence) =>
        sentence.Block >= reading.Document.Blocks.Length || reading.Document.Blocks[sentence.Block].Kind is BlockKind.Paragraph or BlockKind.Caption or BlockKind.List or BlockKind.Standfirst or BlockKind.Table;

    private bool Tells(Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken < Fewest)
            return sentence.EndToken - sentence.FirstToken == Fewest - 1 && Counts(sentence.Span);
        var addressed = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (AfterAddress(i, sentence.EndToken) is var after && after > i)
                (i, addressed) = (after - 1, true);
            else if (reading.Tokens[i].Kind == TokenKind.Number || IsEvent(i) || reading.Is(i, WordLists.NumberWords))
                return true;
        }
        return !addressed && Figures(sentence.Span) > 0;
    }

    /// <summary>"Two bridges were hit", not "a hit".</summary>
    private bool IsEvent(int token) => reading.Tokens[token].Tag is not (PosTag.Noun or PosTag.Nouns) && reading.Is(token, Events);

    private bool HasSmallWord(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (AfterAddress(i, sentence.EndToken) is var after && after > i)
                i = after - 1;
            else if (reading.Tokens[i] is { Kind: TokenKind.Word, Shape: WordShape.Small })
                return true;
        }
        return false;
    }

    /// <summary>The token after the address of a page that begins at <paramref name="token"/>, which tells nothing ("[12] https://northwire.example/a1"); the token itself where none begins.</summary>
    private int AfterAddress(int token, int end)
    {
        if (!reading.Is(token, Schemes) || token + 1 >= end || reading.Tokens[token + 1].Kind is not (TokenKind.Colon or TokenKind.Other))
            return token;
        var after = token + 1;
        while (after < end && reading.Tokens[after].Span.Start == reading.Tokens[after - 1].Span.End)
            after++;
        return after;
    }

    private int Figures(TextSpan span) => reading.Quantities.AsSpan().StartingIn(span).Length;

    /// <summary>Whether a figure with a status stands in the span, or one with a head noun: a bare number or a span of time is no statement.</summary>
    private bool Counts(TextSpan span, bool statusOnly = false)
    {
        foreach (var quantity in reading.Quantities.AsSpan().StartingIn(span))
        {
            if (span.Contains(quantity.Span) && (!quantity.Status.IsEmpty || !statusOnly && (quantity is { Of: not null, Unit: null } || quantity.Currency is not null)))
                return true;
        }
        return false;
    }

    /// <summary>The tokens without the stops at their end.</summary>
    private TextSpan Trim(int first, int end)
    {
        while (end > first + 1 && reading.Tokens[end - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Colon)
            end--;
        return new(reading.Tokens[first].Span.Start, reading.Tokens[end - 1].Span.End);
    }
}
