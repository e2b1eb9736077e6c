using System.ComponentModel;
using System.Diagnostics;

namespace Whence.Cli;

/// <summary>The user's own browser.</summary>
internal static class Browser
{
    /// <summary>Opens <paramref name="address"/>; false when the desktop knows no browser.</summary>
    public static bool Open(Uri address)
    {
        try
        {
            using var started = OperatingSystem.IsWindows()
                ? Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })
                : Process.Start(new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri])
                {
                    UseShellExecute = false,
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                });
            return started is not null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
