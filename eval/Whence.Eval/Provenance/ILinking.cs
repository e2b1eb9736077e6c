namespace Whence.Eval.Provenance;

/// <summary>Gathers the claims of read pages under questions and answers.</summary>
internal interface ILinking
{
    /// <summary>Links all pages of one ledger.</summary>
    IReadOnlyList<LinkedAnswer> Link(IReadOnlyList<ReadPage> pages);
}
