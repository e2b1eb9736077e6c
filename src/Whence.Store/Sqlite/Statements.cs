using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>SQL with values by position (<c>?1</c>, <c>?2</c> …); every text goes through <see cref="StoredText"/>.</summary>
internal static class Statements
{
    private const string Instant = "yyyy-MM-ddTHH:mm:ss.fffffffZ";
    private const string Date = "yyyy-MM-dd";

    /// <summary>A command that is run once.</summary>
    public static SqliteCommand Sql(this SqliteConnection db, string sql, params ReadOnlySpan<object?> values)
    {
        var command = db.CreateCommand();
        command.CommandText = sql;
        command.Bind(values);
        return command;
    }

    /// <summary>Gives <paramref name="command"/> its values, in place of earlier ones.</summary>
    public static SqliteCommand Bind(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            object value = values[i] switch
            {
                null => DBNull.Value,
                string text => StoredText.Write(text),
                bool flag => flag ? 1L : 0L,
                DateTimeOffset instant => instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture),
                DateOnly day => day.ToString(Date, CultureInfo.InvariantCulture),
                var other => other,
            };
            if (i < command.Parameters.Count)
                command.Parameters[i].Value = value;
            else
                command.Parameters.Add(new SqliteParameter($"?{i + 1}", value));
        }
        return command;
    }

    /// <summary>Runs it and says how many rows it touched.</summary>
    public static int Run(this SqliteConnection db, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = db.Sql(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first number of the first row; 0 when there is none.</summary>
    public static long Number(this SqliteConnection db, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = db.Sql(sql, values);
        return command.ExecuteScalar() as long? ?? 0;
    }

    /// <summary>Every row.</summary>
    public static List<T> Rows<T>(this SqliteConnection db, string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var command = db.Sql(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>The text in a column, as it was written; null where there is none.</summary>
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : StoredText.Read(row.GetString(column));

    /// <summary>The whole number in a column; null where there is none.</summary>
    public static int? Int(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    /// <summary>The day in a column; null where there is none.</summary>
    public static DateOnly? Day(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.TryParseExact(row.GetString(column), Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new InvalidDataException("a day is not written as one.");

    /// <summary>The instant in a column.</summary>
    public static DateTimeOffset When(this SqliteDataReader row, int column) =>
        DateTimeOffset.TryParseExact(row.GetString(column), Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new InvalidDataException("a time is not written as one.");
}
