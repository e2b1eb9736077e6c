namespace Whence.Cli.Input;

/// <summary>A file that the user brought, or standard input.</summary>
/// <param name="Name">What it is called: as typed, or its path inside the folder that was typed.</param>
/// <param name="Path">Where it is; null for standard input.</param>
internal sealed record InputFile(string Name, string? Path)
{
    /// <summary>Whence its bytes come, for the ledger.</summary>
    public string From => Path ?? "-";
}
