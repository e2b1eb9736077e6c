using Whence.Store;

namespace Whence.Web.Twins;

/// <summary>A source, relay or origin as a claim names it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Known">What is known of an unnamed one.</param>
/// <param name="Url">A link beside the words that name it.</param>
/// <param name="Spans">Those words.</param>
/// <param name="Address">Its page on this site.</param>
public sealed record HopTwin(string Id, string Name, string Kind, KnownTwin? Known, string? Url, IReadOnlyList<PlaceTwin> Spans, string Address)
{
    /// <summary>The twin of <paramref name="hop"/>.</summary>
    public static HopTwin? Of(HopRow? hop, Views.Places places) => hop is null
        ? null
        : new(hop.SourceId, hop.Name, Twin.Word(hop.Kind), KnownTwin.Of(hop.Known), hop.Url, [.. places.At(hop.Spans).Select(PlaceTwin.Of)], Addresses.Source(hop.SourceId));
}
