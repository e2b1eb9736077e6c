namespace Whence.Store.Tests;

public sealed class MemoryLedgerTests : LedgerContract
{
    protected override ILedger Open() => new MemoryLedger();
}
