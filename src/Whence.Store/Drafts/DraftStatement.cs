using Whence.Claims;
using Whence.Matching;
using Whence.Stories;

namespace Whence.Store.Drafts;

/// <summary>A statement of a text that is not in the ledger, and what the ledger knows of it.</summary>
public sealed class DraftStatement
{
    private const int Shown = 3; // questions a statement
    private const int Compared = 100; // claims a statement: those of one question may be many

    private DraftStatement(Reading reading, Claim claim, IReadOnlyList<KnownQuestion> questions) => (Reading, Claim, Questions) = (reading, claim, questions);

    /// <summary>The draft, as read.</summary>
    public Reading Reading { get; }

    /// <summary>The statement.</summary>
    public Claim Claim { get; }

    /// <summary>The questions on which it bears, most alike first; none when the ledger knows nothing like it.</summary>
    public IReadOnlyList<KnownQuestion> Questions { get; }

    /// <summary>Its words.</summary>
    public string Text => string.Join(" … ", Claim.Content.Select(span => Reading.Document[span].ToString()));

    /// <summary>Whether the draft says that somebody rejects it.</summary>
    public bool Rejects => Claim.Attribution?.Rejects == true;

    /// <summary>Every statement of <paramref name="reading"/>, as they stand in it, put to <paramref name="ledger"/>; nothing is stored.</summary>
    public static IReadOnlyList<DraftStatement> Of(ILinkedLedger ledger, Reading reading)
    {
        var page = PageGist.Of(reading);
        return [.. reading.Claims.Zip(GistReader.Read(reading)).OrderBy(pair => pair.First.Content[0]).AsParallel().AsOrdered() // somebody waits, and a ledger can be asked by several at once
            .Select(pair => new DraftStatement(reading, pair.First, pair.Second is null ? [] : Known(ledger, new(pair.Second, pair.First.Attribution?.Rejects == true), page)))];
    }

    private static List<KnownQuestion> Known(ILinkedLedger ledger, Weighed draft, PageGist page)
    {
        var found = new List<KnownQuestion>();
        foreach (var likes in ledger.Alike(draft, page, Compared).GroupBy(like => like.Question, StringComparer.Ordinal).Take(Shown))
        {
            if (ledger.Question(likes.Key) is { } question)
                found.Add(new(question, likes.MaxBy(like => like.Likeness.Answer)!));
        }
        return found;
    }
}
