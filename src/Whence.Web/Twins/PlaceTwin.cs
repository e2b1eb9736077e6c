using System.Text.Json.Serialization;
using Whence.Web.Views;

namespace Whence.Web.Twins;

/// <summary>A stretch of a page's text: half-open, in Unicode code points.</summary>
/// <param name="Start">The first inside.</param>
/// <param name="End">The first after.</param>
/// <param name="In"><c>title</c> when it counts in a title given apart; absent otherwise.</param>
public sealed record PlaceTwin(int Start, int End, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? In = null)
{
    /// <summary>The twin of <paramref name="place"/>.</summary>
    public static PlaceTwin Of(Place place) => new(place.Start, place.End, place.InTitle ? "title" : null);
}
