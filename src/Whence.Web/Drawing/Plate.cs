namespace Whence.Web.Drawing;

/// <summary>The grey block of a page.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record Plate(double X, double Y, double Width, double Height);
