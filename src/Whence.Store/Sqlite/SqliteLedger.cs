using Microsoft.Data.Sqlite;
using Whence.Sources;
using Whence.Store.Entries;
using Whence.Store.Sqlite.Links;

namespace Whence.Store.Sqlite;

/// <summary>The ledger in one SQLite file. Several threads and several programs may use it at once; one writes at a time.</summary>
/// <remarks>
/// Write-ahead log, <c>synchronous = FULL</c>: what a method has returned for survives a power cut. Beside the file stand
/// <c>-wal</c> and <c>-shm</c> while it is in use; copy the ledger with <see cref="Backup"/>, not with the file system.
/// </remarks>
public sealed partial class SqliteLedger : IDeskLedger
{
    private readonly Connections _connections;
    private Linker? _linker; // with what it has at hand; used by whoever writes
    private volatile bool _linkFailed;

    private SqliteLedger(string path, Connections connections) => (Location, _connections) = (path, connections);

    /// <inheritdoc/>
    public string Location { get; }

    /// <summary>Opens the ledger at <paramref name="path"/>; an older one is brought to the newest form first.</summary>
    /// <param name="path">The file, usually <c>whence.db</c>.</param>
    /// <param name="access">What for.</param>
    /// <exception cref="LedgerUnusable">It is not there, no ledger, of a newer form, damaged, or not accessible.</exception>
    public static SqliteLedger Open(string path, LedgerAccess access = LedgerAccess.ReadWriteCreate)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var connections = new Connections(path, access);
        Schema.Prepare(connections, path, access);
        return new(path, connections);
    }

    /// <inheritdoc/>
    public AddOutcome Add(NewPage page) => AddMany([page])[0];

    /// <inheritdoc/>
    public IReadOnlyList<AddOutcome> AddMany(IReadOnlyList<NewPage> pages)
    {
        var entries = pages.Select(PageEntry.Of).ToArray();
        if (entries.Length == 0)
            return [];
        return _connections.Write(db =>
        {
            using var intake = new Intake(db);
            return pages.Select((page, i) => intake.Add(page, entries[i])).ToArray();
        });
    }

    /// <inheritdoc/>
    public void Refuse(RefusedPage refused) => _connections.Write(db => db.Run(
        """
        INSERT INTO refused (hash, name, received_from, received, code, message) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (hash) DO UPDATE SET received = excluded.received
        """,
        refused.Hash, refused.Name, refused.ReceivedFrom, refused.Received, refused.Code, refused.Message));

    /// <inheritdoc/>
    public void Replace(string pageId, Reading reading) => _connections.Write(db =>
    {
        var (key, row) = PageRows.Find(db, pageId) ?? throw NoPage(pageId);
        using var intake = new Intake(db);
        intake.Replace(key, PageEntry.Again(row, reading));
        return key;
    });

    /// <inheritdoc/>
    public LedgerCounts Count() => _connections.Read(db => _remembered.Of(db, "counts", () => CountAll(db)) with { Refused = (int)db.Number("SELECT count(*) FROM refused") });

    /// <inheritdoc/>
    public Slice<PageRow> Pages(PageQuery query) => _connections.Read(db => PageRows.List(db, query));

    /// <inheritdoc/>
    public PageRow? Page(string idOrName) => _connections.Read(db => PageRows.Guess(db, idOrName)?.Row);

    /// <inheritdoc/>
    public byte[] Bytes(string pageId) => _connections.Read(db =>
        PageRows.Find(db, pageId) is var (key, row) ? Archive.Bytes(db, key, row) : throw NoPage(pageId));

    /// <inheritdoc/>
    public IReadOnlyList<Receipt> Receipts(string pageId) => _connections.Read(db => db.Rows(
        "SELECT received_from, received FROM receipts WHERE page = (SELECT id FROM pages WHERE hash = ?1) ORDER BY received, received_from",
        row => new Receipt(row.Text(0)!, row.When(1)), pageId));

    /// <inheritdoc/>
    public PageText? Text(string pageId) => _connections.Read(db => PageRows.Find(db, pageId) is var (key, row) ? Archive.Text(db, key, row) : null);

    /// <inheritdoc/>
    public PageText? Leaf(string pageId) => _connections.Read(db => PageRows.Find(db, pageId) is var (key, row) ? Archive.Leaf(db, key, row, []) : null);

    /// <inheritdoc/>
    public Slice<ClaimRow> Claims(ClaimQuery query) => _connections.Read(db => ClaimRows.List(db, query));

    /// <summary>The steps in which SQLite would find the claims, for people who wonder why it takes long.</summary>
    public IReadOnlyList<string> Explain(ClaimQuery query) => _connections.Read(db => ClaimRows.Explain(db, query));

    /// <inheritdoc/>
    public ClaimRow? Claim(string id) => _connections.Read(db => ClaimRows.Find(db, id));

    /// <inheritdoc/>
    public IReadOnlyList<ClaimRow> ClaimsBy(IEnumerable<string> ids) => _connections.Read(db => ClaimRows.Several(db, ids));

    /// <inheritdoc/>
    public Slice<SourceRow> Sources(SourceQuery query) => _connections.Read(db => SourceRows.List(db, query, _remembered));

    /// <inheritdoc/>
    public SourceRow? Source(string idOrName) => _connections.Read(db => SourceRows.Find(db, idOrName));

    /// <inheritdoc/>
    public Slice<SearchHit> Search(string words, int skip = 0, int take = 20) => _connections.Read(db => Searches.Find(db, words, skip, take));

    /// <inheritdoc/>
    public Slice<RefusedPage> Refused(int skip = 0, int take = 100) => _connections.Read(db => new Slice<RefusedPage>(
        db.Rows(
            "SELECT name, hash, received_from, received, code, message FROM refused ORDER BY received DESC, hash LIMIT ?1 OFFSET ?2",
            row => new RefusedPage(row.Text(0)!, row.Text(1)!, row.Text(2)!, row.When(3), row.Text(4)!, row.Text(5)!), Math.Max(0, take), Math.Max(0, skip)),
        (int)db.Number("SELECT count(*) FROM refused")));

    /// <inheritdoc/>
    public IEnumerable<PageRow> PagesReadBefore(int readerVersion)
    {
        const int Portion = 500; // so that a caller may replace pages as they come, with no read held open meanwhile
        for (var last = 0L; ;)
        {
            var rows = _connections.Read(db => db.Rows(
                $"SELECT {PageRows.Columns}, p.id FROM pages p WHERE p.reader_version < ?1 AND p.id > ?2 ORDER BY p.id LIMIT {Portion}",
                row => (Key: row.GetInt64(PageRows.Width), Row: PageRows.Row(row)), readerVersion, last));
            foreach (var (_, row) in rows)
                yield return row;
            if (rows.Count < Portion)
                yield break;
            last = rows[^1].Key;
        }
    }

    /// <inheritdoc/>
    public void Backup(string path) => _connections.Use(db => Archive.Copy(db, path));

    /// <inheritdoc/>
    public IReadOnlyList<string> Check()
    {
        var wrong = _connections.Use(Archive.Check);
        return _connections.CanWrite ? [.. wrong, .. _connections.Write(Archive.CheckWords)] : wrong;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        DropLinker();
        _connections.Dispose();
    }

    private static LedgerCounts CountAll(SqliteConnection db)
    {
        int Of(string sql) => (int)db.Number($"SELECT count{sql}");
        return new(
            Pages: Of("(*) FROM pages"),
            Refused: 0,
            Outlets: Of("(DISTINCT outlet_key) FROM pages"),
            Claims: Of("(*) FROM claims"),
            Attributed: Of("(*) FROM claims WHERE writer = 0"),
            Writer: Of("(*) FROM claims WHERE writer = 1"),
            Unresolved: Of("(*) FROM claims WHERE writer = 0 AND unresolved = 1"),
            NamedSources: Of($"(*) FROM sources WHERE kind <> {(int)SourceKind.Anonymous}"),
            UnnamedSources: Of($"(*) FROM sources WHERE kind = {(int)SourceKind.Anonymous}"));
    }

    private static KeyNotFoundException NoPage(string pageId) => new($"There is no page {pageId} in the ledger.");
}
