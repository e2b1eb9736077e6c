using Whence.Store.Front;

namespace Whence.Web.Views;

/// <summary>A question that changed since the reader looked, in a line: what changed, then its words.</summary>
/// <param name="Change">What changed.</param>
/// <param name="Line">The question as it stands in a list.</param>
public sealed record ChangeLine(QuestionChange Change, QuestionLine Line)
{
    /// <summary>Whether the question was not there, or on one page only.</summary>
    public bool IsNew => Change.PagesBefore < 2;

    /// <summary>The origins then; empty when there were none to speak of.</summary>
    public string Before => Change.PagesBefore == 0 ? "" : Range(Change.LowBefore, Change.HighBefore);

    /// <summary>The origins now.</summary>
    public string Now => Range(Change.Low, Change.High);

    /// <summary>Whether the count of origins became another one.</summary>
    public bool HasOtherOrigins => Before.Length > 0 && Before != Now;

    private static string Range(int low, int high) => low == high ? Words.Number(low) : $"{Words.Number(low)}–{Words.Number(high)}";
}
