namespace Whence.Language;

/// <summary>How a word is written.</summary>
public enum WordShape : byte
{
    /// <summary>No letters.</summary>
    None,
    /// <summary>Small letters.</summary>
    Small,
    /// <summary>A capital first.</summary>
    Capital,
    /// <summary>Capitals only, two or more.</summary>
    Capitals,
    /// <summary>A capital first and another inside: McCain.</summary>
    Mixed,
    /// <summary>With digits.</summary>
    Digits,
}
