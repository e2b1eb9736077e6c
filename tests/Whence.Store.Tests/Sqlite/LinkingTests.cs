using System.Text;
using Microsoft.Data.Sqlite;
using Whence.Documents;
using Whence.Store.Sqlite;

namespace Whence.Store.Tests.Sqlite;

/// <summary>What pages have in common: found after they came, kept when they change, undone when somebody says so.</summary>
public sealed class LinkingTests : IDisposable
{
    private const string Bridge = "The General Staff of the Armed Forces of Veskaria said on Monday that missiles had destroyed the railway bridge at Oristad and killed 28 soldiers.";
    private const string Other = "The railway bridge at Oristad was destroyed by missiles and 28 soldiers were killed, the Tarvonian emergency service said on Monday.";

    private readonly Folder _folder = new();
    private readonly SqliteLedger _ledger;

    public LinkingTests() => _ledger = SqliteLedger.Open(_folder["whence.db"]);

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_same_statement_on_two_pages_stands_under_one_question()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other));

        var question = Single();
        question.Pages.ShouldBe(2);
        question.Outlets.ShouldBe(2);
        question.Answers[0].Count.Levels.Source.ToString().ShouldBe("2");
    }

    [Fact]
    public void A_page_that_repeats_the_same_source_adds_no_origin()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Bridge.Replace("said on Monday", "announced on Monday", StringComparison.Ordinal)));

        Single().Answers[0].Count.Levels.Source.ToString().ShouldBe("1");
    }

    [Fact]
    public void What_an_answer_rests_on_is_the_same_told_by_claim_and_by_question()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other), News("c", "Harrow Post", "The Ministry of Defence of Tarvonia denied that the railway bridge at Oristad had been destroyed by missiles."));
        var claims = _ledger.Claims(new()).Items.Select(claim => claim.Id).Append("c999").Append("no id").ToList();

        var weights = _ledger.Weights(claims);

        weights.Count.ShouldBeGreaterThan(1);
        foreach (var (claim, weight) in weights)
        {
            _ledger.Place(claim).ShouldBe((weight.Question, weight.Answer));
            var count = _ledger.Question(weight.Question)!.Answers.Single(answer => answer.Id == weight.Answer).Count;
            (weight.Pages, weight.Outlets, weight.Origins).ShouldBe((count.Pages, count.Outlets, count.Levels.Source));
        }
    }

    [Fact]
    public void Most_repeated_on_fewest_origins_is_told_by_the_answer_not_by_all_answers_together()
    {
        const string Rain = "Rain fell on the Kessel valley and 3 roads were closed, the Tarvonian interior ministry said on Monday.";
        var (announced, ninety) = (Bridge.Replace("said on Monday", "announced on Monday", StringComparison.Ordinal), Other.Replace("28", "90", StringComparison.Ordinal));
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", announced), News("c", "Harrow Post", ninety), News("d", "Belmark Daily", ninety.Replace("said on", "announced on", StringComparison.Ordinal)),
            News("e", "Northwire", Rain), News("f", "Tarvon Today", Rain.Replace("said on", "announced on", StringComparison.Ordinal)), News("g", "Harrow Post", Rain.Replace("said on", "reported on", StringComparison.Ordinal)));

        var sorted = _ledger.Questions(new() { LeastPages = 2, Sort = QuestionSort.Rests }).Items;

        sorted.Select(question => question.Pages).ShouldBe([3, 4]);
        sorted.Select(question => question.Answers[0].Count.Pages).ShouldBe([3, 2]);
    }

    [Fact]
    public void A_ledger_of_the_form_before_counts_the_pages_of_answers_when_it_is_opened()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other), News("c", "Harrow Post", Other.Replace("28", "90", StringComparison.Ordinal)));
        _ledger.Dispose();
        Change("ALTER TABLE questions DROP COLUMN answer_pages; PRAGMA user_version = 6").ShouldBeEmpty();

        using var reopened = SqliteLedger.Open(_folder["whence.db"]);

        var question = reopened.Questions(new() { LeastPages = 2 }).Items.ShouldHaveSingleItem();
        question.Answers[0].Count.Pages.ShouldBe(2);
        Ask($"SELECT answer_pages FROM questions WHERE id = {question.Id[1..]}").ShouldBe(2L);
    }

    [Fact]
    public void What_one_outlet_says_of_itself_everywhere_can_be_left_aside()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Northwire", Bridge.Replace("said on Monday", "announced on Monday", StringComparison.Ordinal)));

        _ledger.Questions(new() { LeastPages = 2 }).Total.ShouldBe(1);
        _ledger.Questions(new() { LeastPages = 2, AcrossOutlets = true }).Total.ShouldBe(0);
        _ledger.Questions(new() { LeastPages = 2, HasOrigin = true }).Total.ShouldBe(1);
    }

    [Fact]
    public void Pages_wait_until_they_are_linked()
    {
        _ledger.AddMany([News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other)]);

        _ledger.LinkState().ShouldBe(new LinkState(2, 0, 0));
        _ledger.Link(1, Self).Waiting.ShouldBe(1);
        _ledger.Link(1, Self).IsDone.ShouldBeTrue();
        Single().Pages.ShouldBe(2);
    }

    [Fact]
    public void A_page_that_is_read_again_keeps_its_question_and_every_count_follows()
    {
        var page = News("b", "Tarvon Today", Other);
        Add(News("a", "Northwire", Bridge), page);
        var before = Single();

        _ledger.Replace(page.Reading.Document.Id, page.Reading);
        Link();
        Single().Id.ShouldBe(before.Id);
        Single().Answers.Select(answer => answer.Id).ShouldBe(before.Answers.Select(answer => answer.Id));

        _ledger.Replace(page.Reading.Document.Id, page.Reading with { Claims = [] });
        Link();
        _ledger.Question(before.Id)!.Pages.ShouldBe(1);
        _ledger.Check().ShouldBeEmpty();
    }

    [Fact]
    public void What_was_erased_counts_no_more_stands_in_no_file_and_does_not_come_back()
    {
        var page = News("b", "Tarvon Today", Other + " The witness Ilse Korvanova saw it.");
        Add(News("a", "Northwire", Bridge), page);
        var question = Single().Id;

        var done = _ledger.Redact(page.Reading.Document.Id, new("Mira", Veskaria.Noon, "a witness asked for it"));
        Link();

        _ledger.Page(page.Reading.Document.Id).ShouldBeNull();
        _ledger.Question(question)!.Pages.ShouldBe(1);
        _ledger.IsRedacted(page.Reading.Document.Id).ShouldBeTrue();
        _ledger.Add(page).IsRedacted.ShouldBeTrue();
        _ledger.Page(page.Reading.Document.Id).ShouldBeNull();
        done.Why.ShouldBe("a witness asked for it");
        done.Subject.ShouldContain(page.Reading.Document.Id);
        _ledger.Check().ShouldBeEmpty();
        _ledger.Dispose();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_folder["x"])!))
            Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains("Korvanova", StringComparison.OrdinalIgnoreCase).ShouldBeFalse(file);
    }

    [Fact]
    public void Somebody_takes_a_claim_out_of_its_question_and_undoes_it()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other));
        var question = Single();

        var split = _ledger.SplitClaim(question.Answers.SelectMany(answer => answer.Claims).Last(), Mira);
        Link();
        _ledger.Questions(new() { LeastPages = 2 }).Total.ShouldBe(0);

        _ledger.Undo(split.Number, Mira);
        Link();
        Single().Id.ShouldBe(question.Id);
    }

    [Fact]
    public void Somebody_makes_two_questions_one_and_undoes_it()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", "Farmers in the Kessel valley harvested 40 tons of plums in August, the mayor of Lenna said."));
        var ids = _ledger.Questions(new()).Items.Where(question => question.Text.Contains("bridge", StringComparison.Ordinal) || question.Text.Contains("plums", StringComparison.Ordinal)).Select(question => question.Id).ToList();
        ids.Count.ShouldBe(2);

        var merge = _ledger.MergeQuestions(ids[0], ids[1], Mira);
        Link();
        Single().Pages.ShouldBe(2);

        _ledger.Undo(merge.Number, Mira);
        Link();
        _ledger.Questions(new() { LeastPages = 2 }).Total.ShouldBe(0);
        Should.Throw<InvalidOperationException>(() => _ledger.Undo(merge.Number, Mira));
    }

    [Fact]
    public void Two_sources_that_somebody_makes_one_count_once_until_they_are_parted()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other));
        var (one, other) = (Origin(Single(), 0), Origin(Single(), 1));

        _ledger.MergeSources(one, other, Mira);
        Link();
        Single().Answers[0].Count.Levels.Source.ToString().ShouldBe("1");
        _ledger.Merges(_ledger.Source(other)!.Id).Single().Event.Who.ShouldBe("Mira");

        _ledger.SplitSource(one, Mira);
        Link();
        Single().Answers[0].Count.Levels.Source.ToString().ShouldBe("2");
        Should.Throw<InvalidOperationException>(() => _ledger.SplitSource(one, Mira));
    }

    [Fact]
    public void What_a_source_said_follows_it_through_one_merge_after_another()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other), News("c", "Lake Radio", "Rain fell on the Kessel valley and 3 roads were closed, the Tarvonian interior ministry said on Monday."));
        var (one, other) = (Origin(Single(), 0), Origin(Single(), 1));
        var third = _ledger.Questions(new()).Items.Where(question => question.Pages == 1).SelectMany(question => question.Answers).SelectMany(answer => answer.Count.Origins).Select(origin => origin.Name).ShouldHaveSingleItem();

        _ledger.MergeSources(one, third, Mira);
        Link();
        Single().Answers[0].Count.Levels.Source.ToString().ShouldBe("2");

        _ledger.MergeSources(third, other, Mira);
        Link();
        Single().Answers[0].Count.Levels.Source.ToString().ShouldBe("1");
    }

    [Fact]
    public void A_question_goes_on_when_later_pages_pass_it_by_and_grows_when_one_joins()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other));
        var before = Single();

        Add(News("c", "Lake Radio", "Rain fell on the Kessel valley, and 3 roads were closed."));
        (Single().Id, Single().Pages).ShouldBe((before.Id, 2));

        Add(News("d", "The Oristad Courier", Bridge.Replace("said on Monday", "announced on Monday", StringComparison.Ordinal)));
        (Single().Id, Single().Pages).ShouldBe((before.Id, 3));
    }

    [Fact]
    public void A_ledger_with_keys_of_an_older_version_gets_new_ones_before_its_next_page_is_linked()
    {
        Add(News("a", "Northwire", Bridge));
        Change("UPDATE ledger_state SET claim_keys = 0; UPDATE link_keys SET key = key + 1 WHERE space = 0").ShouldBe("");

        Add(News("b", "Tarvon Today", Other));
        Single().Pages.ShouldBe(2);
    }

    [Fact]
    public void What_pages_of_one_batch_have_in_common_is_found_and_stays_written()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Bridge));
        _ledger.Copies().Total.ShouldBe(1);

        Add(News("c", "The Oristad Courier", Bridge));
        _ledger.Copies().Total.ShouldBe(3);
        Single().Pages.ShouldBe(3);
    }

    [Fact]
    public void Two_programs_that_link_in_turns_and_one_that_takes_a_page_out_leave_what_one_would()
    {
        using var other = SqliteLedger.Open(_folder["whence.db"]);
        NewPage[] pages = [.. Enumerable.Range(0, 6).Select(day => News($"p{day}", $"Outlet {day}", day % 2 == 0 ? Bridge : Other))];
        foreach (var (at, page) in pages.Index())
        {
            _ledger.Add(page);
            (at % 3 == 0 ? other : _ledger).Link(1, Self);
            if (at == 3)
                other.Redact(pages[1].Reading.Document.Id, Self);
        }
        Link();

        var question = Single();
        question.Pages.ShouldBe(5);
        question.Answers.SelectMany(answer => answer.Claims).Select(id => _ledger.Claim(id)!.PageName).Distinct().Order(StringComparer.Ordinal).ShouldBe(["p0", "p2", "p3", "p4", "p5"]);
    }

    [Fact]
    public void The_log_shows_when_an_event_was_changed_or_taken_away()
    {
        Add(News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other));
        var (one, other) = (Origin(Single(), 0), Origin(Single(), 1));
        _ledger.MergeSources(one, other, Mira);
        _ledger.SplitSource(one, Mira);
        _ledger.VerifyLog().Wrong.ShouldBeEmpty();
        _ledger.VerifyLog().Hash.ShouldBe(_ledger.Log().Items[0].Hash);

        Change("UPDATE events SET why = 'nothing' WHERE id = 1").ShouldContain("append-only");
        Change("DROP TRIGGER events_stay; UPDATE events SET why = 'nothing' WHERE id = 1").ShouldBe("");
        _ledger.VerifyLog().Wrong.ShouldHaveSingleItem().ShouldContain("e1");
        Change("DROP TRIGGER events_keep; DELETE FROM events WHERE id = 1").ShouldBe("");
        _ledger.VerifyLog().Wrong.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_order_in_which_pages_come_changes_no_answer()
    {
        NewPage[] pages = [News("a", "Northwire", Bridge), News("b", "Tarvon Today", Other), News("c", "The Oristad Courier", Bridge), News("d", "Lake Radio", "Rain fell on the Kessel valley, and 3 roads were closed.")];
        var first = State(pages, "first.db");

        State([.. pages.Reverse()], "second.db").ShouldBe(first);
    }

    private string State(NewPage[] pages, string file)
    {
        using var ledger = SqliteLedger.Open(_folder[file]);
        foreach (var page in pages)
        {
            ledger.Add(page);
            ledger.Link(1, Self);
        }
        return string.Join('\n', ledger.Questions(new()).Items.Select(question => string.Join(" | ", question.Answers.Select(answer =>
            $"{answer.Count.Levels} {string.Join(", ", answer.Claims.Select(id => ledger.Claim(id)!).Select(claim => $"{claim.PageName} {claim.LocalId}").Order(StringComparer.Ordinal))}"))).Order(StringComparer.Ordinal));
    }

    private static Act Self => new(Act.Itself, Veskaria.Noon, "");

    private static Act Mira => new("Mira", Veskaria.Noon, "read both pages");

    private static string Origin(QuestionRow question, int at) => question.Answers.SelectMany(answer => answer.Count.Origins).ElementAt(at).Name;

    private QuestionRow Single() => _ledger.Questions(new() { LeastPages = 2 }).Items.ShouldHaveSingleItem();

    private void Add(params NewPage[] pages)
    {
        _ledger.AddMany(pages);
        Link();
    }

    private void Link()
    {
        while (!_ledger.Link(64, Self).IsDone)
        {
        }
    }

    private object? Ask(string sql)
    {
        using var db = new SqliteConnection($"Data Source={_folder["whence.db"]};Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private string Change(string sql)
    {
        using var db = new SqliteConnection($"Data Source={_folder["whence.db"]};Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = sql;
        try
        {
            command.ExecuteNonQuery();
            return "";
        }
        catch (SqliteException refused)
        {
            return refused.Message;
        }
    }

    private static NewPage News(string name, string outlet, string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"{name}\n{text}");
        var document = new Document
        {
            Id = Ids.OfBytes(bytes),
            Name = name,
            Text = text,
            Blocks = [new(new(0, text.Length), BlockKind.Paragraph)],
            Masthead = new() { Outlet = outlet, Published = new(new(2026, 3, 2), new(2026, 3, 2), DateBasis.Given) },
        };
        return new(bytes, name, Veskaria.Noon, Reader.Read(document, Gear.Rules));
    }
}
