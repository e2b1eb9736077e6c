using Whence.Attributions;
using Whence.Text;

namespace Whence.Tests.Attributions;

/// <summary>Statements whose words cross: what is told inside another one ends with it.</summary>
public sealed class CrossingsTests
{
    [Fact]
    public void Who_reports_it_is_no_part_of_what_is_said()
    {
        const string text = "The mills say there are no plans to sell boats, reports Northwire.";

        var read = TaggedPage.Read(text, "The mills", "say", "there are no plans to sell boats, reports Northwire");

        read.Select(one => one.Content.Single().In(text).ToString()).ShouldBe(["The mills say there are no plans to sell boats", "there are no plans to sell boats"]);
        read[1].Inside.ShouldBe(0);
    }

    [Fact]
    public void What_only_a_guess_crosses_stays_alone()
    {
        const string text = "New tolls announced last week, and an order signed by the council, \"gave the town a say,\" Anna Berg said on Sunday.";

        TaggedPage.Read(text, "Anna Berg", "said", "New tolls announced last week, and an order signed by the council, \"gave the town a say").Select(one => one.Source.Single().In(text).ToString()).ShouldBe(["Anna Berg"]);
    }

    [Fact]
    public void Contents_never_cross()
    {
        const string text = "“The dam is old. The dam will go,” Anna Berg said, according to Mira Talven.";

        var read = TaggedPage.Read(text, "Mira Talven", "according to", "The dam will go,” Anna Berg said");

        foreach (var one in read)
        {
            foreach (var other in read)
                Crosses(one, other).ShouldBeFalse();
        }
        read.Select(one => one.Content[0].In(text).ToString()).ShouldContain(content => content.StartsWith("“The dam is old.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_quotation_belongs_to_its_own_speaker()
    {
        const string text = "– The dam is old – said Anna Berg. – It will go – she added.";

        var read = TaggedPage.Read(text, "Anna Berg", "said", ["The dam is old", "It will go"]);

        read.Select(one => string.Join(" … ", one.Content.Select(piece => piece.In(text).ToString()))).Count(content => content.Contains("It will go")).ShouldBe(1);
    }

    private static bool Crosses(Attribution one, Attribution other)
    {
        var (a, b) = (Extent(one), Extent(other));
        return a.Overlaps(b) && !a.Contains(b) && !b.Contains(a);
    }

    private static TextSpan Extent(Attribution one) => new(one.Content[0].Start, one.Content[^1].End);
}
