namespace Whence.Web.Guards;

/// <summary>Marks an endpoint that is posted to and changes nothing in the ledger, so that it works on one that is only shown.</summary>
internal sealed class ChangesNothing
{
    public static ChangesNothing Mark { get; } = new();
}
