namespace Whence.Cli.Input;

/// <summary>A file that the user brought, standard input, or bytes that came by the browser.</summary>
/// <param name="Name">What it is called: as typed, or its path inside the folder that was typed.</param>
/// <param name="Path">Where it is; null for standard input and for bytes.</param>
internal sealed record InputFile(string Name, string? Path)
{
    /// <summary>Its bytes, when they are here already.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>Whence its bytes come, for the ledger.</summary>
    public string From => Path ?? (Bytes is null ? "-" : "browser");
}
