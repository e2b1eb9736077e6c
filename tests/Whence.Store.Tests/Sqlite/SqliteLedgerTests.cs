using Whence.Store.Sqlite;

namespace Whence.Store.Tests.Sqlite;

public sealed class SqliteLedgerTests : LedgerContract
{
    private readonly Folder _folder = new();
    private int _ledgers;

    protected override ILedger Open() => SqliteLedger.Open(_folder[$"whence{++_ledgers}.db"]);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }
}
