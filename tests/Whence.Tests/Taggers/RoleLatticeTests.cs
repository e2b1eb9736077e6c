using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class RoleLatticeTests
{
    [Fact]
    public void A_role_goes_on_only_after_it_has_begun()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var inside = RoleLattice.Inside(role);
            var before = Enumerable.Range(0, RoleLattice.Labels).Where(from => RoleLattice.Edge(from, inside) >= 0);

            before.ShouldBe([RoleLattice.Begin(role), inside]);
        }
    }

    [Fact]
    public void Every_pair_of_labels_has_a_number_of_its_own()
    {
        var numbers = from a in Enumerable.Range(0, RoleLattice.Labels) from b in Enumerable.Range(0, RoleLattice.Labels) where RoleLattice.Edge(a, b) >= 0 select RoleLattice.Edge(a, b);

        numbers.Order().ShouldBe(Enumerable.Range(0, RoleLattice.Edges));
    }

    [Fact]
    public void Within_a_sentence_a_role_that_was_there_is_not_forgotten()
    {
        foreach (var step in RoleLattice.Steps(RoleLattice.Start.Within))
            (step.To >> 3 & step.From >> 3).ShouldBe(step.From >> 3);
    }

    [Fact]
    public void A_sentences_start_forgets_all_roles_but_its_own()
    {
        foreach (var step in RoleLattice.Steps(RoleLattice.Start.AfterQuotation))
            (step.To >> 3).ShouldBe(step.Label == RoleLattice.Outside ? 0 : 1 << (int)RoleLattice.RoleOf(step.Label));
    }

    [Fact]
    public void Every_step_is_listed_once()
    {
        foreach (var start in Enum.GetValues<RoleLattice.Start>())
            RoleLattice.Steps(start).ToArray().Select(step => step.Turn).ShouldBeUnique();
    }
}
