using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Whence.Store.Desk;

namespace Whence.Store.Sqlite.Desk;

/// <summary>Keeps what people say of claims: beside the readings, placed again when a page is read again, erased with their page.</summary>
internal static class RemarkRows
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Select =
        "SELECT r.event, e.at, e.who, e.why, r.kind, r.field, r.read, r.corrected, r.corrected_spans, r.page, r.claim, r.writer, r.spans, r.text, r.reader_version, r.undone FROM remarks r JOIN events e ON e.id = r.event";

    /// <summary>What was said of a claim, oldest first.</summary>
    public static IReadOnlyList<Remark> On(SqliteConnection db, string claim) =>
        LedgerIds.Number(claim, 'c') is { } number && db.Rows("SELECT hash FROM pages WHERE id = (SELECT page FROM claims WHERE id = ?1)", row => row.Text(0)!, number) is [var page]
            ? db.Rows($"{Select} WHERE r.page = ?1 AND r.claim = ?2 ORDER BY r.event", Row, page, number)
            : [];

    /// <summary>What was said, oldest first.</summary>
    public static Slice<Remark> List(SqliteConnection db, RemarkQuery query)
    {
        var where = new Where();
        where.And("r.undone IS NULL");
        if (query.Kind is { } kind)
            where.And($"r.kind = {where.Value((int)kind)}");
        if (query.Unplaced)
            where.And("r.claim IS NULL");
        if (!string.IsNullOrWhiteSpace(query.Page))
        {
            if (PageRows.Guess(db, query.Page) is not { } page)
                return new([], 0);
            where.And($"r.page = {where.Value(page.Row.Id)}");
        }
        var total = (int)db.Number($"SELECT count(*) FROM remarks r {where}", where.Values);
        where.And($"r.event > {where.Value(query.After)}");
        return new(db.Rows($"{Select} {where} ORDER BY r.event LIMIT {where.Value(Math.Max(0, query.Take))}", Row, where.Values), total);
    }

    /// <summary>Keeps one, by an event.</summary>
    /// <exception cref="KeyNotFoundException">There is no such claim.</exception>
    public static LedgerEvent Add(SqliteConnection db, string claimId, EventKind kind, Correction? correction, Act by)
    {
        var claim = ClaimRows.Find(db, claimId) ?? throw new KeyNotFoundException($"There is no claim “{claimId}” in the ledger; claims are called c12. See: whence claims");
        var (key, page) = PageRows.Find(db, claim.PageId)!.Value;
        var text = Archive.Text(db, key, page);
        var spans = new PageSpans(text.Text, text.TitleLength);
        var remark = new Remark
        {
            Number = 0,
            At = by.At,
            Who = by.Who,
            Comment = by.Why,
            Kind = KindOf(kind),
            PageId = page.Id,
            ClaimId = claim.Id,
            IsWriter = claim.IsWriter,
            Spans = [.. spans.At(claim.Content)],
            Text = claim.Text,
            ReaderVersion = page.ReaderVersion,
        };
        if (correction is not null)
            remark = Corrected(db, remark, correction, claim, text, spans);
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var number = EventLog.Add(db, by, kind, undoes: null,
            [("claim", claim.Id), ("page", page.Id), .. remark.Field is { } field ? [("field", ClaimFields.Name(field))] : Array.Empty<(string, string)>(), ("digest", DigestOf(remark, salt))]);
        db.Run(
            """
            INSERT INTO remarks (event, page, claim, kind, field, writer, spans, text, read, corrected, corrected_spans, reader_version, salt)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """,
            number, remark.PageId, LedgerIds.Number(claim.Id, 'c'), (int)remark.Kind, (int?)remark.Field, remark.IsWriter, PageSpan.Join(remark.Spans), remark.Text, remark.Read, remark.Corrected,
            remark.CorrectedSpans.Count == 0 ? null : PageSpan.Join(remark.CorrectedSpans), remark.ReaderVersion, salt);
        return EventLog.Find(db, number)!;
    }

    /// <summary>Marks one as undone.</summary>
    public static void Undo(SqliteConnection db, long number, long undo) => db.Run("UPDATE remarks SET undone = ?2 WHERE event = ?1", number, undo);

    /// <summary>Finds for every remark on a page the claim of its new reading on which it stands.</summary>
    public static void Place(SqliteConnection db, string page)
    {
        var remarks = db.Rows($"{Select} WHERE r.page = ?1", Row, page);
        if (remarks.Count == 0 || PageRows.Find(db, page) is not var (key, row))
            return;
        var text = Archive.Text(db, key, row);
        var spans = new PageSpans(text.Text, text.TitleLength);
        var claims = text.Claims.Select(claim => (claim, (IReadOnlyList<PageSpan>)[.. spans.At(claim.Content)])).ToList();
        foreach (var remark in remarks)
            db.Run("UPDATE remarks SET claim = ?2 WHERE event = ?1", remark.Number, LedgerIds.Number(Placing.Find(remark, claims), 'c'));
    }

    /// <summary>Erases what remarks hold of a page's words; that they were made stays.</summary>
    public static void Erase(SqliteConnection db, string page) => db.Run(
        "UPDATE remarks SET claim = NULL, spans = '', text = '', read = NULL, corrected = NULL, corrected_spans = NULL, salt = '' WHERE page = ?1", page);

    /// <summary>Which remarks are not what was written, a line each: the log keeps a digest of each.</summary>
    public static IEnumerable<string> Verify(SqliteConnection db) => db.Rows(
        "SELECT r.event, r.salt, e.subject FROM remarks r JOIN events e ON e.id = r.event WHERE r.salt <> ''", row => (Number: row.GetInt64(0), Salt: row.Text(1)!, Subject: row.Text(2)!))
        .Where(kept => DigestOf(db.Rows($"{Select} WHERE r.event = ?1", Row, kept.Number)[0], kept.Salt) != JsonSerializer.Deserialize<Dictionary<string, string>>(kept.Subject)?.GetValueOrDefault("digest"))
        .Select(kept => string.Create(CultureInfo.InvariantCulture, $"What e{kept.Number} says of a claim is not what was written: it does not fit the digest in the log."));

    private static Remark Corrected(SqliteConnection db, Remark remark, Correction correction, ClaimRow claim, PageText page, PageSpans spans)
    {
        var (value, at) = CorrectionReader.Read(correction.Field, correction.Corrected, claim, page.Text);
        var read = correction.Field == ClaimField.Figure ? FigureMeant(db, claim, correction) : ClaimFields.Read(claim, correction.Field);
        if (value == read && (correction.Field != ClaimField.Content || at.SequenceEqual(claim.Content)))
            throw new InvalidOperationException("That is what was read. To say that it is read well, accept the claim instead.");
        return remark with { Field = correction.Field, Read = read, Corrected = value, CorrectedSpans = [.. spans.At(at)] };
    }

    private static string? FigureMeant(SqliteConnection db, ClaimRow claim, Correction correction)
    {
        var figures = ReviewRows.Figures(db, claim.Id);
        if (string.IsNullOrWhiteSpace(correction.Read))
            return figures is [var only] ? only : figures.Count == 0 ? null : throw new InvalidOperationException($"The claim has several figures ({string.Join("; ", figures)}). Say which one is meant.");
        return figures.FirstOrDefault(figure => figure == correction.Read.Trim())
            ?? throw new InvalidOperationException($"No figure of the claim was read as “{correction.Read}”{(figures.Count == 0 ? "; it has none" : $"; there are {string.Join("; ", figures)}")}.");
    }

    // The salt keeps a short value from being guessed from its digest once the words are erased.
    private static string DigestOf(Remark remark, string salt) => Ids.OfBytes(JsonSerializer.SerializeToUtf8Bytes(new[]
    {
        salt, remark.PageId, PageSpan.Join(remark.Spans), remark.Text, remark.Field is { } field ? ClaimFields.Name(field) : null, remark.Read, remark.Corrected, PageSpan.Join(remark.CorrectedSpans),
    }, Plain));

    private static RemarkKind KindOf(EventKind kind) => kind switch
    {
        EventKind.AcceptClaim => RemarkKind.Accept,
        EventKind.RejectClaim => RemarkKind.Reject,
        EventKind.CorrectClaim => RemarkKind.Correct,
        _ => RemarkKind.Comment,
    };

    private static Remark Row(SqliteDataReader row) => new()
    {
        Number = row.GetInt64(0),
        At = row.When(1),
        Who = row.Text(2)!,
        Comment = row.Text(3)!,
        Kind = (RemarkKind)row.GetInt32(4),
        Field = (ClaimField?)row.Int(5),
        Read = row.Text(6),
        Corrected = row.Text(7),
        CorrectedSpans = PageSpan.Split(row.Text(8)),
        PageId = row.Text(9)!,
        ClaimId = row.IsDBNull(10) ? null : $"c{row.GetInt64(10)}",
        IsWriter = row.GetInt32(11) != 0,
        Spans = PageSpan.Split(row.Text(12)),
        Text = row.Text(13)!,
        ReaderVersion = row.GetInt32(14),
        UndoneBy = row.IsDBNull(15) ? null : row.GetInt64(15),
    };
}
