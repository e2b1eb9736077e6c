using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Somebody whom a headline, a lead or a caption only describes, and whom the page names where the same words are said: "“A horrible idea”, adviser says", and below "“That’s a horrible idea,” Berg said".</summary>
/// <remarks>Words in quotation marks are the same when there are a few of them, others only in a long run. Who keeps his name back is never looked for.</remarks>
internal static class SharedWords
{
    private const int Fewest = 3; // words within quotation marks
    private const int FewestOfLong = 2; // of longer words
    private const int Letters = 10; // of so few
    private const int Run = 9; // words without quotation marks
    private const int Most = 32; // stretches looked for on a page, so that a long page costs no square
    private const int Longest = 64; // words of a stretch

    /// <summary>Gives the <paramref name="sourcings"/> of those described their names.</summary>
    public static void Pass(Reading reading, Sourcing[] sourcings)
    {
        var contents = new Dictionary<int, ImmutableArray<int>[]>(); // the words of each attribution's content, read once
        var looked = 0;
        for (var i = 0; i < sourcings.Length; i++)
        {
            if (reading.Attributions[i].Cue is not { Type: CueType.Speech } || !IsDescribed(sourcings[i]))
                continue;
            foreach (var words in Stretches(reading, reading.Attributions[i]))
            {
                if (++looked > Most)
                    return;
                if (IsAnothers(reading, i, reading.Tokens[words.Words[0]].Span.Start) || Sayer(reading, sourcings, i, words, contents) is not { } person)
                    continue;
                sourcings[i] = sourcings[i] with { Source = person, Chain = sourcings[i].Chain with { Origin = person }, Why = [.. sourcings[i].Why, "named-where-same-words"] };
                break;
            }
        }
    }

    /// <summary>Whether the source is one person without a name, of whom nothing says that the name is kept back.</summary>
    private static bool IsDescribed(Sourcing sourcing) =>
        sourcing is { Source: { Kind: SourceKind.Anonymous, Known: { Count: null or 1, Condition: null, Role: { } role } } source, Chain.Origin.Name: var origin } && origin == source.Name
        && !(role.EndsWith('s') && !role.EndsWith("ss", StringComparison.Ordinal)) && Scene.IsPersonNoun(role) && !WordLists.KeptBack.Has(role) && !Offices.AnybodyInOffice.Has(role);

    /// <summary>What may be found again: the quotations inside the content, else its own words from the first to the last.</summary>
    private static IEnumerable<(ImmutableArray<int> Words, bool IsQuoted)> Stretches(Reading reading, Attribution attribution)
    {
        foreach (var content in attribution.Content)
        {
            var quoted = false;
            for (var q = Math.Max(0, reading.Quotations.AsSpan().LastUpTo(content.Start)); q < reading.Quotations.Length && reading.Quotations[q].Span.Start < content.End; q++)
            {
                if (!content.Overlaps(reading.Quotations[q].Inner))
                    continue;
                quoted = true;
                var words = WordsOf(reading, new(Math.Max(content.Start, reading.Quotations[q].Inner.Start), Math.Min(content.End, reading.Quotations[q].Inner.End)));
                if (words.Length >= Fewest || words.Length >= FewestOfLong && words.Sum(i => reading.Word(i).Length) >= Letters)
                    yield return (words.Length > Longest ? words[..Longest] : words, true);
            }
            if (!quoted && WordsOf(reading, content) is { Length: >= Run } plain)
                yield return (plain.Length > Longest ? plain[..Longest] : plain, false);
        }
    }

    private static ImmutableArray<int> WordsOf(Reading reading, TextSpan span) =>
        [.. Enumerable.Range(reading.TokenAt(span.Start), Math.Max(0, reading.TokenAt(span.End) - reading.TokenAt(span.Start))).Where(i => reading.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)];

