namespace Whence.Store;

/// <summary>How much a ledger holds.</summary>
/// <param name="Pages">Pages.</param>
/// <param name="Refused">Pages that could not be read.</param>
/// <param name="Outlets">Different outlets that pages state.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Attributed">Claims that the page attributes.</param>
/// <param name="Writer">Claims on the page's own account.</param>
/// <param name="Unresolved">Attributed claims whose source could not be resolved.</param>
/// <param name="NamedSources">Sources with a name.</param>
/// <param name="UnnamedSources">Sources without.</param>
public sealed record LedgerCounts(int Pages, int Refused, int Outlets, int Claims, int Attributed, int Writer, int Unresolved, int NamedSources, int UnnamedSources);
