using Whence.Origins;

namespace Whence.Cli.Show;

/// <summary>Why claims count as one, as exports and lists name it.</summary>
internal static class Rules
{
    /// <summary>The name of <paramref name="rule"/>.</summary>
    public static string Name(JoinRule rule) => rule switch
    {
        JoinRule.SameOrigin => "same origin",
        JoinRule.RelayOf => "relay of",
        JoinRule.SharedQuotation => "shared quotation",
        JoinRule.Reprint => "reprint",
        JoinRule.Family => "family",
        _ => "side",
    };
}
