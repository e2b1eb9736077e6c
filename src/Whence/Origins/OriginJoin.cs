namespace Whence.Origins;

/// <summary>Two claims that do not count twice, and why.</summary>
/// <param name="A">The first claim's id in the ledger.</param>
/// <param name="B">The second one's.</param>
/// <param name="Rule">By which rule.</param>
/// <param name="Evidence">What speaks for it, in words.</param>
public sealed record OriginJoin(string A, string B, JoinRule Rule, string Evidence)
{
    /// <summary>The rule as it is exported.</summary>
    public string Word => Rule switch
    {
        JoinRule.SameOrigin => "same origin",
        JoinRule.RelayOf => "relay of",
        JoinRule.SharedQuotation => "shared quotation",
        JoinRule.Reprint => "reprint",
        JoinRule.Family => "family",
        _ => "side",
    };
}
