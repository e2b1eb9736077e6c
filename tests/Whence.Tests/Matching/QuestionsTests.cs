using Whence.Matching;
using Whence.Quantities;

namespace Whence.Tests.Matching;

public sealed class QuestionsTests
{
    [Fact]
    public void Claims_that_are_likely_of_one_question_come_together_and_others_stay_apart()
    {
        var places = Questions.Group([Claim("a"), Claim("b"), Claim("c")], [Pair(0, 1, 0.8)], []);

        places.ShouldBe([(0, 0), (0, 0), (1, 0)]);
    }

    [Fact]
    public void A_denial_is_another_answer_to_the_same_question()
    {
        var places = Questions.Group([Claim("a"), Claim("b") with { Rejects = true }], [Pair(0, 1, 0.8)], []);

        places.ShouldBe([(0, 0), (0, 1)]);
    }

    [Fact]
    public void Counts_that_no_number_satisfies_are_apart_and_those_that_one_does_are_together()
    {
        var claims = new[] { Killed("a", new(28, 28)), Killed("b", new(27, null)), Killed("c", new(3, 3)) };

        var places = Questions.Group(claims, [Pair(0, 1, 0.8), Pair(0, 2, 0.8), Pair(1, 2, 0.8)], []);

        places.Select(place => place.Question).ShouldAllBe(question => question == 0);
        places.Select(place => place.Answer).ShouldBe([0, 0, 1]);
    }

    [Fact]
    public void What_a_person_has_put_apart_stays_apart_however_many_claims_lie_between()
    {
        var claims = Enumerable.Range(0, 12).Select(i => Claim($"c{i}")).ToArray();
        var pairs = from a in Enumerable.Range(0, 12) from b in Enumerable.Range(a + 1, 11 - a) select Pair(a, b, 0.9);

        var places = Questions.Group(claims, [.. pairs], [(0, 11, false)]);

        places[0].Question.ShouldNotBe(places[11].Question);
    }

    [Fact]
    public void The_order_of_the_pairs_makes_no_difference()
    {
        var claims = Enumerable.Range(0, 8).Select(i => Claim($"c{i}")).ToArray();
        Edge[] pairs = [Pair(0, 1, 0.7), Pair(1, 2, 0.5), Pair(2, 3, 0.5), Pair(3, 4, 0.9), Pair(5, 6, 0.45), Pair(6, 7, 0.6), Pair(0, 7, 0.41)];

        Questions.Group(claims, [.. pairs.Reverse()], []).ShouldBe(Questions.Group(claims, pairs, []));
    }

    private static Edge Pair(int a, int b, double question) => new(a, b, question);

    private static FiledClaim Claim(string id) => new()
    {
        Id = id,
        LocalId = "s1",
        PageId = id,
        Text = "The frigate was hit.",
        Content = [],
        Gist = new() { Words = ["frigat", "strike"], Forms = ["frigate", "hit"], Event = "strike" },
    };

    private static FiledClaim Killed(string id, Bounds bounds) => Claim(id) with
    {
        Gist = new() { Words = ["sailor", "kill"], Forms = ["sailors", "killed"], Event = "kill", Figures = [new() { Bounds = bounds, Of = "sailor", Status = ["killed"], Text = "some" }] },
    };
}
