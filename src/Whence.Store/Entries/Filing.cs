using Whence.Matching;

namespace Whence.Store.Entries;

/// <summary>A row of the ledger as the rooms that look across pages know it.</summary>
public static class Filing
{
    /// <summary>The claim of <paramref name="row"/>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="day">The day under which its page is filed.</param>
    /// <param name="context">What stands around it.</param>
    /// <param name="gist">What it comes to; null when it says too little.</param>
    /// <param name="called">The id and name under which a source is known now, by the id that its page gave it; null where nothing was merged.</param>
    public static FiledClaim Of(ClaimRow row, DateOnly day, ClaimContext context, Gist? gist, Func<string, (string Id, string Name)?> called)
    {
        return new()
        {
            Id = row.Id,
            LocalId = row.LocalId,
            PageId = row.PageId,
            Outlet = row.Outlet,
            Published = row.Published,
            Day = day,
            Text = row.Text,
            Content = row.Content,
            IsWriter = row.IsWriter,
            InHeadline = context.InHeadline,
            Hedges = context.Hedges,
            Speech = row.Speech,
            CueText = row.CueText,
            CueType = row.CueType,
            Act = row.Act,
            Source = Party(row.Source),
            Route = Route(row.Via, row.Origin),
            Others = [.. row.Others.Select(other => Route(other.Via, other.Origin))],
            Rejects = row.Rejects,
            Marks = row.Marks,
            Likelihood = row is { LikelihoodLow: { } low, LikelihoodHigh: { } high } ? (low, high) : null,
            Relations = row.Relations,
            Inside = row.Inside,
            Gist = gist,
        };

        Route Route(IReadOnlyList<HopRow> via, HopRow? origin) => new([.. via.Select(hop => Party(hop)!)], Party(origin));

        Party? Party(HopRow? hop)
        {
            if (hop is null)
                return null;
            var (id, name) = called(hop.SourceId) ?? (hop.SourceId, hop.Name);
            return new(id, name, hop.Kind) { Known = hop.Known, Url = hop.Url, SpeaksFor = hop.SourceId == row.Source?.SourceId ? row.SpeaksFor : null };
        }
    }
}
