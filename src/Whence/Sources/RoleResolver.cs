using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Words that say an office or trade: "the Tarvonian leader", "the head of the agency", "the minister"; and who bears it on the page.</summary>
internal sealed class RoleResolver(Scene scene)
{
    private const int Anywhere = 4000; // UTF-16 units ahead, for an office that one person holds
    private const int Soon = 900; // for "a defence minister", whom the next paragraph names
    private const int Sentences = 3; // back, for somebody whose office the page does not say
    private const int Tied = 5; // what a fit comes to when the state or body is the same
    private const int SameOffice = 4; // what a fit comes to when the noun is the same
    private const int Sure = 6; // what state, body or field must add to the office before an unnamed one is somebody named later

    private const int LongLine = 12; // tokens: a paragraph, and no byline, date or heading

    private static readonly Words Backwards = new("another former other");

    /// <summary>The person whom the page names with this office; null when the words say none, or several.</summary>
    public Source? Read(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head);
        if (phrase.Is(phrase.Start, "one") && phrase.Is(phrase.Start + 1, "of"))
            return OneOf(phrase);
        if (phrase.Token(phrase.Head).Tag == PosTag.Nouns || phrase.Head >= phrase.HeadEnd || !(Scene.IsPersonNoun(head) || Offices.GenderOf(head) != Gender.Unknown) || WordLists.Collectives.Has(head))
            return null;
        if (phrase.Head > phrase.Start && phrase.Token(phrase.Head).IsCapital && Offices.GroupsOf(phrase.Word(phrase.Head - 1)) == 0 && Offices.GenderOf(phrase.Word(phrase.Head - 1)) != Gender.Unknown)
            return null; // "Mr. King"
        var single = phrase.IsIndefinite || phrase.Is(phrase.Start, "one");
        if (!single && !phrase.IsDefinite && !IsBare(phrase))
            return null;
        var role = new Role();
        role.Add(scene.Reading, phrase.CoreStart, EndOfOffice(phrase));
        if (single)
            return Backwards.Has(phrase.Word(phrase.Start)) ? null : Later(phrase, role);
        if (Offices.Anybody.Has(head))
            return LastSpeaker(phrase.Position);
        if (phrase.IsDefinite && phrase.HeadEnd - phrase.CoreStart == 1 && Offices.AnybodyInOffice.Has(head))
            return Official(phrase, head);
        if (phrase.Is(phrase.Start, "the") && phrase.HeadEnd - phrase.CoreStart == 1 && Offices.AnybodyWhoKnows.Has(head))
            return SpeaksOn(phrase, role) ?? Scene.Of(scene.Cast.ByRole(role, phrase.Position, Soon)) ?? Knowing(phrase, head);
        if (IsTopmost(phrase))
            return Topmost(phrase, role);
        if (Offices.GroupsOf(head) == 0 && Offices.GenderOf(head) == Gender.Unknown)
            return null;
        if (role.States.Count > 0 && NextOfState(phrase, role) is { } next)
            return Scene.Of(next);
        var bearer = Bearer(phrase, role);
        if (role.States.Count > 0 && bearer is { Role.States.Count: 0 } && bearer.Position > phrase.Position)
            bearer = LastUndescribed(phrase, role) ?? bearer; // "Berg said. The Tarvonian president added": not the president, of what state nobody says, whom the page names below
        return Scene.Of(bearer ?? OnlyOne(role, phrase.Position, phrase.Owner > 0 || NamesBehind(phrase)) ?? LastUndescribed(phrase, role) ?? MostNamed(phrase, role)) ?? ((role.States.Count > 0 || phrase.Is(phrase.Head + 1, "of") && Offices.GroupsOf(head) != 0) && InOpening(phrase) ? Undescribed(phrase.Position, role, definite: true) : null);
    }

    /// <summary>Who bears the office; of two, for "the president" alone, the one who speaks on, where the page speaks of the other only in passing or in what is told.</summary>
    private Person? Bearer(Phrase phrase, Role role)
    {
        var alone = phrase.HeadEnd - phrase.CoreStart == 1;
        var bearer = scene.Cast.ByRole(role, phrase.Position, alone ? Soon : Anywhere);
        if (!alone || bearer is null || scene.LastSpeaker() is not var (_, last) || scene.Cast.BySurname(last.Name) is not { } speaker || speaker == bearer || role.Fit(speaker.Role) < role.Fit(bearer.Role))
            return bearer;
        foreach (var appearance in scene.Cast.Before(phrase.Position))
        {
            if (appearance.Person == bearer && (appearance.IsSubject || scene.IsSaid(appearance.Span)) && !scene.Told.Apart(appearance.Span, phrase.Position).IsTold)
                return bearer;
        }
        return speaker;
    }

    /// <summary>"Tarvonian foreign minister says …", and the next sentence: "<i>Tarvonian Foreign Minister Mira Dask</i> said": the one whom it names with that very office, when nobody before bears it as well.</summary>
    private Person? NextOfState(Phrase phrase, Role role)
    {
        foreach (var appearance in scene.Cast.In(phrase.Token(phrase.End - 1).Span.End, phrase.Position + Soon))
        {
            var between = scene.SentencesBetween(phrase.Position, appearance.Span.Start);
            if (between > 1)
                break;
            if (between == 1 && role.Fit(appearance.Person.Role) is > SameOffice and var fit)
                return scene.Cast.ByRole(role, phrase.Position, reach: 0) is { } before && role.Fit(before.Role) >= fit ? null : appearance.Person;
        }
        return null;
    }

    /// <summary>Where the office ends: before what somebody does ("the diplomat taking part in …").</summary>
    internal static int EndOfOffice(Phrase phrase)
    {
        var end = Math.Min(phrase.Head + 1, phrase.HeadEnd);
        while (end < phrase.HeadEnd && !(phrase.Token(end).IsVerb || phrase.Token(end).Tag is PosTag.Wh or PosTag.Adverb || phrase.Word(end).EndsWith("ing", StringComparison.Ordinal)))
            end++;
        return end;
    }

    /// <summary>"The alliance's <i>top</i> official", "the state's <i>most senior</i> commander".</summary>
    private static bool IsTopmost(Phrase phrase)
    {
        for (var i = phrase.CoreStart; i < phrase.Head; i++)
        {
            if (Offices.Topmost.Has(phrase.Word(i)) || phrase.Is(i, "most") && phrase.Is(i + 1, "senior"))
                return true;
        }
        return false;
    }

    /// <summary>Who heads the state or body that the words name; null when the page names nobody who does.</summary>
    private Source? Topmost(Phrase phrase, Role role)
    {
        if (phrase.Head + 1 < phrase.HeadEnd && !phrase.Is(phrase.Head + 1, "of"))
            return null; // "the top official in Oristad"
        role.Lead();
        return Scene.Of(scene.Cast.ByRole(role, phrase.Position, Anywhere, Tied) ?? (role.States.Count > 0 ? scene.Cast.Ahead(role, phrase.Position, Soon) : null));
    }

    /// <summary>"The <i>ministry spokesman</i>" where the page names a spokesman of that body; null where it names none.</summary>
    public Person? Spokesperson(Phrase phrase)
    {
        if (!phrase.IsDefinite)
            return null;
        var role = new Role();
        role.Add(scene.Reading, phrase.CoreStart, phrase.HeadEnd);
        return scene.Cast.ByRole(role, phrase.Position, Anywhere, Tied);
    }

    /// <summary>"The Duchess" where the page names one woman only, and says nothing else of who she is.</summary>
    private Person? OnlyOne(Role role, int position, bool possessed)
    {
        if (role.Gender == Gender.Unknown || possessed)
            return null;
        Person? only = null;
        foreach (var appearance in scene.Cast.In(position - Anywhere, position + Anywhere))
        {
            if (appearance.Person.Gender != role.Gender || appearance.Person == only)
                continue;
            if (only is not null)
                return null;
            only = appearance.Person;
        }
        return only is { Role.IsEmpty: true } ? only : null;
    }

    /// <summary>"One of the ministry's top commentators", whom one of the next two sentences names for the first time as "the anchor Anna Berg".</summary>
    private Source? OneOf(Phrase phrase)
    {
        foreach (var appearance in scene.Cast.In(phrase.Token(phrase.End - 1).Span.End, phrase.Position + Soon))
        {
            if (appearance.Person.Position == appearance.Span.Start && appearance.Token > 2 && phrase.Token(appearance.Token - 1).Kind == TokenKind.Comma && scene.Reading.Word(appearance.Token - 2).Equals(phrase.Word(phrase.Head), StringComparison.OrdinalIgnoreCase))
                return Scene.Of(appearance.Person); // "One of the millers, Anna Berg, said"
        }
        var role = new Role();
        role.Add(scene.Reading, phrase.Head, phrase.Head + 1);
        var named = scene.Cast.Ahead(role, phrase.Position, Soon) ?? (InOpening(phrase) ? NamedNext(phrase, role) : null);
        return named is not null && scene.SentencesBetween(phrase.Position, named.Position) <= 2 ? Scene.Of(named) : null;
    }

    /// <summary>Without an article: "CIA boss", "Tarvonia's foreign minister".</summary>
    private static bool IsBare(Phrase phrase) => phrase.Token(phrase.CoreStart).IsCapital || phrase.HeadEnd - phrase.CoreStart > 1 && phrase.OpensSentence;

    /// <summary>An unnamed one whom the page names soon after, for the first time, with the same office.</summary>
    private Source? Later(Phrase phrase, Role role)
    {
        if (InOpening(phrase) && Introduced(phrase, role) is { } introduced)
            return Scene.Of(introduced);
        if (role.IsEmpty)
            return null;
        if (scene.Cast.Ahead(role, phrase.Position, Soon) is { } person && role.Fit(person.Role) >= Sure)
            return Scene.Of(person);
        if (InOpening(phrase) && OnlyBearer(phrase, role) is { } bearer)
            return Scene.Of(bearer);
        return (InOpening(phrase) ? Undescribed(phrase.Position, role, definite: false) : null) ?? (WordLists.KeptBack.Has(phrase.Word(phrase.Head)) ? null : scene.NamedBare(phrase) ?? scene.NamedBehindQuotation(phrase));
    }

    /// <summary>"<i>A woman</i> says she lost her mill", "<i>an expert</i> has claimed": whom the page's opening only describes, and the sentences after it name and let speak; null when somebody else is named first.</summary>
    private Person? Introduced(Phrase phrase, Role role)
    {
        var head = phrase.Word(phrase.Head);
        return Offices.AnybodyWhoKnows.Has(head) || Offices.GenderOf(head) != Gender.Unknown ? NamedNext(phrase, role) : null;
    }

    /// <summary>The first person whom the sentences after the words name for the first time, where that one speaks and nothing tells them apart.</summary>
    private Person? NamedNext(Phrase phrase, Role role)
    {
        foreach (var appearance in scene.Cast.In(phrase.Token(phrase.End - 1).Span.End, phrase.Position + Soon))
        {
            if (appearance.Person.Position < appearance.Span.Start && !IsTheWoman(appearance, phrase, role) || scene.Told.Apart(appearance.Span, phrase.Position).IsTold)
                continue;
            var person = appearance.Person;
            var free = !person.Role.IsOfGovernment && (role.Gender == Gender.Unknown || person.Gender == Gender.Unknown || role.Gender == person.Gender);
            var speaks = scene.Spoke(appearance.Span) || appearance.IsSubject && !person.Role.IsEmpty && role.Gender == Gender.Unknown;
            return free && speaks && scene.SentencesBetween(phrase.Position, appearance.Span.Start) > 0 ? person : null;
        }
        return null;
    }

    /// <summary>"Anna Berg, 45, speaks out. <i>A woman</i> who lost her mill has said …. <i>Anna Berg</i> says": named above the text already, where the sentence right behind opens with her, and she is of the gender that the words tell.</summary>
    private bool IsTheWoman(Appearance appearance, Phrase phrase, Role role) =>
        role.Gender != Gender.Unknown && appearance.Person.Gender == role.Gender && appearance.IsSubject && appearance.Person.Position < phrase.Position && scene.SentencesBetween(phrase.Position, appearance.Span.Start) == 1;

    /// <summary>"<i>A judge</i> said on Friday. District <i>Judge Orin Talven</i> wrote": whom the page's opening only describes, when only one is named soon after with that very office, and speaks; null for a former one.</summary>
    private Person? OnlyBearer(Phrase phrase, Role role)
    {
        for (var i = phrase.CoreStart; i < phrase.Head; i++)
        {
            if (Backwards.Has(phrase.Word(i)))
                return null;
        }
        Person? only = null;
        foreach (var appearance in scene.Cast.In(phrase.Token(phrase.End - 1).Span.End, phrase.Position + Soon))
        {
            var person = appearance.Person;
            if (person == only || person.Position < phrase.Position || role.Fit(person.Role) < SameOffice)
                continue;
            if (only is not null || !scene.Spoke(appearance.Span))
                return null;
            only = person;
        }
        return only;
    }

    private bool InOpening(Phrase phrase) => scene.Reading.Sentences is [_, _, var third, ..] && (phrase.Position < third.Span.Start || phrase.IsIndefinite && IsInLead(phrase));

    /// <summary>Whether the words stand in the first paragraph of the page's text, behind its headline, standfirst and captions.</summary>
    private bool IsInLead(Phrase phrase)
    {
        const int Longest = 8; // sentences
        var reading = scene.Reading;
        var at = reading.Sentences.AsSpan().LastUpTo(phrase.Position);
        if (at is < 0 or > Longest)
            return false;
        var paragraphs = 0;
        for (var s = 0; s < at; s++)
        {
            if (reading.Sentences[s].Block != reading.Sentences[at].Block && reading.Sentences[s].EndToken - reading.Sentences[s].FirstToken >= LongLine && reading.Document.Blocks[reading.Sentences[s].Block].Kind == BlockKind.Paragraph)
                paragraphs++;
        }
        return paragraphs <= 1; // a caption may look like a paragraph
    }

    /// <summary>Whom a page's opening only described ("a defence minister has said"): the first person after it, when that one speaks and nothing else is said of who it is.</summary>
    private Source? Undescribed(int position, Role role, bool definite)
    {
        var people = scene.Cast.In(position, position + Soon);
        if (people.IsEmpty || scene.Cast.Before(position).Length > 0)
            return null;
        var first = people[0];
        var held = definite && scene.SentencesBetween(position, first.Span.Start) <= 2; // "the head of the Tarvonian army", and two sentences on "Gen. Berg"
        var fits = role.MayBe(first.Person.Role, first.Person.Gender) && (held || first.Person.Role.IsEmpty);
        return fits && first.IsSubject && (held || scene.IsSaid(first.Span)) ? Scene.Of(first.Person) : null;
    }

    /// <summary>"The Tarvonian leader", "Tarvonia's leader" where nobody has an office: the one of whom the sentences before were about, when the page says nothing of who that is.</summary>
    private Person? LastUndescribed(Phrase phrase, Role role)
    {
        if (!phrase.IsDefinite && phrase.Owner == 0 || role.States.Count == 0 || NamesBehind(phrase) || (Offices.GroupsOf(phrase.Word(phrase.Head)) & Offices.Heads) == 0)
            return null;
        var people = scene.Cast.Before(phrase.Position);
        for (var i = people.Length - 1; i >= 0 && scene.SentencesBetween(people[i].Span.Start, phrase.Position) <= Sentences; i--)
        {
            if ((people[i].IsSubject || scene.IsSaid(people[i].Span)) && people[i].Person is { Role.IsEmpty: true } person && (person.IsSure || person.Gender != Gender.Unknown) && (role.Gender == Gender.Unknown || person.Gender == Gender.Unknown || role.Gender == person.Gender))
            {
                person.Role.Add(scene.Reading, phrase.CoreStart, phrase.HeadEnd); // nobody of another state is this one from now on
                return person;
            }
        }
        return null;
    }

    /// <summary>"The president" where nobody has that office: the one whom the page names by far the most often, when it says nothing of who that is.</summary>
    private Person? MostNamed(Phrase phrase, Role role)
    {
        const int Least = 3;
        if (!phrase.IsDefinite || phrase.HeadEnd - phrase.CoreStart > 1 || (Offices.GroupsOf(phrase.Word(phrase.Head)) & Governing) == 0)
            return null;
        _named ??= scene.Cast.CountUndescribed();
        var (best, most, next) = ((Person?)null, 0, 0);
        foreach (var (person, count) in _named)
        {
            if (count > most)
                (best, most, next) = (person, count, most);
            else
                next = Math.Max(next, count);
        }
        return best is not null && most >= Least && most >= 2 * next && best.Role.IsEmpty && (role.Gender == Gender.Unknown || best.Gender == Gender.Unknown || role.Gender == best.Gender) ? best : null;
    }

    private static readonly uint Governing = Offices.Ministers | Offices.GroupsOf("premier") | Offices.GroupsOf("ruler");
    private Dictionary<Person, int>? _named;

    /// <summary>"The official": who spoke last, when that one has an office and nobody unnamed is called so.</summary>
    private Source? Official(Phrase phrase, ReadOnlySpan<char> noun)
    {
        var called = noun.ToString();
        if (scene.Spoken.Last(Spoken.Question.Unnamed, called, s => s.Kind is SourceKind.Anonymous or SourceKind.Group && s.Name.EndsWith(called, StringComparison.OrdinalIgnoreCase)) is not null)
            return null;
        return LastSpeaker(phrase.Position) is { } last && scene.Cast.BySurname(last.Name) is { Role.IsOfGovernment: true } ? last : null;
    }

    /// <summary>"The expert", "the specialist": who spoke last by name, when that one holds no office and nobody unnamed is called so.</summary>
    private Source? Knowing(Phrase phrase, ReadOnlySpan<char> noun)
    {
        const int Far = 8; // sentences
        var called = noun.ToString();
        if (scene.Spoken.Last(Spoken.Question.Unnamed, called, s => s.Kind is SourceKind.Anonymous or SourceKind.Group && s.Name.EndsWith(called, StringComparison.OrdinalIgnoreCase)) is not null)
            return null;
        return scene.LastSpeaker() is var (at, last) && (scene.SentencesBetween(at, phrase.Position) <= Far || IsAlone(last, phrase.Position)) && scene.Cast.BySurname(last.Name) is not { Role.IsOfGovernment: true } ? last : null;
    }

    /// <summary>Whether nobody else with a name has spoken of late.</summary>
    private bool IsAlone(Source one, int position)
    {
        foreach (var (_, source) in scene.Spoken.Recent(position))
        {
            if (source.Kind == SourceKind.Person && source.Name != one.Name)
                return false;
        }
        return true;
    }

    /// <summary>"<i>The expert</i>" far below the last one who is called so, in the midst of what somebody else tells who does not govern: that one.</summary>
    private Source? SpeaksOn(Phrase phrase, Role role)
    {
        const int Turns = 2;
        const int Far = 12; // sentences
        if (scene.LastSpeaker() is not var (at, last) || scene.SentencesBetween(at, phrase.Position) > Far || scene.Cast.BySurname(last.Name) is not { Role.IsOfGovernment: false } member)
            return null;
        var turns = 0;
        foreach (var (_, source) in scene.Spoken.Recent(phrase.Position))
            turns = source.Name == member.Name ? turns + 1 : source.Kind == SourceKind.Person ? 0 : turns;
        if (turns < Turns)
            return null;
        foreach (var appearance in scene.Cast.Before(phrase.Position))
        {
            if (appearance.Person != member && appearance.Span.Start > phrase.Position - Anywhere && scene.SentencesBetween(appearance.Span.Start, phrase.Position) <= Far && role.Fit(appearance.Person.Role) > 0)
                return null;
        }
        return last;
    }

    /// <summary>"The chairman of <i>Rusan</i>": somebody new, by what he heads.</summary>
    internal static bool NamesBehind(Phrase phrase)
    {
        for (var i = phrase.Head + 1; i < phrase.HeadEnd; i++)
        {
            if (phrase.Token(i).IsCapital && States.Find(phrase.Word(i)) is null)
                return true;
        }
        return false;
    }

    private Source? LastSpeaker(int position) => scene.LastSpeaker()?.Source ?? Scene.Of(scene.Cast.LastBefore(position));
}
