using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>The words beside a person's name that say who that is: titles and offices before it, an apposition after it.</summary>
internal sealed class RoleWords(Reading reading)
{
    private const int Before = 14;
    private const int After = 16;

    /// <summary>Adds to <paramref name="role"/> what stands beside the name whose titles start at <paramref name="whole"/>.</summary>
    public void Read(Role role, int whole, int start, int end)
    {
        var from = Back(whole, start);
        if (from == whole && (whole == start || OpensSentence(whole)) && whole > 1 && reading.Tokens[whole - 1].Kind == TokenKind.Comma && reading.Tokens[whole - 2].IsNoun)
        {
            var before = Back(whole - 1, whole - 1); // "the secretary of state, Anton Berg"
            if (before < whole - 1 && HasOffice(before, whole - 1) && (reading.Tokens[before].Tag == PosTag.Determiner || reading.Tokens[before].IsCapital || before > 0 && reading.Tokens[before - 1].Tag == PosTag.Determiner))
                role.Add(reading, before, whole - 1);
        }
        if (from < start && HasOffice(from, start))
            role.Add(reading, from, start);
        if ((Apposition(end) ?? Predicate(end)) is var (first, last) && HasOffice(first, last))
            role.Add(reading, first, last);
    }

    /// <summary>"<i>The commander-in-chief of the army</i>, Gen. Anna Berg": whether nothing stands before the office that a comma parts from the name at <paramref name="name"/>.</summary>
    private bool OpensSentence(int name) =>
        name > 1 && reading.SentenceAt(name) is var s && (uint)s < (uint)reading.Sentences.Length && Back(name - 1, name - 1) is var office && (office == reading.Sentences[s].FirstToken || office == reading.Sentences[s].FirstToken + 1 && reading.Tokens[office - 1].Tag == PosTag.Determiner);

    /// <summary>The age that follows: ", 25,"; null when none does.</summary>
    public string? AgeAt(int end) =>
        end + 2 < reading.Tokens.Length && reading.Tokens[end].Kind == TokenKind.Comma && reading.Tokens[end + 1].Tag == PosTag.Number && reading.Tokens[end + 1].Span.Length == 2 && reading.Tokens[end + 2].Kind == TokenKind.Comma ? reading.Word(end + 1).ToString() : null;

    /// <summary>Whether <i>who</i> follows: "Berg, who was born in Oristad".</summary>
    public bool HasWho(int end) =>
        end + 1 < reading.Tokens.Length && (reading.Is(end, "who") || reading.Tokens[end].Kind == TokenKind.Comma && (reading.Is(end + 1, "who") || reading.Is(end + 1, "whose")));

    private bool HasOffice(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Offices.GroupsOf(reading.Word(i)) != 0 || WordLists.People.Has(reading.Word(i)) || Offices.Anybody.Has(reading.Word(i)) || Offices.GenderOf(reading.Word(i)) != Gender.Unknown)
                return true;
        }
        return false;
    }

    /// <summary>Back over nouns, adjectives, possessives, and the small words that tie them.</summary>
    private int Back(int whole, int start)
    {
        var i = whole;
        while (i > Math.Max(0, start - Before))
        {
            var before = reading.Tokens[i - 1];
            var noun = before.Kind == TokenKind.Word && (before.IsNoun || before.Tag is PosTag.Adjective) || before.Kind == TokenKind.Clitic || before.Tag == PosTag.Possessive;
            var tie = i < start && i > 1 && (reading.Is(i - 1, "of") || reading.Is(i - 1, "for") || reading.Is(i - 1, "at") || reading.Is(i - 1, "to") && Offices.GroupsOf(reading.Word(i - 2)) != 0) && reading.Tokens[i - 2].IsNoun;
            var article = i < start && i > 2 && before.Tag == PosTag.Determiner && (reading.Is(i - 2, "of") || reading.Is(i - 2, "for") || reading.Is(i - 2, "at"));
            if (!noun && !tie && !article)
                break;
            i--;
        }
        return i;
    }

    /// <summary>"Anna Berg <i>is the director of the River Hub</i>".</summary>
    private (int First, int Last)? Predicate(int end) =>
        (reading.Is(end, "is") || reading.Is(end, "was")) && (reading.Is(end + 1, "the") || reading.Is(end + 1, "a") || reading.Is(end + 1, "an")) ? (end + 1, EndOf(end + 1, end)) : null;

    /// <summary>The next mark or verb.</summary>
    private int EndOf(int first, int end)
    {
        var last = first;
        while (last < Math.Min(reading.Tokens.Length, end + After) && reading.Tokens[last] is { Kind: TokenKind.Word or TokenKind.Clitic, IsVerb: false } && reading.Tokens[last].Tag != PosTag.Wh)
            last++;
        return last;
    }

    /// <summary>", the Tarvonian leader,": from the comma to the next mark or verb.</summary>
    private (int First, int Last)? Apposition(int end)
    {
        if (end + 1 >= reading.Tokens.Length || reading.Tokens[end].Kind is not (TokenKind.Comma or TokenKind.Open))
            return null;
        var first = end + 1;
        var opens = reading.Tokens[first];
        var fits = opens.Tag is PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Adjective || opens.Tag is PosTag.Noun && !opens.IsCapital
            || opens.IsCapital && (States.Find(reading.Word(first)) is not null || WordLists.Titles.Has(reading.Word(first)) && (reading.Is(first + 1, "of") || reading.Is(first + 1, "for")) || Bodies.Find(reading.Word(first)) is not null);
        if (!fits)
            return null;
        var last = EndOf(first, end);
        if (opens.Tag == PosTag.Determiner && !opens.IsCapital && reading.Is(first, "the") && last < reading.Tokens.Length && reading.Tokens[last].Tag is PosTag.VerbPast or PosTag.VerbThird)
            return null; // "After meeting Anna Berg, the Tarvonian leader said": somebody else, of whom the sentence is
        return (first, last);
    }
}
