namespace Whence.Reprints;

/// <summary>How a page tells something.</summary>
internal enum Telling : byte
{
    /// <summary>A menu, a prompt, a note about the author: copied from nobody.</summary>
    Furniture,

    /// <summary>Somebody speaks of himself: a speech or an interview, also where no marks set it off.</summary>
    Speech,

    /// <summary>A sentence of reporting.</summary>
    Report,
}
