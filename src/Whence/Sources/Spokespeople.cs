using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Spokespeople without a name: they stand for the body whose words they give.</summary>
internal sealed class Spokespeople(Scene scene, PersonResolver persons, RoleResolver roles)
{
    private const int Reach = 1500; // UTF-16 units from one statement of a spokesperson to the next

    private static readonly Words Named = Words.Listed("people", "speaker");

    /// <summary>Whom an unnamed spokesperson speaks for: "a spokesperson for X", "a ministry spokesman". Null when there is a name, or no institution.</summary>
    public TextSpan? SpokenFor(Phrase phrase)
    {
        var head = phrase.Head;
        if (head >= phrase.HeadEnd || !Named.Has(phrase.Word(head)) || phrase.HeadEnd < phrase.End && !IsAcronymBehind(phrase) || head + 1 < phrase.HeadEnd && phrase.Token(head + 1).IsCapital || persons.Named(phrase) is not null || roles.Spokesperson(phrase) is not null)
            return null;
        if (head + 2 < phrase.HeadEnd && (phrase.Is(head + 1, "for") || phrase.Is(head + 1, "of")))
            return new(phrase.Token(head + 2).Span.Start, phrase.Token(phrase.End - 1).Span.End);
        var end = head > phrase.CoreStart && phrase.Token(head - 1).Kind == TokenKind.Clitic ? head - 1 : head;
        var named = false;
        for (var i = phrase.CoreStart; i < end; i++)
            named |= phrase.Token(i) is { IsCapital: true, Tag: not PosTag.Number } || WordLists.Bodies.Has(phrase.Word(i));
        return named ? new(phrase.Token(phrase.Start).Tag == PosTag.Determiner && phrase.Is(phrase.Start, "the") ? phrase.Token(phrase.Start).Span.Start : phrase.Token(phrase.CoreStart).Span.Start, phrase.Token(end - 1).Span.End) : null;
    }

    /// <summary>"a spokesman for the Office of Dams <i>(OD)</i>": whether nothing but an acronym in brackets stands behind the head part.</summary>
    private static bool IsAcronymBehind(Phrase phrase) =>
        phrase.Token(phrase.HeadEnd).Kind == TokenKind.Open && phrase.End - phrase.HeadEnd <= 3 && Acronyms.Beside(phrase) is not null;

    /// <summary>Keeps for whom the unnamed spokesperson of the phrase spoke.</summary>
    public Source? Remember(Phrase phrase, Source? source)
    {
        scene.Voice = source is null ? null : (phrase.Position, source);
        return source;
    }

    /// <summary>"A spokesperson for the council said …. <i>The spokesperson</i> added …": for whom the last one spoke, where no spokesperson with a name came between. Null for other words.</summary>
    public Source? Again(Phrase phrase) =>
        phrase.IsDefinite && phrase.HeadEnd - phrase.CoreStart == 1 && phrase.End == phrase.HeadEnd && Named.Has(phrase.Word(phrase.Head))
        && scene.Voice is var (position, source) && phrase.Position - position is >= 0 and < Reach
        && !scene.Spoken.Recent(phrase.Position).Any(spoken => spoken.Position > position && spoken.Source.SpeaksFor is not null)
            ? source : null;
}
