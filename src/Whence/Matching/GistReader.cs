using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Claims;
using Whence.Dates;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Quantities;
using Whence.Sources;
using Whence.Text;

namespace Whence.Matching;

/// <summary>Reads what each claim of a page comes to.</summary>
public sealed class GistReader
{
    private const int MostWords = 48; // more is a speech, not a statement
    private const int MostNames = 24;
    private const int MostFigures = 12;
    private const int MostDates = 4;
    private const int MostQuoted = 48;
    private const int MostNear = 12;
    private const int NearTokens = 300; // a quotation may run over many sentences
    private const int MostAround = 32;
    private const int Run = 8; // words of a quotation that make it a shared one
    private const double Enough = 6; // rarity of all keys together: below, it could be about anything
    private const double EnoughUnsaid = 12; // without a verb or figure it names a topic: "the aggression against Veskaria" is about everything that is said of it
    private const double OfFigure = 3; // what a count adds to it: "lost 300 troops" is known again by what is counted and how many

    private static readonly Words Speaker = new("I me my mine we us our ours");

    private static readonly Words Asides = new("because although though whereas while which who whom whose");

    private static readonly Words Bounding = new("by since from until till before after");

    private static readonly Words Affirmed = new("doubt question secret wonder only just merely");

    private readonly Reading _reading;
    private readonly Terms _terms;
    private readonly Quotation[] _quotations; // those that lie in no other
    private readonly ImmutableArray<uint> _around;

    /// <summary>Looks at a page that has been read to the end.</summary>
    public GistReader(Reading reading)
    {
        (_reading, _terms) = (reading, new(reading));
        _quotations = [.. reading.Quotations.Where(quotation => quotation.Depth == 0)];
        _around = PageTerms();
    }

