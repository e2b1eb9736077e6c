using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Whence.Store.Sqlite;

/// <summary>A prepared statement that takes and gives numbers alone.</summary>
/// <remarks>
/// Linking asks thousands of small questions a page, each of which SQLite answers in a microsecond or two; commands, parameters and readers
/// in between would take several times as long. One walk at a time: whoever runs it again ends the walk before.
/// </remarks>
internal sealed class NumberStatement : IDisposable
{
    private readonly SqliteConnection _db;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares <paramref name="sql"/>, whose values stand as <c>?1</c>, <c>?2</c> ….</summary>
    public NumberStatement(SqliteConnection db, string sql)
    {
        _db = db;
        Check(raw.sqlite3_prepare_v2(db.Handle, sql, out _statement));
    }

    /// <summary>Starts it with these values; <see cref="Next"/> walks over its rows.</summary>
    public NumberStatement With(params ReadOnlySpan<long> values)
    {
        raw.sqlite3_reset(_statement);
        for (var i = 0; i < values.Length; i++)
            Check(raw.sqlite3_bind_int64(_statement, i + 1, values[i]));
        return this;
    }

    /// <summary>Gives a value that is no whole number, after <see cref="With"/>.</summary>
    /// <param name="place">Its place, from 1.</param>
    /// <param name="value">The value.</param>
    public NumberStatement And(int place, double value)
    {
        Check(raw.sqlite3_bind_double(_statement, place, value));
        return this;
    }

    /// <summary>Goes on to the next row; false when there is none.</summary>
    public bool Next()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW)
            return true;
        raw.sqlite3_reset(_statement);
        if (code != raw.SQLITE_DONE)
            Check(code);
        return false;
    }

    /// <summary>Ends the walk before its last row.</summary>
    public void End() => raw.sqlite3_reset(_statement);

    /// <summary>Runs it to its end.</summary>
    public void Run()
    {
        while (Next())
        {
        }
    }

    /// <summary>The first column of its first row; null when there is no row, or nothing in it.</summary>
    public long? First()
    {
        long? first = Next() && raw.sqlite3_column_type(_statement, 0) != raw.SQLITE_NULL ? this[0] : null;
        End();
        return first;
    }

    /// <summary>The whole number in a column of the row.</summary>
    public long this[int column] => raw.sqlite3_column_int64(_statement, column);

    /// <summary>The number in a column of the row.</summary>
    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _db.Handle);
}
