namespace Whence.Lexicons;

/// <summary>A state, territory, union or alliance by the names that texts use.</summary>
/// <param name="Name">The usual short English name.</param>
/// <param name="Demonyms">Adjectives and nouns for its people.</param>
/// <param name="Capitals">Its capital's names.</param>
/// <param name="Spelling">Defence or Defense.</param>
/// <param name="Overrides">Kinds of body that have a name of their own there.</param>
/// <param name="Article">"the" where the name takes one.</param>
/// <param name="IsState">Whether it is a state, and not a union or alliance.</param>
public sealed record State(string Name, string[] Demonyms, string[] Capitals, string Spelling, IReadOnlyDictionary<string, string> Overrides, string Article, bool IsState)
{
    /// <summary>ISO 3166-1 code; empty for a state that no lexicon knows.</summary>
    public string Code { get; init; } = "";

    /// <summary>Whether it is a member of the United Nations, and no territory of one.</summary>
    public bool IsSovereign { get; init; }

    /// <summary>The name as it stands after "of".</summary>
    public string NameWithArticle => Article.Length > 0 ? $"{Article} {Name}" : Name;
}
