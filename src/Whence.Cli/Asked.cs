using Whence.Store;

namespace Whence.Cli;

/// <summary>The question that somebody means by an id: its own (<c>q4</c>), an answer's (<c>q4.1</c>) or a claim's (<c>c12</c>).</summary>
internal static class Asked
{
    /// <summary>The question.</summary>
    /// <exception cref="Trouble">There is none.</exception>
    public static QuestionRow Question(ILinkedLedger ledger, string wanted)
    {
        var id = wanted.Trim();
        if (ledger.Place(id) is { } place && ledger.Question(place.Question) is { } over)
            return over;
        if (ledger.Question(id.Split('.')[0]) is { } question && (!id.Contains('.', StringComparison.Ordinal) || question.Answers.Any(answer => answer.Id.Equals(id, StringComparison.OrdinalIgnoreCase))))
            return question;
        if (ledger.Claim(id) is not { } claim)
            throw new Trouble(ExitCode.Negative, $"“{wanted}” is no question of the ledger. See: whence questions");
        throw new Trouble(ExitCode.Negative, ledger.LinkState().IsDone
            ? $"{claim.Id} stands under no question: it says too little to be known again on another page. See: whence trace {claim.Id}"
            : $"{claim.Id} stands under no question yet: its page waits to be linked. Run: whence link");
    }
}
