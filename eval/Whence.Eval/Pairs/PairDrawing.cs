using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Whence.Eval.Labels;
using Whence.Pages;

namespace Whence.Eval.Pairs;

/// <summary>Which pairs of claims are labelled: drawn by a seed from strata of likeness, so that nobody picks those that suit.</summary>
/// <remarks>
/// Likeness is the cosine of two claims' words, weighed by how rare they are in all claims: the plainest measure, and none that the linking uses.
/// Every pair is of two pages near in time and shares a name, so that telling the strata apart needs more than the names and the week.
/// Claims are taken as the rules read them (<see cref="Gear.Rules"/>, reader version 2 when the labels were made).
/// </remarks>
internal static class PairDrawing
{
    /// <summary>The seed. It goes before a pair's place, and the SHA-256 of both is its place in the order.</summary>
    public const string Seed = "whence-pairs-1:";

    private const int LeastWords = 6;
    private const int MostWords = 60;
    private const int MostPerPage = 5;
    private const int DaysApart = 7;
    private const double Copied = 0.97; // above it two claims are copies of each other

    // From, to, how many of each family: alike, and the two hard bands in which the same names make different questions.
    private static readonly (string Name, double From, double To, int War, int Events)[] Strata =
    [
        ("copied", Copied, 1.01, 10, 10),
        ("alike", 0.5, Copied, 60, 60),
        ("hard", 0.3, 0.5, 71, 60),
        ("hard and unlike", 0.16, 0.3, 50, 50),
        ("unlike", 0.05, 0.16, 20, 20),
    ];

    /// <summary>The pairs drawn from <paramref name="pages"/>, in the order of the seed; every other one belongs to the half to tune on.</summary>
    public static IReadOnlyList<DrawnPair> Draw(IReadOnlyList<CorpusPage> pages)
    {
        var claims = pages.Where(page => page.Variant != "raw").GroupBy(page => page.Text, StringComparer.Ordinal).Select(same => same.First()).SelectMany(Claims).ToList();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in claims.SelectMany(claim => claim.Words))
            seen[word] = seen.GetValueOrDefault(word) + 1;
        foreach (var claim in claims)
            claim.Weigh(word => Math.Log((double)claims.Count / seen[word]));
        var drawn = new List<(string Stratum, Candidate A, Candidate B, string Place)>();
        var (taken, perPage) = (new HashSet<(string, string)>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var byFamily = claims.GroupBy(claim => claim.Page.Family).ToDictionary(family => family.Key, family => Pairs([.. family]));
        foreach (var (name, from, to, war, events) in Strata)
        {
            foreach (var (family, pairs) in byFamily.OrderBy(family => family.Key, StringComparer.Ordinal))
            {
                var wanted = family == "ukraine-news" ? war : events;
                foreach (var (a, b, _, place) in pairs.Where(pair => pair.Likeness >= from && pair.Likeness < to).OrderBy(pair => pair.Place, StringComparer.Ordinal))
                {
                    if (wanted == 0)
                        break;
                    if (perPage.GetValueOrDefault(a.Page.Name) >= MostPerPage || perPage.GetValueOrDefault(b.Page.Name) >= MostPerPage || !taken.Add((a.Page.Name, b.Page.Name)))
                        continue;
                    perPage[a.Page.Name] = perPage.GetValueOrDefault(a.Page.Name) + 1;
                    perPage[b.Page.Name] = perPage.GetValueOrDefault(b.Page.Name) + 1;
                    drawn.Add((name, a, b, place));
                    wanted--;
                }
            }
        }
        return [.. drawn.OrderBy(pair => pair.Place, StringComparer.Ordinal).Select((pair, i) =>
            new DrawnPair(pair.A.Claim, pair.B.Claim, pair.Stratum, i % 2 == 0 ? LabelHalf.Tune : LabelHalf.Untouched))];
    }

    private static IEnumerable<Candidate> Claims(CorpusPage page)
    {
        var document = PageReader.Read(page.Name, page.AsInput(), new() { Verbatim = true }).FirstOrDefault()?.Document;
        if (document is null)
            yield break;
        foreach (var claim in Reader.Read(document, Gear.Rules).Claims)
        {
            var candidate = new Candidate(new(page, claim.Content), document);
            if (claim.Inside is null && candidate.Length is >= LeastWords and <= MostWords)
                yield return candidate;
        }
    }

    private static List<(Candidate A, Candidate B, double Likeness, string Place)> Pairs(List<Candidate> claims)
    {
        var pairs = new List<(Candidate, Candidate, double, string)>();
        for (var i = 0; i < claims.Count; i++)
        {
            for (var k = i + 1; k < claims.Count; k++)
            {
                if (claims[i].Page.Name == claims[k].Page.Name || !AreNear(claims[i].Page, claims[k].Page) || !claims[i].SharesName(claims[k]))
                    continue;
                var likeness = claims[i].Likeness(claims[k]);
                if (likeness >= Strata[^1].From)
                    pairs.Add((claims[i], claims[k], likeness, Place(claims[i], claims[k])));
            }
        }
        return pairs;
    }

    private static bool AreNear(CorpusPage a, CorpusPage b)
    {
        if (a.File != b.File)
            return false;
        if (a.Event is not null && a.Event == b.Event)
            return true;
        return Day(a) is { } x && Day(b) is { } y ? Math.Abs(x.DayNumber - y.DayNumber) <= DaysApart : Day(a) is null && Day(b) is null && a.Event is null;
    }

    private static DateOnly? Day(CorpusPage page)
    {
        var digits = (page.Published ?? page.Seen)?.Replace("-", "", StringComparison.Ordinal);
        return digits is { Length: >= 8 } && DateOnly.TryParseExact(digits[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static string Place(Candidate a, Candidate b) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}{a.Page.Name}:{a.Claim.Spans[0].Start}:{b.Page.Name}:{b.Claim.Spans[0].Start}")));

    private sealed class Candidate
    {
        private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
        private Dictionary<string, double> _weights = [];

        public Candidate(DrawnClaim claim, Documents.Document document)
        {
            Claim = claim;
            var words = string.Join(' ', claim.Spans.Select(span => document[span].ToString()))
                .Split((char[])[.. " \n\t.,;:!?()[]“”\"'‘’—–-"], StringSplitOptions.RemoveEmptyEntries);
            Length = words.Length;
            for (var i = 0; i < words.Length; i++)
            {
                if (i > 0 && char.IsUpper(words[i][0]) && words[i].Length > 2)
                    _names.Add(words[i]);
            }
            Words = [.. words.Select(Stem).Distinct(StringComparer.Ordinal)];
        }

        public DrawnClaim Claim { get; }

        public CorpusPage Page => Claim.Page;

        public int Length { get; }

        public IReadOnlyList<string> Words { get; }

        public void Weigh(Func<string, double> weight)
        {
            var norm = Math.Sqrt(Words.Sum(word => weight(word) * weight(word)));
            _weights = Words.ToDictionary(word => word, word => weight(word) / norm, StringComparer.Ordinal);
        }

        public bool SharesName(Candidate other) => _names.Overlaps(other._names);

        public double Likeness(Candidate other)
        {
            var (few, many) = _weights.Count < other._weights.Count ? (_weights, other._weights) : (other._weights, _weights);
            return few.Sum(word => word.Value * many.GetValueOrDefault(word.Key));
        }

        private static string Stem(string word)
        {
            var small = word.ToLowerInvariant();
            return small.Length > 6 ? small[..6] : small;
        }
    }
}
