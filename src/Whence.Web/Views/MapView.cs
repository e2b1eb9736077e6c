using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>Claims by place.</summary>
public sealed class MapView
{
    /// <summary>How many claims of one place are listed at a time.</summary>
    public const int PageLength = 40;

    /// <summary>How many places the table lists unasked.</summary>
    public const int MostListed = 60;

    private const int MostLands = 80;
    private const int MostMarks = 300;

    private MapView(ILinkedLedger ledger, MapAsked asked)
    {
        Asked = asked;
        var query = new PlaceQuery { Story = asked["story"], Question = asked["question"], Source = asked["source"], Take = MostMarks };
        if (asked.Frame is { } frame)
            query = query with { South = frame.South, North = frame.North, West = frame.West, East = frame.East };
        Places = ledger.Places(query);
        var lands = asked.Frame is null ? [] : ledger.Places(query with { South = -90, North = 90, West = -180, East = 180, Take = MostLands }).Items.Where(place => place.Precision == PlacePrecision.Country);
        Frame = asked.Frame ?? MapFrame.AroundMost([.. Places.Items.Where(place => place.Precision <= PlacePrecision.Region).Select(place => (place.Longitude, place.Latitude, place.Claims))]);
        Drawing = MapPlot.Draw(World.Own, Frame, [.. Places.Items.Union(lands).Select(place => new MapMark(place.Name, place.Precision, place.Latitude, place.Longitude, place.Claims, "/map" + asked.With("place", place.Code) + "#claims"))]);
        if (asked["place"] is { } code)
        {
            var shelf = new PageShelf(ledger);
            var found = ledger.Claims(new() { Place = code, Story = asked["story"], Question = asked["question"], Source = asked["source"], Sort = ClaimSort.Newest, Skip = asked.Skip, Take = PageLength });
            Claims = new(ClaimView.List(ledger, found.Items, shelf), found.Total);
            Place = Places.Items.FirstOrDefault(place => place.Code == code);
        }
    }

    /// <summary>What was asked for.</summary>
    public MapAsked Asked { get; }

    /// <summary>The part of the world that is shown.</summary>
    public MapFrame Frame { get; }

    /// <summary>The places in it, most claims first.</summary>
    public Slice<PlaceRow> Places { get; }

    /// <summary>The places that the table lists.</summary>
    public IEnumerable<PlaceRow> Listed => Asked.IsLong ? Places.Items : Places.Items.Take(MostListed);

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
