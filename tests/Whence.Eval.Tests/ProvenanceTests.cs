using Whence.Eval.Provenance;

namespace Whence.Eval.Tests;

/// <summary>The generator of provenance graphs, and what the counter makes of them without a reader.</summary>
public sealed class ProvenanceTests
{
    private static IEnumerable<World> Worlds => Enumerable.Range(1, 40).SelectMany(seed => new[] { World.Draw(Phrasebook.Tuning, seed), World.Draw(Phrasebook.Practice, seed), World.Draw(Phrasebook.Test, seed) });

    [Fact]
    public void The_counter_finds_every_number_of_origins_that_was_drawn()
    {
        var wrong = Worlds.SelectMany(world => world.Answers)
            .Where(answer => !GoldClaims.Count(answer.Plot, answer.Pages).Levels.Source.Holds(answer.Plot.Origins))
            .Select(answer => answer.Id);

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_counter_finds_the_families_and_what_is_circular()
    {
        var wrong = Worlds.SelectMany(world => world.Answers)
            .Select(answer => (answer.Id, answer.Plot, Count: GoldClaims.Count(answer.Plot, answer.Pages)))
            .Where(answer => !answer.Count.Levels.Family.Holds(answer.Plot.Families) || answer.Plot.IsCircular != answer.Count.Circular is not null)
            .Select(answer => $"{answer.Id} {answer.Plot.Name}");

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_seed_writes_the_same_pages()
    {
        var (one, other, another) = (World.Draw(Phrasebook.Tuning, 7), World.Draw(Phrasebook.Tuning, 7), World.Draw(Phrasebook.Tuning, 8));

        one.Pages.Select(page => page.Text).ShouldBe(other.Pages.Select(page => page.Text));
        one.Pages.Select(page => page.Text).ShouldNotBe(another.Pages.Select(page => page.Text));
    }

    [Fact]
    public void No_place_of_a_template_is_left_open() =>
        Worlds.SelectMany(world => world.Pages).Where(page => $"{page.Title} {page.Text}".IndexOfAny(['{', '}']) >= 0).Select(page => page.Sentence).ShouldBeEmpty();

    [Fact]
    public void The_two_parts_share_no_template()
    {
        var sections = new[] { "way1", "relay1", "relay2", "relay3", "deny1", "person1", "fact", "filler", "other" };

        foreach (var section in sections)
            Phrasebook.Tuning.Rows(section).Select(row => row[0]).Intersect(Phrasebook.Test.Rows(section).Select(row => row[0]).Where(text => !text.Contains("..", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void The_statement_stands_in_its_page() =>
        Worlds.SelectMany(world => world.Pages).Where(page => !page.Paragraphs[page.Statement].StartsWith(page.Sentence, StringComparison.Ordinal)).Select(page => page.Name).ShouldBeEmpty();
}
