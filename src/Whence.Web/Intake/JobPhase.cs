namespace Whence.Web.Intake;

/// <summary>How far a job has come.</summary>
public enum JobPhase
{
    /// <summary>Another job is under way.</summary>
    Waiting,
    /// <summary>Pages are read.</summary>
    Reading,
    /// <summary>Pages are linked with the rest of the ledger.</summary>
    Linking,
    /// <summary>All is done.</summary>
    Done,
    /// <summary>It broke off; what was filed stays.</summary>
    Failed,
}
