namespace Whence.Store.Front;

/// <summary>A search that somebody keeps.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">The parameters of the ledger's address: <c>?origin=Northwire</c>.</param>
/// <param name="Looked">The key of the newest page when it was saved or looked at last.</param>
public sealed record SavedSearch(long Id, string Name, string Address, long Looked);
