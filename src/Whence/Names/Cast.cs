using System.Runtime.InteropServices;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Names;

/// <summary>The people whom a page names in full, in the order of their first naming.</summary>
internal sealed class Cast
{
    private readonly List<Person> _people = [];
    private readonly List<(TextSpan Span, Person Person)> _mentions = [];

    /// <summary>Reads the page once: runs of capitalised names that are no state, body or outlet.</summary>
    public Cast(Reading reading)
    {
        var (text, tokens) = (reading.Document.Text, reading.Tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsName(tokens[i]))
                continue;
            var end = i + 1;
            while (end < tokens.Length && IsName(tokens[end]) && tokens[end].Span.Start - tokens[end - 1].Span.End <= 1 || IsInitial(text, tokens, end))
                end++;
            if (!IsTitleCase(reading, i, end))
                Mention(reading, i, end);
            i = end - 1;
        }
    }

    /// <summary>Four capitals in a row in a headline are its style, not a name.</summary>
    private static bool IsTitleCase(Reading reading, int start, int end)
    {
        if (end - start < 4)
            return false;
        foreach (var block in reading.Document.Blocks)
        {
            if (block.Span.Contains(reading.Tokens[start].Span))
                return block.Kind == BlockKind.Headline;
        }
        return false;
    }

    /// <summary>Where each is named, in order, without titles: in full, and by surname after that.</summary>
    public ReadOnlySpan<(TextSpan Span, Person Person)> Mentions => CollectionsMarshal.AsSpan(_mentions);

    private static bool IsName(Token token) => token.Kind == TokenKind.Word && token.IsCapital && token.Tag is PosTag.Name or PosTag.Other or PosTag.Noun or PosTag.Adjective && token.IsCapital;

    private static bool IsInitial(string text, System.Collections.Immutable.ImmutableArray<Token> tokens, int i) =>
        i < tokens.Length - 1 && tokens[i].Kind == TokenKind.Word && tokens[i].Span.Length == 2 && text[tokens[i].Span.End - 1] == '.' && tokens[i + 1].IsCapital;

    private void Mention(Reading reading, int start, int end)
    {
        var (text, tokens) = (reading.Document.Text, reading.Tokens);
        var titles = start;
        while (start < end && (WordLists.Titles.Has(tokens[start].Span.In(text)) || end - start > 2 && Looks.LikeABody(tokens[start].Span.In(text)) || States.Find(tokens[start].Span.In(text)) is not null))
            start++;
        if (start >= end)
            return;
        var span = new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End);
        var name = span.In(text).ToString();
        if (end - start == 1)
        {
            if (BySurname(name) is { } known)
                _mentions.Add((span, known));
            return;
        }
        if (end - start > 4 || Bodies.Find(name) is not null || States.Find(name) is not null || Looks.LikeABody(name) || HoldsTime(reading, start, end))
            return;
        var person = _people.Find(p => p.Name == name);
        if (person is null)
        {
            person = new Person(name, tokens[start].Span.Start, RolesAround(reading, titles, start, end));
            _people.Add(person);
        }
        _mentions.Add((span, person));
    }

    private static bool HoldsTime(Reading reading, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (WordLists.TimeWords.Has(reading.Document[reading.Tokens[i].Span]) && end - start == 2)
                return true;
        }
        return false;
    }

    /// <summary>The words before the name up to a mark or verb, and an apposition after it.</summary>
    private static string RolesAround(Reading reading, int titles, int start, int end)
    {
        var (text, tokens) = (reading.Document.Text, reading.Tokens);
        var from = titles;
        while (from > Math.Max(0, titles - 8) && tokens[from - 1] is { Kind: TokenKind.Word or TokenKind.Clitic, IsVerb: false } before && before.Tag is not (PosTag.Determiner or PosTag.Preposition or PosTag.Conjunction) || (from > 1 && from > titles - 8 && tokens[from - 1].Span.In(text) is "of"))
            from--;
        if (from == titles && titles > 0 && tokens[titles - 1].Kind == TokenKind.Comma)
        {
            from = titles - 1; // "Secretary of State, Antony Blinken"
            while (from > Math.Max(0, titles - 8) && tokens[from - 1] is { Kind: TokenKind.Word or TokenKind.Clitic, IsVerb: false })
                from--;
        }
        var to = end;
        if (to < tokens.Length && tokens[to].Kind == TokenKind.Comma)
        {
            to++;
            while (to < Math.Min(tokens.Length, end + 14) && tokens[to].Kind is TokenKind.Word or TokenKind.Clitic && !tokens[to].IsVerb)
                to++;
        }
        var before2 = from < start ? text[tokens[from].Span.Start..tokens[start - 1].Span.End] : "";
        var after = to > end + 1 ? text[tokens[end + 1].Span.Start..tokens[to - 1].Span.End] : "";
        return $"{before2} {after}".ToLowerInvariant();
    }

    /// <summary>The person of this surname; null when the page names none, or more than one.</summary>
    public Person? BySurname(string surname)
    {
        Person? found = null;
        foreach (var person in _people)
        {
            if (person.Surname != surname && person.Name != surname)
                continue;
            if (found is not null && found.Name != person.Name)
                return null;
            found = person;
        }
        return found;
    }

    /// <summary>The person named last before <paramref name="position"/>.</summary>
    public Person? LastBefore(int position)
    {
        Person? last = null;
        foreach (var (at, person) in _mentions)
        {
            if (at.Start >= position)
                break;
            last = person;
        }
        return last;
    }

    /// <summary>The person named last before <paramref name="position"/> whose titles hold all of <paramref name="role"/>'s words.</summary>
    public Person? ByRole(string role, int position)
    {
        var words = role.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Person? last = null;
        foreach (var (at, person) in _mentions)
        {
            if (at.Start >= position && last is not null)
                break;
            if (Array.TrueForAll(words, w => w is "of" or "the" || person.Roles.Contains(w, StringComparison.Ordinal)))
                last = person;
        }
        return last;
    }
}
