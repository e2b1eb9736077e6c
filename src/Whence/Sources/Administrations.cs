using Whence.Language;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Governments by the names of their heads: "the Talven administration", "President Anna Berg's government".</summary>
internal sealed class Administrations(Scene scene)
{
    private const string Ruling = "administration";
    private static readonly Words NotInOffice = new("vice former ex then");

    private string[]? _administrations;

    /// <summary>"The Talven administration": a government by its head's name.</summary>
    public static Source? Named(Phrase phrase, ReadOnlySpan<char> head) =>
        WordLists.Governments.Has(head) && phrase.Head > phrase.CoreStart && phrase.Token(phrase.Head - 1).IsCapital && States.Find(phrase.Word(phrase.Head - 1)) is null
            ? new Source { Name = phrase.Text(phrase.CoreStart, phrase.Head + 1), Kind = SourceKind.Institution }
            : null;

    /// <summary>"<i>The administration</i> said" on a page that names the Talven administration, or President Talven: that one; null where it names no such head, or more than one administration.</summary>
    public Source? Again(Phrase phrase, ReadOnlySpan<char> head)
    {
        if (!head.Equals(Ruling, StringComparison.OrdinalIgnoreCase) || !phrase.IsDefinite || phrase.HeadEnd - phrase.CoreStart > 1 || phrase.HeadEnd < phrase.End)
            return null;
        _administrations ??= ReadAdministrations().Distinct().ToArray() is [_, ..] named ? named : Presiding() is { } president ? [president.Surname] : [];
        return _administrations is not [var surname] ? null : new Source { Name = $"{surname} {Ruling}", Kind = SourceKind.Institution, Aliases = [$"{surname}'s {Ruling}"] };
    }

    /// <summary>By whose names the page calls its administrations: "the <i>Talven</i> administration", "<i>Talven</i>'s administration".</summary>
    private IEnumerable<string> ReadAdministrations()
    {
        for (var i = 1; i < scene.Reading.Tokens.Length; i++)
        {
            if (!scene.Reading.Is(i, Ruling))
                continue;
            var owner = scene.Reading.Tokens[i - 1].Kind == TokenKind.Clitic ? i - 2 : i - 1;
            if (owner >= 0 && scene.Reading.Tokens[owner].IsCapital && scene.Cast.BySurname(scene.Reading.Word(owner)) is not null)
                yield return scene.Reading.Word(owner).ToString();
        }
    }

    /// <summary>The one president whom the page names; null where it names none, or several.</summary>
    private Person? Presiding()
    {
        Person? only = null;
        foreach (var appearance in scene.Cast.In(0, scene.Reading.Document.Text.Length))
        {
            if (appearance.Token == 0 || !scene.Reading.Is(appearance.Token - 1, "president") || appearance.Token > 1 && scene.Reading.Is(appearance.Token - 2, NotInOffice) || appearance.Person == only)
                continue;
            if (only is not null)
                return null;
            only = appearance.Person;
        }
        return only;
    }

    /// <summary>"President Anna Berg's government", "Berg's administration": by its head's name, and the state's where the page says of which she is the head. Null for other words.</summary>
    public Source? Governed(Phrase phrase)
    {
        var clitic = phrase.Head - 1;
        if (phrase.Head + 1 < phrase.HeadEnd || !WordLists.Governments.Has(phrase.Word(phrase.Head)) || clitic <= phrase.CoreStart || phrase.Token(clitic).Kind != TokenKind.Clitic || scene.Cast.In(phrase.Position, phrase.Token(clitic).Span.Start) is not [.., { } owner] || owner.EndToken != clitic)
            return null;
        var noun = phrase.Word(phrase.Head).ToString();
        var name = $"{owner.Person.Surname} {noun}";
        return owner.Person.Role is { IsOfGovernment: true, States: { Count: 1 } states } && States.Find(states.First()) is var (state, _)
            ? new Source { Name = $"Government of {state.NameWithArticle}", Kind = SourceKind.Institution, Aliases = [state.Name, name] }
            : new Source { Name = name, Kind = SourceKind.Institution, Aliases = [$"{owner.Person.Name}'s {noun}"] };
    }
}
