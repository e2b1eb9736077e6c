using Whence.Language;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Words that say an office or trade: "the Tarvonian leader", "the head of the agency", "the minister"; and who bears it on the page.</summary>
internal sealed class RoleResolver(Scene scene)
{
    private const int Anywhere = 4000; // UTF-16 units ahead, for an office that one person holds
    private const int Soon = 900; // for "a defence minister", whom the next paragraph names
    private const int Sure = 6; // what state, body or field must add to the office before an unnamed one is somebody named later

    private static readonly Words Backwards = new("one another former other");

    /// <summary>The person whom the page names with this office; null when the words say none, or several.</summary>
    public Source? Read(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head);
        if (phrase.Token(phrase.Head).Tag == PosTag.Nouns || phrase.Head >= phrase.HeadEnd || !(Scene.IsPersonNoun(head) || Offices.GenderOf(head) != Gender.Unknown) || WordLists.Collectives.Has(head))
            return null;
        var single = phrase.IsIndefinite || phrase.Is(phrase.Start, "one");
        if (!single && !phrase.IsDefinite && !IsBare(phrase))
            return null;
        var role = new Role();
        role.Add(scene.Reading, phrase.CoreStart, phrase.HeadEnd);
        if (single)
            return Backwards.Has(phrase.Word(phrase.Start)) ? null : Later(phrase, role);
        if (Offices.Anybody.Has(head))
            return Scene.Of(LastSpeaker(phrase.Position));
        if (Offices.GroupsOf(head) == 0 && Offices.GenderOf(head) == Gender.Unknown)
            return null;
        return Scene.Of(scene.Cast.ByRole(role, phrase.Position, phrase.HeadEnd - phrase.CoreStart > 1 ? Anywhere : Soon));
    }

    /// <summary>Without an article: "CIA boss", "Tarvonia's foreign minister".</summary>
    private static bool IsBare(Phrase phrase) => phrase.Token(phrase.CoreStart).IsCapital || phrase.HeadEnd - phrase.CoreStart > 1 && phrase.OpensSentence;

    /// <summary>An unnamed one whom the page names soon after, for the first time, with the same office.</summary>
    private Source? Later(Phrase phrase, Role role)
    {
        if (role.IsEmpty)
            return null;
        if (scene.Cast.Ahead(role, phrase.Position, Soon) is { } person && role.Fit(person.Role) >= Sure)
            return Scene.Of(person);
        return scene.Reading.Sentences is [_, _, var third, ..] && phrase.Position < third.Span.Start ? Undescribed(phrase.Position, role) : null;
    }

    /// <summary>Whom a page's opening only described ("a defence minister has said"): the first person after it, when that one speaks and nothing else is said of who it is.</summary>
    private Source? Undescribed(int position, Role role)
    {
        var people = scene.Cast.In(position, position + Soon);
        if (people.IsEmpty || scene.Cast.Before(position).Length > 0)
            return null;
        var first = people[0];
        var fits = first.Person.Role.IsEmpty && (role.Gender == Gender.Unknown || first.Person.Gender == Gender.Unknown || role.Gender == first.Person.Gender);
        return fits && first.IsSubject && scene.IsSaid(first.Span) ? Scene.Of(first.Person) : null;
    }

    private Person? LastSpeaker(int position)
    {
        var people = scene.Cast.Before(position);
        for (var i = people.Length - 1; i >= 0; i--)
        {
            if (people[i].IsSubject && people[i].Person.IsSure)
                return people[i].Person;
        }
        return people.Length > 0 ? people[^1].Person : null;
    }
}
