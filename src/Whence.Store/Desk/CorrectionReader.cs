using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Store.Desk;

/// <summary>Reads what a person typed as the right value of a claim's part, and says in plain words what is wrong with it.</summary>
internal static class CorrectionReader
{
    private const int LongestName = 300;
    private const int MostRelays = 8;
    private const int LongestContent = 20_000;

    /// <summary>The value in its one form, and where content stands.</summary>
    /// <exception cref="InvalidOperationException">It cannot be taken.</exception>
    public static (string? Value, ImmutableArray<TextSpan> Spans) Read(ClaimField field, string? typed, ClaimRow claim, string page)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return field == ClaimField.Content ? throw new InvalidOperationException("A claim has words. If it is none, reject it instead.") : (null, []);
        switch (field)
        {
            case ClaimField.Content:
                var spans = Find(typed, claim, page);
                return (string.Join(Correction.Between, spans.Select(span => span.In(page).ToString())), spans);
            case ClaimField.Figure:
                return (TypedFigure.Read(typed) is { } bounds ? TypedFigure.Write(bounds) : throw new InvalidOperationException($"“{Short(typed)}” is no figure. Write a number, or bounds: 1200.. for at least, ..40000 for at most, 7000..15000."), []);
            case ClaimField.Via:
                var relays = typed.Split('\n').Select(Name).Where(name => name.Length > 0).ToList();
                return relays.Count <= MostRelays ? (relays.Count == 0 ? null : string.Join('\n', relays), []) : throw new InvalidOperationException($"A chain has at most {MostRelays} relays here, a line each.");
            default:
                return (Name(typed), []);
        }
    }

    private static string Name(string typed)
    {
        var name = string.Join(' ', string.Concat(typed.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name.Length <= LongestName ? name : throw new InvalidOperationException($"A name has at most {LongestName} characters here.");
    }

    // Each piece where it stands nearest to the claim, and after the piece before it.
    private static ImmutableArray<TextSpan> Find(string typed, ClaimRow claim, string page)
    {
        if (typed.Length > LongestContent)
            throw new InvalidOperationException($"The words of a claim have at most {LongestContent:N0} characters.");
        var near = claim.Content.IsDefaultOrEmpty ? 0 : claim.Content[0].Start;
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var piece in typed.Replace("\r\n", "\n", StringComparison.Ordinal).Split(Correction.Between).Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
        {
            var from = spans.Count == 0 ? 0 : spans[^1].End;
            if (Nearest(page, piece, from, near) is not { } found)
                throw new InvalidOperationException($"“{Short(piece)}” does not stand on the page{(spans.Count > 0 ? " after the piece before it" : "")}. Copy the words as they stand there; “ … ” parts pieces.");
            spans.Add(found);
            near = found.End;
        }
        return spans.Count > 0 ? spans.ToImmutable() : throw new InvalidOperationException("A claim has words. If it is none, reject it instead.");
    }

    private static TextSpan? Nearest(string page, string piece, int from, int near)
    {
        TextSpan? best = null;
        for (var at = Next(page, piece, from); at is { } found; at = Next(page, piece, found.Start + 1))
        {
            if (best is null || Math.Abs(found.Start - near) < Math.Abs(best.Value.Start - near))
                best = found;
            else
                break; // further away with every step
        }
        return best;
    }

    // As it stands, any run of white space being as good as any other: a browser gives a line break for a space.
    private static TextSpan? Next(string page, string piece, int from)
    {
        var first = piece.AsSpan(0, FirstGap(piece));
        for (var at = from; at <= page.Length - first.Length; at++)
        {
            var step = page.AsSpan(at).IndexOf(first, StringComparison.Ordinal);
            if (step < 0)
                return null;
            at += step;
            if (EndOf(page, piece, at) is { } end)
                return new(at, end);
        }
        return null;
    }

    private static int? EndOf(string page, string piece, int at)
    {
        var here = at;
        for (var i = 0; i < piece.Length;)
        {
            if (char.IsWhiteSpace(piece[i]))
            {
                var before = here;
                while (here < page.Length && char.IsWhiteSpace(page[here]))
                    here++;
                if (here == before)
                    return null;
                while (i < piece.Length && char.IsWhiteSpace(piece[i]))
                    i++;
                continue;
            }
            if (here == page.Length || page[here] != piece[i])
                return null;
            here++;
            i++;
        }
        return here;
    }

    private static int FirstGap(string piece)
    {
        var at = piece.AsSpan().IndexOfAny(" \n\r\t\u00A0");
        return at < 0 ? piece.Length : at;
    }

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