    /// <summary>For each of <see cref="Reading.Claims"/> what it comes to; null for one that says too little to be known again, and for acts, plans and feelings that state nothing, and for an outlet's own furniture.</summary>
    public static ImmutableArray<Gist?> Read(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Claims.IsEmpty)
            return [];
        var reader = new GistReader(reading);
        var denials = reading.Claims.Where(claim => claim.Attribution is { Rejects: true }).ToArray();
        return [.. reading.Claims.Select(claim => StatesNothing(claim, denials) || claim.IsWriter && IsFurniture(reading, claim) ? null : reader.Of(claim.Content, claim.Sourcing.Chain.Origin))];
    }

    // Acts, plans and feelings; and "reports" that the page names only because somebody rejects them.
    private static bool StatesNothing(Claim claim, Claim[] denials) =>
        claim.Attribution?.Cue?.Type is CueType.Action or CueType.Intention or CueType.Attitude
        || claim is { IsWriter: false, Attribution.Rejects: false } && IsUnnamed(claim.Sourcing.Chain.Origin)
            && Array.Exists(denials, denial => denial.Id == claim.Inside || denial.Content.Any(piece => piece.Contains(claim.Content[0])));

    // "<i>claims</i> that bridges were hit" are nobody's.
    private static bool IsUnnamed(Source? source) =>
        source is null or { Kind: SourceKind.Anonymous } || source.Kind is SourceKind.Group or SourceKind.Unknown && WordLists.Hearsay.Has(source.Name.AsSpan(source.Name.LastIndexOf(' ') + 1));

    private static bool IsFurniture(Reading reading, Claim claim) =>
        claim.Content.Any(piece => reading.Document[piece] is var words && (words.ContainsAny(Furniture.Sentences) || words.ContainsAny(Furniture.Lines)));

    /// <summary>What the words at <paramref name="content"/> come to; null when they say too little to be known again.</summary>
    /// <param name="content">Spans of the page's text, in order.</param>
    /// <param name="speaker">Who says them: whom "I" and "we" mean; null when not known.</param>
    public Gist? Of(ImmutableArray<TextSpan> content, Source? speaker = null)
    {
        var (words, forms, names) = (new List<string>(), new List<string>(), new List<GistName>());
        var (negated, isSaid, isPast) = (false, false, false);
        foreach (var piece in content)
        {
            for (var i = _reading.TokenAt(piece.Start); i < _reading.Tokens.Length && _reading.Tokens[i].Span.End <= piece.End; i++)
            {
                isPast |= isSaid && OpensClause(i);
                negated ^= !isPast && _terms.Words.IsNegation(i) && !IsAffirmed(i);
                isSaid |= _reading.Tokens[i].IsVerb;
                if (_terms.Words.NameAt(i) is >= 0 and var name)
                    Add(names, _reading.Mentions[name]);
                else if (_terms.Words.WordAt(i) is { } key && words.Count < MostWords && !words.Contains(key))
                {
                    words.Add(key);
                    forms.Add(Clipped(_reading.Word(i)));
                }
                else if (speaker is { Kind: SourceKind.Person or SourceKind.Institution } && _reading.Is(i, Speaker))
                    Add(names, new(default, speaker.Kind == SourceKind.Person ? MentionKind.Person : MentionKind.Organisation, speaker.Name));
            }
        }
        var quantities = content.SelectMany(piece => _reading.Quantities.AsSpan().StartingIn(piece).ToArray()).Take(MostFigures).ToList();
        if (words.Sum(Rarity.Of) + names.Sum(name => Weight(name.Name)) + OfFigure * quantities.Count(quantity => quantity.Of is not null && !quantity.Status.IsEmpty) < (isSaid || quantities.Count > 0 ? Enough : EnoughUnsaid) || words.Count + names.Count < 2)
            return null;
        var clause = Clause.Read(_reading, _terms, WithoutDoubt(content[0]));
        TimeExpression[] times = [.. content.SelectMany(piece => _reading.Times.AsSpan().StartingIn(piece).ToArray())];
        var (earliest, latest) = DaysOf(times);
        return new()
        {
            Words = [.. words],
            Forms = [.. forms],
            Names = [.. names],
            Event = clause.Event,
            Doers = clause.Doers,
            Figures = [.. quantities.Select(Figure)],
            Earliest = earliest,
            Latest = latest,
            Dates = [.. times.Where(time => time.Named is not null && !IsBound(_reading.TokenAt(time.Span.Start))).Select(time => time.Named!.Value).Distinct().Take(MostDates)],
            IsNegated = negated,
            Quoted = Quotations(content),
            Near = NearTerms(content),
            Around = _around,
        };
    }

    private static readonly Words Proofs = Words.Listed("usage", "proof");

    /// <summary>"<i>there is no evidence that</i> the bridges were hit": what happens, or does not, is what the clause behind tells.</summary>
    private TextSpan WithoutDoubt(TextSpan content)
    {
        const int Furthest = 8;
        var first = _reading.TokenAt(content.Start);
        for (var i = first; i < Math.Min(_reading.Tokens.Length - 1, first + Furthest); i++)
        {
            if (_reading.Is(i + 1, "that") && _reading.Is(i, Proofs) && _reading.Tokens[i + 1].Span.End < content.End)
                return new(_reading.Tokens[i + 1].Span.End, content.End);
        }
        return content;
    }

    // What is denied behind it is not what happened: "43 were killed, and nobody has told us why", "fired at two bases and caused no damage", "16, one of which did not explode".
    private bool OpensClause(int i) =>
        _reading.Tokens[i].Tag == PosTag.Conjunction && i > 0 && (_reading.Tokens[i - 1].Kind == TokenKind.Comma || i + 1 < _reading.Tokens.Length && (_reading.Tokens[i + 1].IsVerb || _reading.Is(i + 1, WordLists.Auxiliaries)))
        || _reading.Is(i, Asides) || i > 0 && _reading.Tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Semicolon;

    /// <summary>"<i>no</i> doubt", "<i>not</i> only": the word says of nothing that it is not so.</summary>
    private bool IsAffirmed(int i) => i + 1 < _reading.Tokens.Length && _reading.Is(i + 1, Affirmed);

    private static string Clipped(ReadOnlySpan<char> word) => word[..Math.Min(word.Length, GistCodec.MostLetters)].ToString();

    private static double Weight(string name) => name.Split(' ').Max(word => Rarity.Of(Kin.Of(word)));

    private static void Add(List<GistName> names, Mention mention)
    {
        var name = new GistName(Clipped(mention.Name), mention.Kind);
        if (names.Count < MostNames && name.Name.Length > 0 && !names.Contains(name))
            names.Add(name);
    }

    private const string Reached = " to"; // "rose to 520": what it has come to, not by how much

    private GistFigure Figure(Quantity quantity) => new()
    {
        Bounds = quantity.Bounds,
        Approximate = quantity.Approximate,
        Of = quantity.Of is { } of ? Clipped(Kin.Of(_reading.Document[of])) : null,
        Scope = quantity.Scope is { } scope ? [.. _terms.In(scope).Distinct(StringComparer.Ordinal).Take(MostFigures).Select(key => Clipped(key))] : [],
        Status = quantity.Status,
        Unit = quantity.Currency ?? quantity.Unit,
        Per = quantity.Per,
        IsChange = quantity.Change is { } change && !change.EndsWith(Reached, StringComparison.Ordinal),
        AsOf = quantity.AsOf?.Latest ?? quantity.AsOf?.Earliest,
        Text = Clipped(_reading.Document[quantity.Span]),
    };

    /// <summary>The finest of the times that stand in the content; the first one among equals.</summary>
    private static (DateOnly? Earliest, DateOnly? Latest) DaysOf(TimeExpression[] times)
    {
        var told = times.Where(time => time.Earliest is not null || time.Latest is not null);
        return told.OrderBy(time => (time.Latest?.DayNumber ?? int.MaxValue / 2) - (long)(time.Earliest?.DayNumber ?? int.MinValue / 2)).FirstOrDefault() is { } finest ? (finest.Earliest, finest.Latest) : default;
    }

    /// <summary>"<i>by</i> May 3 twelve people had died", "losses <i>as of</i> May 3": the day says how long something is counted, not when it happened.</summary>
    private bool IsBound(int date) => _reading.Is(date - 1, Bounding) || _reading.Is(date - 1, "of") && _reading.Is(date - 2, "as");

    private ImmutableArray<ulong> Quotations(ImmutableArray<TextSpan> content)
    {
        var (hashes, words) = (ImmutableArray.CreateBuilder<ulong>(), new List<ulong>());
        var last = -1;
        foreach (var piece in content)
        {
            for (var q = Math.Max(0, ((ReadOnlySpan<Quotation>)_quotations).LastUpTo(piece.Start)); q < _quotations.Length && _quotations[q].Inner.Start < piece.End; q++)
            {
                if (q != last)
                    words.Clear(); // a quotation that its cue interrupts runs on in the next piece
                last = q;
                var from = words.Count;
                AddWords(words, Math.Max(piece.Start, _quotations[q].Inner.Start), Math.Min(piece.End, _quotations[q].Inner.End));
                for (var i = Math.Max(0, from - Run + 1); i + Run <= words.Count && hashes.Count < MostQuoted; i++)
                    hashes.Add(words[i..(i + Run)].Aggregate(14695981039346656037, (hash, word) => (hash ^ word) * 1099511628211));
            }
        }
        return hashes.ToImmutable();
    }

    private void AddWords(List<ulong> words, int start, int end)
    {
        for (var i = _reading.TokenAt(start); i < _reading.Tokens.Length && _reading.Tokens[i].Span.End <= end && words.Count < MostQuoted + Run; i++)
        {
            if (_reading.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                words.Add(Small(_reading.Word(i)));
        }
    }

    private static ulong Small(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037;
        foreach (var c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
        return hash;
    }

    /// <summary>The rarest keys of the content's sentences and of the one before that stand outside the content.</summary>
    private ImmutableArray<uint> NearTerms(ImmutableArray<TextSpan> content)
    {
        var (first, last) = (_reading.Sentences.AsSpan().LastUpTo(content[0].Start), _reading.Sentences.AsSpan().LastUpTo(content[^1].Start));
        if (first < 0)
            return [];
        var keys = new HashSet<uint>();
        var start = _reading.Sentences[Math.Max(0, first - 1)].FirstToken;
        for (var i = start; i < Math.Min(start + NearTokens, _reading.Sentences[last].EndToken); i++)
        {
            var span = _reading.Tokens[i].Span;
            if (!content.Any(piece => piece.Overlaps(span)) && _terms.At(i) is { } key)
                keys.Add(Rarity.Hash(key));
        }
        return [.. keys.OrderByDescending(Rarity.Of).ThenBy(key => key).Take(MostNear).Order()];
    }

    private ImmutableArray<uint> PageTerms()
    {
        const int longest = 20_000; // tokens: what a page is about stands before
        var counts = new Dictionary<uint, int>();
        for (var i = 0; i < Math.Min(_reading.Tokens.Length, longest); i++)
        {
            if (_terms.At(i) is { } key)
                counts[Rarity.Hash(key)] = counts.GetValueOrDefault(Rarity.Hash(key)) + 1;
        }
        return [.. counts.OrderByDescending(key => (1 + Math.Log(key.Value)) * Rarity.Of(key.Key)).ThenBy(key => key.Key).Take(MostAround).Select(key => key.Key).Order()];
    }
}
