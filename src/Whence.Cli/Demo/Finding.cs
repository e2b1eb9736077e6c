using Whence.Cli.Show;

namespace Whence.Cli.Demo;

/// <summary>Something that a ledger tells, with the command that shows it.</summary>
/// <param name="Told">The finding, with what it rests on below it.</param>
/// <param name="Arguments">The command's arguments behind it, without the ledger.</param>
internal sealed record Finding(Outline Told, IReadOnlyList<string> Arguments);
