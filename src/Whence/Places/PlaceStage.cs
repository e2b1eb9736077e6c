using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Places;

/// <summary>Finds inhabited places and says which of that name is meant: one in a country that the page names, then the largest.</summary>
/// <remarks>Never inside another name. A lone word needs a large place or a word beside it that places go with, for many small places bear surnames.</remarks>
public sealed class PlaceStage : IStage
{
    private const int MostWords = 4;
    private const int Large = 100_000;
    private const int Sizeable = 15_000;
    private const int WeightOfContext = 20;

    private static readonly Words Within = new("in near outside around into across toward towards through");
    private static readonly Words Beside = new("from to at of and leave left reached");
    private static readonly Words Regions = new("region oblast province district county city suburb area suburbs raion governorate");

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Mentions;

    /// <inheritdoc/>
    public Layers Adds => Layers.Places;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var countries = CountriesOn(reading);
        var surnames = reading.Mentions.Where(mention => mention.Kind == MentionKind.Person)
            .Select(mention => mention.Name[(mention.Name.LastIndexOf(' ') + 1)..]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var all = ImmutableArray.CreateBuilder<Mention>(reading.Mentions.Length);
        var next = 0;
        foreach (var sentence in reading.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                while (next < reading.Mentions.Length && reading.Mentions[next].Span.End <= reading.Tokens[i].Span.Start)
                    all.Add(NotAPerson(reading, reading.Mentions[next++], countries));
                var limit = next < reading.Mentions.Length ? reading.Mentions[next].Span.Start : int.MaxValue;
                if (reading.Tokens[i].Span.End > limit || surnames.Contains(reading.Document[reading.Tokens[i].Span]) || At(reading, sentence, i, limit, countries) is not var (place, end))
                {
                    i++;
                    continue;
                }
                all.Add(Mentioned(new(reading.Tokens[i].Span.Start, reading.Tokens[end - 1].Span.End), place));
                i = end;
            }
        }
        while (next < reading.Mentions.Length)
            all.Add(NotAPerson(reading, reading.Mentions[next++], countries));
        return reading with { Mentions = all.ToImmutable() };
    }

    /// <summary>"Los Angeles": two capitals that looked like somebody.</summary>
    private static Mention NotAPerson(Reading reading, Mention mention, HashSet<string> countries) =>
        mention.Kind == MentionKind.Person && reading.Document[mention.Span] is var words && words.Contains(' ') && Best(words, countries) is { Population: >= Sizeable } place
            ? Mentioned(mention.Span, place)
            : mention;

    private static Mention Mentioned(TextSpan span, Place place) =>
        new(span, MentionKind.Place, place.Name, $"geonames:{place.Id}", place.Latitude, place.Longitude);

    private static (Place Place, int End)? At(Reading reading, Sentence sentence, int start, int limit, HashSet<string> countries)
    {
        if (!IsName(reading, start) || start == sentence.FirstToken && reading.Tokens[start].Tag != PosTag.Name || start > sentence.FirstToken && IsName(reading, start - 1) && reading.Tokens[start - 1].Span.End + 1 >= reading.Tokens[start].Span.Start)
            return null;
        var last = start;
        while (last < sentence.EndToken && last < start + MostWords && IsName(reading, last) && reading.Tokens[last].Span.End <= limit)
            last++;
        for (var end = last; end > start; end--)
        {
            if (Best(reading.Document.Text.AsSpan()[reading.Tokens[start].Span.Start..reading.Tokens[end - 1].Span.End], countries) is { } place)
                return Fits(reading, sentence, start, end, place, countries) ? (place, end) : null;
        }
        return null;
    }

    private static bool Fits(Reading reading, Sentence sentence, int start, int end, Place place, HashSet<string> countries)
    {
        var after = end < sentence.EndToken ? reading.Document[reading.Tokens[end].Span] : default;
        var region = Regions.Has(after);
        if (end < sentence.EndToken && IsName(reading, end) && !region)
            return false;
        var before = start > sentence.FirstToken ? reading.Document[reading.Tokens[start - 1].Span] : default;
        if (WordLists.Titles.Has(reading.Document[reading.Tokens[start].Span]) || WordLists.TimeWords.Has(reading.Document[reading.Tokens[start].Span]))
            return false;
        if (!region && before.Equals("the", StringComparison.OrdinalIgnoreCase))
            return false; // "the Moskva" is a ship or a river
        return region || Within.Has(before)
            || place.Population >= (Beside.Has(before) || countries.Contains(place.Country) || end - start > 1 ? Sizeable : Large);
    }

    private static bool IsName(Reading reading, int i) =>
        reading.Tokens[i] is { Kind: TokenKind.Word, Tag: PosTag.Name or PosTag.Noun or PosTag.Nouns or PosTag.Adjective or PosTag.Other, Shape: WordShape.Capital or WordShape.Mixed };

    private static Place? Best(ReadOnlySpan<char> name, HashSet<string> countries)
    {
        Place? best = null;
        long most = -1;
        foreach (var place in Gazetteer.Own.Find(name))
        {
            var weight = (long)place.Population * (countries.Contains(place.Country) ? WeightOfContext : 1);
            if (weight > most)
                (best, most) = (place, weight);
        }
        return best;
    }

    /// <summary>The countries that the page names, by name or adjective.</summary>
    private static HashSet<string> CountriesOn(Reading reading)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in reading.Tokens)
        {
            if (token.IsCapital && States.Find(reading.Document[token.Span]) is var (state, form) && form != States.Form.Capital)
                codes.Add(state.Code);
        }
        foreach (var mention in reading.Mentions)
        {
            if (mention.Kind == MentionKind.Place && States.Find(mention.Name) is var (state, _))
                codes.Add(state.Code);
        }
        return codes;
    }
}
