using System.Collections.Immutable;
using Whence.Claims;
using Whence.Text;

namespace Whence.Exports;

/// <summary>Finds the innermost statement whose content holds a span.</summary>
internal sealed class MarkHolders
{
    private readonly (TextSpan Span, int Length, string Id)[] _pieces;
    private readonly int[] _furthest; // the furthest end among a piece and those before it

    public MarkHolders(ImmutableArray<Claim> claims)
    {
        _pieces = [.. claims.SelectMany(claim => claim.Content.Select(piece => (piece, claim.Content.Sum(p => p.Length), claim.Id))).OrderBy(p => p.piece.Start)];
        _furthest = new int[_pieces.Length];
        for (var i = 0; i < _pieces.Length; i++)
            _furthest[i] = Math.Max(i == 0 ? 0 : _furthest[i - 1], _pieces[i].Span.End);
    }

    /// <summary>The id of the statement that holds <paramref name="span"/> with the least words; null when none does.</summary>
    public string? Of(TextSpan span)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Span.Start <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        string? holder = null;
        var least = int.MaxValue;
        for (var i = low - 1; i >= 0 && _furthest[i] >= span.End; i--)
        {
            if (_pieces[i].Span.Contains(span) && _pieces[i].Length < least)
                (holder, least) = (_pieces[i].Id, _pieces[i].Length);
        }
        return holder;
    }
}
