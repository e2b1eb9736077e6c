namespace Whence.Documents;

/// <summary>What a reader noticed and carried on from. Persisted as <c>WH</c> and four digits: only grows.</summary>
public enum NoteCode
{
    /// <summary>Bytes that are no text of the declared encoding were replaced.</summary>
    BadEncoding = 101,
    /// <summary>The text was longer than the reader takes and was cut.</summary>
    TextCut = 102,
    /// <summary>No text was found on the page.</summary>
    NoText = 103,
    /// <summary>A quotation opens and never closes.</summary>
    QuotationNotClosed = 107,
    /// <summary>A quotation mark closes what was never opened.</summary>
    QuotationNotOpened = 108,
    /// <summary>A source could not be resolved.</summary>
    SourceUnresolved = 120,
    /// <summary>Lines that are no part of the article were left out.</summary>
    DebrisCut = 130,
    /// <summary>The title stood twice.</summary>
    TitleTwice = 131,
}
