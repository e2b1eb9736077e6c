namespace Whence.Store;

/// <summary>What a ledger is opened for.</summary>
public enum LedgerAccess
{
    /// <summary>To read and write; made when it is not there.</summary>
    ReadWriteCreate,
    /// <summary>To read and write; it must be there.</summary>
    ReadWrite,
    /// <summary>To read only; it must be there and of this version.</summary>
    ReadOnly,
}
