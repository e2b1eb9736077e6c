using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>In which states a figure's things are counted, as the verbs and nouns around it report.</summary>
internal sealed class Statuses(Line line)
{
    private const int ReachAfter = 26;
    private const int ReachBefore = 10;

    private static readonly Words Be = new("be am is are was were been being get got gets getting");
    private static readonly Words Have = new("have has had 've ’ve having");
    private static readonly Words Linkers = new(
        "who that which 'd ’d also to will would may might could can must reported reportedly confirmed believed feared presumed known thought estimated said expected listed declared found forced left allegedly already so far since now both either all then there were");

    private static readonly Words Listing = new("and or and/or nor");
    private static readonly Words Asides = new("including among many most some mostly mainly all both");
    private static readonly Words Totals = new("number numbers total tally count");
    private static readonly Words Skipped = new("the a an another further additional other more his her its their our some about");
    private static readonly Words Leaving = new("left leave leaving leaves");

    private readonly List<string> _found = [];

    /// <summary>What was found, in the order of the text.</summary>
    public IReadOnlyList<string> Found => _found;

    /// <summary>Whether it was found before the figure, where it holds for a list behind it as well.</summary>
    public bool IsBefore { get; private set; }

    /// <summary>Reads the states around a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="head">Its head noun; -1 for none.</param>
    /// <param name="end">The first token after its phrase.</param>
    public void Read(Figure figure, int head, int end)
    {
        for (var i = figure.End; i < (head < 0 ? figure.End : head + 1); i++)
        {
            if (Match(i, StatusPart.Noun) is { } noun && i == head || (noun = Match(i, StatusPart.Done)!) is not null && i < head)
                Add(noun!.Status);
        }
        Before(figure.Start);
        if (_found.Count > 0 && IsBefore)
            return;
        After(end);
    }

    private void Add(string status)
    {
        if (!_found.Contains(status))
            _found.Add(status);
    }

    /// <summary>"killed at least", "wiped out", "the arrest of", "the death toll rose to", "killed or wounded".</summary>
    private void Before(int start)
    {
        var i = start - 1;
        while (i >= line.First && (Skipped.Has(line.Word(i)) || line.At(i).Tag is PosTag.Adverb || line.Is(i, TokenKind.Quote)))
            i--;
        if (line.Is(i, TokenKind.Colon) && Ending(i, StatusPart.Done, StatusPart.Noun) is { } label)
            (IsBefore, _) = (true, AddTrue(label.Status));
        else if (line.Is(i, "of") && Ending(i, StatusPart.Noun) is { } noun)
            (IsBefore, _) = (true, AddTrue(noun.Status));
        else if (Ending(i + 1, StatusPart.Done, StatusPart.Doing) is { } verb && !IsPassive(i + 1 - verb.Words.Length))
            OfVerb(i + 1, verb);
        else
            OfTotal(start);
    }

    private void OfVerb(int end, StatusEntry verb)
    {
        IsBefore = true;
        var first = end - verb.Words.Length;
        if (Listing.Has(line.Word(first - 1)) && Ending(first - 1, StatusPart.Done, StatusPart.Doing) is { } other)
            Add(other.Status);
        Add(verb.Status);
    }

    private bool AddTrue(string status)
    {
        Add(status);
        return true;
    }

    /// <summary>"the death toll has risen to", "the number of people killed reached".</summary>
    private void OfTotal(int start)
    {
        for (var i = start - 1; i >= line.First && i >= start - ReachBefore; i--)
        {
            if (line.At(i).Kind is TokenKind.Number or TokenKind.Semicolon)
                return;
            var toll = line.Is(i, "toll");
            if (!toll && !Totals.Has(line.Word(i)))
                continue;
            for (var k = i; k < start; k++)
            {
                if ((Match(k, StatusPart.Done) ?? Match(k, StatusPart.Noun)) is { } entry)
                    (IsBefore, _) = (true, AddTrue(entry.Status));
            }
            if (toll && _found.Count == 0 && (line.Is(i - 1, "death") || line.At(i - 1).Tag is not (PosTag.Noun or PosTag.Adjective)))
                (IsBefore, _) = (true, AddTrue("killed"));
            return;
        }
    }

