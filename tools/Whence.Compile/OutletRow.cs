namespace Whence.Compile;

/// <summary>An outlet on its way into the lexicon.</summary>
internal sealed class OutletRow
{
    /// <summary>The name by which it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Other forms, in order.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>outlet, agency or broadcaster.</summary>
    public required string Kind { get; set; }

    /// <summary>ISO 3166-1 code; empty when not known.</summary>
    public string Country { get; set; } = "";

    /// <summary>Domains, without <c>www.</c></summary>
    public SortedSet<string> Domains { get; } = new(StringComparer.Ordinal);

    /// <summary>The house it belongs to; empty when not known.</summary>
    public string Family { get; set; } = "";

    /// <summary>What a text must bring beside the name; empty when the name alone will do.</summary>
    public string Needs { get; set; } = "";

    /// <summary>What two spellings of one name share.</summary>
    public static string Key(string name)
    {
        var plain = name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return new string([.. plain.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
    }

    /// <summary>The row as it is written.</summary>
    public string Written() => string.Join('\t', Name, Sheet.Cell(Aliases.Where(alias => alias != Name)), Kind, Country, string.Join('|', Domains), Family, Needs);
}
