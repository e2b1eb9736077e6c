using Whence.Documents;

namespace Whence;

/// <summary>The reader that everything uses: the stages of <see cref="Stages"/> in their order.</summary>
public static class Reader
{
    /// <summary>Grows when the same text would be read differently; a ledger then offers to read its pages again.</summary>
    public const int Version = 16;

    /// <summary>How attributions are found unless somebody asks for another way.</summary>
    public const Gear DefaultGear = Gear.Accurate;

    private static readonly Lazy<Pipeline>[] Gears = [.. Enum.GetValues<Gear>().Select(gear => new Lazy<Pipeline>(() => new(Stages.InOrder(gear))))];

    /// <summary>Reads <paramref name="document"/>; never throws on any text.</summary>
    /// <param name="document">The page.</param>
    /// <param name="gear">How attributions are found.</param>
    public static Reading Read(Document document, Gear gear = DefaultGear) => Gears[(int)gear].Value.Read(document);
}
