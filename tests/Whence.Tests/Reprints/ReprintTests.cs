using Whence.Reprints;
using Whence.Text;

namespace Whence.Tests.Reprints;

public sealed class ReprintTests
{
    private static readonly string A = $"{Printed.Fair}\n\n{Printed.Ferry}", B = $"{Printed.Ferry}\n\n{Printed.Bridge}";

    private static readonly Reprint Copy = PageComparison.Of(Printed.Page("a", A, "Northwire", 3), Printed.Page("b", B, "Tarvon Today", 4)).Reprint!;

    [Fact]
    public void A_claim_and_its_copy_lie_in_one_passage() =>
        Copy.Covers(Of(A, "inspectors found cracks in both of its ramps"), Of(B, "inspectors found cracks in both of its ramps")).ShouldBeTrue();

    [Fact]
    public void Another_claim_of_the_same_passage_is_not_its_copy() =>
        Copy.Covers(Of(A, "inspectors found cracks in both of its ramps"), Of(B, "the harbour office has hired two fishing boats")).ShouldBeFalse();

    [Fact]
    public void What_stands_outside_the_copied_passage_is_nobodys_copy() =>
        Copy.Covers(Of(A, "prices for seed potatoes had doubled"), Of(B, "inspectors found cracks")).ShouldBeFalse();

    [Fact]
    public void A_content_in_pieces_is_covered_when_most_of_it_is() =>
        Copy.Covers([Of(A, "Repairs are expected to last"), Of(A, "until the end of the month")], [Of(B, "Repairs are expected to last until the end of the month")]).ShouldBeTrue();

    [Fact]
    public void Turned_twice_it_is_as_it_was()
    {
        var back = Copy.Turned().Turned();

        back.Passages.SelectMany(passage => passage.Runs).ShouldBe(Copy.Passages.SelectMany(passage => passage.Runs));
        (back.A, back.B, back.ShareOfA, back.ShareOfB, back.From).ShouldBe((Copy.A, Copy.B, Copy.ShareOfA, Copy.ShareOfB, Copy.From));
    }

    private static TextSpan Of(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new(at, at + words.Length);
    }
}
