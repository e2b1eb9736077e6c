using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Several sources in one phrase: "X and Y", "X together with Y", "X and other deputies", "two deputies, X and Y".</summary>
/// <param name="reading">The page.</param>
/// <param name="named">Whom words name by themselves.</param>
internal sealed class Coordination(Reading reading, Func<Phrase, Source?> named)
{
    private static readonly Words Company = Words.Listed("people", "company");

    /// <summary>The parts that are a source each; the words as a whole where they are one.</summary>
    public ImmutableArray<TextSpan> Parts(TextSpan span)
    {
        var phrase = new Phrase(reading, span);
        if (phrase.IsEmpty || InstitutionResolver.IsState(phrase))
            return [span]; // "Trinidad and Tobago"
        if (phrase.HeadEnd < phrase.End && Apposed(phrase) is [_, _] two)
            return two;
        if ((phrase.HeadEnd < phrase.End ? Listed(phrase) is [_, ..] list ? list : Accompanied(phrase) : []) is [_, ..] several)
            return several;
        var apposed = phrase.HeadEnd < phrase.End;
        var start = phrase.Is(phrase.Start, "both") ? phrase.Start + 1 : phrase.Start;
        for (var i = start + 1; i + 1 < phrase.HeadEnd; i++)
        {
            if (Tie(phrase, i) is not (> 0 and var tie) || i + tie >= phrase.HeadEnd || IsInName(phrase, i))
                continue;
            var (first, second) = (Part(start, i), Part(i + tie, phrase.HeadEnd));
            return (apposed ? IsOnePerson(first) && IsOnePerson(second) : IsOne(first) && IsOne(second)) || IsPronoun(first) && IsOnePerson(second) || AreCompany(first, second) ? [SpanOf(first), SpanOf(second)] : [span];
        }
        return [span];
    }

    /// <summary>"Office of Rivers <i>and</i> Rural Roads": one body, whose name goes on; "Bank of Lenna <i>and</i> Council of Mills" are two, each with its word for a body.</summary>
    private bool IsInName(Phrase phrase, int and)
    {
        if (reading.Mentions.AsSpan().LastUpTo(phrase.Token(and).Span.Start) is not (>= 0 and var at) || reading.Mentions[at] is not { Kind: MentionKind.Organisation } mention || !mention.Span.Contains(phrase.Token(and).Span))
            return false;
        for (var i = and + 1; i < phrase.HeadEnd && phrase.Token(i).Span.End <= mention.Span.End; i++)
        {
            if (phrase.Word(i)[^1] is not 's' && Looks.LikeABody(phrase.Word(i)))
                return false;
        }
        return true;
    }

    /// <summary>How many tokens tie one source to the next: "and", "together with", "as well as"; nought for none.</summary>
    private static int Tie(Phrase phrase, int i)
    {
        if (phrase.Is(i, "and"))
            return 1;
        if (phrase.Is(i + 1, "with") && (phrase.Is(i, "together") || phrase.Is(i, "along")))
            return 2;
        return phrase.Is(i, "as") && phrase.Is(i + 1, "well") && phrase.Is(i + 2, "as") ? 3 : 0;
    }

    /// <summary>"two deputies, <i>Anna Berg</i> and <i>Peter Holm</i>": who the people before the comma are.</summary>
    private ImmutableArray<TextSpan> Apposed(Phrase phrase)
    {
        if (!phrase.IsPlural || !Scene.IsPersonNoun(phrase.Word(phrase.Head)))
            return [];
        for (var i = phrase.HeadEnd + 2; i + 1 < phrase.End; i++)
        {
            if (phrase.Is(i, "and") && Part(phrase.HeadEnd + 1, i) is var first && Part(i + 1, phrase.End) is var second && IsOnePerson(first) && IsOnePerson(second))
                return [SpanOf(first), SpanOf(second)];
        }
        return [];
    }

