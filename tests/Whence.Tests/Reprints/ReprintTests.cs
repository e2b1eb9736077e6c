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
    public void It_is_read_back_as_it_was_kept()
    {
        var bytes = ReprintCodec.Write(Copy);

        var back = ReprintCodec.Read("a", "b", bytes);

        ReprintCodec.Write(back).ShouldBe(bytes);
        back.From.ShouldBe("a");
        back.Passages[0].A.ShouldBe(Copy.Passages[0].A);
        bytes.Length.ShouldBeLessThan(80);
    }

    [Fact]
    public void Damaged_bytes_say_so()
    {
        var bytes = ReprintCodec.Write(Copy);

        for (var length = 0; length < bytes.Length; length++)
            Should.Throw<InvalidDataException>(() => ReprintCodec.Read("a", "b", bytes.AsMemory(0, length)));
        for (var at = 0; at < bytes.Length; at++)
        {
            var broken = bytes.ToArray();
            broken[at] ^= 0xff;
            try
            {
                ReprintCodec.Read("a", "b", broken).A.ShouldBe("a");
            }
            catch (InvalidDataException)
            {
                continue;
            }
        }
    }

    private static TextSpan Of(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new(at, at + words.Length);
    }
}
