using System.Collections.Immutable;
using Whence.Lexicons;

namespace Whence.Identities;

/// <summary>What phrases say that somebody is: office or trade, what for, of which state.</summary>
internal sealed class Duties
{
    private static readonly Words Topmost = Words.Listed("name-variants", "topmost");

    private const int MostWords = 24; // of a phrase: more is a sentence about somebody

    private readonly HashSet<string> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _states = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private uint _groups;
    private uint _fields;

    /// <summary>Reads the phrases.</summary>
    public static Duties Of(ImmutableArray<string> phrases, string name)
    {
        var duties = new Duties();
        var own = Folding.Words(name).ToHashSet(StringComparer.Ordinal);
        foreach (var phrase in phrases)
            duties.Add(phrase, own);
        return duties;
    }

    /// <summary>What both hold: "minister of Veskaria"; null when nothing says that they hold the same.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="isSure">Whether the state or body is the same too, not only the kind of office.</param>
    public static string? Shared(Duties a, Duties b, out bool isSure)
    {
        isSure = false;
        if (a._nouns.Count == 0 || b._nouns.Count == 0 || Clash(a, b))
            return null;
        var noun = a._nouns.Intersect(b._nouns, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault();
        if (noun is null && (a._groups & b._groups) == 0)
            return null;
        var whose = a._states.Intersect(b._states, StringComparer.Ordinal).Concat(a._bodies.Intersect(b._bodies, StringComparer.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();
        isSure = whose is not null;
        noun ??= a._nouns.Order(StringComparer.Ordinal).First();
        return isSure ? $"{noun} of {whose}" : noun;
    }

    /// <summary>The title of a head of state or government that stands right before both names ("President"); null when there is none, or one is of another state.</summary>
    public static string? SharedTitle(Duties a, Duties b) => Clash(a, b) ? null : a._titles.Intersect(b._titles, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Whether what they hold cannot be one person's: offices of other states, or for other things.</summary>
    public static bool Clash(Duties a, Duties b) =>
        a._states.Count > 0 && b._states.Count > 0 && !a._states.Overlaps(b._states) || a._fields != 0 && b._fields != 0 && (a._fields & b._fields) == 0;

    private void Add(string phrase, HashSet<string> own)
    {
        var words = phrase.Split((char[])[' ', ',', '\n', '\t', '(', ')', '—'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || !words.Any(word => Offices.GroupsOf(Bare(word)) != 0))
            return;
        for (var i = 1; i < words.Length; i++)
        {
            if (own.Contains(Bare(words[i]).ToLowerInvariant()) && Bare(words[i - 1]).ToLowerInvariant() is var title && Topmost.Has(title))
                _titles.Add(title == "minister" && i > 1 && !Bare(words[i - 2]).Equals("prime", StringComparison.OrdinalIgnoreCase) ? "" : title);
        }
        _titles.Remove("");
        foreach (var word in words.Select(Bare))
        {
            if (word.Length == 0 || own.Contains(word.ToLowerInvariant()))
                continue;
            if (Offices.GroupsOf(word) is not 0 and var groups)
            {
                _nouns.Add(word.ToLowerInvariant());
                _groups |= groups;
            }
            _fields |= Offices.FieldOf(word);
            if (!char.IsUpper(word[0]))
                continue;
            if (States.Find(word) is var (state, form) && form != States.Form.Capital)
                _states.Add(state.Name);
            else if (Offices.GroupsOf(word) == 0 && Bodies.Find(word) is { IsOutlet: false } body)
                _bodies.Add(body.Name);
        }
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (States.Find($"{Bare(words[i])} {Bare(words[i + 1])}") is (var state, not States.Form.Capital))
                _states.Add(state.Name);
        }
    }

    private static string Bare(string word)
    {
        var bare = word.Trim('"', '“', '”', '‘', ';', ':').TrimEnd('.');
        return bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal) ? bare[..^2] : bare.TrimEnd('\'', '’');
    }
}