    /// <summary>"<i>Anna Berg</i>, <i>Peter Holm</i> and <i>Mira Talven</i>", "the Grain Fund, the Mill Union and the River Council": three or more, people or bodies, and nobody between them who only says what the one before is.</summary>
    private ImmutableArray<TextSpan> Listed(Phrase phrase)
    {
        const int Fewest = 3;
        var parts = new List<Phrase>();
        var (start, isClosed) = (phrase.Start, false);
        for (var i = phrase.Start + 1; i <= phrase.End; i++)
        {
            var ends = i == phrase.End || phrase.Token(i).Kind == TokenKind.Comma;
            if (!ends && !(parts.Count > 0 && phrase.Is(i, "and") && !IsInName(phrase, i)))
                continue;
            if (start >= i)
                return [];
            parts.Add(Part(start, i));
            var isLast = !ends || i + 1 < phrase.End && phrase.Is(i + 1, "and"); // ", and"
            if (isClosed && i < phrase.End)
                return [];
            isClosed |= isLast;
            start = i + (ends && isLast ? 2 : 1);
            i = start;
        }
        return isClosed && parts.Count >= Fewest && (parts.TrueForAll(IsOneBody) || IsOnePerson(parts[0]) && parts.TrueForAll(IsSomeone)) ? [.. parts.Select(SpanOf)] : [];
    }

    private bool IsOneBody(Phrase phrase) => phrase.HeadEnd == phrase.End && IsOne(phrase) && named(phrase) is null or { Kind: SourceKind.Institution or SourceKind.Group or SourceKind.Outlet };

    /// <summary>A person by a full name, or by one word that nothing on the page explains.</summary>
    private bool IsSomeone(Phrase phrase) => phrase.HeadEnd == phrase.End && (IsOnePerson(phrase) || phrase.End - phrase.Start == 1 && phrase.Token(phrase.Start).IsCapital && named(phrase) is { Kind: SourceKind.Unknown });

    /// <summary>"Berg, <i>and other critics of the law</i>": who speaks together with somebody named, behind a comma.</summary>
    private ImmutableArray<TextSpan> Accompanied(Phrase phrase)
    {
        var tied = phrase.HeadEnd + 1;
        if (tied + 1 >= phrase.End || Tie(phrase, tied) is not (> 0 and var tie) || tied + tie >= phrase.End || !Company.Has(phrase.Word(tied + tie)))
            return [];
        var (first, second) = (Part(phrase.Start, phrase.HeadEnd), Part(tied + tie, phrase.End));
        return AreCompany(first, second) ? [SpanOf(first), SpanOf(second)] : [];
    }

    /// <summary>Whether the words are the name of one source by themselves; "defence" in "security and defence council" is none.</summary>
    private bool IsOne(Phrase phrase) =>
        !phrase.IsEmpty && phrase.Token(phrase.CoreStart).IsCapital && phrase.Token(phrase.HeadEnd - 1) is { IsNoun: true } && (InstitutionResolver.IsState(phrase) || named(phrase) is { Kind: not SourceKind.Unknown });

    private bool IsOnePerson(Phrase phrase) => IsOne(phrase) && named(phrase) is { Kind: SourceKind.Person };

    /// <summary>"<i>She</i> and Anna Berg".</summary>
    private static bool IsPronoun(Phrase phrase) => phrase.End - phrase.Start == 1 && WordLists.PersonPronouns.Has(phrase.Word(phrase.Start));

    /// <summary>"Berg and <i>her aides</i>", "the Customs Office and <i>federal prosecutors</i>": somebody with a name, and others without; not "the ministry and police officials", whose body describes both.</summary>
    private bool AreCompany(Phrase first, Phrase second)
    {
        var head = second.Word(second.Head);
        if (second.IsEmpty || second.HeadEnd < second.End || second.Token(second.Start).IsCapital || !IsOne(first) && !IsPronoun(first) && !(Company.Has(second.Word(second.Start)) && IsSomeone(first)))
            return false;
        if (Company.Has(second.Word(second.Start)) || second.Token(second.Start).Tag == PosTag.Number && second.Is(second.Start + 1, "other"))
            return second.IsPlural || Scene.IsPersonNoun(head) || WordLists.Bodies.Has(head);
        return first.Is(first.Start, "the") && second.IsPlural && second.Head == second.HeadEnd - 1 && second.Head > second.Start && second.Token(second.Start).Tag == PosTag.Adjective && Scene.IsPersonNoun(head);
    }

    private Phrase Part(int start, int end) => new(reading, new(reading.Tokens[start].Span.Start, reading.Tokens[end - 1].Span.End));

    private static TextSpan SpanOf(Phrase phrase) => new(phrase.Position, phrase.Token(phrase.End - 1).Span.End);
}
