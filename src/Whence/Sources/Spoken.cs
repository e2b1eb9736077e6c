namespace Whence.Sources;

/// <summary>Who was spoken of so far, in the order of reading: whom "the ministry", "she" and the like may mean.</summary>
/// <remarks>Each question remembers how far it has looked, so that a long page is walked once a question, not once a sentence.</remarks>
internal sealed class Spoken
{
    private readonly List<(int Position, Source Source)> _sources = [];
    private readonly Dictionary<(Question Kind, string Words), (int Seen, int Found)> _answers = [];

    /// <summary>What can be asked; together with the words that it is about, always the same condition.</summary>
    public enum Question
    {
        /// <summary>Anybody.</summary>
        Anybody,
        /// <summary>One person: he, she.</summary>
        OnePerson,
        /// <summary>One who is named: the politician.</summary>
        Person,
        /// <summary>Several, or a body: they.</summary>
        Several,
        /// <summary>Anybody but a person: it.</summary>
        NoPerson,
        /// <summary>Anybody with a name: the post, the statement.</summary>
        NotAnonymous,
        /// <summary>Anybody with a name who does not only carry what others say: the statement.</summary>
        Declaring,
        /// <summary>Anybody but a person or people: it.</summary>
        Thing,
        /// <summary>A state's institution of a kind.</summary>
        Institution,
        /// <summary>The same, or any other of intelligence.</summary>
        Intelligence,
        /// <summary>A name that holds the words.</summary>
        Called,
        /// <summary>A body or outlet whose name ends with the words.</summary>
        Shortened,
        /// <summary>An outlet.</summary>
        Outlet,
        /// <summary>An institution or a group that the noun fits.</summary>
        Body,
        /// <summary>A body or publication with a name, which may have made a study.</summary>
        Maker,
        /// <summary>Somebody unnamed, or a group of the words' kind.</summary>
        Unnamed,
    }

    /// <summary>Adds who is spoken of now.</summary>
    public void Add(int position, Source source) => _sources.Add((position, source));

    /// <summary>Who was spoken of before a position, at most as many as are worth a look, in the order in which they were added.</summary>
    public IEnumerable<(int Position, Source Source)> Recent(int position)
    {
        const int Most = 24;
        for (var i = Math.Max(0, _sources.Count - Most); i < _sources.Count; i++)
        {
            if (_sources[i].Position < position)
                yield return _sources[i];
        }
    }

    /// <summary>The last of whom <paramref name="fits"/> holds; it must be the same for the same question and words.</summary>
    public (int Position, Source Source)? Last(Question question, string words, Predicate<Source> fits)
    {
        var (seen, found) = _answers.GetValueOrDefault((question, words), (0, -1));
        for (var i = _sources.Count - 1; i >= seen; i--)
        {
            if (!fits(_sources[i].Source))
                continue;
            found = i;
            break;
        }
        _answers[(question, words)] = (_sources.Count, found);
        return found < 0 ? null : _sources[found];
    }
}
