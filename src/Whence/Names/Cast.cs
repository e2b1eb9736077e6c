using System.Runtime.InteropServices;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Names;

/// <summary>The people whom a page names in full, in the order of their first naming.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _bySurname = new(StringComparer.Ordinal); // null where several share it
    private readonly Dictionary<string, int[]> _byRole = new(StringComparer.Ordinal); // mentions by index
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
        var span = reading.Tokens[start].Span;
        return reading.Document.Blocks.AsSpan().LastUpTo(span.Start) is >= 0 and var at && reading.Document.Blocks[at] is { Kind: BlockKind.Headline } block && block.Span.Contains(span);
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
        if (!_people.TryGetValue(name, out var person))
        {
            person = new Person(name, tokens[start].Span.Start, RolesAround(reading, titles, start, end));
            _people.Add(name, person);
            foreach (var called in (string[])[person.Surname, name])
                _bySurname[called] = _bySurname.TryGetValue(called, out var other) && other != person ? null : person;
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

    /// <summary>The person of this surname or full name; null when the page names none, or more than one.</summary>
    public Person? BySurname(string surname) => _bySurname.GetValueOrDefault(surname);

    /// <summary>The person named last before <paramref name="position"/>.</summary>
    public Person? LastBefore(int position) => Before(_mentions.Count, i => i, position) is > 0 and var after ? _mentions[after - 1].Person : null;

    /// <summary>The person named last before <paramref name="position"/> whose titles hold all of <paramref name="role"/>'s words; when none was, the first after it.</summary>
    public Person? ByRole(string role, int position)
    {
        if (!_byRole.TryGetValue(role, out var mentions))
            _byRole[role] = mentions = InRole(role);
        return mentions.Length == 0 ? null : _mentions[mentions[Math.Max(0, Before(mentions.Length, i => mentions[i], position) - 1)]].Person;
    }

    /// <summary>The mentions of those whose titles hold all of the words.</summary>
    private int[] InRole(string role)
    {
        var words = role.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var people = _people.Values.Where(person => Array.TrueForAll(words, w => w is "of" or "the" || person.Roles.Contains(w, StringComparison.Ordinal))).ToHashSet(ReferenceEqualityComparer.Instance);
        return people.Count == 0 ? [] : [.. Enumerable.Range(0, _mentions.Count).Where(i => people.Contains(_mentions[i].Person))];
    }

    /// <summary>How many of <paramref name="count"/> mentions stand before a position, by halves.</summary>
    private int Before(int count, Func<int, int> mention, int position)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[mention(middle)].Span.Start < position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
