using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Other words for somebody whom the page has just named: "the 45-year-old", "the billionaire", "the Oristad Republican", "the victim added".</summary>
internal sealed class Renamed(Scene scene)
{
    private const int Back = 2; // sentences, for one who is only called otherwise
    private const int LongestPlace = 2; // words: "the New Arden Republican"

    private static readonly Words Others = Words.Listed("people", "one beside");
    private static readonly Words Continues = Words.Listed("usage", "speaks on");
    private static readonly Words Renaming = Words.Listed("people", "renaming");
    private static readonly Words Partisans = Words.Listed("people", "by party");

    /// <summary>"The former judge", "the chairman of the joint chiefs", "the 45-year-old" where nobody is called so: who spoke in one of the two sentences before, when nothing says otherwise.</summary>
    public Source? Varied(Phrase phrase)
    {
        var goesOn = phrase.HeadEnd < phrase.End && !(phrase.HeadEnd + 1 < phrase.End && (phrase.Is(phrase.HeadEnd + 1, "who") || phrase.Token(phrase.HeadEnd).Kind == TokenKind.Comma && phrase.Token(phrase.HeadEnd + 1).Tag == PosTag.Determiner)); // "the 45-year-old, a member of the guild"
        if (!phrase.Is(phrase.Start, "the") || phrase.Owner > 0 || goesOn || IsQuoted(phrase))
            return null;
        var head = phrase.Word(phrase.Head);
        if (WordLists.KeptBack.Has(head) || IsSomeOther(phrase))
            return null;
        if (GoesOn(phrase) && Continuing(phrase) is { } same)
            return same;
        if (IsOfNobodyElse(phrase.Word(phrase.HeadEnd - 1)) || IsOfNobodyElse(head) || IsNationality(phrase))
            return Scene.Of(Aged(phrase)) ?? Topical(phrase, null);
        var role = new Role();
        role.Add(scene.Reading, phrase.CoreStart, RoleResolver.EndOfOffice(phrase));
        if (phrase.HeadEnd - phrase.CoreStart == 1 && Offices.OfWhomItIs.Has(head) || IsRenaming(phrase))
            return Topical(phrase, Offices.GroupsOf(head) == 0 && role.States.Count == 0 ? null : role) ?? Nameless(phrase); // a manager may be "the fan"
        if (phrase.HeadEnd - phrase.CoreStart == 1 && Nameless(phrase) is { } nameless)
            return nameless;

        if (IsOfPlace(phrase) && (Offices.GroupsOf(head) & Offices.OfHouse) != 0)
            return Topical(phrase, null, elected: true);
        if (phrase.HeadEnd - phrase.CoreStart == 1 || phrase.Token(phrase.Head).Tag == PosTag.Nouns || Offices.GroupsOf(head) == 0 && !WordLists.People.Has(head) || RoleResolver.NamesBehind(phrase))
            return null;
        return scene.LastSpeaker() is var (at, speaker) && scene.OwnSentencesBetween(at, phrase.Position) <= Back && scene.Cast.BySurname(speaker.Name) is { } member && role.MayBe(member.Role, member.Gender) ? speaker : null;
    }

    /// <summary>"A teacher at the mill has called it sad. <i>The woman</i> said": somebody without a name who spoke in the sentence before, which speaks of no other woman and names nobody; null for words that tell no man or woman.</summary>
    private Source? Nameless(Phrase phrase)
    {
        var gender = GenderOf(phrase);
        if (gender == Gender.Unknown || Offices.GroupsOf(phrase.Word(phrase.Head)) != 0 || scene.Spoken.Last(Spoken.Question.Anybody, "", _ => true) is not var (at, last) || last is not { Kind: SourceKind.Anonymous, Known: { Count: null or 1, Role: { } role } } || scene.SentencesBetween(at, phrase.Position) != 1)
            return null;
        if (!WordLists.People.Has(role) && Offices.GroupsOf(role) == 0 || Offices.GenderOf(role) is not Gender.Unknown and var own && own != gender)
            return null;
        var sentence = scene.Reading.Sentences[scene.Reading.Sentences.AsSpan().LastUpTo(at)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (scene.Reading.Tokens[i].Kind == TokenKind.Word && (Offices.GenderOf(scene.Reading.Word(i)) == gender || scene.Reading.Word(i).Equals(phrase.Word(phrase.Head), StringComparison.OrdinalIgnoreCase)))
                return null;
        }
        return scene.Cast.In(sentence.Span.Start, sentence.Span.End).IsEmpty ? last : null;
    }

    /// <summary>"The <i>second</i> source", "the <i>other</i> driver": one beside whoever spoke.</summary>
    private static bool IsSomeOther(Phrase phrase)
    {
        for (var i = phrase.CoreStart; i < phrase.Head; i++)
        {
            if (Others.Has(phrase.Word(i)))
                return true;
        }
        return false;
    }

    /// <summary>"The victim <i>added</i>", "the driver <i>continued</i>": the verb says that the one goes on who has just spoken.</summary>
    private bool GoesOn(Phrase phrase) =>
        phrase.End < scene.Reading.Tokens.Length && phrase.HeadEnd == phrase.End && phrase.HeadEnd - phrase.CoreStart == 1 && phrase.Token(phrase.Head).Tag == PosTag.Noun && Continues.Has(phrase.Word(phrase.End)) && Scene.IsPersonNoun(phrase.Word(phrase.Head));

