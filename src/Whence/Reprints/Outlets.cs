using Whence.Lexicons;

namespace Whence.Reprints;

/// <summary>Whether two names are names of one outlet, as mastheads and credits write them.</summary>
internal static class Outlets
{
    /// <summary>Whether they are; nothing is the same as an outlet that is not known.</summary>
    public static bool AreSame(string? one, string? other) =>
        one is not null && other is not null && Called(one) is { Length: > 0 } name && string.Equals(name, Called(other), StringComparison.OrdinalIgnoreCase);

    private static string Called(string name)
    {
        var plain = name.Trim();
        if (Bodies.Find(plain) is { } known)
            plain = known.Name;
        return plain.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? plain[4..] : plain;
    }
}
