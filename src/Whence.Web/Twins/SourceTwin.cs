using Whence.Store;

namespace Whence.Web.Twins;

/// <summary>A source in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other forms.</param>
/// <param name="Known">What is known of an unnamed one.</param>
/// <param name="AsOrigin">Claims that go back to it.</param>
/// <param name="AsRelay">Claims that it passed on.</param>
/// <param name="Pages">Pages that name it.</param>
/// <param name="Denials">Claims that it rejects.</param>
/// <param name="Address">Its address on this site.</param>
public sealed record SourceTwin(string Id, string Name, string Kind, IReadOnlyList<string> Aliases, KnownTwin? Known, int AsOrigin, int AsRelay, int Pages, int Denials, string Address)
{
    /// <summary>The twin of <paramref name="row"/>.</summary>
    public static SourceTwin Of(SourceRow row) =>
        new(row.Id, row.Name, Twin.Word(row.Kind), row.Aliases, KnownTwin.Of(row.Known), row.AsOrigin, row.AsRelay, row.Pages, row.Denials, Addresses.Source(row.Id));
}
