namespace Whence.Lexicons;

/// <summary>A row of a lexicon: fields between tabs, missing ones empty.</summary>
/// <param name="Fields">The fields.</param>
public readonly record struct LexiconRow(string[] Fields)
{
    /// <summary>The field at <paramref name="index"/>, empty when the row is shorter.</summary>
    public string this[int index] => index < Fields.Length ? Fields[index] : "";

    /// <summary>The parts of a field between bars.</summary>
    public string[] List(int index) => this[index].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
