namespace Whence.Web.Parts;

/// <summary>The keys of the site's sections; where there are scripts, <c>web/src/keys.ts</c> follows them.</summary>
internal static class Keys
{
    /// <summary>The keys that lead to <paramref name="href"/>; null when there are none.</summary>
    public static string? Of(string href) => href switch
    {
        "/" => "g l",
        "/questions" => "g q",
        "/figures" => "g f",
        "/stories" => "g t",
        "/sources" => "g s",
        "/pages" => "g p",
        "/review" => "g r",
        "/cases" => "g c",
        "/add" => "g a",
        "/check" => "g k",
        _ => null,
    };
}
