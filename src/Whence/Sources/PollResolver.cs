using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>Polls that a page names by their makers: "a Courier-Northwire poll", "a survey by the Oristad Institute". What respondents say came through one of them.</summary>
internal sealed class PollResolver(Scene scene)
{
    private const int MostWords = 8; // of a maker's name
    private const int Furthest = 16; // polls that a question looks back over

    private static readonly Words Polls = Words.Listed("documents", "poll");
    private static readonly Words Conducting = Words.Listed("documents", "conducting");
    private static readonly Words Shares = Words.Listed("people", "share");

    private List<(int Position, string Name, ImmutableArray<string> Parts)>? _polls;

    /// <summary>Whether words count people out of a sample: "73 percent", "two in three Americans", "large majorities".</summary>
    public static bool IsShare(Phrase phrase)
    {
        for (var i = phrase.Start; i < phrase.HeadEnd; i++)
        {
            var share = Shares.Has(phrase.Word(i)) && (!phrase.Token(i).IsCapital || i == phrase.Start) && (i >= phrase.Head || phrase.Is(i + 1, "of") || i == phrase.CoreStart && phrase.Token(i).Tag != PosTag.Noun); // "the majority leader" is none
            if (share || i > phrase.Start && i + 1 < phrase.HeadEnd && (phrase.Is(i, "in") || phrase.Is(i, "of")) && IsNumber(phrase.Token(i - 1)) && IsNumber(phrase.Token(i + 1)))
                return true;
        }
        return false;
    }

    private static bool IsNumber(Token token) => token.Kind == TokenKind.Number || token.Tag == PosTag.Number;

    /// <summary>The poll that the phrase means: its own name, or for "the poll" the one named last. Null when it is none, or has no maker.</summary>
    public Source? Read(Phrase phrase)
    {
        if (!Polls.HasSingular(phrase.Word(phrase.Head)) || phrase.Token(phrase.Head).Tag == PosTag.Nouns && !phrase.IsDefinite)
            return null;
        _polls ??= All();
        for (var i = phrase.CoreStart; i < phrase.Head; i++)
        {
            if (!IsNamePart(i) || States.Find(phrase.Word(i)) is (_, States.Form.Demonym))
                continue;
            var words = phrase.Text(i, phrase.Head + 1);
            return Of(Longest(words, phrase.Position) ?? words);
        }
        if (!phrase.Is(phrase.Head + 1, "by") && !phrase.Is(phrase.Head + 1, "from") && MakersBehind(phrase.Head) is var (own, _))
            return Of(Longest(own, phrase.Position) ?? own);
        return phrase.IsDefinite ? Before(phrase.Position) : phrase.IsIndefinite ? Next(phrase) : null;
    }

    /// <summary>"a recent poll has shown. <i>The Lenz poll</i> found …", "<i>A poll conducted by Lenz</i> found …": the poll that the sentences behind the words name; null where those tell of another one.</summary>
    private Source? Next(Phrase phrase)
    {
        const int Sentences = 3; // ahead
        var end = phrase.Token(phrase.End - 1).Span.End;
        foreach (var (position, name, _) in _polls!)
        {
            if (position < end)
                continue;
            var (between, token) = (scene.SentencesBetween(phrase.Position, position), scene.Reading.TokenAt(position));
            var same = between is > 0 and <= Sentences && (scene.Reading.Is(token - 1, "the") || between == 1 && Polls.HasSingular(scene.Reading.Word(token)));
            return same ? Of(Longest(name, position) ?? name) : null;
        }
        return null;
    }

    /// <summary>The poll named last before a position, or first soon after it; null when the page names none.</summary>
    public Source? Before(int position)
    {
        _polls ??= All();
        var (low, high) = (0, _polls.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _polls[middle].Position <= position ? (middle + 1, high) : (low, middle);
        }
        var last = low - 1;
        return last < 0 ? null : Of(Longest(_polls[last].Name, position) ?? _polls[last].Name);
    }

    private static Source Of(string name) => new() { Name = name, Kind = SourceKind.Publication, Aliases = [$"unnamed {name}", MakersOf(name)] };

