using Whence.Store.Desk;
using Whence.Store.Sqlite;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests.Sqlite;

/// <summary>Cases, grades and what somebody looks after.</summary>
public sealed class DeskTests : IDisposable
{
    private static readonly Act Mira = new("Mira", Noon, "");
    private static readonly Act Ada = new("Ada Lind", Noon.AddHours(1), "");

    private readonly Folder _folder = new();
    private readonly SqliteLedger _ledger;
    private readonly NewPage _page = Page("The General Staff said that the bridge at Oristad was hit. Rain fell on Wednesday.", "bridge.txt", claims:
        [Says("the bridge at Oristad was hit", Staff, Northwire), Writes("Rain fell on Wednesday")]);

    public DeskTests()
    {
        _ledger = SqliteLedger.Open(_folder["whence.db"]);
        _ledger.Add(_page);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    private string PageId => _page.Reading.Document.Id;

    [Fact]
    public void A_case_holds_pages_claims_sources_and_notes()
    {
        _ledger.MakeCase("  The bridge ", Mira);
        _ledger.Keep("k1", "c1", Mira);
        _ledger.Keep("The Bridge", "bridge.txt", Ada);
        _ledger.Keep("k1", "General Staff", Mira);
        _ledger.NoteCase("k1", "Ask the\r\nmayor.", Ada);

        var file = _ledger.Case("k1")!;
        file.Row.ShouldSatisfyAllConditions(row => row.Name.ShouldBe("The bridge"), row => row.Things.ShouldBe(3), row => row.Notes.ShouldBe(1), row => row.Made.Who.ShouldBe("Mira"), row => row.Changed.Who.ShouldBe("Ada Lind"));
        file.Things.Select(thing => (thing.Id, thing.Kind)).ShouldBe([("c1", ThingKind.Claim), (PageId, ThingKind.Page), (Staff.Id, ThingKind.Source)]);
        file.Notes.ShouldHaveSingleItem().Text.ShouldBe("Ask the\nmayor.");
        _ledger.CasesWith("c1").ShouldHaveSingleItem().Id.ShouldBe("k1");
        _ledger.CasesWith("c2").ShouldBeEmpty();
    }

    [Fact]
    public void Acts_on_a_case_can_be_undone_in_any_order()
    {
        var made = _ledger.MakeCase("The bridge", Mira);
        var kept = _ledger.Keep("k1", "c1", Mira);
        _ledger.Keep("k1", "c2", Mira);
        _ledger.RenameCase("k1", "The bridge at Oristad", Mira);

        _ledger.Undo(kept.Number, Mira);
        _ledger.Case("k1")!.Things.ShouldHaveSingleItem().Id.ShouldBe("c2");

        var gone = _ledger.Undo(made.Number, Mira);
        _ledger.Cases().Total.ShouldBe(0);
        _ledger.MakeCase("Another", Mira);
        _ledger.Cases().Items.ShouldHaveSingleItem().Id.ShouldBe("k2", "an id is never given twice");
        Should.Throw<InvalidOperationException>(() => _ledger.Undo(gone.Number, Mira));
        _ledger.VerifyLog().Wrong.ShouldBeEmpty();
    }

    [Fact]
    public void What_makes_no_sense_is_refused_and_leaves_no_event()
    {
        _ledger.MakeCase("The bridge", Mira);
        _ledger.Keep("k1", "c1", Mira);

        Should.Throw<InvalidOperationException>(() => _ledger.MakeCase(" \t", Mira));
        Should.Throw<InvalidOperationException>(() => _ledger.Keep("k1", "c1", Mira));
        Should.Throw<InvalidOperationException>(() => _ledger.TakeOut("k1", "c2", Mira));
        Should.Throw<InvalidOperationException>(() => _ledger.RenameCase("k1", "The bridge", Mira));
        Should.Throw<InvalidOperationException>(() => _ledger.NoteCase("k1", "\n", Mira));
        Should.Throw<KeyNotFoundException>(() => _ledger.Keep("k1", "c99", Mira));
        Should.Throw<KeyNotFoundException>(() => _ledger.Keep("k9", "c1", Mira));
        Should.Throw<InvalidOperationException>(() => _ledger.Watch(PageId, Mira));
        Should.Throw<InvalidOperationException>(() => _ledger.Unwatch("c1", Mira));
        _ledger.Log().Total.ShouldBe(2);
    }

    [Fact]
    public void What_is_gone_from_the_ledger_stays_in_its_case_until_it_is_taken_out()
    {
        _ledger.MakeCase("The bridge", Mira);
        _ledger.Keep("k1", "c2", Mira);
        _ledger.Replace(PageId, _page.Reading with { Claims = [.. _page.Reading.Claims.Take(1)] });

        _ledger.Case("k1")!.Things.ShouldHaveSingleItem().Id.ShouldBe("c2");

        _ledger.TakeOut("k1", "c2", Mira);
        _ledger.Case("k1")!.Things.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("B2", 'B', 2)]
    [InlineData(" f ", 'F', null)]
    [InlineData("6", null, 6)]
    public void A_person_grades_a_source(string typed, char? letter, int? number)
    {
        _ledger.GradeSource("General Staff", Grade.Read(typed)!, Mira);

        _ledger.GradeOf(Staff.Id)!.Grade.ShouldBe(new Grade(letter, number));
        _ledger.GradeOf(Staff.Id)!.Event.Who.ShouldBe("Mira");
    }

    [Theory]
    [InlineData("G1")]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("AA")]
    [InlineData("")]
    public void What_is_not_on_the_scale_is_no_grade(string typed) => Grade.Read(typed).ShouldBeNull();

