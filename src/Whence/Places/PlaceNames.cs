using System.Globalization;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Places;

/// <summary>Runs of capitals that name places: of the gazetteer, or by a word for places beside them ("Irbin River", "the village of Lower Marl").</summary>
internal sealed class PlaceNames(Reading reading, Atlas atlas)
{
    private const int MostWords = 4;
    private const int Large = 100_000;
    private const int Sizeable = 15_000;
    private const int ShortestDateline = 4;

    private static readonly Words Within = Words.Listed("place-words", "within");
    private static readonly Words Beside = Words.Listed("place-words", "beside");
    private static readonly Words Regions = Words.Listed("place-words", "region");
    private static readonly Words Counties = Words.Listed("place-words", "county");
    private static readonly Words Towns = Words.Listed("place-words", "town");
    private static readonly Words Waters = Words.Listed("place-words", "water");
    private static readonly Words Lands = Words.Listed("place-words", "land");

    /// <summary>The places that the name at the token may mean, none where it is no known one, and the first token after it; null when it names no place.</summary>
    public (Place[] Options, int End)? At(Sentence sentence, int start, int limit)
    {
        if (Dateline(sentence, start, limit) is { } dateline)
            return dateline;
        var follows = start > sentence.FirstToken && IsName(start - 1) && reading.Tokens[start - 1].Span.End + 1 >= reading.Tokens[start].Span.Start;
        if (!IsName(start) || follows || start == sentence.FirstToken && reading.Tokens[start].Tag != PosTag.Name && !(start + 1 < sentence.EndToken && IsName(start + 1)))
            return null;
        var last = start;
        while (last < sentence.EndToken && last < start + MostWords && IsName(last) && reading.Tokens[last].Span.End <= limit)
            last++;
        for (var end = last; end > start; end--)
        {
            var options = atlas.Find(reading.Document.Text.AsSpan()[reading.Tokens[start].Span.Start..reading.Tokens[end - 1].Span.End]);
            if (options.Length == 0)
                continue;
            if (start > sentence.FirstToken && reading.Is(start - 1, "the") && !(end < sentence.EndToken && reading.Is(end, Towns)) && Array.FindAll(options, place => place.Kind is PlaceKind.Water or PlaceKind.Area) is { Length: > 0 } waters)
                options = waters; // "the Dnipro" is the river
            var region = end < sentence.EndToken && Regions.Has(reading.Word(end));
            if (!Fits(sentence, start, end, options[0], region))
                break;
            return (region ? OfRegion(options) : options, region && end < last && Capital(end) ? end + 1 : end);
        }
        return ByNoun(sentence, start, last);
    }

    /// <summary>"the Kherson region": the region of that name, where there is one.</summary>
    private static Place[] OfRegion(Place[] options)
    {
        var regions = Array.FindAll(options, place => place.Kind is PlaceKind.Region or PlaceKind.County);
        return regions.Length > 0 ? regions : options;
    }

    /// <summary>"OSTRAVA, Czech Republic (…)": capitals that open a line.</summary>
    private (Place[], int)? Dateline(Sentence sentence, int start, int limit)
    {
        if (start != sentence.FirstToken || reading.Tokens[start] is not { Shape: WordShape.Capitals, Span.Length: >= ShortestDateline })
            return null;
        var end = start;
        while (end < sentence.EndToken && end < start + MostWords && reading.Tokens[end] is { Kind: TokenKind.Word, Shape: WordShape.Capitals } && reading.Tokens[end].Span.End <= limit)
            end++;
        if (end >= sentence.EndToken || reading.Tokens[end].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Open))
            return null;
        var words = reading.Document.Text[reading.Tokens[start].Span.Start..reading.Tokens[end - 1].Span.End].ToLowerInvariant();
        var options = atlas.Find(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words));
        return options is [{ Population: >= Sizeable }, ..] ? (options, end) : null;
    }

    private bool Fits(Sentence sentence, int start, int end, Place place, bool region)
    {
        if (end < sentence.EndToken && IsName(end) && !region && place.Kind is PlaceKind.Town)
            return false;
        var before = start > sentence.FirstToken ? reading.Word(start - 1) : default;
        if (WordLists.Titles.Has(reading.Word(start)) || WordLists.TimeWords.Has(reading.Word(start)))
            return false;
        if (place.Kind is PlaceKind.Water or PlaceKind.Area)
            return !(end < sentence.EndToken && IsName(end));
        if (!region && before.Equals("the", StringComparison.OrdinalIgnoreCase))
            return end < sentence.EndToken && Towns.Has(reading.Word(end)); // "the Moskva" is a ship or a river
        if (end < sentence.EndToken && IsName(end) && !region)
            return false;
        return region || Within.Has(before) || end < sentence.EndToken && Towns.Has(reading.Word(end)) || IsOfTown(sentence, start)
            || place.Population >= (Beside.Has(before) || atlas.Names(place.Country) || end - start > 1 ? Sizeable : Large);
    }

    /// <summary>"the village of …".</summary>
    private bool IsOfTown(Sentence sentence, int start) =>
        start > sentence.FirstToken + 1 && reading.Is(start - 1, "of") && (Towns.Has(reading.Word(start - 2)) || Regions.Has(reading.Word(start - 2)));

    /// <summary>A name that no list has, by the word beside it.</summary>
    private (Place[], int)? ByNoun(Sentence sentence, int start, int last)
    {
        if (last == start || reading.Tokens[start].Tag != PosTag.Name)
            return null;
        for (var i = start + 1; i < last; i++)
        {
            var word = reading.Word(i);
            if (Waters.Has(word) || Lands.Has(word) || Counties.Has(word))
                return i + 1 == last ? ([], last) : null;
        }
        return IsOfTown(sentence, start) && !(last < sentence.EndToken && IsName(last)) ? ([], last) : null;
    }

    private bool Capital(int i) => reading.Tokens[i].IsCapital;

    private bool IsName(int i) =>
        reading.Tokens[i] is { Kind: TokenKind.Word, Tag: PosTag.Name or PosTag.Noun or PosTag.Nouns or PosTag.Adjective or PosTag.Other, Shape: WordShape.Capital or WordShape.Mixed };
}
