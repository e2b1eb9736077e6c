using Whence.Lexicons;

namespace Whence.Names;

/// <summary>A person whom a page names, with what it says of that person.</summary>
/// <param name="name">The fullest form on the page, without titles.</param>
/// <param name="position">Where the page names the person first.</param>
internal sealed class Person(string name, int position)
{
    /// <summary>The fullest form on the page, without titles: given name and surname, or the surname alone.</summary>
    public string Name { get; } = name;

    /// <summary>Where the page names the person first, UTF-16.</summary>
    public int Position { get; set; } = position;

    /// <summary>The last word of the name, without "Jr." and the like.</summary>
    public string Surname { get; } = SurnameOf(name);

    /// <summary>Titles before and appositions after.</summary>
    public Role Role { get; } = new();

    /// <summary>By which pronouns the page speaks of the person.</summary>
    public Gender Gender { get; set; }

    /// <summary>The age that the page gives behind the name, in figures; null when it gives none.</summary>
    public string? Age { get; set; }

    /// <summary>Whether a title, an office or a known given name says that it is a person, and not only the capitals.</summary>
    public bool IsSure { get; set; }

    /// <summary>The last word of a name that is no "Jr." or the like.</summary>
    public static string SurnameOf(string name)
    {
        var end = name.Length;
        while (end > 0 && name.LastIndexOf(' ', end - 1) is > 0 and var space && Offices.BehindSurname.Has(name.AsSpan(space + 1, end - space - 1)))
            end = space;
        return end > 0 ? name[(name.LastIndexOf(' ', end - 1) + 1)..end] : name;
    }
}
