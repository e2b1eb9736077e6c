namespace Whence.Names;

/// <summary>A person whom a page names in full, with the words beside the name.</summary>
/// <param name="Name">Given name and surname, without titles.</param>
/// <param name="Position">Where the page names the person first.</param>
/// <param name="Roles">Titles before and apposition after, in small letters.</param>
internal sealed record Person(string Name, int Position, string Roles)
{
    /// <summary>The last word of the name.</summary>
    public string Surname => Name[(Name.LastIndexOf(' ') + 1)..];
}
