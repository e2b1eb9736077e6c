using Whence.Matching;
using Whence.Quantities;

namespace Whence.Conflicts;

/// <summary>How far from a number that rounds the count may lie.</summary>
/// <remarks>
/// Half a unit of the last digit that is not nought: a number is as fine as its scale (Krifka 2007, <i>Approximate interpretation of number words</i>), so "about 38,700" is 38,650 to 38,750.
/// At most a tenth of the number, as the bounds of "nearly" are: what readers take "about" to allow hangs on size and roundness (Ferson et al. 2015, <i>Natural language of uncertainty: numeric hedge words</i>).
/// A round number is read as rounded without any such word (Williams and Power 2013, <i>Hedging and rounding in numerical expressions</i>): from a thousand on, and by a fiftieth at most, since twenty dead were counted.
/// </remarks>
public static class Tolerance
{
    private const double MostHedged = 0.1;
    private const double MostPlain = 0.02;
    private const double LeastPlain = 1000;

    /// <summary>The bounds of <paramref name="figure"/>, wider where it rounds. Open sides and ranges stay as they are.</summary>
    public static Bounds Of(GistFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Bounds is not { Low: { } number, High: { } same } || number != same)
            return figure.Bounds;
        var size = Math.Abs(number);
        if (!figure.Approximate && size < LeastPlain)
            return figure.Bounds;
        var slack = Math.Min(Scale(size) / 2, size * (figure.Approximate ? MostHedged : MostPlain));
        return figure.Approximate || slack >= 1 ? new(number - slack, number + slack) : figure.Bounds;
    }

    /// <summary>What one is worth at the last digit that is not nought: 100 of 38,700; 1 of 38,701; a tenth of 2.5.</summary>
    private static double Scale(double size)
    {
        if (size is 0 or >= 1e15)
            return 0;
        if (size != Math.Floor(size))
            return size * 10 == Math.Floor(size * 10) ? 0.1 : 0;
        var scale = 1L;
        for (var whole = (long)size; whole % 10 == 0; whole /= 10)
            scale *= 10;
        return scale;
    }
}