    /// <summary>The one person with a name who says the words somewhere else on the page; null for none, and where several do.</summary>
    private static Source? Sayer(Reading reading, Sourcing[] sourcings, int own, (ImmutableArray<int> Words, bool IsQuoted) stretch, Dictionary<int, ImmutableArray<int>[]> contents)
    {
        Source? only = null;
        for (var j = 0; j < sourcings.Length; j++)
        {
            if (j == own || sourcings[j].Chain.Origin is not { Kind: SourceKind.Person } person || reading.Attributions[j].Cue is { Type: not CueType.Speech } || person.Name == only?.Name || sourcings[own].Chain.Via.Any(hop => hop.Source.Name == person.Name))
                continue;
            if (Differs(sourcings[own].Source!, person) || IsNamedBeside(reading, reading.Attributions[own], person))
                continue;
            if (!contents.TryGetValue(j, out var words))
                contents[j] = words = [.. reading.Attributions[j].Content.Select(content => WordsOf(reading, content))];
            if (Place(reading, words, stretch) is var at and >= 0 && !IsAnothers(reading, j, at))
            {
                if (only is not null)
                    return null;
                only = person;
            }
        }
        return only;
    }

    /// <summary>"Talven was torn apart by an expert who countered her claims": somebody else than whom the sentence names.</summary>
    private static bool IsNamedBeside(Reading reading, Attribution attribution, Source person)
    {
        var sentence = reading.Sentences[reading.SentenceAt(reading.TokenAt(attribution.Cue!.Spans[0].Start))].Span;
        return reading.Document[sentence].Contains(Person.SurnameOf(person.Name), StringComparison.Ordinal);
    }

    /// <summary>"A man", and Anna Berg.</summary>
    private static bool Differs(Source described, Source person) =>
        Offices.GenderOf(described.Known!.Role) is not Gender.Unknown and var gender && GivenNames.Find(person.Name.AsSpan(0, Math.Max(0, person.Name.IndexOf(' ', StringComparison.Ordinal)))) is { } own and not Gender.Unknown && own != gender;

    /// <summary>Where the content holds the words; -1 where it does not.</summary>
    private static int Place(Reading reading, ImmutableArray<int>[] contents, (ImmutableArray<int> Words, bool IsQuoted) stretch)
    {
        foreach (var words in contents)
        {
            var length = stretch.IsQuoted ? stretch.Words.Length : Run;
            for (var from = 0; from + length <= stretch.Words.Length; from++)
            {
                for (var at = 0; at + length <= words.Length; at++)
                {
                    if (IsSame(reading, stretch.Words, from, words, at, length) && (!stretch.IsQuoted || IsQuoted(reading, reading.Tokens[words[at]].Span)))
                        return reading.Tokens[words[at]].Span.Start;
                }
            }
        }
        return -1;
    }

    private static bool IsSame(Reading reading, ImmutableArray<int> words, int from, ImmutableArray<int> others, int at, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (words[from + i] == others[at + i] || !reading.Word(words[from + i]).Equals(reading.Word(others[at + i]), StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    /// <summary>Whether a quotation holds the word; others may stand inside that one before it.</summary>
    private static bool IsQuoted(Reading reading, TextSpan word)
    {
        const int Back = 8;
        var last = reading.Quotations.AsSpan().LastUpTo(word.Start);
        for (var q = last; q >= Math.Max(0, last - Back); q--)
        {
            if (reading.Quotations[q].Span.Contains(word))
                return true;
        }
        return false;
    }

    /// <summary>Whether the words at a position are somebody's whom the holder cites: "Berg recalled that a banker called them fools".</summary>
    private static bool IsAnothers(Reading reading, int holder, int position)
    {
        for (var k = holder + 1; k < reading.Attributions.Length && reading.Attributions[k].Inside >= holder; k++) // what it holds stands right behind it
        {
            if (reading.Attributions[k].Inside == holder && reading.Attributions[k].Content.Any(content => content.Contains(position)))
                return true;
        }
        return false;
    }
}
