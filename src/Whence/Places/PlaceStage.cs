using System.Collections.Immutable;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Places;

/// <summary>Finds places and says which of that name is meant: by size, by the countries that the page names, by the other places on the page.</summary>
/// <remarks>Never inside another name. A lone word needs a large place or a word beside it that places go with, for many small places bear surnames.</remarks>
public sealed class PlaceStage : IStage
{
    private const int Sizeable = 15_000;

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Mentions;

    /// <inheritdoc/>
    public Layers Adds => Layers.Places;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var atlas = new Atlas(CountriesOn(reading));
        var surnames = reading.Mentions.Where(mention => mention.Kind == MentionKind.Person)
            .Select(mention => mention.Name[(mention.Name.LastIndexOf(' ') + 1)..]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var names = new PlaceNames(reading, atlas);
        var found = new List<(Mention Mention, Place[] Options)>(reading.Mentions.Length);
        var next = 0;
        foreach (var sentence in reading.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                while (next < reading.Mentions.Length && reading.Mentions[next].Span.End <= reading.Tokens[i].Span.Start)
                    found.Add(Known(reading, reading.Mentions[next++], atlas));
                var limit = next < reading.Mentions.Length ? reading.Mentions[next].Span.Start : int.MaxValue;
                if (reading.Tokens[i].Span.End > limit || !reading.Tokens[i].IsCapital || surnames.Contains(reading.Word(i)) || names.At(sentence, i, limit) is not var (options, end))
                {
                    i++;
                    continue;
                }
                var span = new TextSpan(reading.Tokens[i].Span.Start, reading.Tokens[end - 1].Span.End);
                found.Add((new(span, MentionKind.Place, reading.Document[span].ToString()), options));
                i = end;
            }
        }
        while (next < reading.Mentions.Length)
            found.Add(Known(reading, reading.Mentions[next++], atlas));
        return reading with { Mentions = Settled(atlas, found) };
    }

    /// <summary>Each name with the one of its places that fits the others best.</summary>
    private static ImmutableArray<Mention> Settled(Atlas atlas, List<(Mention Mention, Place[] Options)> found)
    {
        var neighbourhood = new Neighbourhood(atlas, [.. found.Where(pair => pair.Options.Length > 0).Select(pair => pair.Options[0])]);
        var all = ImmutableArray.CreateBuilder<Mention>(found.Count);
        var chosen = new Dictionary<Place[], Place>();
        foreach (var (mention, options) in found)
        {
            if (options.Length == 0)
            {
                all.Add(mention);
                continue;
            }
            if (!chosen.TryGetValue(options, out var place))
                chosen.Add(options, place = neighbourhood.Choose(options));
            all.Add(mention with
            {
                Kind = MentionKind.Place,
                Name = place.Kind == PlaceKind.Country ? mention.Name : place.Name,
                Id = place.Id,
                Latitude = place.Latitude,
                Longitude = place.Longitude,
                Country = place.Country.Length > 0 ? place.Country : null,
            });
        }
        return all.MoveToImmutable();
    }

    /// <summary>A name found before: a state gets its point; "Los Angeles" was two capitals that looked like somebody.</summary>
    private static (Mention, Place[]) Known(Reading reading, Mention mention, Atlas atlas)
    {
        if (mention.Kind == MentionKind.Place)
            return (mention, States.Find(mention.Name) is var (state, _) && Lands.Country(state.Code) is { } country ? atlas.OfState(country) : []);
        var words = reading.Document[mention.Span];
        if (mention.Kind != MentionKind.Person || !words.Contains(' ') || atlas.Find(words) is not [var best, ..] options)
            return (mention, []);
        return (mention, best.Population >= Sizeable || best.Kind is PlaceKind.Water or PlaceKind.Area ? options : []);
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