    /// <summary>The longest name among the polls before that has all makers of this one: "Post-ABC poll" is the "Oristad Post-ABC News poll".</summary>
    private string? Longest(string name, int position)
    {
        var parts = PartsOf(name);
        string? longest = null;
        for (var i = 0; i < Math.Min(_polls!.Count, Furthest) && _polls[i].Position <= position; i++)
        {
            if (parts.All(part => _polls[i].Parts.Contains(part)) && _polls[i].Name.Length > (longest?.Length ?? name.Length))
                longest = _polls[i].Name;
        }
        return longest;
    }

    private static ImmutableArray<string> PartsOf(string name) => [.. MakersOf(name).Split(' ', '-')];

    /// <summary>The name without its last word; all of it where whatever stands before that is no white space ("Post/poll").</summary>
    private static string MakersOf(string name)
    {
        var end = name.Length;
        while (end > 0 && !char.IsWhiteSpace(name[end - 1]))
            end--;
        return end > 0 ? name[..end].TrimEnd() : name;
    }

    private List<(int Position, string Name, ImmutableArray<string> Parts)> All()
    {
        var found = new List<(int, string, ImmutableArray<string>)>();
        for (var i = 1; i < scene.Reading.Tokens.Length; i++)
        {
            if (Polls.HasSingular(scene.Reading.Word(i)) && (MakersAt(i) ?? MakersBehind(i)) is var (name, start))
                found.Add((scene.Reading.Tokens[start].Span.Start, name, PartsOf(name)));
        }
        return found;
    }

    /// <summary>The poll with the capitals before it.</summary>
    private (string Name, int Start)? MakersAt(int noun)
    {
        var (reading, tokens) = (scene.Reading, scene.Reading.Tokens);
        var start = noun;
        while (start > 0 && noun - start < MostWords && (IsNamePart(start - 1) || start < noun && start > 1 && reading.Is(start - 1, "/") && IsNamePart(start - 2)))
            start--;
        while (start < noun && States.Find(reading.Word(start)) is (_, States.Form.Demonym) && start + 1 == noun)
            start++;
        return start < noun && tokens[start].Tag != PosTag.Determiner ? (reading.Document.Text[tokens[start].Span.Start..tokens[noun].Span.End], start) : null;
    }

    /// <summary>"a survey conducted by the <i>Oristad Institute</i>": the poll with the capitals behind it.</summary>
    private (string Name, int Start)? MakersBehind(int noun)
    {
        var (reading, tokens) = (scene.Reading, scene.Reading.Tokens);
        var by = noun + 1;
        while (by < Math.Min(tokens.Length, noun + 3) && tokens[by].IsVerb)
            by++;
        if (by + 1 < tokens.Length && !reading.Is(by, "by") && !reading.Is(by, "from"))
            by = Conducted(noun);
        if (by + 1 >= tokens.Length)
            return null;
        var first = reading.Is(by + 1, "the") ? by + 2 : by + 1;
        var end = first;
        while (end < tokens.Length && end - first < MostWords && (IsNamePart(end) || end > first && reading.Is(end, "of") && IsNamePart(end + 1)))
            end++;
        if (end > first && end + 1 < tokens.Length && reading.Is(end, "and") && IsNamePart(end + 1))
            end += 2; // "by Redfern and Wilsson"
        if (end < tokens.Length && tokens[end].Kind == TokenKind.Clitic)
            return null; // "by Tarvonia's central bank"
        return end > first ? ($"{reading.Document.Text[tokens[first].Span.Start..tokens[end - 1].Span.End]} {reading.Word(noun)}", noun) : null;
    }

    /// <summary>"a poll of 1,500 voters <i>conducted by</i>": the "by"; the text's end when nobody is said to have.</summary>
    private int Conducted(int noun)
    {
        const int Farthest = 16; // tokens
        var tokens = scene.Reading.Tokens;
        for (var i = noun + 1; i < Math.Min(tokens.Length - 1, noun + Farthest) && tokens[i].Kind != TokenKind.Stop; i++)
        {
            if (scene.Reading.Is(i, Conducting) && scene.Reading.Is(i + 1, "by"))
                return i + 1;
        }
        return tokens.Length;
    }

    private bool IsNamePart(int i) =>
        i < scene.Reading.Tokens.Length && scene.Reading.Tokens[i] is { Kind: TokenKind.Word, IsCapital: true, IsVerb: false } token && token.Tag is not (PosTag.Determiner or PosTag.Pronoun or PosTag.Preposition or PosTag.Adverb or PosTag.Wh) && !WordLists.TimeWords.Has(scene.Reading.Word(i));
}
