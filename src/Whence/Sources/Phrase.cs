using System.Text;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>A source's words as the resolver looks at them: tokens without outer marks, the head, what stands in apposition.</summary>
internal sealed class Phrase
{

    private static readonly Words Reflexives = new("himself herself itself themselves");

    private static readonly Words Explaining = Words.Listed("body-words", "behind a name");

    private static readonly Words TimePointers = new("this last past next earlier later late early");

    private readonly Reading _reading;

    public Phrase(Reading reading, TextSpan span)
    {
        _reading = reading;
        var (start, end) = (reading.TokenAt(span.Start), reading.TokenAt(span.End));
        while (start < end && Token(start).Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Open)
            start++;
        while (end > start && Token(end - 1).Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Clitic)
            end--;
        while (end > start + 1 && Reflexives.Has(Word(end - 1)))
            end--; // "Berg herself"
        end = BeforeTime(start, end);
        (Start, End) = (start, end);
        HeadEnd = start;
        while (HeadEnd < end && (Token(HeadEnd).Kind is not (TokenKind.Comma or TokenKind.Open) || IsBetweenAdjectives(HeadEnd, end)) && !IsDash(HeadEnd) && !(HeadEnd > start && Is(HeadEnd, "who")))
            HeadEnd++;
        var relay = start;
        while (relay < HeadEnd && Token(relay).Tag is PosTag.Determiner or PosTag.Adverb or PosTag.Conjunction or PosTag.PossessivePronoun && !Is(relay, "some") && !(relay + 1 < HeadEnd && Token(relay + 1).Kind == TokenKind.Clitic))
            relay++;
        if (relay > start && relay + 1 < HeadEnd && Is(relay, "than") && Token(relay + 1).Tag == PosTag.Number)
            relay += 2; // "more than 200 engineers"
        if (relay + 2 < HeadEnd && Is(relay, "one") && Is(relay + 1, "of"))
            relay += 2;
        var set = SetAt(relay);
        if (set + 2 < HeadEnd && Is(set + 1, "of") && Token(HeadEnd - 1).Kind == TokenKind.Word)
        {
            relay = set + 2; // "many of his supporters", "a chorus of critics": the supporters, the critics
            while (relay + 1 < HeadEnd && Token(relay).Tag is PosTag.Determiner or PosTag.PossessivePronoun)
                relay++;
        }
        while (relay + 1 < HeadEnd && WordLists.Quantities.Has(Word(relay)) && Token(relay + 1).Kind == TokenKind.Word)
            relay++;
        CoreStart = Math.Min(relay, Math.Max(start, HeadEnd - 1));
    }

    /// <summary>A dash, also one that is written as a hyphen between spaces: "Anna Berg <i>-</i> the mayor <i>-</i> said"; not where a name is set so ("Berg - Talven").</summary>
    private bool IsDash(int i) =>
        Token(i).Kind == TokenKind.Dash && (!Is(i, "-") || i > 0 && i + 1 < _reading.Tokens.Length && !Token(i + 1).IsCapital && Token(i - 1).Span.End < Token(i).Span.Start && Token(i).Span.End < Token(i + 1).Span.Start);

    /// <summary>"a few small<i>,</i> limited studies": a comma that sets two adjectives of one noun apart, and nobody from an apposition.</summary>
    private bool IsBetweenAdjectives(int comma, int end)
    {
        if (comma + 2 >= end || comma == 0 || Token(comma - 1) is not { IsCapital: false, Tag: PosTag.Adjective } || Token(comma + 1) is not { IsCapital: false, Tag: PosTag.Adjective or PosTag.VerbParticiple } || !Token(comma + 2).IsNoun)
            return false;
        for (var i = Start; i < comma; i++)
        {
            if (Token(i).IsNoun)
                return false;
        }
        return true;
    }

