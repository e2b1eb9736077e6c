using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>The open connections to one file: one that writes, used in turn, and as many that read as are in use at once.</summary>
/// <remarks>WAL lets readers go on over the last committed state while somebody writes. What goes wrong inside comes out as <see cref="LedgerUnusable"/>.</remarks>
internal sealed class Connections(string path, LedgerAccess access) : IDisposable
{
    private const int PatienceInSeconds = 30;
    private readonly ConcurrentBag<SqliteConnection> _idle = [];
    private readonly Lock _writing = new();
    private SqliteConnection? _writer;
    private volatile bool _closed;

    /// <summary>Whether writing is allowed.</summary>
    public bool CanWrite => access != LedgerAccess.ReadOnly;

    /// <summary>Opens a connection with the settings that every one has.</summary>
    public SqliteConnection Open(SqliteOpenMode mode)
    {
        var db = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = PatienceInSeconds,
        }.ConnectionString);
        try
        {
            db.Open();
            // FULL: what was acknowledged survives a power cut, not only a crash of the program (docs/decisions/0003).
            db.Run($"PRAGMA busy_timeout = {PatienceInSeconds * 1000}; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
            return db;
        }
        catch
        {
            db.Dispose();
            throw;
        }
    }

    /// <summary>Reads, all of it from one state of the ledger.</summary>
    public T Read<T>(Func<SqliteConnection, T> read) => InWords(() =>
    {
        var db = Rent();
        try
        {
            T result;
            using (var transaction = db.BeginTransaction(deferred: true))
            {
                result = read(db);
                transaction.Commit();
            }
            return result;
        }
        finally
        {
            Return(db);
        }
    });

    /// <summary>Reads outside a transaction, for statements that bring their own.</summary>
    public T Use<T>(Func<SqliteConnection, T> use) => InWords(() =>
    {
        var db = Rent();
        try
        {
            return use(db);
        }
        finally
        {
            Return(db);
        }
    });

    /// <summary>Writes, all or nothing; on disk when it returns.</summary>
    public T Write<T>(Func<SqliteConnection, T> write) => InWords(() =>
    {
        if (!CanWrite)
            throw new InvalidOperationException($"The ledger {path} was opened for reading only.");
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            _writer ??= OpenWriter();
            using var transaction = _writer.BeginTransaction(deferred: false);
            var result = write(_writer);
            transaction.Commit();
            return result;
        }
    });

    /// <summary>Writes the log of changes into the file and empties it, so that what was erased stands in neither.</summary>
    public void Fold() => InWords(() =>
    {
        lock (_writing)
            return (_writer ??= OpenWriter()).Run("PRAGMA wal_checkpoint(TRUNCATE)");
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _closed = true;
        while (_idle.TryTake(out var db))
            db.Dispose();
        lock (_writing)
        {
            _writer?.Dispose(); // last, because only a writer can fold the log into the file
            _writer = null;
        }
    }

    // New claims touch a dozen indexes all over: with SQLite's own 2 MB of cache they would be read from the file again and again.
    // 256 MB at most, and only once a ledger has so much.
    private SqliteConnection OpenWriter()
    {
        var db = Open(SqliteOpenMode.ReadWrite);
        db.Run("PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 4000");
        return db;
    }

    private SqliteConnection Rent()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return _idle.TryTake(out var db) ? db : Open(SqliteOpenMode.ReadOnly);
    }

    private void Return(SqliteConnection db)
    {
        if (_closed)
            db.Dispose();
        else
            _idle.Add(db);
    }

    private T InWords<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException wrong)
        {
            throw Trouble.Of(path, wrong);
        }
        catch (InvalidDataException wrong)
        {
            throw Trouble.Damaged(path, wrong.Message, wrong);
        }
    }
}
