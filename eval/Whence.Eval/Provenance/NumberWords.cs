using System.Globalization;

namespace Whence.Eval.Provenance;

/// <summary>Numbers as newspapers write them: in words up to ten.</summary>
internal static class NumberWords
{
    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The number as it is written.</summary>
    public static string Of(int number) => number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);
}
