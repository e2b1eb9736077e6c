using Whence.Store;

namespace Whence.Cli.Input;

/// <summary>A page on its way into the ledger: read, or refused.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Page">What goes in; null when refused.</param>
/// <param name="Refused">Why not; null when read.</param>
internal sealed record Brought(string Name, NewPage? Page, RefusedPage? Refused);
