using Whence.Reprints;
using Whence.Text;

namespace Whence.Tests.Reprints;

public sealed class AlignmentTests
{
    [Fact]
    public void A_paragraph_that_was_added_stands_alone_and_the_others_stay_together()
    {
        var rows = Rows(
            ["The bridge at Lenz was closed on Monday.", "Nobody was hurt, the mayor of Lenz said."],
            ["The bridge at Lenz was closed on Monday.", "Tarvonia denied that it had fired at the bridge.", "Nobody was hurt, the mayor of Lenz said."]);

        rows.Select(row => (row.A is not null, row.B is not null)).ShouldBe([(true, true), (false, true), (true, true)]);
        rows[0].IsSame.ShouldBeTrue();
        rows[1].IsSame.ShouldBeFalse();
    }

    [Fact]
    public void A_paragraph_that_was_changed_keeps_its_partner()
    {
        var row = Rows(["At least 40 people were hurt at the ferry, the ministry said."], ["Fewer than 20 people were hurt at the ferry, the ministry said."]).ShouldHaveSingleItem();

        row.IsSame.ShouldBeFalse();
        row.SameWords.ShouldBe(9);
    }

    [Fact]
    public void Paragraphs_on_one_subject_are_not_taken_for_one_another() =>
        Rows(["The General Staff counted four hundred soldiers."], ["A ferry crossed the Orist before dawn."]).Length.ShouldBe(2);

    [Fact]
    public void Nothing_is_beside_nothing()
    {
        Rows([], []).ShouldBeEmpty();
        Rows(["One paragraph."], []).ShouldHaveSingleItem().B.ShouldBeNull();
    }

    [Fact]
    public void Every_paragraph_stands_once_and_in_order()
    {
        var chance = new Random(3);
        var all = Enumerable.Range(0, 30).Select(i => $"Paragraph {i} tells of day {i * 7} at the river crossing number {i * 31}.").ToArray();
        var (a, b) = (all.Where(_ => chance.Next(4) > 0).ToArray(), all.Where(_ => chance.Next(4) > 0).ToArray());

        var rows = Rows(a, b);

        rows.Count(row => row.A is not null).ShouldBe(a.Length);
        rows.Count(row => row.B is not null).ShouldBe(b.Length);
        rows.Select(row => row.A).OfType<TextSpan>().Select(span => span.Start).ShouldBeInOrder();
        rows.Select(row => row.B).OfType<TextSpan>().Select(span => span.Start).ShouldBeInOrder();
        rows.Count(row => row.IsSame).ShouldBe(a.Intersect(b).Count());
    }

    private static System.Collections.Immutable.ImmutableArray<AlignedBlock> Rows(string[] a, string[] b)
    {
        var (textA, blocksA) = Page(a);
        var (textB, blocksB) = Page(b);
        return Alignment.Of(textA, blocksA, textB, blocksB);
    }

    private static (string Text, List<TextSpan> Blocks) Page(string[] paragraphs)
    {
        var blocks = new List<TextSpan>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new(at, at + paragraph.Length));
            at += paragraph.Length + 2;
        }
        return (string.Join("\n\n", paragraphs), blocks);
    }
}
