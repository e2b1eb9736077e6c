using Whence.Web.Drawing;

namespace Whence.Web.Tests.Drawing;

public sealed class ChainLayoutTests
{
    private const string Long = "Main Directorate of Intelligence of the Ministry of Defence of the Republic of Veskaria";

    private static Strand Way(string origin, string words = "the bridge was hit", Tone tone = Tone.Plain, string page = "p1", string certainty = "", string act = "", params string[] relays) => new()
    {
        ClaimId = "c1",
        Origin = new(origin, origin, "institution of Veskaria", StopShape.Disc),
        Relays = [.. relays.Select(relay => new Stop(relay, relay, "outlet", StopShape.Square))],
        Words = words,
        PageId = page,
        PageName = page + ".html",
        PageNote = "The Oristad Courier · “Rockets hit bridge”",
        Written = "3 May 2026",
        WrittenNote = "by the page’s dateline",
        Tone = tone,
        Certainty = certainty,
        Act = act,
    };

    public static TheoryData<int> Sizes() => [0, 1, 2, 3, 6, 11];

    private static List<Strand> Crowd(int relays)
    {
        var names = Enumerable.Range(1, relays).Select(i => $"{(i % 2 == 0 ? Long : "Northwire")} {i}").ToArray();
        return
        [
            Way(Long, string.Join(' ', Enumerable.Repeat("words that arrive", 20)), certainty: "medium confidence, roughly an even chance", relays: names),
            Way(Long, act: "update", relays: [.. names.Skip(1)]),
            Way("Tarvonia", tone: Tone.Against, act: "disputes"),
            Way("no source given", tone: Tone.Bare),
            Way("General Staff", page: "p2", relays: names),
            Way("Brel", new string('x', 400), page: "p2", relays: [new string('y', 200)]),
        ];
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void No_two_labels_touch(int relays)
    {
        foreach (var size in new[] { ChainSize.Full, ChainSize.Beside })
        {
            var labels = ChainLayout.Draw(Crowd(relays), size).Labels;

            for (var i = 0; i < labels.Count; i++)
            {
                for (var j = i + 1; j < labels.Count; j++)
                    labels[i].Overlaps(labels[j]).ShouldBeFalse($"“{labels[i].Text}” {labels[i].X},{labels[i].Y} and “{labels[j].Text}” {labels[j].X},{labels[j].Y} touch ({relays} relays, width {size.Width})");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Everything_stands_inside_the_view(int relays)
    {
        foreach (var size in new[] { ChainSize.Full, ChainSize.Beside })
        {
            var drawing = ChainLayout.Draw(Crowd(relays), size);

            drawing.Labels.ShouldAllBe(label => label.Left >= -1 && label.Left + label.Width <= size.Width + 1 && label.Top >= 0 && label.Bottom <= drawing.Height);
            drawing.Dots.ShouldAllBe(dot => dot.Y + dot.Span < drawing.Height);
        }
    }

    [Fact]
    public void The_same_strands_give_the_same_picture()
    {
        var one = ChainLayout.Draw(Crowd(3), ChainSize.Full);
        var two = ChainLayout.Draw(Crowd(3), ChainSize.Full);

        two.Labels.ShouldBe(one.Labels);
        two.Wires.ShouldBe(one.Wires);
        two.Dots.ShouldBe(one.Dots);
        two.Height.ShouldBe(one.Height);
    }

    [Fact]
    public void The_count_is_the_number_of_brackets()
    {
        var drawing = ChainLayout.Draw([Way("A"), Way("B", relays: "Northwire"), Way("C", tone: Tone.Against, act: "denies"), Way("n", tone: Tone.Bare)], ChainSize.Full);

        drawing.Wires.Count(wire => wire.Style == WireStyle.Bracket).ShouldBe(2);
        drawing.Labels.Where(label => label.Style == LabelStyle.Count).Select(label => label.Text).ShouldBe(["1", "2"]);
        drawing.Labels.ShouldContain(label => label.Text == "against" && label.Tone == Tone.Against);
        drawing.Labels.ShouldContain(label => label.Text == "none" && label.Tone == Tone.Bare);
    }

    [Fact]
    public void A_later_statement_stands_apart_and_is_not_counted()
    {
        var drawing = ChainLayout.Draw([Way("A"), Way("B") with { IsCounted = false, IsUpdate = true, Act = "update" }], ChainSize.Full);

        drawing.Wires.Count(wire => wire.Style == WireStyle.Bracket).ShouldBe(1);
        drawing.Labels.ShouldContain(label => label.Text == "apart");
        drawing.Wires.ShouldContain(wire => wire.Style == WireStyle.Later);
    }

    [Fact]
    public void Two_ways_from_one_origin_leave_from_one_mark()
    {
        var drawing = ChainLayout.Draw([Way("A", relays: "Northwire"), Way("A", relays: "Tarvon Today")], ChainSize.Full);

        drawing.Dots.Count(dot => dot.Shape == StopShape.Disc).ShouldBe(1);
        drawing.Wires.Count(wire => wire.Style == WireStyle.Bracket).ShouldBe(1);
        drawing.Wires.Count(wire => wire.Style == WireStyle.Way && wire.Path.Contains('C')).ShouldBe(2);
    }

    [Fact]
    public void A_relay_of_neighbouring_ways_is_one_gate()
    {
        var drawing = ChainLayout.Draw([Way("A", relays: "Northwire"), Way("B", relays: "Northwire"), Way("C")], ChainSize.Full);

        drawing.Dots.Where(dot => dot.Shape == StopShape.Square).ShouldHaveSingleItem().Span.ShouldBeGreaterThanOrEqualTo(ChainSize.Full.RowStep);
        drawing.Labels.Count(label => label.Text == "Northwire").ShouldBe(1);
    }

    [Theory]
    [InlineData(4, 2)]
    [InlineData(9, 3)]
    [InlineData(14, 5)]
    public void Many_pages_that_share_origins_keep_their_labels_apart(int pages, int origins)
    {
        var strands = Enumerable.Range(0, pages).Select(page => Way(page % 4 == 3 ? Long : $"Origin {page % origins}", page: $"p{page}", relays: page % 3 == 0 ? [] : ["Northwire"]) with { CountsAs = $"o{page % origins / 2}", Drifts = page == 2 ? [1] : [] })
            .Append(Way("no source given", tone: Tone.Bare, page: "bare")).Append(Way("Tarvonia", tone: Tone.Against, page: "against", act: "denies")).ToList();

        var drawing = ChainLayout.Draw(strands, ChainSize.Full);

        foreach (var (at, label) in drawing.Labels.Index())
            drawing.Labels.Skip(at + 1).FirstOrDefault(label.Overlaps)?.Text.ShouldBeNull($"touches “{label.Text}”");
        drawing.Labels.ShouldAllBe(label => label.Top >= 0 && label.Bottom <= drawing.Height);
    }

    [Fact]
    public void An_origin_has_one_mark_in_the_middle_of_its_pages()
    {
        var drawing = ChainLayout.Draw([Way("A", page: "p1"), Way("A", page: "p2"), Way("A", page: "p3")], ChainSize.Full);

        var mark = drawing.Dots.Where(dot => dot.Shape == StopShape.Disc).ShouldHaveSingleItem();
        mark.Y.ShouldBe(drawing.Plates[1].Y + 40, 12);
        drawing.Wires.Count(wire => wire.Style == WireStyle.Way && wire.Path.Contains('C')).ShouldBe(2, "the middle one is straight");
    }

    [Fact]
    public void Origins_that_count_as_one_stand_behind_one_bracket()
    {
        var drawing = ChainLayout.Draw([Way("A", page: "p1") with { CountsAs = "x" }, Way("B", page: "p2"), Way("C", page: "p3") with { CountsAs = "x" }], ChainSize.Full);

        drawing.Labels.Where(label => label.Style == LabelStyle.Count).Select(label => label.Text).ShouldBe(["1", "2"]);
        var names = drawing.Labels.Where(label => label.Style == LabelStyle.Name).OrderBy(label => label.Y).Select(label => label.Text);
        names.ShouldBe(["A", "C", "B"], "what counts as one stands together");
    }

    [Fact]
    public void What_was_left_out_has_no_number_and_says_so()
    {
        var drawing = ChainLayout.Draw([Way("A", page: "p1"), Way("B", page: "p2") with { IsLeftOut = true }], ChainSize.Full);

        drawing.Labels.Where(label => label.Style == LabelStyle.Count).Select(label => label.Text).ShouldBe(["1"]);
        drawing.Labels.ShouldContain(label => label.Text == "left out" && label.Tone == Tone.Left);
        drawing.Wires.ShouldContain(wire => wire.Style == WireStyle.Way && wire.Tone == Tone.Left);
    }

    [Fact]
    public void A_picture_of_many_pages_names_each_page_when_it_is_told() =>
        ChainLayout.Draw([Way("A", page: "p1", relays: "Northwire"), Way("no source given", tone: Tone.Bare, page: "p2")], ChainSize.Full).Told
            .ShouldBe("Chain picture: A → Northwire → p1.html; no source given → p2.html.");

    [Fact]
    public void A_denial_ends_short_of_the_page_and_blunt()
    {
        var drawing = ChainLayout.Draw([Way("A", tone: Tone.Against, act: "denies")], ChainSize.Full);

        drawing.Wires.ShouldContain(wire => wire.Tone == Tone.Against && wire.Path.EndsWith("H807", StringComparison.Ordinal));
        drawing.Wires.ShouldContain(wire => wire.Style == WireStyle.Stub && wire.Tone == Tone.Against);
    }

    [Fact]
    public void Relays_beyond_six_fold_into_one_that_says_how_many()
    {
        var drawing = ChainLayout.Draw([Way("A", relays: [.. Enumerable.Range(1, 11).Select(i => $"R{i}")])], ChainSize.Full);

        drawing.Dots.Count(dot => dot.Shape == StopShape.Square).ShouldBe(6);
        string.Join(' ', drawing.Labels.Select(label => label.Text)).ShouldContain("and 6");
    }

    [Fact]
    public void Pages_of_several_days_have_bars_on_one_scale_and_pages_of_one_day_none()
    {
        var (may, june) = (new DateOnly(2031, 5, 1), new DateOnly(2031, 6, 1));
        var several = ChainLayout.Draw([Way("A", page: "p1") with { Earliest = may, Latest = may }, Way("A", page: "p2") with { Earliest = june, Latest = null }], ChainSize.Full);
        var one = ChainLayout.Draw([Way("A", page: "p1") with { Earliest = may, Latest = may }, Way("A", page: "p2") with { Earliest = may, Latest = may }], ChainSize.Full);

        several.Wires.Count(wire => wire.Style == WireStyle.Days).ShouldBe(2);
        several.Wires.Count(wire => wire.Style == WireStyle.Later).ShouldBe(1, "an open end is an arrow");
        several.Labels.ShouldContain(label => label.Text == "Written, on one scale");
        one.Wires.ShouldNotContain(wire => wire.Style == WireStyle.Days);
    }

    [Fact]
    public void A_page_goes_by_its_outlet_and_by_its_name_where_it_states_none()
    {
        var drawing = ChainLayout.Draw([Way("A", page: "p1") with { HasOutlet = true, PageNote = "Harrow Post" }, Way("A", page: "p2") with { PageNote = "outlet not stated" }], ChainSize.Full);

        drawing.Labels.Where(label => label.Style == LabelStyle.Page).Select(label => label.Text).ShouldBe(["Harrow Post", "p2.html"]);
    }

    [Fact]
    public void That_no_relay_is_given_is_said_once_for_the_ways_of_one_page() =>
        ChainLayout.Draw([Way("A", "one", page: "p1"), Way("A", "two", page: "p1"), Way("A", "three", page: "p2")], ChainSize.Full)
            .Labels.Count(label => label.Text == "no relay given").ShouldBe(2);

    [Fact]
    public void A_picture_is_told_in_words()
    {
        var told = ChainLayout.Draw([Way("A", relays: "Northwire"), Way("B", tone: Tone.Against, act: "denies")], ChainSize.Full).Told;

        told.ShouldBe("Chain picture: A → Northwire → this page; B denies → this page.");
    }

    [Fact]
    public void Nothing_gives_an_empty_picture() => ChainLayout.Draw([], ChainSize.Full).Dots.ShouldBeEmpty();
}
