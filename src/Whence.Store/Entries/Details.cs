using Whence.Attributions;
using Whence.Claims;
using Whence.Documents;
using Whence.Sources;

namespace Whence.Store.Entries;

/// <summary>The compact forms of a page's and a claim's detail. The first number is the form's version; a new one only adds at the end.</summary>
internal static class Details
{
    private const int Form = 1;

    /// <summary>Blocks, links and notes of a page.</summary>
    public static byte[] Write(PageEntry entry)
    {
        var to = new DetailWriter();
        to.Number(Form);
        to.Number(entry.TitleLength);
        to.List(entry.Blocks, block =>
        {
            to.Span(block.Span);
            to.Number((int)block.Kind);
        });
        to.List(entry.Links, link =>
        {
            to.Span(link.Span);
            to.Text(link.Url);
            to.Flag(link.IsEmbed);
        });
        to.List(entry.Notes, note =>
        {
            to.Number((int)note.Code);
            to.Text(note.Message);
            to.Optional(note.Span, to.Span);
        });
        return to.ToArray();
    }

    /// <summary>A page's text with what <see cref="Write(PageEntry)"/> kept.</summary>
    public static PageText Page(byte[] detail, PageRow row, string text, IReadOnlyList<ClaimRow> claims)
    {
        var from = Open(detail);
        var titleLength = from.Int();
        var blocks = from.List(() => new Block(from.Span(), (BlockKind)from.Int()));
        var links = from.List(() => new Link(from.Span(), from.Text(), from.Flag()));
        var notes = from.List(() => new Note((NoteCode)from.Int(), from.Text(), from.OptionalValue(from.Span)));
        from.End();
        return new(row, text, titleLength, blocks, links, claims, notes);
    }

    /// <summary>Where a page's body starts, from what <see cref="Write(PageEntry)"/> kept: behind a title that was given apart and its blank line.</summary>
    public static int BodyStart(byte[] detail) => Open(detail).Int() is > 0 and var title ? title + 2 : 0;

    /// <summary>Everything of a claim that is not its page's, its id or its text.</summary>
    public static byte[] Write(ClaimRow claim)
    {
        var to = new DetailWriter();
        to.Number(Form);
        to.Text(claim.LocalId);
        to.Spans(claim.Content);
        to.Flag(claim.IsWriter);
        to.Optional((int?)claim.Speech, value => to.Number(value));
        to.Optional(claim.Source, hop => Write(to, hop));
        to.Optional(claim.SourceText, to.Text);
        to.Optional(claim.Medium, to.Text);
        to.Optional(claim.SpeaksFor, to.Text);
        to.Optional(claim.CueText, to.Text);
        to.Spans(claim.Cue);
        to.Optional((int?)claim.CueType, value => to.Number(value));
        to.Optional(claim.Act, to.Text);
        to.Flag(claim.Rejects);
        to.List(claim.Via, hop => Write(to, hop));
        to.Optional(claim.Origin, hop => Write(to, hop));
        to.List(claim.Others, route =>
        {
            to.List(route.Via, hop => Write(to, hop));
            to.Optional(route.Origin, hop => Write(to, hop));
        });
        to.Number((int)claim.Marks);
        to.Spans(claim.Hedges);
        to.Optional(claim.LikelihoodLow, to.Real);
        to.Optional(claim.LikelihoodHigh, to.Real);
        to.Optional(claim.LikelihoodWords, to.Text);
        to.List(claim.Relations, relation =>
        {
            to.Number((int)relation.Kind);
            to.Text(relation.To);
        });
        to.Optional(claim.Inside, to.Text);
        to.Optional(claim.Unresolved, to.Text);
        to.List(claim.Why, to.Text);
        return to.ToArray();
    }

    /// <summary>The claim that <see cref="Write(ClaimRow)"/> kept, with what stands beside it.</summary>
    public static ClaimRow Claim(byte[] detail, string id, string text, PageRow page)
    {
        var from = Open(detail);
        var claim = new ClaimRow
        {
            Id = id,
            PageId = page.Id,
            PageName = page.Name,
            PageTitle = page.Title,
            Outlet = page.Outlet,
            Credit = page.ReprintOf,
            Published = page.Published,
            Text = text,
            LocalId = from.Text(),
            Content = from.Spans(),
            IsWriter = from.Flag(),
            Speech = (Speech?)from.OptionalValue(from.Int),
            Source = from.Optional(() => Hop(from)),
            SourceText = from.Optional(from.Text),
            Medium = from.Optional(from.Text),
            SpeaksFor = from.Optional(from.Text),
            CueText = from.Optional(from.Text),
            Cue = from.Spans(),
            CueType = (CueType?)from.OptionalValue(from.Int),
            Act = from.Optional(from.Text),
            Rejects = from.Flag(),
            Via = from.List(() => Hop(from)),
            Origin = from.Optional(() => Hop(from)),
            Others = from.List(() => new RouteRow(from.List(() => Hop(from)), from.Optional(() => Hop(from)))),
            Marks = (Stances.Marks)from.Int(),
            Hedges = from.Spans(),
            LikelihoodLow = from.OptionalValue(from.Real),
            LikelihoodHigh = from.OptionalValue(from.Real),
            LikelihoodWords = from.Optional(from.Text),
            Relations = from.List(() => new Relation((RelationKind)from.Int(), from.Text())),
            Inside = from.Optional(from.Text),
            Unresolved = from.Optional(from.Text),
            Why = from.List(from.Text),
        };
        from.End();
        return claim;
    }

    /// <summary>What is known of an unnamed source.</summary>
    public static byte[]? Write(Known? known)
    {
        if (known is null)
            return null;
        var to = new DetailWriter();
        to.Number(Form);
        Write(to, known);
        return to.ToArray();
    }

    /// <summary>What <see cref="Write(Sources.Known?)"/> kept.</summary>
    public static Known Known(byte[] detail) => Known(Open(detail));

    private static DetailReader Open(byte[] detail)
    {
        var from = new DetailReader(detail);
        return from.Int() == Form ? from : throw new InvalidDataException("The detail of a row has a form that this version does not know.");
    }

    private static void Write(DetailWriter to, HopRow hop)
    {
        to.Text(hop.SourceId);
        to.Text(hop.Name);
        to.Number((int)hop.Kind);
        to.Spans(hop.Spans);
        to.Optional(hop.Url, to.Text);
        to.Optional(hop.Known, known => Write(to, known));
    }

    private static HopRow Hop(DetailReader from) =>
        new(from.Text(), from.Text(), (SourceKind)from.Int(), from.Spans(), from.Optional(from.Text), from.Optional(() => Known(from)));

    private static void Write(DetailWriter to, Known known)
    {
        to.Optional(known.Count, value => to.Number(value));
        to.Optional(known.Role, to.Text);
        to.Optional(known.Place, to.Text);
        to.Optional(known.Condition, to.Text);
        to.Flag(known.SelfDescribed);
    }

    private static Known Known(DetailReader from) => new()
    {
        Count = from.OptionalValue(from.Int),
        Role = from.Optional(from.Text),
        Place = from.Optional(from.Text),
        Condition = from.Optional(from.Text),
        SelfDescribed = from.Flag(),
    };
}
