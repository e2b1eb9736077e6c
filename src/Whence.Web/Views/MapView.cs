using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>Claims by place.</summary>
public sealed class MapView
{
    /// <summary>How many claims of one place are listed at a time.</summary>
    public const int PageLength = 40;

    private const int MostMarks = 300;
    private const int MostFitted = 60;

    private MapView(ILinkedLedger ledger, MapAsked asked)
    {
        Asked = asked;
        var query = new PlaceQuery { Story = asked["story"], Question = asked["question"], Source = asked["source"], Take = MostMarks };
        if (asked.Frame is { } frame)
            query = query with { South = frame.South, North = frame.North, West = frame.West, East = frame.East };
        Places = ledger.Places(query);
        Frame = asked.Frame ?? MapFrame.Around([.. Places.Items.Where(place => place.Precision <= PlacePrecision.Region).Take(MostFitted).Select(place => (place.Longitude, place.Latitude))]);
        Drawing = MapPlot.Draw(World.Own, Frame, [.. Places.Items.Select(place => new MapMark(place.Name, place.Precision, place.Latitude, place.Longitude, place.Claims, "/map" + asked.With("place", place.Code) + "#claims"))]);
        if (asked["place"] is { } code)
        {
            var shelf = new PageShelf(ledger);
            var found = ledger.Claims(new() { Place = code, Story = asked["story"], Question = asked["question"], Source = asked["source"], Sort = ClaimSort.Newest, Skip = asked.Skip, Take = PageLength });
            Claims = new([.. found.Items.Select(claim => ClaimView.Of(claim, shelf))], found.Total);
            Place = Places.Items.FirstOrDefault(place => place.Code == code);
        }
    }

    /// <summary>What was asked for.</summary>
    public MapAsked Asked { get; }

    /// <summary>The part of the world that is shown.</summary>
    public MapFrame Frame { get; }

    /// <summary>The places in it, most claims first.</summary>
    public Slice<PlaceRow> Places { get; }

    /// <summary>The place that was chosen; null for none, or for one outside the picture.</summary>
    public PlaceRow? Place { get; }

    /// <summary>What was said of it; null when no place was chosen.</summary>
    public Slice<ClaimView>? Claims { get; }

    /// <summary>The picture.</summary>
    public PlotDrawing Drawing { get; }

    /// <summary>The map of what <paramref name="asked"/> is for.</summary>
    public static MapView Of(ILinkedLedger ledger, MapAsked asked)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(asked);
        return new(ledger, asked);
    }
}
