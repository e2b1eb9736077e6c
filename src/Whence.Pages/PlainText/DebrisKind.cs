namespace Whence.Pages.PlainText;

/// <summary>How a line that is no part of an article is told from one that is.</summary>
internal enum DebrisKind
{
    /// <summary>It may be part of the article.</summary>
    None,
    /// <summary>It never is.</summary>
    Line,
    /// <summary>It is not, above the first paragraph and below the last.</summary>
    Edge,
    /// <summary>Teasers of other articles follow.</summary>
    Related,
    /// <summary>Nothing of the article follows.</summary>
    End,
}
