namespace Whence.Pages.Setting;

/// <summary>Which addresses are kept.</summary>
internal static class Addresses
{
    private const int Longest = 8192;

    /// <summary>Whether <paramref name="url"/> leads to the web; scripts, mail and data do not.</summary>
    public static bool IsWeb(string url) =>
        url.Length <= Longest
        && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
}
