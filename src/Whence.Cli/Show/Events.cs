using System.Globalization;
using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>Events of the log in words, for people.</summary>
internal static class Events
{
    /// <summary>What was done: <c>“General Staff” is “General Staff of the Armed Forces of Veskaria”</c>.</summary>
    public static string What(LedgerEvent one) => EventWords.What(one);

    /// <summary>When, to the minute, in UTC.</summary>
    public static string When(LedgerEvent one) => one.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
