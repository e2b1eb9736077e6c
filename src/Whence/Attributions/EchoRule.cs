using Whence.Language;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Quotations set apart, in a headline or between paragraphs, whose words stand again in the text, where somebody says them: they are that one's.</summary>
/// <remarks>One sweep: the first words of the quotations without a speaker are looked for in those that have one.</remarks>
internal sealed class EchoRule(Passage p, List<Draft> drafts)
{
    private const int Fewest = 4; // words: fewer are anybody's
    private const int MostTried = 8; // places that begin alike

    /// <summary>Reads all quotations that nobody says yet.</summary>
    public void Read()
    {
        var told = new Extents(drafts.Select(draft => draft.Extent));
        List<int[]> orphans = [.. p.Reading.Quotations.Where(quotation => quotation.Depth == 0 && !told.Overlap(quotation.Span)).Select(quotation => WordsOf(quotation.Span)).Where(words => words.Length >= Fewest)];
        if (orphans.Count == 0)
            return;
        var places = PlacesOf([.. orphans.Select(words => KeyAt(words, 0))]);
        foreach (var orphan in orphans)
        {
            if (!places.TryGetValue(KeyAt(orphan, 0), out var alike) || alike.Find(place => Same(orphan, place.Words, place.At)).Speaker is not { } speaker)
                continue;
            var quotation = p.Reading.Quotations.AsSpan().LastUpTo(p.Tokens[orphan[0]].Span.Start);
            var draft = new Draft { From = speaker, CueToken = orphan[0], Type = CueType.Speech, Act = speaker.Act, Content = [p.Reading.Quotations[quotation].Span] };
            draft.Why.Add("quotation-again");
            drafts.Add(draft);
        }
    }

    private readonly record struct Place(Draft Speaker, int[] Words, int At);

    /// <summary>Where quotations with a speaker hold the words that one of <paramref name="keys"/> stands for.</summary>
    private Dictionary<uint, List<Place>> PlacesOf(HashSet<uint> keys)
    {
        var places = new Dictionary<uint, List<Place>>();
        foreach (var draft in drafts.Where(draft => draft is { Type: CueType.Speech, Rejects: false }))
        {
            foreach (var piece in draft.Content.Where(piece => p.QuotationAt(p.TokenAt(piece.Start)) >= 0 || p.QuotationAt(p.TokenAt(piece.End) - 1) >= 0))
            {
                var words = WordsOf(piece);
                for (var at = 0; at + Fewest <= words.Length; at++)
                {
                    var key = KeyAt(words, at);
                    if (!keys.Contains(key) || p.QuotationAt(words[at]) < 0)
                        continue;
                    if (!places.TryGetValue(key, out var alike))
                        places[key] = alike = [];
                    if (alike.Count < MostTried)
                        alike.Add(new(draft, words, at));
                }
            }
        }
        return places;
    }

    /// <summary>Whether all of <paramref name="words"/> stand from <paramref name="at"/> on in <paramref name="others"/>.</summary>
    private bool Same(int[] words, int[] others, int at)
    {
        if (at + words.Length > others.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!p.Word(words[i]).Equals(p.Word(others[at + i]), StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    private uint KeyAt(int[] words, int at)
    {
        var key = 17u;
        for (var i = at; i < at + Fewest; i++)
            key = key * 31 + PosFeatures.Key(p.Word(words[i]));
        return key;
    }

    private int[] WordsOf(TextSpan span)
    {
        var (first, end) = (p.TokenAt(span.Start), p.TokenAt(span.End));
        return [.. Enumerable.Range(first, Math.Max(0, end - first)).Where(i => p.Kind(i) is TokenKind.Word or TokenKind.Number)];
    }
}
