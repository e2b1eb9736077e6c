using Whence.Documents;
using Whence.Reprints;

namespace Whence.Tests.Reprints;

/// <summary>Pages and sentences of the tests' own making.</summary>
internal static class Printed
{
    public const string Ferry =
        "The ferry that links Oristad with the islands was taken out of service on Monday after inspectors found cracks in both of its ramps. " +
        "Repairs are expected to last until the end of the month, and the harbour office has hired two fishing boats to carry mail and medicine in the meantime.";

    public const string Fair =
        "Farmers at the autumn fair in Belmark complained that prices for seed potatoes had doubled within a year while the dairies paid them less than before. " +
        "A dozen of them drove their tractors around the market square until the police asked them to stop.";

    public const string Bridge =
        "Engineers have begun to lift the old railway bridge over the Tarn, which has to make room for barges with three rows of containers. " +
        "It will lie on the bank until spring, when it is to be sold for scrap unless a village with a use for it comes forward.";

    public static PrintedPage Page(string id, string text, string? outlet = null, int? day = null, string? credit = null) => new()
    {
        Id = id,
        Text = text,
        Outlet = outlet,
        Published = day is { } of ? new(new(2026, 5, of), new(2026, 5, of), DateBasis.Given) : null,
        Credit = credit,
    };
}
