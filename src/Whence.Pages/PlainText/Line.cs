namespace Whence.Pages.PlainText;

/// <summary>A line of the input that is not blank, without outer white space.</summary>
/// <param name="Start">Where it starts in the input.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Blanks">How many blank lines stand before it; the first line of all counts as having one.</param>
/// <param name="Indent">How many characters of white space open it.</param>
internal readonly record struct Line(int Start, int End, int Blanks, int Indent)
{
    /// <summary>How long it is.</summary>
    public int Length => End - Start;

    /// <summary>What it says.</summary>
    public ReadOnlySpan<char> In(string raw) => raw.AsSpan(Start, End - Start);
}
