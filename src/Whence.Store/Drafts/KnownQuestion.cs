namespace Whence.Store.Drafts;

/// <summary>A question of the ledger on which a draft's statement bears.</summary>
/// <param name="Question">The question, with its answers.</param>
/// <param name="Like">The claim of the ledger that is most like the statement.</param>
public sealed record KnownQuestion(QuestionRow Question, AlikeClaim Like)
{
    /// <summary>The answer that the statement gives; null when it gives another than any of the ledger's: the nearest claim may deny it, or count otherwise.</summary>
    public AnswerRow? Answer => 2 * Like.Likeness.Answer > Like.Likeness.Question ? Question.Answers.FirstOrDefault(answer => answer.Id == Like.Answer) : null;
}