    /// <summary>"a growing <i>number</i> of scientists", "as many as <i>half</i> of the farmers": the word or number that counts out some of those behind it, what only says how many left out; the last token of the head part where there is none.</summary>
    private int SetAt(int start)
    {
        var i = start;
        while (i < HeadEnd && WordLists.AboutNumbers.Has(Word(i)) && !Is(i + 1, "of"))
            i++;
        if (i < HeadEnd && Token(i).Tag == PosTag.Number)
            return i;
        while (i < HeadEnd && (IsIndefinite || start == Start) && Token(i) is { IsCapital: false, Tag: PosTag.Adjective or PosTag.VerbIng } && !WordLists.Sets.Has(Word(i)))
            i++;
        return i < HeadEnd && WordLists.Sets.Has(Word(i)) ? i : HeadEnd;
    }

    /// <summary>"The administration <i>this past June</i>", "the ministry <i>last week</i>": where the words for a time begin at the end of the words for somebody; <paramref name="end"/> where there are none.</summary>
    private int BeforeTime(int start, int end)
    {
        var first = end - 1;
        if (first <= start || !WordLists.TimeWords.Has(Word(first)))
            return end;
        while (first > start + 1 && Token(first).Tag != PosTag.Determiner && TimePointers.Has(Word(first - 1)))
            first--;
        if (first == end - 1)
            return end;
        while (first > start && Token(first - 1).Tag is PosTag.Preposition or PosTag.Determiner)
            first--; // "polls over the past month"
        return first > start ? first : end;
    }

    /// <summary>First token.</summary>
    public int Start { get; }

    /// <summary>First token after.</summary>
    public int End { get; }

    /// <summary>First token after the part before any apposition.</summary>
    public int HeadEnd { get; }

    /// <summary>First token after the determiner.</summary>
    public int CoreStart { get; }

    public bool IsEmpty => Start >= End;

    /// <summary>Whether its first word opens a sentence, so that its capital says nothing.</summary>
    public bool OpensSentence => Start == 0 || Token(Start - 1).Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon || OpensOne();

    private bool OpensOne() => _reading.SentenceAt(Start) is var s && s < _reading.Sentences.Length && _reading.Sentences[s].FirstToken == Start;

    /// <summary>Where it starts in the text.</summary>
    public int Position => IsEmpty ? 0 : Token(Start).Span.Start;

    public Token Token(int i) => _reading.Tokens[i];

    /// <summary>Whether the page has a token there.</summary>
    public bool Has(int i) => i < _reading.Tokens.Length;

    public ReadOnlySpan<char> Word(int i) => _reading.Word(i);

    public bool Is(int i, string word) => _reading.Is(i, word);

    /// <summary>The head part without its determiner, as written.</summary>
    public string Core => Text(CoreStart, HeadEnd);

