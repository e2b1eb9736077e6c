namespace Whence.Eval.Tests;

public sealed class FloorsTests
{
    [Fact]
    public void A_figure_below_its_floor_and_one_that_is_gone_are_told()
    {
        var floors = Of("""{"chains": {"data": "sha256:1", "found": 80, "origin": 60, "lost": 1}}""");

        var below = floors.Below(new("chains", "sha256:1", [new("found", 79.9), new("origin", 60)], []));

        below.Select(pair => (pair.Figure.Name, pair.Floor)).ShouldBe([("found", 80), ("lost", 1)]);
    }

    [Fact]
    public void Floors_hold_for_the_data_that_they_were_set_on()
    {
        var floors = Of("""{"chains": {"data": "sha256:1", "found": 80}}""");

        floors.IsComparable(new("chains", "sha256:1", [], [])).ShouldBeTrue();
        floors.IsComparable(new("chains", "sha256:2", [], [])).ShouldBeFalse();
        floors.Below(new("text", "sha256:1", [], [])).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_holds_none_is_told_by_name() =>
        Should.Throw<InvalidDataException>(() => Of("[1]")).Message.ShouldContain("holds no floors");

    private static Floors Of(string json)
    {
        var file = Path.Combine(Path.GetTempPath(), $"whence-floors-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, json);
        try
        {
            return Floors.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
