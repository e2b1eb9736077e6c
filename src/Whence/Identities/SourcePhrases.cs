using System.Collections.Immutable;
using Whence.Lexicons;
using Whence.Sources;
using Whence.Text;

namespace Whence.Identities;

/// <summary>The words by which a page names its sources, where they say what somebody is.</summary>
public static class SourcePhrases
{
    private const int MostPerSource = 4;
    private const int Longest = 160; // UTF-16 units

    /// <summary>For each person who speaks on the page, or through whom something came, the phrases that name an office or trade; by the source's id.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var phrases = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var claim in reading.Claims)
        {
            if (claim.Attribution is { Source: var spans } && claim.Sourcing.Source is { } source)
                Add(source, spans);
            foreach (var hop in claim.Sourcing.Others.Add(claim.Sourcing.Chain).SelectMany(chain => chain.Via))
                Add(hop.Source, hop.Spans);
        }
        return phrases.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Take(MostPerSource).ToImmutableArray(), StringComparer.Ordinal);

        void Add(Source source, ImmutableArray<TextSpan> spans)
        {
            if (source.Kind != SourceKind.Person)
                return;
            foreach (var span in spans.Where(span => span.Length is > 0 and <= Longest))
            {
                var phrase = reading.Document[span].ToString();
                if (phrase.Split(' ').Any(word => Offices.GroupsOf(word.Trim(',', '.', '(', ')')) != 0))
                    (phrases.TryGetValue(source.Id, out var known) ? known : phrases[source.Id] = new(StringComparer.Ordinal)).Add(phrase);
            }
        }
    }
}
