using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>"Who" and "which" behind a noun: whom the clause tells of.</summary>
internal sealed class RelativeResolver(Scene scene, Func<Phrase, Source?> resolve)
{
    private const int Back = 400; // UTF-16 units: where the one described was named

    /// <summary>"<i>Anna Berg</i>, a member of the Grain Forum, who said", "<i>Anna Berg</i>, R-Oristad, who": whom the words up to the comma describe; null where they end with somebody else, who is then meant.</summary>
    private Person? Described(int comma)
    {
        const int Longest = 16; // tokens
        var (tokens, first) = (scene.Reading.Tokens, comma);
        while (first > Math.Max(1, comma - Longest) && tokens[first - 1] is { Kind: TokenKind.Word or TokenKind.Clitic or TokenKind.Number, IsVerb: false })
            first--;
        if (first == comma || tokens[first - 1].Kind != TokenKind.Comma || tokens[comma - 1].Tag == PosTag.Nouns || tokens[first].IsCapital && !Looks.LikeAParty(scene.Reading.Word(first)))
            return null;
        return scene.Cast.In(tokens[first].Span.Start - Back, tokens[comma].Span.Start) is [.., var last] && last.EndToken == first - 1 ? last.Person : null;
    }

    /// <summary>"the engineers who said", "Mira Talven, who said": the words before.</summary>
    public Source? Read(Phrase phrase)
    {
        var end = phrase.Start;
        if (phrase.Token(end - 1).Kind == TokenKind.Comma && Described(--end) is { } described && phrase.Is(phrase.Start, "who"))
            return Scene.Of(described);
        if (phrase.Token(end - 1).Kind == TokenKind.Dash)
            end = BeforeAside(end - 1); // "the officials – who have often condemned it – …"
        while (BeforeBrackets(end) is > 0 and var open)
            end = open; // "the Academy of Dams (AD), which said"
        if (!phrase.Is(phrase.Start, "who") && Titled(end) is { } title)
            return resolve(title);
        var start = end;
        if (end > 0 && scene.OrganisationAt(end - 1) is { } body)
            start = scene.Reading.TokenAt(body.Start); // "the Olympic Committee of Tarvonia, who said"
        while (start > 0 && phrase.Token(start - 1) is { Kind: TokenKind.Word or TokenKind.Clitic or TokenKind.Number } token && (token.IsNoun || token.Tag is PosTag.Adjective or PosTag.Determiner or PosTag.Number or PosTag.Possessive or PosTag.PossessivePronoun || token.Kind == TokenKind.Clitic))
            start--;
        if (start > 2 && phrase.Token(start - 1).Tag == PosTag.Preposition && phrase.Is(phrase.Start, "which") && scene.OrganisationAt(start - 2) is { } seated && !scene.Reading.Is(start - 1, "of"))
            return resolve(new Phrase(scene.Reading, seated)); // "the Grain Forum in Tarvonia, which said"
        if (phrase.Is(phrase.Start, "who") && phrase.Token(end - 1).IsCapital && HeadPerson(start) is > 0 and var person)
            start = person; // "the director of studies at the Mill Institute, who said"
        else if (start > 2 && phrase.Token(start - 1).Tag == PosTag.Preposition && phrase.Token(start - 2).IsNoun && Scene.IsPersonNoun(phrase.Word(start - 2)))
        {
            for (start -= 2; start > 0 && phrase.Token(start - 1) is { Kind: TokenKind.Word } before && (before.IsNoun || before.Tag == PosTag.Adjective);)
                start--; // "deputies in the Assembly who said"
        }
        if (!phrase.Is(phrase.Start, "who") && PaperBefore(start, end) is { } paper)
            return paper.Owner > paper.Start && WordLists.Filings.Has(paper.Word(paper.Head)) ? resolve(new Phrase(scene.Reading, new(paper.Position, paper.Token(paper.Owner - 1).Span.End))) : resolve(paper); // "the court's ruling in Berg"
        if (OneAmong(start) is { } one)
            return one;
        return start < end ? resolve(new Phrase(scene.Reading, new(phrase.Token(start).Span.Start, phrase.Token(end - 1).Span.End))) : null;
    }

    /// <summary>"the Grain Forum <i>(Forum of Millers)</i>": where the bracket opens that a token closes; nought for none.</summary>
    private int BeforeBrackets(int end)
    {
        const int Longest = 12; // tokens
        if (end < 3 || scene.Reading.Tokens[end - 1].Kind != TokenKind.Close)
            return 0;
        for (var i = end - 2; i > Math.Max(0, end - Longest); i--)
        {
            if (scene.Reading.Tokens[i].Kind == TokenKind.Open)
                return i;
        }
        return 0;
    }

