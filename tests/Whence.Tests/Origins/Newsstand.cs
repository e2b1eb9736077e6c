using Whence.Matching;
using Whence.Sources;
using Whence.Text;

namespace Whence.Tests.Origins;

/// <summary>Claims of one answer on pages of invented outlets.</summary>
internal static class Newsstand
{
    public static readonly Party Staff = Institution("General Staff of the Armed Forces of Veskaria");
    public static readonly Party Ministry = Institution("Ministry of Defence of Veskaria");
    public static readonly Party Mayor = Named("Ilse Torvald", SourceKind.Person);
    public static readonly Party Northwire = Named("Northwire", SourceKind.Outlet);
    public static readonly Party Courier = Named("The Oristad Courier", SourceKind.Outlet);

    public static Party Named(string name, SourceKind kind) => new(Ids.Of("src", $"{kind}\n{name}"), name, kind);

    public static Party Institution(string name) => Named(name, SourceKind.Institution);

    public static Party Unnamed(string description, string? role = null, int? count = null, string? place = null) =>
        Named($"unnamed {description}", SourceKind.Anonymous) with { Known = new Known { Role = role ?? description, Count = count, Place = place } };

    /// <summary>A claim with the way it took: relays nearest the page first, the origin last.</summary>
    public static FiledClaim Claim(string page, string? outlet, params Party[] way) => new()
    {
        Id = $"c-{page}",
        LocalId = "a1",
        PageId = page,
        Outlet = outlet,
        Day = new DateOnly(2026, 3, 4),
        Text = "Two bridges over the Lenna were destroyed",
        Content = [new TextSpan(10, 50)],
        Source = way.FirstOrDefault(),
        Route = RouteOf(way),
    };

    /// <summary>What the page says on its own account.</summary>
    public static FiledClaim Writer(string page, string? outlet) => Claim(page, outlet) with { LocalId = "s1", IsWriter = true };

    public static Route RouteOf(params Party[] way) => way is [.. var via, var origin] ? new([.. via], origin) : new([], null);

    public static FiledClaim Quoting(this FiledClaim claim, params ulong[] runs) => claim with { Gist = new Gist { Quoted = [.. runs] } };
}
