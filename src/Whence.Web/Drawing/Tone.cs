namespace Whence.Web.Drawing;

/// <summary>What a wire or a word in a picture means; each tone has its shape and its word too.</summary>
public enum Tone
{
    /// <summary>As the page reports it.</summary>
    Plain,
    /// <summary>Somebody denies or disputes it.</summary>
    Against,
    /// <summary>No source is given.</summary>
    Bare,
    /// <summary>Said differently than before.</summary>
    Drift,
    /// <summary>Left out, to see what still stands.</summary>
    Left,
}