    /// <summary>"the “<i>Dam Plan East</i>,” which laid out": a title of a few words in capitals within quotation marks; null for other words.</summary>
    private Phrase? Titled(int end)
    {
        const int Longest = 8; // tokens
        var (reading, tokens) = (scene.Reading, scene.Reading.Tokens);
        if (end < 3 || tokens[end - 1].Kind != TokenKind.Quote || reading.Quotations.AsSpan().LastUpTo(tokens[end - 1].Span.Start) is not (>= 0 and var q) || reading.Quotations[q].Span.End != tokens[end - 1].Span.End)
            return null;
        var (first, last) = (reading.TokenAt(reading.Quotations[q].Span.Start) + 1, tokens[end - 2].Kind == TokenKind.Comma ? end - 3 : end - 2);
        if (last <= first || last - first >= Longest || !tokens[first].IsCapital || !tokens[last].IsCapital)
            return null;
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || !tokens[i].IsCapital && !WordLists.Grammar.Has(reading.Word(i)))
                return null;
        }
        return new Phrase(reading, new(tokens[first].Span.Start, tokens[last].Span.End));
    }

    /// <summary>"<i>the director</i> of academic affairs at the": where the words for a person begin whom two prepositions tell of; nought where none stand there.</summary>
    private int HeadPerson(int start)
    {
        const int Most = 3; // prepositions
        var tokens = scene.Reading.Tokens;
        for (var n = 0; n < Most && start > 2 && tokens[start - 1].Tag == PosTag.Preposition && tokens[start - 2].IsNoun; n++)
        {
            var isPerson = Scene.IsPersonNoun(scene.Reading.Word(start - 2)) && tokens[start - 2].Tag == PosTag.Noun;
            for (start -= 2; start > 0 && tokens[start - 1] is { Kind: TokenKind.Word } before && (before.IsNoun || before.Tag is PosTag.Adjective or PosTag.Determiner);)
                start--;
            if (isPerson)
                return start;
        }
        return 0;
    }

    /// <summary>"its <i>opinion</i> of 19 July, which found", "the <i>ruling</i> in Berg v. Holm, which held", "a growing <i>body of evidence</i> on mills in the hills that suggests": the paper before a date, a name, or things that say nothing; null where none stands there.</summary>
    private Phrase? PaperBefore(int start, int end)
    {
        const int Furthest = 12; // tokens
        var tokens = scene.Reading.Tokens;
        if (start < 2 || start >= end || tokens[start - 1].Tag != PosTag.Preposition || Speaks(end - 1) || !IsDate(start, end) && tokens[end - 1].IsCapital && !scene.Reading.Is(start - 1, "in"))
            return null;
        for (var i = start - 2; i > Math.Max(0, start - Furthest) && tokens[i].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number && tokens[i].Tag is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal); i--)
        {
            var word = scene.Reading.Word(i);
            if (!tokens[i].IsNoun && !WordLists.Filings.Has(word) || !WordLists.Documents.HasSingular(word) && !WordLists.Findings.Has(word) && !WordLists.Records.Has(word) && !WordLists.Filings.Has(word))
                continue;
            var first = i;
            while (first > 0 && tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic && (tokens[first - 1].IsNoun || tokens[first - 1].Kind == TokenKind.Clitic || tokens[first - 1].Tag is PosTag.Adjective or PosTag.Determiner or PosTag.Possessive or PosTag.PossessivePronoun or PosTag.Number or PosTag.VerbIng || scene.Reading.Is(first - 1, "of")))
                first--;
            return new Phrase(scene.Reading, new(tokens[first].Span.Start, tokens[i].Span.End));
        }
        return null;
    }

    private bool IsDate(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (scene.Reading.Tokens[i].Kind != TokenKind.Number && !WordLists.Months.Has(scene.Reading.Word(i)) && !WordLists.TimeWords.Has(scene.Reading.Word(i)))
                return false;
        }
        return true;
    }

    /// <summary>Whether the noun at the token can say something by itself: people, a body, a paper.</summary>
    private bool Speaks(int i)
    {
        var word = scene.Reading.Word(i);
        return Scene.IsPersonNoun(word) || WordLists.Bodies.HasSingular(word) || WordLists.Documents.HasSingular(word) || WordLists.Records.Has(word) || WordLists.Findings.Has(word) || States.Find(word) is not null || scene.OrganisationAt(i) is not null;
    }

    /// <summary>"The millers – most of them from Oristad <i>–</i> who said": where the aside begins that the dash closes; the dash where it closes none.</summary>
    private int BeforeAside(int dash)
    {
        const int Longest = 24; // tokens
        var first = scene.Reading.Sentences[scene.Reading.SentenceAt(dash)].FirstToken;
        for (var i = dash - 1; i > Math.Max(first, dash - Longest); i--)
        {
            if (scene.Reading.Tokens[i].Kind == TokenKind.Dash)
                return i;
        }
        return dash;
    }

    /// <summary>"Anna Berg was among <i>the critics who</i> said", "she is one of <i>the critics who</i> said": the person who is counted among them; null where none is.</summary>
    private Source? OneAmong(int start)
    {
        var verb = start > 1 && scene.Reading.Is(start - 1, "among") ? start - 2 : start > 2 && scene.Reading.Is(start - 1, "of") && scene.Reading.Is(start - 2, "one") ? start - 3 : 0;
        return verb > 0 && scene.Reading.Is(verb, WordLists.BeForms) && scene.SubjectOfVerb(verb) is { } subject && resolve(new Phrase(scene.Reading, subject)) is { Kind: SourceKind.Person } one ? one : null;
    }
}