    /// <summary>The head part in small letters with straight apostrophes and single spaces.</summary>
    public string Folded
    {
        get
        {
            var folded = new StringBuilder();
            for (var i = CoreStart; i < HeadEnd; i++)
            {
                if (folded.Length > 0 && Token(i).Kind != TokenKind.Clitic)
                    folded.Append(' ');
                foreach (var c in Word(i))
                    folded.Append(Tokenizer.IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c));
            }
            return folded.ToString();
        }
    }

    /// <summary>From token to token, as written.</summary>
    public string Text(int start, int end) => start < end ? _reading.Document.Text[Token(start).Span.Start..Token(end - 1).Span.End] : "";

    /// <summary>The head noun: the last noun before the first preposition.</summary>
    public int Head
    {
        get
        {
            var head = -1;
            for (var i = CoreStart; i < HeadEnd; i++)
            {
                if (Token(i).Kind == TokenKind.Clitic && i + 1 < HeadEnd)
                    head = -1; // whose it is, is not what it is
                if (head >= 0 && !Token(i).IsCapital && (Word(i).EndsWith("ing", StringComparison.Ordinal) || Word(i).EndsWith("ed", StringComparison.Ordinal)) && Scene.IsPersonNoun(Word(head)))
                    break; // "the diplomat taking part in …", "a person briefed on …", whatever part of speech the tagger saw in it
                if (head >= 0 && Token(i) is { Tag: PosTag.VerbPast, IsCapital: false } && Token(head) is { IsNoun: true, IsCapital: false } && (WordLists.Records.Has(Word(head)) || WordLists.Documents.HasSingular(Word(head))))
                    break; // "figures released Friday"
                if (head >= 0 && Token(i).Tag == PosTag.Pronoun && WordLists.PersonPronouns.Has(Word(i)))
                    break; // "a post he wrote"
                if (head >= 0 && Token(head).IsCapital && OwnerBehind(i) is > 0 and var clitic)
                {
                    (head, i) = (-1, clitic);
                    continue; // "the Bank of Lenna's chief economist"
                }
                if (head >= 0 && Token(i).Tag == PosTag.Adjective && !EndsAsOffice(i) && !IsSomebody(i) && !IsBeforeNoun(i) && (Token(head).IsNoun || Scene.IsPersonNoun(Word(head))) && Token(i - 1).Kind != TokenKind.Clitic || head >= 0 && Token(i).Tag is PosTag.Preposition or PosTag.To or PosTag.VerbParticiple or PosTag.VerbIng or PosTag.Wh)
                    break;
                if (Token(i).IsNoun || Token(i).Tag is PosTag.Pronoun or PosTag.Adjective or PosTag.Other || EndsAsOffice(i) || IsSomebody(i))
                    head = i;
            }
            return head < 0 ? Math.Max(CoreStart, HeadEnd - 1) : head;
        }
    }

    /// <summary>"Bank <i>of Lenna's</i> chief economist": the possessive ending behind "of" and a name in capitals, something small behind it; nought where none stands there.</summary>
    private int OwnerBehind(int of)
    {
        if (!Is(of, "of"))
            return 0;
        var i = of + 1;
        while (i < HeadEnd && (Token(i) is { IsCapital: true, Kind: TokenKind.Word } || Is(i, "the") || Is(i, "of")))
            i++;
        return i > of + 1 && i + 1 < HeadEnd && Token(i - 1).IsCapital && Token(i).Kind == TokenKind.Clitic && !Token(i + 1).IsCapital ? i : 0;
    }

    /// <summary>The capitals behind "in" or "of" at a token, articles left out; null when there are none.</summary>
    public (int Start, int End)? Behind(int i)
    {
        if (i + 2 >= _reading.Tokens.Length || !Is(i, "in") && !Is(i, "of"))
            return null;
        var start = Is(i + 1, "the") ? i + 2 : i + 1;
        var end = start;
        while (end < _reading.Tokens.Length && Token(end) is { Kind: TokenKind.Word, IsCapital: true, IsNoun: true })
            end++;
        return end > start ? (start, end) : null;
    }

    /// <summary>Where the capitals start that end at the head, what only describes left out: "the local watchdog <i>River Intelligence</i>"; the first word after the determiner where the head has no capital.</summary>
    public int NameStart
    {
        get
        {
            var start = Head;
            if (!Token(start).IsCapital)
                return CoreStart;
            while (start > CoreStart && Token(start - 1) is { IsCapital: true, Kind: TokenKind.Word } && !Looks.LikeASeat(Word(start - 1)))
                start--;
            return start > CoreStart && (Token(start - 1) is { IsCapital: false, IsNoun: true } || Looks.LikeASeat(Word(start - 1))) ? start : CoreStart;
        }
    }

    /// <summary>Where a name ends before words that only say what the body is: "the Observatory for River Rights <i>flood monitor</i>", "the Lenz Institute <i>think tank</i>"; the end of the head part where none do.</summary>
    public int NameEnd
    {
        get
        {
            var end = HeadEnd;
            if (IsEmpty || Token(end - 1).IsCapital || !Explaining.Has(Word(end - 1)))
                return HeadEnd;
            while (end > CoreStart && Token(end - 1) is { IsCapital: false, Kind: TokenKind.Word } token && (token.IsNoun || token.Tag == PosTag.Adjective))
                end--;
            return end > CoreStart && Token(end - 1).IsCapital ? end : HeadEnd;
        }
    }

    /// <summary>Whether the head is a plural; the first word of a sentence is one by its ending, whatever its capital made of it.</summary>
    public bool IsPlural => Token(Head).Tag == PosTag.Nouns || Head == Start && OpensSentence && Word(Head) is [.., not 's', 's'];

    /// <summary>The word that says whose the head is: "his", or a possessive ending before it; nought for none.</summary>
    public int Owner
    {
        get
        {
            if (Start > 0 && Token(Start).Tag == PosTag.PossessivePronoun)
                return Start;
            for (var i = CoreStart + 1; i < Head; i++)
            {
                if (Token(i).Kind == TokenKind.Clitic)
                    return i;
            }
            return 0;
        }
    }

    /// <summary>"The <i>President</i> of the League", whatever part of speech its capital made of it: an office, and of what.</summary>
    public bool IsOfficeOf =>
        Head is var head && head + 2 < HeadEnd && Is(head + 1, "of") && Token(head) is { IsCapital: true, Tag: PosTag.Name } && (head == CoreStart || !Token(head - 1).IsCapital) && Start < CoreStart && Offices.GroupsOf(Word(head)) != 0;

    /// <summary>Whether nothing but the tokens stands between quotation marks: says "Economist".</summary>
    public bool IsQuoted(int start, int end) =>
        start > 0 && end < _reading.Tokens.Length && Token(start - 1).Kind == TokenKind.Quote && Token(end).Kind == TokenKind.Quote;

    /// <summary>"the US <i>national</i> intelligence director": an adjective with its noun behind it.</summary>
    private bool IsBeforeNoun(int i)
    {
        while (i < HeadEnd && Token(i).Tag == PosTag.Adjective)
            i++;
        return i < HeadEnd && Token(i).IsNoun;
    }

    /// <summary>"The defence secretary, Anna Berg": the last word is an office, whatever part of speech the tagger saw in it.</summary>
    private bool EndsAsOffice(int i) => i + 1 == HeadEnd && i > CoreStart && !Token(i).IsNoun && Token(i).Kind == TokenKind.Word && Offices.GroupsOf(Word(i)) != 0;

    /// <summary>"The government <i>delegate</i> in Oristad", "a Rusan <i>executive</i>", "senior <i>executives</i> working with mills": a noun for a person or document behind another noun or an adjective and at the end of the words, before a preposition or a participle, whatever part of speech the tagger saw in it.</summary>
    private bool IsSomebody(int i) =>
        i > CoreStart && !Token(i).IsNoun && Token(i).Tag is PosTag.Adjective or PosTag.VerbBase or PosTag.VerbPresent or PosTag.VerbThird && (Token(i - 1).IsNoun || Token(i - 1).Tag is PosTag.Number or PosTag.Adjective) && (Scene.IsPersonNoun(Word(i)) || WordLists.Documents.Has(Word(i))) && (i + 1 == HeadEnd || Token(i + 1).Tag == PosTag.Preposition || Word(i + 1).EndsWith("ing", StringComparison.Ordinal));

    /// <summary>Whether the determiner points back: the, this, that, its.</summary>
    public bool IsDefinite => CoreStart > Start && (Is(Start, "the") || Is(Start, "this") || Is(Start, "that") || Is(Start, "these") || Is(Start, "those") || Is(Start, "its") || Is(Start, "his") || Is(Start, "her") || Is(Start, "their"));

    /// <summary>Whether the determiner or number introduces somebody new: a, one, two, some.</summary>
    public bool IsIndefinite => !IsEmpty && (Is(Start, "a") || Is(Start, "an") || Is(Start, "one") || Is(Start, "another") || Is(Start, "some") || Is(Start, "several") || Token(Start).Tag == PosTag.Number);
}
