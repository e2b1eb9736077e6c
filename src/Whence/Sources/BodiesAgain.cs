using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Sources;

/// <summary>"The agency", "the company", bare "ministry": the body of that kind of which the page spoke before.</summary>
internal sealed class BodiesAgain(Scene scene, BodyResolver bodies, InstitutionResolver institutions, Func<Phrase, Source?> named)
{
    private static readonly Words AnyName = Words.Listed("body-words", "any name");

    /// <summary>"The ministry", "the agency": a body that spoke, or that the page names; of one that a sentence before is about, with the state whose it is.</summary>
    public Source? Read(Phrase phrase, string head)
    {
        var again = (IsBare(phrase) ? NamedSubject(phrase, head) : null) ?? bodies.Again(phrase, head) ?? NamedSubject(phrase, head) ?? (phrase.Token(phrase.Start).Tag == PosTag.PossessivePronoun ? null : bodies.Any(head) ?? (head == "ministry" && phrase.HeadEnd - phrase.CoreStart == 1 ? institutions.OfMinister(phrase) : null));
        return phrase.HeadEnd - phrase.CoreStart == 1 && (again is null || !scene.Spoken.Recent(phrase.Position).Any(spoken => spoken.Source.Name == again.Name)) && institutions.LastSubject(phrase) is { } subject && BodyResolver.MayBe(subject, head) && (again is null || subject.Name.Contains(head, StringComparison.OrdinalIgnoreCase)) ? subject : again;
    }

    /// <summary>"The Storm Centre has issued a warning. <i>The agency</i> said …": the body, by whatever name, that one of the two sentences before is about. Null for nouns that say more than that it is a body.</summary>
    private Source? NamedSubject(Phrase phrase, string head)
    {
        const int Back = 2; // sentences
        if (!AnyName.Has(head) || phrase.Head > phrase.CoreStart && !IsBased(phrase))
            return null;
        foreach (var subject in scene.SubjectsBefore(phrase.Position, Back))
        {
            if (subject.Token(subject.Head).IsCapital && !PronounResolver.Is(subject) && !InstitutionResolver.IsState(subject) && named(subject) is { } body && (body.Kind is SourceKind.Institution or SourceKind.Group || body.Kind == SourceKind.Unknown && BodyKinds.IsListed(head)) && BodyResolver.MayBe(body, head))
                return body.Kind == SourceKind.Unknown ? body with { Kind = SourceKind.Group } : body; // "Rusan opens a mill. The company said"
        }
        if (bodies.OnlyOneBefore(phrase.Position, head) is { } mention && (named(WithArticle(mention.Span)) ?? new Source { Name = mention.Name, Kind = SourceKind.Group }) is { Kind: SourceKind.Institution or SourceKind.Group } only && BodyResolver.MayBe(only, head))
            return only;
        return bodies.LastHeard(head) is var (at, heard) && scene.SentencesBetween(at, phrase.Position) <= Back && !BodyResolver.IsOfState(heard.Name) ? heard : null;
    }

    /// <summary>A name with the article before it, which says of many a body which one it is: "<i>the</i> Justice Department".</summary>
    private Phrase WithArticle(TextSpan name) =>
        new(scene.Reading, scene.Reading.TokenAt(name.Start) is > 0 and var first && scene.Reading.Is(first - 1, "the") ? new(scene.Reading.Tokens[first - 1].Span.Start, name.End) : name);

    /// <summary>"the <i>Lenna-based</i> company": where it sits, and no name.</summary>
    public static bool IsBased(Phrase phrase)
    {
        for (var i = phrase.CoreStart; i < phrase.Head; i++)
        {
            if (phrase.Token(i).IsCapital && phrase.Word(i).EndsWith("-based", StringComparison.Ordinal))
                return phrase.Is(phrase.Start, "the");
        }
        return false;
    }

    /// <summary>"<i>ministry</i> spokesman", "<i>Company</i> says": one word for a body, and no article.</summary>
    public static bool IsBare(Phrase phrase) => phrase.Start == phrase.CoreStart && phrase.End - phrase.Start == 1 && (!phrase.Token(phrase.Start).IsCapital || phrase.OpensSentence);
}
