using Whence.Language;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Who has no name on the page: states for their governments, collectives, and somebody described.</summary>
internal static class UnnamedResolver
{
    /// <summary>The name of those whom a poll asked.</summary>
    public const string Respondents = "unnamed respondents";

    private static readonly Words Knowing = Words.Listed("usage", "in the know");
    private static readonly Words Membership = Words.Listed("people", "membership");
    private static readonly Words Studies = Words.Listed("documents", "same study");
    private static readonly Words Broadcasters = Words.Listed("body-words", "broadcasting");
    private static readonly Words StateOwned = new("state state-run state-owned state-controlled public");
    private static readonly Words Several = new("media press newspapers");

    /// <summary>"<i>Many in Oristad</i>", "some on the council": people, by where they are; whom a transcript calls unidentified; null for other words.</summary>
    public static Source? Some(Phrase phrase)
    {
        if (!phrase.IsEmpty && phrase.Token(phrase.Start).Shape == WordShape.Capitals && phrase.Is(phrase.Start, "unidentified"))
            return new Source { Name = $"unnamed {phrase.Text(Math.Min(phrase.Start + 1, phrase.End - 1), phrase.End).ToLowerInvariant()}", Kind = SourceKind.Anonymous, Aliases = [phrase.Text(phrase.Start, phrase.End)] }; // "UNIDENTIFIED WOMAN #2:"
        if (phrase.CoreStart == phrase.Start || phrase.CoreStart + 1 >= phrase.HeadEnd || !WordLists.Quantities.Has(phrase.Word(phrase.CoreStart - 1)) || phrase.Token(phrase.CoreStart).Tag != PosTag.Preposition || phrase.Is(phrase.CoreStart, "of") || phrase.Is(phrase.CoreStart, "as"))
            return null;
        var people = $"people {phrase.Core}";
        return new Source { Name = $"unnamed {people}", Kind = SourceKind.Group, Aliases = [people, $"unnamed {phrase.Text(phrase.CoreStart - 1, phrase.HeadEnd)}"] };
    }

