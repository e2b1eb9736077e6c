namespace Whence.Web.Twins;

/// <summary>The page that a claim stands on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When.</param>
/// <param name="Address">Its address on this site.</param>
public sealed record PageRefTwin(string Id, string Name, string? Title, string? Outlet, DayTwin? Published, string Address);
