namespace Whence.Lexicons;

/// <summary>A body or outlet that is known by a name of its own.</summary>
/// <param name="Name">The name by which it is called everywhere.</param>
/// <param name="Kind">institution, group, outlet, agency, broadcaster.</param>
/// <param name="Aliases">Other usual forms.</param>
/// <param name="Again">Nouns by which it is spoken of again: "the alliance".</param>
/// <param name="Needs">What a text must bring beside the name; empty for nothing.</param>
public sealed record Body(string Name, string Kind, string[] Aliases, string[] Again, string Needs)
{
    /// <summary>Whether it publishes news.</summary>
    public bool IsOutlet => Kind is "outlet" or "agency" or "broadcaster";
}
