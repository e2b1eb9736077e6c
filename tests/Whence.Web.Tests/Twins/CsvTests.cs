using Whence.Web.Twins;

namespace Whence.Web.Tests.Twins;

/// <summary>Tables as other programs read them.</summary>
public sealed class CsvTests
{
    private static string Cell(object? value) => Csv.Write([value], [("words", value => value)])["words\r\n".Length..];

    [Theory]
    [InlineData("a bridge", "a bridge\r\n")]
    [InlineData("Oristad, Lenz", "\"Oristad, Lenz\"\r\n")]
    [InlineData("he said “yes” and \"no\"", "\"he said “yes” and \"\"no\"\"\"\r\n")]
    [InlineData("two\nlines", "\"two\nlines\"\r\n")]
    [InlineData("", "\r\n")]
    public void A_cell_is_quoted_where_it_must_be(string text, string line) => Cell(text).ShouldBe(line);

    [Theory]
    [InlineData("=1+1", "'=1+1\r\n")]
    [InlineData("+1", "'+1\r\n")]
    [InlineData("-1", "'-1\r\n")]
    [InlineData("@home", "'@home\r\n")]
    [InlineData("\tx", "'\tx\r\n")]
    [InlineData("=A1,2", "\"'=A1,2\"\r\n")]
    public void No_page_can_slip_a_formula_into_a_spreadsheet(string text, string line) => Cell(text).ShouldBe(line);

    [Fact]
    public void A_number_stays_a_number_and_a_list_is_parted_by_semicolons()
    {
        Cell(-12).ShouldBe("-12\r\n");
        Cell(0.5).ShouldBe("0.5\r\n");
        Cell(new DateOnly(2026, 3, 1)).ShouldBe("2026-03-01\r\n");
        Cell(new[] { "Northwire", "unnamed source" }).ShouldBe("Northwire; unnamed source\r\n");
        Cell(new[] { "=cmd", "x" }).ShouldBe("'=cmd; x\r\n");
    }

    [Fact]
    public void A_list_longer_than_one_answer_says_so()
    {
        var (rows, hasMore) = Csv.Gather<int>(0, (skip, take) => [.. Enumerable.Range(skip, take)]);
        rows.Count.ShouldBe(Csv.MostRows);
        rows[^1].ShouldBe(Csv.MostRows - 1);
        hasMore.ShouldBeTrue();
        Csv.Gather<int>(3, (skip, take) => [.. Enumerable.Range(skip, Math.Min(take, 1203 - skip))]).Rows.Count.ShouldBe(1200);
    }
}
