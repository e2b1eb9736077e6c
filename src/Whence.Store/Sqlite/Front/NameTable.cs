namespace Whence.Store.Sqlite.Front;

/// <summary>Names with numbers from 0; a name in another case is the same name.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _numbers;
    private readonly List<string> _names;

    public NameTable() => (_numbers, _names) = (new(StringComparer.OrdinalIgnoreCase), []);

    public NameTable(NameTable before) => (_numbers, _names) = (new(before._numbers, StringComparer.OrdinalIgnoreCase), [.. before._names]);

    public int Count => _names.Count;

    public string this[int number] => _names[number];

    /// <summary>The number of <paramref name="name"/>, a new one when it has none.</summary>
    public int Add(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        _numbers[name] = _names.Count;
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>The number of <paramref name="name"/>; -1 when it has none.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);
}
