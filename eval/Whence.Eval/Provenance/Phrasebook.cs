using System.Collections.Immutable;
using System.Text;

namespace Whence.Eval.Provenance;

/// <summary>The wording of one part of the generator: <c>tuning.tsv</c>, <c>practice.tsv</c> or <c>test.tsv</c>, written apart from one another.</summary>
internal sealed class Phrasebook
{
    private readonly ILookup<string, ImmutableArray<string>> _rows;

    private Phrasebook(string part)
    {
        Part = part;
        using var stream = typeof(Phrasebook).Assembly.GetManifestResourceStream($"provenance/{part}.tsv") ?? throw new InvalidOperationException($"eval/Whence.Eval/Provenance/{part}.tsv is missing from the program; build it again with ./do build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'));
        _rows = rows.ToLookup(row => row[0], row => row[1..].ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>On which the reader and the counter may be tuned.</summary>
    public static Phrasebook Tuning { get; } = new("tuning");

    /// <summary>What is read when something fails: other constructions and events than either of the two.</summary>
    public static Phrasebook Practice { get; } = new("practice");

    /// <summary>On which they are measured only.</summary>
    public static Phrasebook Test { get; } = new("test");

    /// <summary>Its name.</summary>
    public string Part { get; }

    /// <summary>The rows of a section.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows(string section) => [.. _rows[section]];

    /// <summary>All alternatives of a section.</summary>
    public ImmutableArray<string> All(string section) => [.. _rows[section].SelectMany(row => row[0].Split('|'))];

    /// <summary>Whether there is anything in a section.</summary>
    public bool Has(string section) => _rows.Contains(section);

    /// <summary>One row of a section, by the first field.</summary>
    public string One(string section, Random draw) => One([section], draw);

    /// <summary>One row of several sections, by the first field.</summary>
    public string One(ReadOnlySpan<string> sections, Random draw)
    {
        var rows = new List<ImmutableArray<string>>();
        foreach (var section in sections)
            rows.AddRange(_rows[section]);
        return rows.Count > 0 ? rows[draw.Next(rows.Count)][0] : throw new InvalidOperationException($"{Part}.tsv has no section {sections[0]}");
    }
}
