using Whence.Store;
using Whence.Web.Views;

namespace Whence.Web.Twins;

/// <summary>A question with its answers.</summary>
public sealed record QuestionTwin
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }
    /// <summary>The words that stand for it.</summary>
    public required string Text { get; init; }
    /// <summary>The claim that they are taken from.</summary>
    public required string ClaimId { get; init; }
    /// <summary>The story that most of its pages tell.</summary>
    public string? Story { get; init; }
    /// <summary>How many claims bear on it.</summary>
    public required int Claims { get; init; }
    /// <summary>On how many pages.</summary>
    public required int Pages { get; init; }
    /// <summary>Of how many outlets.</summary>
    public required int Outlets { get; init; }
    /// <summary>What to know at first sight.</summary>
    public required IReadOnlyList<string> Marks { get; init; }
    /// <summary>The first day on which a page of it was published.</summary>
    public DateOnly? Earliest { get; init; }
    /// <summary>The last one.</summary>
    public DateOnly? Latest { get; init; }
    /// <summary>Its answers, most pages first.</summary>
    public required IReadOnlyList<AnswerTwin> Answers { get; init; }
    /// <summary>Its address on this site.</summary>
    public required string Address { get; init; }

    /// <summary>The twin of <paramref name="row"/>.</summary>
    public static QuestionTwin Of(QuestionRow row) => new()
    {
        Id = row.Id,
        Text = row.Text,
        ClaimId = row.ClaimId,
        Story = row.Story,
        Claims = row.Claims,
        Pages = row.Pages,
        Outlets = row.Outlets,
        Marks = [.. CrossWords.Of(row.Marks).Select(mark => mark.Value)],
        Earliest = row.Earliest,
        Latest = row.Latest,
        Answers = [.. row.Answers.Select(AnswerTwin.Of)],
        Address = Addresses.Question(row.Id),
    };
}
