using System.Globalization;

namespace Whence.Web.Drawing;

/// <summary>Quantities on a line that begins at 0; or, where that is asked for, on one that goes up by tens.</summary>
public sealed class ValueAxis
{
    private const int MostTicks = 6;
    private readonly double _zero;
    private readonly double _end;
    private readonly double _foot; // of a log axis: its least power of ten; 0 for one that begins at 0

    /// <summary>From 0 at <paramref name="zero"/> to the next round number from <paramref name="most"/> on at <paramref name="end"/>.</summary>
    public ValueAxis(double most, double zero, double end)
    {
        (_zero, _end) = (zero, end);
        var rough = Math.Max(most, 1) / (MostTicks - 1);
        var scale = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        Step = new[] { 1.0, 2, 2.5, 5, 10 }.Select(times => times * scale).First(step => step >= rough * 0.999);
        if (most >= 5)
            Step = Math.Ceiling(Step);
        Top = Math.Ceiling(Math.Max(most, 1) / Step) * Step;
    }

    private ValueAxis(double foot, double top, double zero, double end)
    {
        (_foot, _zero, _end, Step) = (foot, zero, end, 10);
        Top = Math.Max(top, foot * 10);
    }

    /// <summary>From how many times the least on a log axis says more than one that begins at 0.</summary>
    public const double Span = 100;

    /// <summary>A log axis from the power of ten below <paramref name="least"/> to the one from <paramref name="most"/> on.</summary>
    public static ValueAxis Log(double least, double most, double zero, double end) =>
        new(Math.Pow(10, Math.Floor(Math.Log10(Math.Max(least, 1)))), Math.Pow(10, Math.Ceiling(Math.Log10(Math.Max(most, 1)))), zero, end);

    /// <summary>The least number from 1 on that figures name.</summary>
    public static double Least(IEnumerable<FigureMark> marks) =>
        marks.SelectMany(mark => new[] { mark.Bounds.Low, mark.Bounds.High }).OfType<double>().Where(value => value >= 1).DefaultIfEmpty(1).Min();

    /// <summary>Whether figures lie so far apart that a log axis helps.</summary>
    public static bool SpansFar(IReadOnlyCollection<FigureMark> marks) => marks.Count > 1 && marks.Max(mark => mark.Most) >= Span * Least(marks);

    /// <summary>How far ticks stand apart: the difference, or on a log axis how many times.</summary>
    public double Step { get; }

    /// <summary>The greatest quantity on it.</summary>
    public double Top { get; }

    /// <summary>Where a quantity stands; what is beyond an end stands at it.</summary>
    public double At(double value) => _zero + (Share(value) * (_end - _zero));

    /// <summary>Where to stand and what to say.</summary>
    public IEnumerable<(double At, string Text)> Ticks()
    {
        for (var value = _foot; _foot > 0 && value <= Top * 1.0001; value *= Step)
            yield return (At(value), Said(value));
        for (var i = 0; _foot <= 0 && i * Step <= Top * 1.0001; i++)
            yield return (At(i * Step), Said(i * Step));
    }

    private double Share(double value) => _foot > 0
        ? Math.Log10(Math.Clamp(value, _foot, Top) / _foot) / Math.Log10(Top / _foot)
        : Math.Clamp(value, 0, Top) / Top;

    /// <summary>A quantity in figures.</summary>
    public static string Said(double value) => value switch
    {
        >= 1e12 => (value / 1e12).ToString("#,0.##", CultureInfo.InvariantCulture) + " trillion",
        >= 1e9 => (value / 1e9).ToString("#,0.##", CultureInfo.InvariantCulture) + " billion",
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };
}
