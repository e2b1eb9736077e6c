namespace Whence.Compile;

/// <summary>Words that are also the names of outlets, and what a text must bring so that they mean the outlet.</summary>
internal sealed class PlainWords(string path)
{
    private readonly HashSet<string> _words = new(
        File.ReadAllLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Trim()), StringComparer.OrdinalIgnoreCase);

    /// <summary>What <paramref name="name"/> needs; empty when it will do alone.</summary>
    public string Needs(string name)
    {
        var words = name.Split(' ');
        if (words is ["The", ..] && words[1..].All(_words.Contains))
            return "article";
        if (words.Length <= 2 && words.All(_words.Contains))
            return words.Length == 1 ? "context" : "article";
        return words.Length == 1 && name.Count(char.IsLetterOrDigit) <= 3 ? "context" : "";
    }
}
