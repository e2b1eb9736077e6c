using Spectre.Console;

namespace Whence.Cli.Show;

/// <summary>The colour of each role: of the terminal's own sixteen, so that they fit its theme.</summary>
internal static class Colours
{
    /// <summary>The style of <paramref name="role"/>.</summary>
    public static Style Of(Role role) => role switch
    {
        Role.Content => new Style(Color.Teal),
        Role.Writer => new Style(Color.Olive),
        Role.Source => new Style(decoration: Decoration.Bold | Decoration.Underline),
        Role.Cue => new Style(decoration: Decoration.Italic | Decoration.Underline),
        Role.Origin => new Style(Color.Teal, decoration: Decoration.Bold),
        Role.Quiet => new Style(decoration: Decoration.Dim),
        Role.Headline => new Style(decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
