using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Tests.Drawing;

public sealed class MapPlotTests
{
    [Fact]
    public void The_outline_that_ships_has_land_borders_and_disputed_ones_and_is_small()
    {
        World.Own.Land.Count.ShouldBeGreaterThan(200);
        World.Own.Lines.ShouldContain(line => line.Kind == PlotStyle.Border);
        World.Own.Lines.ShouldContain(line => line.Kind == PlotStyle.Disputed);
        World.Own.Land.SelectMany(ring => ring).ShouldAllBe(point => Math.Abs(point.X) <= 180.01 && Math.Abs(point.Y) <= 90.01);
        using var sheet = typeof(World).Assembly.GetManifestResourceStream("Whence.Web.Static.outline.tsv")!;
        sheet.Length.ShouldBeLessThanOrEqualTo(200_000);
    }

    [Theory]
    [InlineData(40.4, -3.7, true)] // Madrid
    [InlineData(50.4, 30.5, true)] // Kyiv
    [InlineData(45.0, 34.1, true)] // Simferopol
    [InlineData(0, -30, false)] // the Atlantic
    public void Towns_stand_on_land(double latitude, double longitude, bool onLand) =>
        World.Own.Land.Count(ring => Holds(ring, longitude, latitude)).ShouldSatisfyAllConditions(count => (count % 2 == 1).ShouldBe(onLand));

    [Fact]
    public void Nothing_is_drawn_outside_the_picture()
    {
        var drawing = MapPlot.Draw(World.Own, new MapFrame(48.5, 31, 6).Kept(), []);

        var land = drawing.Shapes.First(shape => shape.Style == PlotStyle.Land).Path;
        foreach (var point in land.Split(['M', 'L', 'Z'], StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(' ')))
        {
            int.Parse(point[0], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(-10, (int)MapFrame.Width + 10);
            int.Parse(point[1], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(-10, (int)MapFrame.Height + 10);
        }
    }

    [Fact]
    public void A_point_is_a_disc_and_what_is_told_less_precisely_a_ring()
    {
        var drawing = MapPlot.Draw(World.Own, MapFrame.World, [new("Lisbon", PlacePrecision.Point, 38.7, -9.1, 10, "/a"), new("Alentejo", PlacePrecision.Region, 38, -8, 4, "/b"), new("Portugal", PlacePrecision.Country, 39.5, -8, 2, "/c")]);

        drawing.Shapes.Count(shape => shape.Style == PlotStyle.Point).ShouldBe(1);
        drawing.Shapes.Count(shape => shape.Style == PlotStyle.Region).ShouldBe(1);
        drawing.Shapes.Count(shape => shape.Style == PlotStyle.Told).ShouldBe(1, "a country is its land");
        drawing.Labels.ShouldContain(label => label.Text == "Portugal 2");
        drawing.Shapes.Where(shape => shape.Href is not null).ShouldAllBe(shape => shape.Told.Contains("claims"));
    }

    [Fact]
    public void A_country_too_small_to_be_seen_is_a_double_ring()
    {
        var drawing = MapPlot.Draw(World.Own, MapFrame.World, [new("Luxembourg", PlacePrecision.Country, 49.75, 6.17, 3, "/a")]);

        drawing.Shapes.Count(shape => shape.Style == PlotStyle.Region).ShouldBe(2);
        drawing.Shapes.ShouldNotContain(shape => shape.Style == PlotStyle.Told);
    }

    [Fact]
    public void The_more_claims_tell_only_a_country_the_darker_it_is()
    {
        var drawing = MapPlot.Draw(World.Own, MapFrame.World, [new("Brazil", PlacePrecision.Country, -10, -55, 900, "/a"), new("Chad", PlacePrecision.Country, 15, 19, 30, "/b"), new("Mongolia", PlacePrecision.Country, 46, 105, 1, "/c")]);

        drawing.Shapes.Where(shape => shape.Style == PlotStyle.Told).Select(shape => shape.Level).ShouldBe([4, 3, 1]);
    }

    [Fact]
    public void A_few_far_claims_do_not_make_the_map_small()
    {
        (double X, double Y, int Weight)[] towns = [(30.5, 50.4, 200), (36.2, 50, 80), (34.1, 45, 90), (-77, 38.9, 8), (116.4, 39.9, 9)];

        MapFrame.AroundMost(towns).Zoom.ShouldBeGreaterThan(3);
        MapFrame.AroundMost([]).ShouldBe(MapFrame.World);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void The_middle_of_the_world_that_is_asked_for_is_the_middle_of_the_picture(int zoom)
    {
        var frame = new MapFrame(48.5, 31, zoom).Kept();

        frame.At((frame.Longitude, frame.Latitude)).ShouldBe((MapFrame.Width / 2, MapFrame.Height / 2));
        frame.At((frame.West, frame.North)).X.ShouldBe(0, 0.01);
    }

    [Fact]
    public void A_frame_around_places_holds_them_all()
    {
        (double X, double Y)[] towns = [(-9.1, 38.7), (-8.6, 41.1), (2.3, 48.9)];

        var frame = MapFrame.Around(towns);

        frame.Zoom.ShouldBeGreaterThan(1);
        towns.ShouldAllBe(town => town.X > frame.West && town.X < frame.East && town.Y > frame.South && town.Y < frame.North);
        MapFrame.Around([]).ShouldBe(MapFrame.World);
    }

    private static bool Holds((double X, double Y)[] ring, double x, double y)
    {
        var inside = false;
        for (var (i, j) = (0, ring.Length - 1); i < ring.Length; j = i++)
        {
            if (ring[i].Y > y != ring[j].Y > y && x < ((ring[j].X - ring[i].X) * (y - ring[i].Y) / (ring[j].Y - ring[i].Y)) + ring[i].X)
                inside = !inside;
        }
        return inside;
    }
}
