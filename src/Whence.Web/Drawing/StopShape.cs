namespace Whence.Web.Drawing;

/// <summary>The mark of an origin or a relay.</summary>
public enum StopShape
{
    /// <summary>Filled disc: a named origin.</summary>
    Disc,
    /// <summary>Ring: not named.</summary>
    Ring,
    /// <summary>Half disc: says who he is, unverified.</summary>
    Half,
    /// <summary>Small square: a relay or a medium.</summary>
    Square,
    /// <summary>Dashed square: credited by the page, not in the chain that the text gives.</summary>
    Ghost,
    /// <summary>Bare bar: no source given.</summary>
    Bar,
    /// <summary>Diamond: the words changed on the way.</summary>
    Diamond,
}
