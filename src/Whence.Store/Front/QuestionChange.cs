namespace Whence.Store.Front;

/// <summary>What became otherwise with a question between two looks.</summary>
/// <param name="Question">The question, as it is now.</param>
/// <param name="PagesBefore">On how many pages its first answer stood: 0 when the question is new.</param>
/// <param name="LowBefore">Its least count of origins then.</param>
/// <param name="HighBefore">Its greatest.</param>
/// <param name="Low">Its least count of origins now.</param>
/// <param name="High">Its greatest.</param>
/// <param name="NewMarks">What to know at first sight now and not then.</param>
public sealed record QuestionChange(QuestionRow Question, int PagesBefore, int LowBefore, int HighBefore, int Low, int High, QuestionMarks NewMarks);
