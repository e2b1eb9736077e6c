using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Somebody who is told by whose he is: "his attorney", "Berg's mother", "Tarvonia's health minister". Nobody's name, and yet not just anybody.</summary>
internal sealed class OwnerResolver(Scene scene, Func<Phrase, Source?> resolve)
{
    /// <summary>The attorney, mother or office holder; null when the words say of nobody whose.</summary>
    public Source? Read(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head);
        if (phrase.IsEmpty || phrase.HeadEnd < phrase.End && !phrase.Is(phrase.HeadEnd, "who") && !(phrase.HeadEnd + 1 < phrase.End && phrase.Is(phrase.HeadEnd + 1, "who")))
            return null; // "Berg's mother, who lives in Oristad"
        if (WordLists.Bodies.Has(head) && phrase.Token(phrase.Start).Tag == PosTag.PossessivePronoun && phrase.Head == phrase.CoreStart)
            return Whole(phrase, phrase.Start, phrase.Start + 1) is { Kind: SourceKind.Person } chief ? Team(chief, head.ToString()) : null;
        if (!Scene.IsPersonNoun(head))
            return null;
        if (phrase.Token(phrase.Start).Tag == PosTag.PossessivePronoun && phrase.CoreStart == phrase.Start + 1)
            return (Follower(phrase) ?? Whole(phrase, phrase.Start, phrase.Start + 1)) is { Kind: SourceKind.Person } owner ? scene.NamedBare(phrase) ?? Of(owner, phrase, phrase.CoreStart) : null;
        if (phrase.Head + 2 < phrase.HeadEnd && phrase.Is(phrase.Head + 1, "of") && phrase.IsDefinite && IsHeld(phrase, phrase.CoreStart) && phrase.Token(phrase.HeadEnd - 1).IsCapital && phrase.Text(phrase.Head + 2, phrase.HeadEnd) is var place)
            return Holder(phrase, phrase.Text(phrase.CoreStart, phrase.Head + 1), place);
        if (phrase.Owner is not (> 0 and var clitic) || clitic <= phrase.Start || clitic > phrase.Head || Whole(phrase, phrase.Start, clitic) is not { } possessor)
            return null;
        if (possessor.Kind == SourceKind.Person)
            return Relative(phrase, possessor) ?? scene.NamedBare(phrase) ?? Of(possessor, phrase, clitic + 1);
        return phrase.Token(phrase.Head).Tag != PosTag.Nouns && IsHeld(phrase, clitic + 1) ? Holder(phrase, phrase.Text(clitic + 1, phrase.HeadEnd), phrase.Text(phrase.CoreStart, clitic)) : null;
    }

    private static readonly Words Experts = Words.Listed("people", "own expert");

    private (string Noun, Source House)? _experts;

    /// <summary>"Lumen Institute analysts": the institute; later on the page "analysts" and "the analysts" are its own as well. Null for anybody's.</summary>
    public Source? House(Phrase phrase)
    {
        if (phrase.IsEmpty || phrase.HeadEnd < phrase.End || phrase.Head + 1 < phrase.HeadEnd || !Experts.Has(phrase.Word(phrase.Head)) || phrase.IsIndefinite)
            return null;
        var noun = phrase.Word(phrase.Head).ToString().ToLowerInvariant();
        if (phrase.Head == phrase.CoreStart)
            return _experts is var (known, house) && known == noun ? house : null;
        if (phrase.OpensSentence && phrase.Head == phrase.Start + 1 && (Offices.FieldOf(phrase.Word(phrase.Start)) != 0 || phrase.Token(phrase.Start).Tag != PosTag.Name))
            return null; // "Defence analysts": a field, whose capital says nothing
        for (var i = phrase.CoreStart; i < phrase.Head; i++)
        {
            if (phrase.Token(i).Kind != TokenKind.Clitic && (!phrase.Token(i).IsCapital || States.Find(phrase.Word(i)) is not null))
                return null;
        }
        var end = phrase.Token(phrase.Head - 1).Kind == TokenKind.Clitic ? phrase.Head - 1 : phrase.Head;
        if (Whole(phrase, phrase.CoreStart, end) is not { Kind: SourceKind.Group } found || found.Name.StartsWith("unnamed ", StringComparison.Ordinal))
            return null;
        _experts = (noun, found);
        return found with { Aliases = [.. found.Aliases.Take(4), phrase.Core] };
    }

    /// <summary>"Mira Talven praised the mill. <i>Anton Talven's mother</i> said …": of one surname with him, and whom the sentence before is about; null for others, and where she may be of another gender.</summary>
    private Source? Relative(Phrase phrase, Source possessor)
    {
        var gender = Offices.GenderOf(phrase.Word(phrase.Head));
        if (gender == Gender.Unknown || phrase.Token(phrase.Head).Tag == PosTag.Nouns || scene.SubjectAdjacent(phrase.Position) is not { IsEmpty: false } subject)
            return null;
        foreach (var appearance in scene.Cast.In(subject.Position, subject.Token(subject.End - 1).Span.End))
        {
            if (appearance.Person.Name != possessor.Name && appearance.Person.Surname == Person.SurnameOf(possessor.Name) && (appearance.Person.Gender == gender || appearance.Person.Gender == Gender.Unknown))
                return Scene.Of(appearance.Person);
        }
        return null;
    }

    /// <summary>"According to his attorney, <i>Berg</i> has …": a sentence that opens with the pronoun means whom it is about.</summary>
    private Source? Follower(Phrase phrase)
    {
        const int Titles = 3; // tokens between the comma and the name
        var comma = phrase.End;
        var tokens = scene.Reading.Tokens;
        if (phrase.Start < 1 || comma + Titles >= tokens.Length || tokens[comma].Kind != TokenKind.Comma || tokens[phrase.Start - 1].Tag is not (PosTag.Preposition or PosTag.To) || !tokens[phrase.Start - 2 < 0 ? 0 : phrase.Start - 2].IsCapital)
            return null;
        return scene.Cast.In(tokens[comma].Span.Start, tokens[comma + Titles].Span.End) is [{ IsSubject: true, Person: var person }, ..] ? Scene.Of(person) : null;
    }

    /// <summary>"her campaign", "his office": a body by whose it is.</summary>
    private static Source Team(Source chief, string noun) =>
        new() { Name = $"{chief.Name}'s {noun}", Kind = SourceKind.Group, Aliases = [$"{chief.Name[(chief.Name.LastIndexOf(' ') + 1)..]} {noun}", noun, $"unnamed {noun}"] };

    /// <summary>Whether one person holds the office at a time: a minister's, an ambassador's, one in capitals.</summary>
    private static bool IsHeld(Phrase phrase, int start)
    {
        for (var i = start; i < phrase.Head; i++)
        {
            if (phrase.Token(i).Tag is not (PosTag.Noun or PosTag.Name or PosTag.Adjective) || Offices.Topmost.Has(phrase.Word(i)))
                return false;
        }
        var groups = Offices.GroupsOf(phrase.Word(phrase.Head));
        if (phrase.Head > start && phrase.Is(phrase.Head, "general") && Offices.OfTheWhole.Has(phrase.Word(phrase.Head - 1)))
            return true; // "auditor general"
        return (groups & Offices.Ministers) != 0 || phrase.Token(phrase.Head).IsCapital && groups != 0;
    }

    /// <summary>"health minister of Tarvonia": an office stands for who holds it.</summary>
    private static Source Holder(Phrase phrase, string office, string place) =>
        new() { Name = $"{office} of {Place(place) ?? place}", Kind = SourceKind.Person, Aliases = [.. new[] { phrase.Core, $"{place}'s {office}", $"unnamed {office}", $"unnamed {phrase.Core}" }.Distinct()] };

    /// <summary>A state's or body's usual name; null when the lexicons know neither.</summary>
    private static string? Place(string words) =>
        States.Find(words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words) is (var state, States.Form.Name) ? state.NameWithArticle : Bodies.Find(words)?.Name;

    private static Source Of(Source owner, Phrase phrase, int start)
    {
        var words = phrase.Text(start, phrase.Head + 1);
        ImmutableArray<string> aliases = [$"{owner.Name}'s {words}", $"unnamed {words}", $"unnamed {words} for {owner.Name}", phrase.Text(phrase.Start, phrase.HeadEnd)];
        return new Source { Name = $"unnamed {words} of {owner.Name}", Kind = SourceKind.Anonymous, Aliases = aliases, Known = Description.KnownOf(phrase, phrase.Word(phrase.Head).ToString()) };
    }

    private Source? Whole(Phrase phrase, int start, int end) => resolve(new Phrase(scene.Reading, new(phrase.Token(start).Span.Start, phrase.Token(end - 1).Span.End)));
}
