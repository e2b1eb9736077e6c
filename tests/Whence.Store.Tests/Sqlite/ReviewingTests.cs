using System.Text;
using Microsoft.Data.Sqlite;
using Whence.Claims;
using Whence.Store.Desk;
using Whence.Store.Sqlite;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests.Sqlite;

/// <summary>What people say of claims as they were read: kept beside the reading, in the log, after every rereading.</summary>
public sealed class ReviewingTests : IDisposable
{
    private const string Text = "🌉 The General Staff said that the bridge at Oristad was hit. They said the road is open. Rain fell on Wednesday.";
    private static readonly Act Mira = new("Mira", Noon, "seen on the page");

    private readonly Folder _folder = new();
    private readonly NewPage _page = Page(Text, "bridge.txt", claims:
        [Says("the bridge at Oristad was hit", Staff, Northwire), Unresolved(Says("the road is open", null)), Writes("Rain fell on Wednesday")]);

    private SqliteLedger _ledger;

    public ReviewingTests()
    {
        _ledger = SqliteLedger.Open(_folder["whence.db"]);
        _ledger.Add(_page);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    private static Func<string, Claim> Unresolved(Func<string, Claim> claim) => text =>
        claim(text) is var made ? made with { Sourcing = made.Sourcing with { Unresolved = "pronoun" } } : throw new ArgumentNullException(nameof(claim));

    private string PageId => _page.Reading.Document.Id;

    private string Claim(string words) => _ledger.Claims(new()).Items.First(claim => claim.Text.Contains(words, StringComparison.Ordinal)).Id;

    private Remark On(string words) => _ledger.RemarksOn(Claim(words)).ShouldHaveSingleItem();

    private void Reread(string text, params Func<string, Claim>[] claims) => _ledger.Replace(PageId, new Reading(_page.Reading.Document with { Text = text, Blocks = [] })
    {
        Claims = [.. claims.Select((claim, i) => claim(text) with { Id = $"b{i + 1}" })],
    });

    [Fact]
    public void A_claim_that_somebody_accepted_waits_no_longer()
    {
        _ledger.CountReview().ShouldBe(new ReviewCounts(Unresolved: 1, Contested: 0, All: 3, Reviewed: 0, Unplaced: 0));
        _ledger.ToReview(new()).Items.ShouldHaveSingleItem().Text.ShouldBe("the road is open");

        var done = _ledger.Accept(Claim("road"), Mira);

        done.Kind.ShouldBe(EventKind.AcceptClaim);
        _ledger.CountReview().ShouldBe(new ReviewCounts(Unresolved: 0, Contested: 0, All: 2, Reviewed: 1, Unplaced: 0));
        _ledger.ToReview(new()).Total.ShouldBe(0);
        _ledger.ToReview(new() { Queue = ReviewQueue.Reviewed }).Items.ShouldHaveSingleItem().Text.ShouldBe("the road is open");
        _ledger.ToReview(new() { Queue = ReviewQueue.All, Source = "General Staff" }).Items.ShouldHaveSingleItem().Text.ShouldBe("the bridge at Oristad was hit");
        On("road").ShouldSatisfyAllConditions(remark => remark.Who.ShouldBe("Mira"), remark => remark.Kind.ShouldBe(RemarkKind.Accept), remark => remark.UndoneBy.ShouldBeNull());
    }

    [Fact]
    public void A_comment_is_no_look()
    {
        _ledger.Comment(Claim("road"), Mira);

        _ledger.ToReview(new()).Total.ShouldBe(1);
        On("road").Comment.ShouldBe("seen on the page");
        Should.Throw<InvalidOperationException>(() => _ledger.Comment(Claim("road"), Mira with { Why = " " }));
    }

    [Fact]
    public void What_is_undone_waits_again_and_the_log_keeps_both()
    {
        var done = _ledger.Reject(Claim("road"), Mira);
        _ledger.LastAct("Mira")!.Number.ShouldBe(done.Number);

        var undo = _ledger.Undo(done.Number, Mira);

        _ledger.ToReview(new()).Total.ShouldBe(1);
        On("road").UndoneBy.ShouldBe(undo.Number);
        _ledger.Remarks(new()).Total.ShouldBe(0);
        _ledger.LogRows().Items.Select(row => (row.Event.Number, row.UndoneBy, row.CanBeUndone)).ShouldBe([(2, null, false), (1, 2, false)]);
        _ledger.LastAct("Mira").ShouldBeNull();
        _ledger.VerifyLog().Wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_corrected_source_stands_beside_what_was_read_and_changes_nothing_in_it()
    {
        var before = _ledger.Claim(Claim("road"));

        _ledger.Correct(Claim("road"), new(ClaimField.Source, "  the mayor\u0000 of   Oristad "), Mira);

        On("road").ShouldSatisfyAllConditions(
            remark => remark.Field.ShouldBe(ClaimField.Source), remark => remark.Read.ShouldBeNull(), remark => remark.Corrected.ShouldBe("the mayor of Oristad"),
            remark => remark.Spans.ShouldBe([new PageSpan(71, 87, InTitle: false)], "code points, the bridge sign being one"));
        _ledger.Claim(Claim("road")).ShouldBeEquivalentTo(before);
    }

    [Theory]
    [InlineData(ClaimField.Origin, "General Staff of the Armed Forces of Veskaria", "Northwire", "Northwire")]
    [InlineData(ClaimField.Origin, "General Staff of the Armed Forces of Veskaria", "", null)]
    [InlineData(ClaimField.Via, "Northwire", " Tarvon Today \n\n Northwire", "Tarvon Today\nNorthwire")]
    [InlineData(ClaimField.Content, "the bridge at Oristad was hit", "bridge at  Oristad", "bridge at Oristad")]
    [InlineData(ClaimField.Content, "the bridge at Oristad was hit", "The General Staff … was hit", "The General Staff … was hit")]
    [InlineData(ClaimField.Figure, null, "1,200..", "1200..")]
    public void A_part_is_set_right(ClaimField field, string? read, string typed, string? corrected)
    {
        _ledger.Correct(Claim("bridge"), new(field, typed), Mira);

        var remark = On("bridge");
        (remark.Read, remark.Corrected).ShouldBe((read, corrected));
        if (field == ClaimField.Content)
            string.Join(Correction.Between, remark.CorrectedSpans.Select(span => string.Concat(Text.EnumerateRunes().Skip(span.Start).Take(span.Length)))).ShouldBe(corrected);
    }

    [Theory]
    [InlineData(ClaimField.Origin, "General Staff of the Armed Forces of Veskaria", "what was read")]
    [InlineData(ClaimField.Content, "the bridge at Belmark", "does not stand on the page")]
    [InlineData(ClaimField.Content, "was hit … The General Staff", "after the piece before it")]
    [InlineData(ClaimField.Content, "", "reject it instead")]
    [InlineData(ClaimField.Figure, "many", "is no figure")]
    [InlineData(ClaimField.Figure, "9..3", "is no figure")]
    [InlineData(ClaimField.Source, "long", "at most 300")]
    public void What_cannot_be_is_refused_with_the_reason(ClaimField field, string typed, string reason)
    {
        var value = typed == "long" ? new string('n', 301) : typed;

        Should.Throw<InvalidOperationException>(() => _ledger.Correct(Claim("bridge"), new(field, value), Mira)).Message.ShouldContain(reason);
        Should.Throw<KeyNotFoundException>(() => _ledger.Correct("c99", new(field, value), Mira));
        _ledger.Log().Total.ShouldBe(0);
    }

    [Fact]
    public void A_correction_survives_rereading_on_the_claim_that_is_mostly_the_same()
    {
        _ledger.Correct(Claim("bridge"), new(ClaimField.Origin, "Northwire"), Mira);

        Reread(Text, Says("that the bridge at Oristad was hit", Staff), Writes("Rain fell on Wednesday"));

        On("bridge").Corrected.ShouldBe("Northwire");
        _ledger.RemarksOn(Claim("Rain")).ShouldBeEmpty();
    }

    [Fact]
    public void A_correction_follows_its_words_where_the_text_before_them_was_cut()
    {
        _ledger.Correct(Claim("Rain"), new(ClaimField.Source, "the weather office"), Mira);

        Reread("They said the road is open. Rain fell on Wednesday.", Says("the road is open", null), Writes("Rain fell on Wednesday"));

        On("Rain").Corrected.ShouldBe("the weather office");
    }

    [Fact]
    public void A_correction_that_finds_no_claim_is_kept_and_comes_back_with_it()
    {
        _ledger.Correct(Claim("road"), new(ClaimField.Source, "the mayor"), Mira);

        Reread(Text, Says("the bridge at Oristad was hit", Staff));
        _ledger.Remarks(new() { Unplaced = true }).Items.ShouldHaveSingleItem().Text.ShouldBe("the road is open");
        _ledger.CountReview().Unplaced.ShouldBe(1);

        Reread(Text, Writes("the road is open"));
        On("road").Corrected.ShouldBe("the mayor");
        _ledger.CountReview().Unplaced.ShouldBe(0);
    }

    [Fact]
    public void The_words_of_a_remark_go_with_their_page_and_its_place_in_the_log_stays()
    {
        _ledger.Correct(Claim("road"), new(ClaimField.Source, "Ilse Korvanova"), Mira);

        _ledger.Redact(PageId, Mira);

        _ledger.VerifyLog().ShouldSatisfyAllConditions(check => check.Events.ShouldBe(2), check => check.Wrong.ShouldBeEmpty());
        _ledger.Remarks(new()).Items.ShouldHaveSingleItem().Text.ShouldBe("");
        _ledger.Dispose();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_folder["x"])!))
            Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains("Korvanova", StringComparison.Ordinal).ShouldBeFalse(file);
        _ledger = SqliteLedger.Open(_folder["whence.db"]);
    }

    [Fact]
    public void A_remark_that_somebody_changed_behind_the_log_is_told()
    {
        _ledger.Correct(Claim("road"), new(ClaimField.Source, "the mayor"), Mira);
        _ledger.Dispose();
        using (var db = new SqliteConnection($"Data Source={_folder["whence.db"]};Pooling=False"))
        {
            db.Open();
            using var command = db.CreateCommand();
            command.CommandText = "UPDATE remarks SET corrected = 'the clerk'";
            command.ExecuteNonQuery();
        }

        _ledger = SqliteLedger.Open(_folder["whence.db"]);

        _ledger.VerifyLog().Wrong.ShouldHaveSingleItem().ShouldContain("e1");
    }
}
