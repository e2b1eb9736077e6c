namespace Whence.Eval.Provenance;

/// <summary>Gathers the claims of pages under answers and counts what they rest on: a ledger, behind the one thing that a measurement asks of it.</summary>
public interface ILinking
{
    /// <summary>The answers that pages come to in a ledger that holds nothing else.</summary>
    /// <param name="pages">Each page's bytes and what was read in them.</param>
    IReadOnlyList<LinkedAnswer> Link(IReadOnlyList<(ReadOnlyMemory<byte> Bytes, Reading Reading)> pages);
}
