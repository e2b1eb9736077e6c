using Whence.Documents;

namespace Whence;

/// <summary>The reader that everything uses: the stages of <see cref="Stages"/> in their order.</summary>
public static class Reader
{
    /// <summary>Grows when the same text would be read differently; a ledger then offers to read its pages again.</summary>
    public const int Version = 1;

    private static readonly Lazy<Pipeline> All = new(() => new(Stages.InOrder()));

    /// <summary>Reads <paramref name="document"/>; never throws on any text.</summary>
    public static Reading Read(Document document) => All.Value.Read(document);
}
