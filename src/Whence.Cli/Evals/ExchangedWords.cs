using System.Globalization;
using System.Text;
using Whence.Lexicons;

namespace Whence.Cli.Evals;

/// <summary>Makes other news of news: for each word, name and number another one, as frequent and of the same form, in every place where it stands.</summary>
/// <remarks>
/// What was one story on several pages stays one, what was copied stays copied, and every list of pages or claims under a word stays as long as it was: the
/// vocabulary is the same and only shuffled. But no passage of a variant stands on another one's pages. What stands on every third page or more stays, which is
/// small words, and so do verbs of saying, without which a variant would hold no claims.
/// </remarks>
internal sealed class ExchangedWords
{
    private const double MostPages = 1 / 3.0;
    private const double Mostly = 0.9; // of a word's places with a small letter, or of those inside a sentence with a capital: it is one or the other
    private const int Neighbours = 48; // words of like frequency that change places
    private static readonly string[] Endings = ["ing", "ed", "ly", "s", ""];

    private readonly Dictionary<string, (List<string> Ring, int At)> _places = new(StringComparer.Ordinal);

    /// <summary>Counts the words of <paramref name="texts"/>.</summary>
    public ExchangedWords(IReadOnlyCollection<string> texts)
    {
        var words = new Dictionary<string, (int Pages, int Small, int Names, int Seen)>(StringComparer.Ordinal);
        foreach (var (page, text) in texts.Index())
        {
            var opens = true;
            foreach (var run in Runs(text))
            {
                var word = text[run];
                if (!char.IsLetter(word[0]))
                {
                    opens = char.IsDigit(word[0]) ? false : opens || word.AsSpan().IndexOfAny(".!?\n:“\"") >= 0;
                    continue;
                }
                var key = word.ToLowerInvariant();
                var (pages, small, names, seen) = words.GetValueOrDefault(key);
                var isSmall = char.IsLower(word[0]);
                words[key] = (seen == page + 1 ? pages : pages + 1, small + (isSmall ? 1 : 0), names + (!isSmall && !opens ? 1 : 0), page + 1);
                opens = false;
            }
        }
        var most = texts.Count * MostPages;
        var rare = words.Where(word => word.Key.Length > 2 && word.Value.Pages < most && CueLexicon.Find(word.Key) is null && word.Value.Small + word.Value.Names > 0);
        foreach (var alike in rare.Select(word => (Word: word.Key, word.Value.Pages, Form: FormOf(word.Key, (double)word.Value.Small / (word.Value.Small + word.Value.Names)))).Where(word => word.Form is not null).GroupBy(word => word.Form))
        {
            foreach (var ring in alike.OrderByDescending(word => word.Pages).ThenBy(word => word.Word, StringComparer.Ordinal).Select(word => word.Word).Chunk(Neighbours))
            {
                var list = ring.ToList();
                foreach (var (at, word) in ring.Index())
                    _places[word] = (list, at);
            }
        }
    }

    /// <summary>The text as it reads in a round; in the first, 0, as it is.</summary>
    public string Exchange(string text, int round)
    {
        if (round == 0)
            return text;
        var to = new StringBuilder(text.Length + 64);
        foreach (var run in Runs(text))
        {
            var word = text.AsSpan(run);
            if (char.IsLetter(word[0]))
                to.Append(Other(word, round));
            else if (char.IsAsciiDigit(word[0]))
                to.Append(OtherNumber(word, round));
            else
                to.Append(word);
        }
        return to.ToString();
    }

    private string Other(ReadOnlySpan<char> word, int round)
    {
        if (!_places.TryGetValue(word.ToString().ToLowerInvariant(), out var place) || place.Ring.Count < 2 || word.Length > 1 && char.IsUpper(word[1]))
            return word.ToString();
        var shift = 1 + round * 11 % (place.Ring.Count - 1);
        var other = place.Ring[(place.At + shift) % place.Ring.Count];
        return char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
    }

    // Years stay, what may be a day of a month becomes another one.
    private static string OtherNumber(ReadOnlySpan<char> digits, int round)
    {
        if (digits.Length == 4 && digits is ['1', '9', ..] or ['2', '0', ..] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || digits[0] == '0')
            return digits.ToString();
        return digits.Length switch
        {
            1 => (1 + (number - 1 + round) % 9).ToString(CultureInfo.InvariantCulture),
            2 when number <= 31 => (10 + (number - 10 + round * 5) % 19).ToString(CultureInfo.InvariantCulture),
            _ => string.Concat(digits.ToArray().Select(digit => digit == '0' ? digit : (char)('1' + (digit - '1' + round) % 9))),
        };
    }

    private static string? FormOf(string word, double small) => small >= Mostly ? Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)) : small <= 1 - Mostly ? "A" : null;

    // Runs of letters, of digits, and of what lies between them.
    private static IEnumerable<Range> Runs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var (end, kind) = (start + 1, KindOf(text[start]));
            while (end < text.Length && KindOf(text[end]) == kind)
                end++;
            yield return start..end;
            start = end;
        }
    }

    private static int KindOf(char letter) => char.IsLetter(letter) ? 1 : char.IsAsciiDigit(letter) ? 2 : 0;
}
