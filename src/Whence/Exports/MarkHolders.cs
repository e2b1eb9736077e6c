using System.Collections.Immutable;
using Whence.Claims;
using Whence.Language;
using Whence.Text;

namespace Whence.Exports;

/// <summary>Finds the innermost statement that holds a span: in its content; in the words for its sources or its cue; else the one of the same sentence.</summary>
internal sealed class MarkHolders
{
    private readonly ImmutableArray<Sentence> _sentences;
    private readonly Shelf _contents;
    private readonly Shelf _tellings;

    public MarkHolders(Reading reading)
    {
        _sentences = reading.Sentences;
        _contents = new(reading.Claims.SelectMany(claim => claim.Content.Select(piece => (piece, claim.Content.Sum(p => p.Length), claim.Id))));
        _tellings = new(reading.Claims.SelectMany(claim => Telling(claim).Select(piece => (piece, piece.Length, claim.Id))));
    }

    /// <summary>The id of the statement that holds <paramref name="span"/> with the least words; null when none does.</summary>
    public string? Of(TextSpan span) => _contents.Of(span) ?? _tellings.Of(span) ?? Beside(span);

    private static IEnumerable<TextSpan> Telling(Claim claim) => claim.Attribution is { } attribution ? attribution.Source.Concat(attribution.Cue?.Spans ?? []).Concat(attribution.Through).Concat(attribution.Behind) : [];

    /// <summary>"Two weeks later, she said …": the statement that begins next in the sentence, or else the last before.</summary>
    private string? Beside(TextSpan span)
    {
        if (_sentences.AsSpan().LastUpTo(span.Start) is not (>= 0 and var at) || !_sentences[at].Span.Contains(span))
            return null;
        return _contents.Beside(span, _sentences[at].Span) ?? _tellings.Beside(span, _sentences[at].Span);
    }

    /// <summary>Pieces of statements in the order of the text.</summary>
    private sealed class Shelf
    {
        private readonly Piece[] _pieces;
        private readonly int[] _furthest; // the furthest end among a piece and those before it

        public Shelf(IEnumerable<(TextSpan Span, int Length, string Id)> pieces)
        {
            _pieces = [.. pieces.Select(piece => new Piece(piece.Span, piece.Length, piece.Id)).OrderBy(piece => piece.Span.Start)];
            _furthest = new int[_pieces.Length];
            for (var i = 0; i < _pieces.Length; i++)
                _furthest[i] = Math.Max(i == 0 ? 0 : _furthest[i - 1], _pieces[i].Span.End);
        }

        public string? Of(TextSpan span)
        {
            string? holder = null;
            var least = int.MaxValue;
            for (var i = LastUpTo(span.Start); i >= 0 && _furthest[i] >= span.End; i--)
            {
                if (_pieces[i].Span.Contains(span) && _pieces[i].Length < least)
                    (holder, least) = (_pieces[i].Id, _pieces[i].Length);
            }
            return holder;
        }

        public string? Beside(TextSpan span, TextSpan within)
        {
            var before = LastUpTo(span.Start);
            if (before + 1 < _pieces.Length && within.Contains(_pieces[before + 1].Span.Start))
                return _pieces[before + 1].Id;
            return before >= 0 && _furthest[before] > within.Start ? _pieces[before].Id : null;
        }

        private int LastUpTo(int position) => ((ReadOnlySpan<Piece>)_pieces).LastUpTo(position);

        private readonly record struct Piece(TextSpan Span, int Length, string Id) : ISpanned;
    }
}
