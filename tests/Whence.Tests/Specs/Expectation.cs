namespace Whence.Tests.Specs;

/// <summary>A line under a page: <c>- 1 via: Northwire | origin: … | marks: anonymous</c>. What it does not name is not asked.</summary>
/// <param name="Attribution">Which attribution of the page, by the number of its marks.</param>
/// <param name="Asked">What is asked of it, by name.</param>
internal sealed record Expectation(int Attribution, IReadOnlyDictionary<string, string> Asked)
{
    private static readonly string[] Known = ["via", "origin", "speech", "marks", "source", "act", "inside", "rejects", "unresolved", "others", "relations"];

    /// <summary>Reads <paramref name="line"/>, without its leading dash.</summary>
    /// <exception cref="FormatException">The line does not start with a number or asks something that does not exist.</exception>
    public static Expectation Parse(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !int.TryParse(line[..blank], out var number))
            throw new FormatException($"A line under a page starts with the number of an attribution: {line}");
        var asked = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in line[blank..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? part : part[..colon].Trim();
            if (colon < 0 || !Known.Contains(name, StringComparer.Ordinal))
                throw new FormatException($"'{name}' cannot be asked; there are {string.Join(", ", Known)}.");
            asked.Add(name, part[(colon + 1)..].Trim());
        }
        return new(number, asked);
    }
}
