namespace Whence.Web.Intake;

/// <summary>Where pages are read: the site knows who brought what, the host knows how bytes become pages.</summary>
public interface IReadingRoom
{
    /// <summary>Reads the pages of <paramref name="files"/> into the ledger and links them. When <paramref name="stop"/> comes, the running batch is finished and no other begun.</summary>
    void Add(IReadOnlyList<BroughtFile> files, IIntakeLog log, CancellationToken stop);

    /// <summary>Reads a draft without keeping anything of it; none when there is nothing to read in it.</summary>
    IReadOnlyList<Reading> Read(BroughtFile draft);

    /// <summary>The invented pages of the demonstration; none when they are not there.</summary>
    IReadOnlyList<BroughtFile> Samples();
}
