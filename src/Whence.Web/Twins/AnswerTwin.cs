using Whence.Store;

namespace Whence.Web.Twins;

/// <summary>One answer to a question.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The words that stand for it.</param>
/// <param name="Polarity"><c>asserts</c> or <c>rejects</c>.</param>
/// <param name="Low">The least that its figures allow.</param>
/// <param name="High">The most.</param>
/// <param name="Claims">The claims that give it.</param>
/// <param name="Count">What it rests on.</param>
public sealed record AnswerTwin(string Id, string Text, string Polarity, double? Low, double? High, IReadOnlyList<string> Claims, CountTwin Count)
{
    /// <summary>The twin of <paramref name="row"/>.</summary>
    public static AnswerTwin Of(AnswerRow row) => new(row.Id, row.Text, row.Rejects ? "rejects" : "asserts", row.Low, row.High, row.Claims, CountTwin.Of(row.Count));
}
