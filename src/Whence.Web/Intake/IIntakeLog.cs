using Whence.Store;

namespace Whence.Web.Intake;

/// <summary>Is told how far an intake has come. Calls come one after the other.</summary>
public interface IIntakeLog
{
    /// <summary>About how many pages there are.</summary>
    void Expect(int pages);

    /// <summary>A page is safely in the ledger.</summary>
    void Filed(string name, AddOutcome outcome);

    /// <summary>A page could not be read.</summary>
    void Refused(RefusedPage refused);

    /// <summary>How many pages of the ledger wait to be linked: told before the first step of linking and after each.</summary>
    void ToLink(int waiting);
}
