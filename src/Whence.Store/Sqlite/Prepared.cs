using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>Statements that are prepared once and run often, over one connection.</summary>
internal sealed class Prepared(SqliteConnection db) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberStatement> _numbers = new(StringComparer.Ordinal);

    /// <summary>Runs it and says how many rows it touched.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Command(sql).Bind(values).ExecuteNonQuery();

    /// <summary>The number in the first column of its first row.</summary>
    public long Key(string sql, params ReadOnlySpan<object?> values) => (long)Command(sql).Bind(values).ExecuteScalar()!;

    /// <summary>Every row.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql).Bind(values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>A statement that takes and gives numbers alone; whoever asks often keeps it.</summary>
    public NumberStatement Numbers(string sql)
    {
        if (!_numbers.TryGetValue(sql, out var statement))
            _numbers[sql] = statement = new(db, sql);
        return statement;
    }

    /// <summary>Lets what was prepared in one transaction run in the one that is open now.</summary>
    public void Enter()
    {
        using var now = db.CreateCommand();
        foreach (var command in _commands.Values)
            command.Transaction = now.Transaction;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _numbers.Values)
            statement.Dispose();
        foreach (var command in _commands.Values)
            command.Dispose();
    }

    private SqliteCommand Command(string sql)
    {
        if (!_commands.TryGetValue(sql, out var command))
            _commands[sql] = command = db.Sql(sql);
        return command;
    }
}
