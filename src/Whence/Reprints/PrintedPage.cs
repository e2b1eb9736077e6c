using Whence.Documents;

namespace Whence.Reprints;

/// <summary>A page as far as copying goes: its text and who printed it when.</summary>
public sealed class PrintedPage
{
    private const int MostWords = 60_000; // what is read of a page for comparing: some 150 printed pages

    /// <summary>The page's id: a hash of its bytes, so that who comes first is the same in every ledger.</summary>
    public required string Id { get; init; }

    /// <summary>Its text, as the spans count in it.</summary>
    public required string Text { get; init; }

    /// <summary>Where its body starts, behind a title that was given apart (<see cref="Document.BodyStart"/>): no passage crosses it.</summary>
    public int BodyStart { get; init; }

    /// <summary>Who published it; null when not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it was found; null when not known. Pages of one host are of one outlet.</summary>
    public string? Url { get; init; }

    /// <summary>When; null when not known.</summary>
    public Published? Published { get; init; }

    /// <summary>Whom it says it was taken from (<see cref="Masthead.ReprintOf"/>); null when it credits nobody.</summary>
    public string? Credit { get; init; }

    /// <summary>Its words.</summary>
    internal Wording Words => field ??= Wording.Of(Text, MostWords);

    /// <summary>The first word of the body.</summary>
    internal int FirstOfBody => BodyStart == 0 ? 0 : Words.WordAfter(BodyStart);

    /// <summary>Which of them stand inside quotation marks.</summary>
    internal bool[] Quoted => field ??= QuotedText.In(Text, Words);

    /// <summary>The runs of words by which passages are sought, one for each word that a run starts at.</summary>
    internal ulong[] Seeds => field ??= Shingles.Of(Words, Passages.SeedLength);

    /// <summary>Where each of those stands.</summary>
    internal SeedPlaces Places => field ??= new(Seeds);

    /// <summary>How each word is told.</summary>
    internal Telling[] Told => field ??= Prose.In(Text, Words);
}