    /// <summary>Whoever spoke last, where that is somebody with a name, in one of the two sentences before, of the same gender and without an office of his own.</summary>
    private Source? Continuing(Phrase phrase)
    {
        if (scene.Spoken.Last(Spoken.Question.Anybody, "", _ => true) is not var (at, last) || last.Kind != SourceKind.Person || scene.OwnSentencesBetween(at, phrase.Position) > Back || scene.Cast.BySurname(last.Name) is not { } member)
            return null;
        var role = new Role();
        role.Add(scene.Reading, phrase.CoreStart, phrase.HeadEnd);
        return role.MayBe(member.Role, member.Gender) ? last : null;
    }

    /// <summary>"The <i>45-year-old</i>", "the <i>mother-of-two</i>": words by which the news speaks again of whom it has just named.</summary>
    private static bool IsOfNobodyElse(ReadOnlySpan<char> word) =>
        word.EndsWith("-year-old", StringComparison.Ordinal) || word.IndexOf("-of-", StringComparison.Ordinal) is > 0 and var of && Offices.GenderOf(word[..of]) != Gender.Unknown;

    /// <summary>"The <i>billionaire</i>", "the Oristad <i>native</i>": what the news calls whom it has just named, alone or with a place.</summary>
    private static bool IsRenaming(Phrase phrase) =>
        phrase.Head == phrase.HeadEnd - 1 && Renaming.Has(phrase.Word(phrase.Head)) && (phrase.Head == phrase.CoreStart || phrase.Head == phrase.CoreStart + 1 && phrase.Token(phrase.CoreStart).IsCapital);

    /// <summary>"The Oristad <i>Republican</i>": by place and party, the politician whom the page has just named; null for other words.</summary>
    public Source? Partisan(Phrase phrase) => IsOfPlace(phrase) && Partisans.Has(phrase.Word(phrase.Head)) && !IsQuoted(phrase) ? Topical(phrase, null, elected: true) : null;

    /// <summary>"The <i>Oristad</i> Republican", "the <i>New Arden</i> senator".</summary>
    private static bool IsOfPlace(Phrase phrase) =>
        phrase.Is(phrase.Start, "the") && phrase.Head == phrase.HeadEnd - 1 && phrase.HeadEnd == phrase.End && phrase.Head - phrase.CoreStart is > 0 and <= LongestPlace && phrase.Token(phrase.CoreStart).IsCapital;

    /// <summary>"The <i>Spaniard</i>": one of a nation; "the French" are all of them, or their state.</summary>
    private static bool IsNationality(Phrase phrase)
    {
        var word = phrase.Word(phrase.CoreStart);
        return phrase.HeadEnd - phrase.CoreStart == 1 && phrase.Token(phrase.CoreStart) is { IsCapital: true, Tag: not PosTag.Nouns } && States.Find(word) is (_, States.Form.Demonym) && !(word is [.., 's'] or [.., 's', 'h'] or [.., 'c', 'h'] or [.., 'e', 's', 'e']);
    }

    /// <summary>"Anna Berg, 45, … <i>The 45-year-old</i> said": whom the page names with that age; null for none, and for two.</summary>
    private Person? Aged(Phrase phrase)
    {
        Person? only = null;
        foreach (var appearance in scene.Cast.Before(phrase.Position))
        {
            if (appearance.Person.Age is not { } age || appearance.Person == only || !phrase.Word(phrase.HeadEnd - 1).StartsWith(age, StringComparison.Ordinal))
                continue;
            if (only is not null)
                return null;
            only = appearance.Person;
        }
        return only;
    }

    /// <summary>"The <i>mother</i>-of-two".</summary>
    private static Gender GenderOf(Phrase phrase)
    {
        var word = phrase.Word(phrase.Head);
        return Offices.GenderOf(word.IndexOf('-') is > 0 and var hyphen ? word[..hyphen] : word);
    }

    /// <summary>"Berg won in two sets. <i>The 45-year-old</i> said": who spoke, or of whom a sentence was, nearest before; of those who may have the <paramref name="role"/>, or who are <paramref name="elected"/>.</summary>
    private Source? Topical(Phrase phrase, Role? role, bool elected = false)
    {
        var gender = GenderOf(phrase);
        var spoke = scene.LastSpeaker() is var (at, one) && scene.OwnSentencesBetween(at, phrase.Position) <= Back && scene.Cast.BySurname(one.Name) is { } speaker && MayBe(speaker) ? at : -1;
        var people = scene.Cast.Before(phrase.Position);
        for (var i = people.Length - 1; i >= 0 && people[i].Span.Start > spoke && scene.OwnSentencesBetween(people[i].Span.Start, phrase.Position) <= Back; i--)
        {
            if (people[i].IsSubject && MayBe(people[i].Person) && people[i].EndToken < phrase.Start && !scene.Told.Apart(people[i].Span, phrase.Position).IsQuoted)
                return Scene.Of(people[i].Person);
        }
        return spoke < 0 ? null : scene.LastSpeaker()?.Source;

        bool MayBe(Person person) => (!elected || person.Role.IsElected) && (role is null || role.MayBe(person.Role, person.Gender)) && (gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == gender);
    }

    /// <summary>Whether it stands inside somebody's own words, who does not speak so of himself.</summary>
    private bool IsQuoted(Phrase phrase) =>
        scene.Reading.Quotations.AsSpan().LastUpTo(phrase.Position) is >= 0 and var at && scene.Reading.Quotations[at].Span.Contains(phrase.Token(phrase.Start).Span);
}
