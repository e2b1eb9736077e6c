namespace Whence.Lexicons;

/// <summary>Numbers in words, below a hundred.</summary>
internal static class Numerals
{
    /// <summary>From zero to nineteen, at the index of their value.</summary>
    public static string[] Small { get; } =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    /// <summary>From twenty to ninety.</summary>
    public static string[] Tens { get; } = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
}
