using Whence.Documents;
using Whence.Stances;
using Whence.Text;

namespace Whence.Tests.Claims;

public sealed class DisclaimersTests
{
    [Fact]
    public void A_sentence_that_says_the_claim_is_not_verified_marks_the_claim_before_it() =>
        MarksOf("The Veskarian ministry said that the dam had burst. The claim could not be independently verified.")[0].HasFlag(Marks.Unverified).ShouldBeTrue();

    [Fact]
    public void The_word_for_what_was_said_may_come_last() =>
        MarksOf("The Veskarian ministry said that the dam had burst. Northwire has not independently verified this new report.")[0].HasFlag(Marks.Unverified).ShouldBeTrue();

    [Fact]
    public void A_sentence_about_something_else_marks_nothing() =>
        MarksOf("The Veskarian ministry said that the dam had burst. Her passport could not be independently verified.")[0].HasFlag(Marks.Unverified).ShouldBeFalse();

    [Fact]
    public void A_disclaimer_in_the_same_sentence_marks_it() =>
        MarksOf("The ministry said that the dam had burst in an unverified post.")[0].HasFlag(Marks.Unverified).ShouldBeTrue();

    [Fact]
    public void Each_of_many_claims_has_its_own_disclaimer()
    {
        var marks = MarksOf(string.Concat(Enumerable.Repeat("The ministry said that the dam had burst. The claim could not be independently verified. The mayor said that the bridge had been rebuilt. The river was calm all day. ", 50)));

        marks.Length.ShouldBe(100);
        marks.Where((mark, i) => mark.HasFlag(Marks.Unverified) != (i % 2 == 0)).ShouldBeEmpty();
    }

    private static Marks[] MarksOf(string text) =>
    [
        .. Reader.Read(new Document { Id = "page", Name = "page", Text = text, Blocks = [new(new TextSpan(0, text.Length), BlockKind.Paragraph)] })
            .Claims.Where(claim => !claim.IsWriter).Select(claim => claim.Marks),
    ];
}
