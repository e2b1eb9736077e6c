namespace Whence.Store;

/// <summary>Who does something to the ledger, when and why.</summary>
/// <param name="Who">A person's name; <see cref="Itself"/> for what the program does unasked.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why.</param>
public sealed record Act(string Who, DateTimeOffset At, string Why)
{
    /// <summary>The name under which the program acts by itself.</summary>
    public const string Itself = "whence";
}