    /// <summary>The source that the words describe; there is always one.</summary>
    public static Source Read(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head).ToString();
        var state = InstitutionResolver.StateIn(phrase);
        if (state is var (alone, form, at, length) && at <= phrase.CoreStart && at + length >= phrase.HeadEnd && !(form == States.Form.Demonym && IsPlural(phrase, at)))
            return OfGovernment(alone, phrase);
        if (Acting(phrase) is { } acting)
            return OfGovernment(acting, phrase);
        if (PollResolver.IsShare(phrase))
            return new Source { Name = Respondents, Kind = SourceKind.Anonymous, Aliases = [phrase.Core, $"unnamed {phrase.Core}"] };
        if (Membership.Has(head) && OfBody(phrase) is { } group)
            return group;
        if (phrase.Is(phrase.Start, "one") && phrase.Is(phrase.Start + 1, "of"))
            return OneOf(phrase);
        if (IsList(phrase))
            return new Source { Name = $"unnamed {Description.Small(phrase, phrase.CoreStart, phrase.Text(phrase.CoreStart, phrase.End))}", Kind = SourceKind.Group, Aliases = [phrase.Text(phrase.CoreStart, phrase.End), $"unnamed {phrase.Core}"] };
        if (IsBodyName(phrase, head))
            return new Source { Name = phrase.Text(phrase.NameStart, IsPaper(phrase) ? phrase.Head : Math.Max(phrase.NameEnd, phrase.NameStart + 1)), Kind = SourceKind.Institution };
        if (OfOutlet(phrase, head) is { } poll)
            return poll;
        if (state is var (_, _, first, _) && first == phrase.CoreStart && Broadcasters.Has(head) && !phrase.IsIndefinite && phrase.Head == phrase.HeadEnd - 1)
            return new Source { Name = phrase.Core, Kind = StateOwned.Has(phrase.Word(phrase.Head - 1)) && !Several.Has(head) ? SourceKind.Outlet : SourceKind.Group, Aliases = [$"unnamed {phrase.Core}"] };
        var core = Description.Of(phrase);
        var bare = (!phrase.IsIndefinite || phrase.Is(phrase.Start, "some")) && !phrase.IsDefinite && WordLists.Collectives.Has(head);
        if ((bare || WordLists.Collectives.Has(head) && phrase.IsDefinite) && state is var (of, _, token, _) && token == phrase.CoreStart)
            return OfState(phrase, of, token, core);
        if (bare && phrase.Token(phrase.CoreStart).IsCapital && phrase.Head > phrase.CoreStart && !phrase.OpensSentence)
            return new Source { Name = core, Kind = SourceKind.Group, Aliases = [$"unnamed {core}"] };
        if (WordLists.Bodies.Has(head) && !phrase.IsIndefinite && !(WordLists.OfMany.Has(head) && phrase.Start == phrase.CoreStart && !phrase.Token(phrase.Head).IsCapital && Capitals(phrase) == phrase.CoreStart && (!phrase.Token(phrase.CoreStart).IsCapital || phrase.OpensSentence)))
            return new Source { Name = phrase.Is(phrase.Head + 1, "of") && phrase.Head + 1 < phrase.HeadEnd ? phrase.Core : Math.Max(phrase.NameStart, Capitals(phrase)) is var name && name > phrase.CoreStart ? phrase.Text(name, phrase.Head + 1) : core, Kind = SourceKind.Institution };
        if (WordLists.Collectives.Has(head) && IsInTheKnow(phrase))
            return new Source { Name = $"unnamed {core}", Kind = SourceKind.Anonymous, Aliases = Description.Aliases(phrase, core), Known = Description.KnownOf(phrase, head) };
        if (bare || WordLists.Collectives.Has(head) && phrase.IsDefinite)
            return new Source { Name = $"unnamed {core}", Kind = head is "sources" ? SourceKind.Anonymous : SourceKind.Group, Aliases = [core] };
        if (phrase.Token(phrase.Head).IsCapital && head is [.., 's'] && (Description.IsParty(head) || Description.IsPluralAcronym(head) || phrase.Token(phrase.Head).Tag is PosTag.Nouns or PosTag.Name && Scene.IsPersonNoun(head.AsSpan(0, head.Length - 1)) && !(phrase.Head == phrase.Start && phrase.OpensSentence)))
            return new Source { Name = phrase.Text(phrase.CoreStart, phrase.Head + 1), Kind = SourceKind.Group, Aliases = [phrase.Core, $"unnamed {phrase.Core}"] }; // "House Republicans"
        if (phrase.Is(phrase.Start, "one") || Scene.IsPersonNoun(head) || WordLists.Documents.HasSingular(head) || WordLists.Bodies.Has(head.TrimEnd('s')))
            return new Source { Name = $"unnamed {core}", Kind = SourceKind.Anonymous, Aliases = Description.Aliases(phrase, core), Known = Description.KnownOf(phrase, head) };
        return phrase.Token(phrase.CoreStart).IsCapital && phrase.Token(phrase.Head).Tag == PosTag.Name
            ? new Source { Name = phrase.Core, Kind = SourceKind.Group }
            : new Source { Name = $"unnamed {core}", Kind = SourceKind.Group, Aliases = [core] };
    }

    /// <summary>A state speaks through its government, an alliance or union by itself.</summary>
    public static Source OfGovernment(State state, Phrase phrase) =>
        new() { Name = state.IsState ? $"Government of {state.NameWithArticle}" : state.Name, Kind = SourceKind.Institution, Aliases = [state.Name, phrase.Core] };

    /// <summary>"<i>Tarvonia</i> in the vote of the League", "<i>Belmark</i> at the talks": a state, and where it spoke; null for other words.</summary>
    private static State? Acting(Phrase phrase)
    {
        var behind = phrase.CoreStart + 1;
        return behind < phrase.HeadEnd && phrase.Head == phrase.CoreStart && phrase.Token(phrase.Head).IsCapital && phrase.Token(behind).Tag == PosTag.Preposition && !phrase.Is(behind, "of") && States.Find(phrase.Word(phrase.Head)) is (var state, not States.Form.Demonym) ? state : null;
    }

    /// <summary>"Americans": people, where "American" would be their state's.</summary>
    private static bool IsPlural(Phrase phrase, int at) =>
        phrase.Token(at).Tag == PosTag.Nouns || phrase.Word(at) is [.., 's'] && States.Find(phrase.Word(at)[..^1]) is (_, States.Form.Demonym);

    /// <summary>"farmers, shipping companies and river towns": several kinds of people or bodies in a row, none with a name.</summary>
    private static bool IsList(Phrase phrase)
    {
        if (phrase.HeadEnd + 1 >= phrase.End || phrase.Token(phrase.HeadEnd).Kind != TokenKind.Comma || phrase.Token(phrase.HeadEnd + 1) is not ({ IsNoun: true, IsCapital: false } or { Tag: PosTag.Adjective, IsCapital: false }))
            return false;
        var joined = false;
        for (var i = phrase.HeadEnd + 1; i < phrase.End; i++)
        {
            if (phrase.Token(i).IsVerb || phrase.Token(i).Tag == PosTag.Wh)
                return false;
            joined |= phrase.Is(i, "and");
        }
        return joined && phrase.Token(phrase.End - 1).Tag == PosTag.Nouns;
    }

    /// <summary>"people <i>familiar</i> with the talks": kept back, and not just anybody.</summary>
    private static bool IsInTheKnow(Phrase phrase)
    {
        for (var i = phrase.Head + 1; i < phrase.HeadEnd; i++)
        {
            if (Knowing.Has(phrase.Word(i)))
                return true;
        }
        return false;
    }

    /// <summary>"One of the ministry's top commentators": one commentator.</summary>
    private static Source OneOf(Phrase phrase)
    {
        var start = phrase.Head;
        while (start > phrase.CoreStart && phrase.Token(start - 1) is { Kind: TokenKind.Word } before && (before.IsNoun || before.Tag == PosTag.Adjective))
            start--;
        var words = phrase.Text(start, phrase.Head + 1);
        var single = words.EndsWith("ies", StringComparison.Ordinal) ? words[..^3] + "y" : words.EndsWith("men", StringComparison.Ordinal) ? words[..^2] + "an" : words.EndsWith('s') ? words[..^1] : words;
        var whole = phrase.Text(phrase.CoreStart, phrase.Head + 1);
        return new Source { Name = $"unnamed {single}", Kind = SourceKind.Anonymous, Aliases = [single, whole, $"unnamed {whole}"], Known = new() { Count = 1, Role = single[(single.LastIndexOf(' ') + 1)..].ToLowerInvariant() } };
    }

    /// <summary>"Grain Forum participants", "the participants in the second summit of the Grain Forum": a group by the body's name.</summary>
    private static Source? OfBody(Phrase phrase)
    {
        var (start, end) = phrase.Head > phrase.CoreStart ? (phrase.CoreStart, phrase.Head) : (phrase.HeadEnd, phrase.HeadEnd);
        while (start == phrase.HeadEnd && end > phrase.Head + 1 && phrase.Token(end - 1) is { IsCapital: false })
            end--; // "… of the Grain Forum this week"
        start = Math.Min(start, end);
        if (end == phrase.Head + 1 && phrase.Behind(end) is var (from, to))
            (start, end) = (from, to); // where the body was taken for a place: "the participants | in the Grain Forum said"
        while (phrase.Head < phrase.CoreStart + 1 && start > phrase.Head + 1 && phrase.Token(start - 1) is { IsCapital: true, Kind: TokenKind.Word })
            start--;
        if (end - start < 2 && !(end - start == 1 && Looks.LikeAnAcronym(phrase.Word(start))))
            return null;
        for (var i = start; i < end; i++)
        {
            if (!phrase.Token(i).IsCapital || States.Find(phrase.Word(i)) is not null)
                return null;
        }
        var name = $"{phrase.Text(start, end)} {phrase.Word(phrase.Head).ToString().ToLowerInvariant()}";
        return new Source { Name = name, Kind = SourceKind.Group, Aliases = [.. new[] { $"unnamed {name}", phrase.Core, phrase.Text(start, end) }.Distinct()] };
    }

    /// <summary>"A Courier-Northwire poll": its makers' names are its name.</summary>
    private static Source? OfOutlet(Phrase phrase, string head)
    {
        if (!Studies.Has(head) || phrase.Head == phrase.CoreStart || phrase.Token(phrase.Head - 1) is not { IsCapital: true, Tag: PosTag.Name } || States.Find(phrase.Word(phrase.Head - 1)) is not null)
            return null;
        var name = phrase.Text(phrase.CoreStart, phrase.Head + 1);
        return new Source { Name = name, Kind = SourceKind.Publication, Aliases = [$"unnamed {name}"] };
    }

    /// <summary>"The new <i>Senate</i> committee": where the name starts behind adjectives that only describe; the first word after the determiner where there are none.</summary>
    private static int Capitals(Phrase phrase)
    {
        var start = phrase.CoreStart;
        while (start < phrase.Head && phrase.Token(start) is { IsCapital: false, Tag: PosTag.Adjective })
            start++;
        return start < phrase.Head && phrase.Token(start).IsCapital ? start : phrase.CoreStart;
    }

    /// <summary>"the Office of River Tolls <i>complaint</i>": what the body wrote, and no word of its name.</summary>
    private static bool IsPaper(Phrase phrase) =>
        phrase.Head > phrase.NameStart && phrase.Head == phrase.HeadEnd - 1 && phrase.Token(phrase.Head) is { IsCapital: false } && phrase.Token(phrase.Head - 1).IsCapital && (WordLists.Documents.HasSingular(phrase.Word(phrase.Head)) || WordLists.Filings.HasSingular(phrase.Word(phrase.Head)));

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