    [Fact]
    public void The_last_grade_holds_and_undoing_it_brings_the_one_before_back()
    {
        _ledger.GradeSource("General Staff", new('B', 2), Mira);
        var second = _ledger.GradeSource("General Staff", new('D', null), Ada);
        _ledger.GradeOf(Staff.Id)!.Grade.ToString().ShouldBe("D");

        _ledger.Undo(second.Number, Mira);
        _ledger.GradeOf(Staff.Id)!.Grade.ToString().ShouldBe("B2");

        _ledger.GradeSource("General Staff", new(null, null), Mira);
        _ledger.GradeOf(Staff.Id).ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => _ledger.GradeSource("General Staff", new('Q', null), Mira));
        Should.Throw<InvalidOperationException>(() => _ledger.GradeSource("General Staff", new(null, null), Mira));
    }

    [Fact]
    public void Somebody_who_looks_after_a_source_is_told_what_is_new_until_they_look_again()
    {
        _ledger.Watch("General Staff", Mira);
        _ledger.Watches("Mira").ShouldHaveSingleItem().Changes.ShouldBeEmpty();

        _ledger.Add(Page("The General Staff denied that a train was hit.", "train.txt", claims: [Says("a train was hit", Staff).Rejected()]));

        _ledger.Watches("Mira").ShouldHaveSingleItem().Changes.ShouldBe([new(WatchChangeKind.Denials, 0, 1), new(WatchChangeKind.Pages, 1, 2), new(WatchChangeKind.Claims, 1, 2)]);
        _ledger.Watches("Ada Lind").ShouldBeEmpty();

        var looked = _ledger.Watch("General Staff", Mira);
        _ledger.WatchOn("Mira", Staff.Id)!.Changes.ShouldBeEmpty();
        _ledger.Undo(looked.Number, Mira);
        _ledger.WatchOn("Mira", Staff.Id)!.Changes.ShouldNotBeEmpty();

        _ledger.Unwatch(Staff.Id, Mira);
        _ledger.Watches("Mira").ShouldBeEmpty();
    }

    [Fact]
    public void A_claim_that_is_gone_or_remarked_on_is_told()
    {
        _ledger.Watch("c1", Mira);
        _ledger.Watch("c2", Mira);
        _ledger.Comment("c1", Ada with { Why = "look again" });
        _ledger.Replace(PageId, _page.Reading with { Claims = [.. _page.Reading.Claims.Take(1)] });

        _ledger.WatchOn("Mira", "c1")!.Changes.ShouldContain(new WatchChange(WatchChangeKind.Remarks, 0, 1));
        _ledger.WatchOn("Mira", "c2")!.Changes.ShouldBe([new(WatchChangeKind.Gone, 0, 0)]);
    }

    [Theory]
    [InlineData(2, 2, 1, 1, WatchChangeKind.LostSupport, 2, 1)]
    [InlineData(1, 3, 1, 2, WatchChangeKind.LostSupport, 3, 2)]
    [InlineData(1, 1, 1, 2, WatchChangeKind.NewOrigin, 1, 2)]
    [InlineData(1, 2, 2, 2, WatchChangeKind.NewOrigin, 1, 2)]
    public void Lost_support_and_new_origins_are_told_with_both_counts(int low, int high, int lowNow, int highNow, WatchChangeKind kind, int then, int now) =>
        new WatchState { IsThere = true, OriginsLow = lowNow, OriginsHigh = highNow }.Since(new() { IsThere = true, OriginsLow = low, OriginsHigh = high }).ShouldBe([new(kind, then, now)]);

    [Fact]
    public void A_new_denial_and_a_correction_are_told_and_one_that_was_known_is_not() =>
        new WatchState { IsThere = true, Marks = QuestionMarks.Denied | QuestionMarks.Corrected | QuestionMarks.Circular }
            .Since(new() { IsThere = true, Marks = QuestionMarks.Circular | QuestionMarks.Updated }).Select(change => change.Kind)
            .ShouldBe([WatchChangeKind.Denied, WatchChangeKind.Corrected]);

    [Fact]
    public void Captures_of_one_address_stand_together_in_the_order_in_which_they_came()
    {
        NewPage At(string name, string? url, int hour) => Page($"{name}. Rain fell.", name, received: Noon.AddHours(hour)) is var page
            ? page with { Reading = page.Reading with { Document = page.Reading.Document with { Masthead = page.Reading.Document.Masthead with { Url = url } } } }
            : throw new ArgumentNullException(nameof(name));
        var (late, early, other) = (At("late", "https://northwire.example/1", 9), At("early", "https://northwire.example/1", 3), At("other", "https://northwire.example/2", 1));
        _ledger.AddMany([late, early, other]);

        _ledger.CapturesOf(late.Reading.Document.Id).Select(page => page.Name).ShouldBe(["early", "late"]);
        _ledger.CapturesOf(other.Reading.Document.Id).ShouldHaveSingleItem();
        _ledger.CapturesOf(PageId).ShouldHaveSingleItem().Name.ShouldBe("bridge.txt");
        _ledger.CapturesOf("sha256:0").ShouldBeEmpty();
    }
}
