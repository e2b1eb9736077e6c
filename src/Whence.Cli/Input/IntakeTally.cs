using Whence.Store;

namespace Whence.Cli.Input;

/// <summary>What an intake did, counted.</summary>
internal sealed class IntakeTally
{
    /// <summary>Pages that the ledger did not have.</summary>
    public int Added { get; private set; }

    /// <summary>Pages whose bytes were there already.</summary>
    public int Known { get; private set; }

    /// <summary>Claims on the added pages.</summary>
    public int Claims { get; private set; }

    /// <summary>Pages that could not be read.</summary>
    public List<RefusedPage> Refused { get; } = [];

    /// <summary>Counts one outcome.</summary>
    public void Count(AddOutcome outcome)
    {
        if (!outcome.IsNew)
        {
            Known++;
            return;
        }
        Added++;
        Claims += outcome.Claims;
    }
}
