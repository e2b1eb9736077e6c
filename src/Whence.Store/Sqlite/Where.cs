using System.Globalization;

namespace Whence.Store.Sqlite;

/// <summary>Conditions that all hold, with their values kept apart from the SQL.</summary>
internal sealed class Where
{
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];

    /// <summary>The values, in the order of their numbers.</summary>
    public object?[] Values => [.. _values];

    /// <summary>Keeps a value and gives the SQL that stands for it.</summary>
    public string Value(object? value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"?{_values.Count}");
    }

    /// <summary>Adds a condition.</summary>
    public void And(string condition) => _conditions.Add(condition);

    /// <summary>The clause; empty when there is no condition.</summary>
    public override string ToString() => _conditions.Count == 0 ? "" : $"WHERE {string.Join(" AND ", _conditions)}";
}
