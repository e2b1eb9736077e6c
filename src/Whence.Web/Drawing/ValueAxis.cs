using System.Globalization;

namespace Whence.Web.Drawing;

/// <summary>Quantities on a line that begins at 0.</summary>
public sealed class ValueAxis
{
    private const int MostTicks = 6;
    private readonly double _zero;
    private readonly double _end;

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

    /// <summary>How far ticks stand apart.</summary>
    public double Step { get; }

    /// <summary>The greatest quantity on it.</summary>
    public double Top { get; }

    /// <summary>Where a quantity stands; what is beyond an end stands at it.</summary>
    public double At(double value) => _zero + (Math.Clamp(value, 0, Top) / Top * (_end - _zero));

    /// <summary>Where to stand and what to say.</summary>
    public IEnumerable<(double At, string Text)> Ticks()
    {
        for (var i = 0; i * Step <= Top * 1.0001; i++)
            yield return (At(i * Step), Said(i * Step));
    }

    /// <summary>A quantity in figures.</summary>
    public static string Said(double value) => value switch
    {
        >= 1e12 => (value / 1e12).ToString("#,0.##", CultureInfo.InvariantCulture) + " trillion",
        >= 1e9 => (value / 1e9).ToString("#,0.##", CultureInfo.InvariantCulture) + " billion",
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };
}
