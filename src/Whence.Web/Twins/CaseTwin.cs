using Whence.Store.Desk;

namespace Whence.Web.Twins;

/// <summary>A case in a list.</summary>
/// <param name="Id"><c>k3</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Things">How many things are in it.</param>
/// <param name="Notes">How many notes.</param>
/// <param name="Made">The event that began it.</param>
/// <param name="Changed">The last event of it.</param>
/// <param name="Address">Its address on this site.</param>
public sealed record CaseTwin(string Id, string Name, int Things, int Notes, EventTwin Made, EventTwin Changed, string Address)
{
    /// <summary>The twin of <paramref name="row"/>.</summary>
    public static CaseTwin Of(CaseRow row) => new(row.Id, row.Name, row.Things, row.Notes, EventTwin.Of(row.Made), EventTwin.Of(row.Changed), Addresses.Case(row.Id));
}
