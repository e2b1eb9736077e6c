using System.Globalization;
using Whence.Quantities;

namespace Whence.Store.Desk;

/// <summary>Figures as people type them: <c>28500</c>, <c>1200..</c>, <c>..40000</c>, <c>7000..15000</c>.</summary>
public static class TypedFigure
{
    private const string Between = "..";

    /// <summary>The bounds as text.</summary>
    public static string Write(Bounds bounds) => bounds is { Low: { } low, High: { } high } && low.Equals(high)
        ? Number(low)
        : $"{(bounds.Low is { } from ? Number(from) : "")}{Between}{(bounds.High is { } to ? Number(to) : "")}";

    /// <summary>What <paramref name="typed"/> means; null when it is no figure. Commas and spaces may part thousands.</summary>
    public static Bounds? Read(string typed)
    {
        var text = string.Concat(typed.Where(c => c != ',' && !char.IsWhiteSpace(c))).Replace("…", Between, StringComparison.Ordinal).Replace("–", Between, StringComparison.Ordinal);
        var at = text.IndexOf(Between, StringComparison.Ordinal);
        if (at < 0)
            return Number(text) is { } one ? new(one, one) : null;
        var (from, to) = (text[..at], text[(at + Between.Length)..]);
        var (low, high) = (Number(from), Number(to));
        return (low is null && from.Length > 0) || (high is null && to.Length > 0) || (low ?? high) is null || low > high ? null : new(low, high);
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
