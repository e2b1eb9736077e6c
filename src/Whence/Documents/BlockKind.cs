namespace Whence.Documents;

/// <summary>What part of a page a block is. Persisted: only grows.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,
    /// <summary>The page's title as it stands in the text, or a heading within it.</summary>
    Headline,
    /// <summary>The summary under a headline.</summary>
    Standfirst,
    /// <summary>The words under a picture.</summary>
    Caption,
    /// <summary>An item of a list.</summary>
    List,
    /// <summary>A block quotation.</summary>
    Quote,
    /// <summary>Who the text was taken from: "Source: …".</summary>
    Credit,
    /// <summary>An embedded post.</summary>
    Post,
    /// <summary>A row of a table.</summary>
    Table,
}
