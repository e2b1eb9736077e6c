using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>Bodies that only their state tells from those of others: "Veskaria's <i>National Statistics Institute</i>", "Veskaria's <i>Public Mill Directorate</i>" is that of Veskaria, here and where the page names it again.</summary>
internal static class NationalNames
{
    private static readonly Words Opening = new("National Federal Central");
    private static readonly Words Closing = Words.Listed("body-words", "of a state");

    /// <summary>The body with its state in the name, where it opens with such a word and the page says whose it is; the body as it is otherwise.</summary>
    /// <param name="scene">The page.</param>
    /// <param name="phrase">The words for the body.</param>
    /// <param name="body">The body that the words name; null for none.</param>
    public static Source? Of(Scene scene, Phrase phrase, Source? body)
    {
        if (body is null || body.Name.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var space) || !Opening.Has(body.Name.AsSpan(0, space)) && !Closing.Has(body.Name.AsSpan(body.Name.LastIndexOf(' ') + 1)) || body.Name.Contains(" of ", StringComparison.Ordinal) || body.Kind == SourceKind.Outlet || Bodies.Find(body.Name) is not null)
            return body;
        if ((Before(phrase, body.Name.AsSpan(0, space)) ?? Stated(scene, phrase, body.Name)) is not { } state)
            return body;
        return body with { Name = $"{body.Name} of {state.NameWithArticle}", Kind = SourceKind.Institution, Aliases = [body.Name, .. body.Aliases] };
    }

    /// <summary>"<i>Veskaria's</i> National …", "the <i>Veskarian</i> National …": the state right before the name.</summary>
    private static State? Before(Phrase phrase, ReadOnlySpan<char> first)
    {
        if (InstitutionResolver.StateIn(phrase) is not var (state, form, at, length))
            return null;
        var name = at + length;
        var clitic = name < phrase.HeadEnd && phrase.Token(name).Kind == TokenKind.Clitic;
        if (form == States.Form.Capital || !clitic && (form != States.Form.Demonym || !Opening.Has(first)))
            return null;
        name += clitic ? 1 : 0;
        return state.IsState && name < phrase.HeadEnd && phrase.Word(name).SequenceEqual(first) ? state : null;
    }

    private static State? Stated(Scene scene, Phrase phrase, string name) =>
        phrase.Core == name && scene.Stated.StateOf(name, phrase.Position) is { } said && States.Find(said) is ({ IsState: true } state, _) ? state : null;
}
