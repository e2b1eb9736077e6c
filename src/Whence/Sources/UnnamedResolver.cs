using Whence.Language;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Who has no name on the page: states for their governments, collectives, and somebody described.</summary>
internal static class UnnamedResolver
{
    /// <summary>The source that the words describe; there is always one.</summary>
    public static Source Read(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head).ToString();
        var state = InstitutionResolver.StateIn(phrase);
        if (state is var (alone, form, at, length) && at <= phrase.CoreStart && at + length >= phrase.HeadEnd && !(form == States.Form.Demonym && phrase.Token(at).Tag == PosTag.Nouns))
            return new Source { Name = $"Government of {alone.NameWithArticle}", Kind = SourceKind.Institution, Aliases = [alone.Name, phrase.Core] };
        if (IsBodyName(phrase, head))
            return new Source { Name = phrase.Core, Kind = SourceKind.Institution };
        var core = Description.Of(phrase);
        var bare = !phrase.IsIndefinite && !phrase.IsDefinite && WordLists.Collectives.Has(head);
        if ((bare || WordLists.Collectives.Has(head) && phrase.IsDefinite) && state is var (of, _, token, _) && token == phrase.CoreStart)
            return OfState(phrase, of, token, core);
        if (bare && phrase.Token(phrase.CoreStart).IsCapital && phrase.Head > phrase.CoreStart && !phrase.OpensSentence)
            return new Source { Name = core, Kind = SourceKind.Group, Aliases = [$"unnamed {core}"] };
        if (WordLists.Bodies.Has(head) && !phrase.IsIndefinite)
            return new Source { Name = core, Kind = SourceKind.Institution };
        if (bare || WordLists.Collectives.Has(head) && phrase.IsDefinite)
            return new Source { Name = $"unnamed {core}", Kind = head is "sources" ? SourceKind.Anonymous : SourceKind.Group, Aliases = [core] };
        if (phrase.Is(phrase.Start, "one") || Scene.IsPersonNoun(head) || WordLists.Documents.HasSingular(head) || WordLists.Bodies.Has(head.TrimEnd('s')))
            return new Source { Name = $"unnamed {core}", Kind = SourceKind.Anonymous, Aliases = Description.Aliases(phrase, core), Known = Description.KnownOf(phrase, head) };
        return phrase.Token(phrase.CoreStart).IsCapital && phrase.Token(phrase.Head).Tag == PosTag.Name
            ? new Source { Name = phrase.Core, Kind = SourceKind.Group }
            : new Source { Name = $"unnamed {core}", Kind = SourceKind.Group, Aliases = [core] };
    }

    /// <summary>A body that no table knows, by a word of its name.</summary>
    private static bool IsBodyName(Phrase phrase, string head) =>
        phrase.Token(phrase.Head).IsCapital && phrase.Head > phrase.CoreStart && (WordLists.Bodies.HasSingular(head) || Looks.LikeABody(head)) && !Scene.IsPersonNoun(head)
        || phrase.CoreStart < phrase.HeadEnd && phrase.Token(phrase.CoreStart).IsCapital && !phrase.OpensSentence && Looks.LikeABody(phrase.Word(phrase.CoreStart)) && !Scene.IsPersonNoun(head);

    /// <summary>"U.S. officials", "Tarvonian authorities": no institution, and yet its government's people.</summary>
    private static Source OfState(Phrase phrase, State of, int token, string core)
    {
        var abbreviated = phrase.Word(token).Contains('.') || phrase.Token(token).Shape == WordShape.Capitals;
        var name = abbreviated ? of.Name + core[phrase.Word(token).Length..] : core;
        return new Source { Name = name, Kind = SourceKind.Group, Aliases = [core, $"unnamed {core}", $"Government of {of.NameWithArticle}"] };
    }
}