    /// <summary>"… were killed, wounded or taken prisoner", "… who have fled", "… dead", over what stands between.</summary>
    private void After(int from)
    {
        var (passive, has, listing, seen) = (false, false, false, _found.Count > 0);
        for (var i = from; line.Has(i) && i < from + ReachAfter; i++)
        {
            var token = line.At(i);
            var word = line.Word(i);
            if (token.Kind is TokenKind.Comma)
            {
                if (Match(i + 1, StatusPart.Done) is null && !Listing.Has(line.Word(i + 1)) && !Be.Has(line.Word(i + 1)) && !line.Is(i + 1, "who") && !line.Is(i + 1, "which") && !Have.Has(line.Word(i + 1)) && Aside(i) is var over)
                {
                    if (over < 0 || seen)
                        return;
                    i = over;
                }
                continue;
            }
            if (token.Tag is PosTag.To or PosTag.Modal)
                passive = has = false; // "are expected to leave"
            if (Be.Has(word) || Have.Has(word))
            {
                (passive, has) = (passive || Be.Has(word), has || Have.Has(word));
                continue;
            }
            if (Reported(i, passive, has) is { } entry)
            {
                Add(entry.Status);
                (seen, listing) = (true, false);
                i += entry.Words.Length - 1;
                continue;
            }
            if (Listing.Has(word))
            {
                listing = true;
                continue;
            }
            if (Figure.At(line, i) is { } next && !(next.End == i + 1 && line.Is(i, "one")))
            {
                // "12 soldiers and 30 civilians were killed"
                if (seen || !listing && !line.Is(i - 1, TokenKind.Comma))
                    return;
                var head = Phrase.Head(line, next.End);
                i = (head < 0 ? next.End : Phrase.End(line, head)) - 1;
                listing = false;
                continue;
            }
            if (listing || !MayStandBetween(token, word, seen, passive || has))
                return;
        }
    }

    /// <summary>The status that the words at the token report of the subject before them; null for none.</summary>
    private StatusEntry? Reported(int i, bool passive, bool has)
    {
        if (Match(i, StatusPart.Does) is { } does && (!passive || line.At(i).Tag == PosTag.VerbIng) && !(Leaving.Has(line.Word(i)) && !Leaves(i + 1)))
            return does;
        return Match(i, StatusPart.Done) is { } done && (passive || !has && !HasObject(i + done.Words.Length)) ? done : null;
    }

    /// <summary>"left the country", "leaving Tarvonia", "will leave in April"; not "left a lot of pain", "leave open".</summary>
    private bool Leaves(int i) =>
        !line.Has(i) || line.At(i) is { Kind: not TokenKind.Word } || line.At(i) is { Tag: PosTag.Name, IsCapital: true } || line.At(i).Tag is PosTag.Preposition or PosTag.To || line.Is(i, "and") || line.Is(i, "since") || line.Is(i, "so")
        || (line.At(i).Tag is PosTag.Determiner or PosTag.PossessivePronoun) && (line.Is(i + 1, "country") || line.Is(i + 1, "region") || line.Is(i + 1, "city") || line.At(i + 1).IsCapital || line.Is(i + 1, "homes") || line.Is(i + 1, "area") || line.Is(i + 1, "state") || line.Is(i + 1, "homeland"));

    private bool HasObject(int i) =>
        line.At(i).Tag is PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Name or PosTag.Pronoun or PosTag.Number or PosTag.Nouns && !line.Is(i, "all") && !line.Is(i, "both") && !(WordLists.TimeWords.Has(line.Word(i)) || line.Is(i, "that") || line.Is(i, "this"));

    /// <summary>Where the aside that the comma opens ends; -1 when it opens none.</summary>
    private int Aside(int comma)
    {
        if (!Asides.Has(line.Word(comma + 1)) && !line.Is(comma + 1, TokenKind.Number) && Number.Below100(line.Word(comma + 1)) is null)
        {
            // the end of one: "including three children, were killed"
            return -1;
        }
        for (var i = comma + 2; line.Has(i) && i < comma + 16; i++)
        {
            if (line.Is(i, TokenKind.Comma) && (Be.Has(line.Word(i + 1)) || Have.Has(line.Word(i + 1)) || line.At(i + 1).IsVerb))
                return i;
        }
        return -1;
    }

    private bool MayStandBetween(Token token, ReadOnlySpan<char> word, bool seen, bool auxiliary)
    {
        if (Linkers.Has(word) || token.Kind is TokenKind.Quote or TokenKind.Clitic || token.Tag is PosTag.Adverb)
            return true;
        if (seen || auxiliary || token.Kind is not TokenKind.Word || WordLists.Subordinators.Has(word))
            return false;
        return token.IsNoun || token.Tag is PosTag.Preposition or PosTag.Determiner or PosTag.Adjective or PosTag.Possessive or PosTag.PossessivePronoun or PosTag.VerbIng or PosTag.VerbParticiple or PosTag.Number;
    }

    private bool IsPassive(int verb)
    {
        var i = verb - 1;
        while (line.At(i).Tag == PosTag.Adverb)
            i--;
        return Be.Has(line.Word(i));
    }

    private StatusEntry? Match(int i, StatusPart part)
    {
        foreach (var entry in StatusLexicon.StartingWith(line.Word(i)))
        {
            if (entry.Part == part && line.Starts(i, entry.Words))
                return entry;
        }
        return null;
    }

    /// <summary>The entry whose words end right before the token.</summary>
    private StatusEntry? Ending(int end, params ReadOnlySpan<StatusPart> parts)
    {
        const int longest = 4;
        for (var i = end - longest; i < end; i++)
        {
            foreach (var entry in StatusLexicon.StartingWith(line.Word(i)))
            {
                if (i + entry.Words.Length == end && parts.Contains(entry.Part) && line.Starts(i, entry.Words))
                    return entry;
            }
        }
        return null;
    }
}
