using System.Text.Json;
using Whence.Cli.Exports;

namespace Whence.Cli.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly World _world = new();

    public ExportTests() => Newsroom.Fill(_world);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+32 2 555", "'+32 2 555")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("=cmd|'/c calc'!A1,x", "\"'=cmd|'/c calc'!A1,x\"")]
    [InlineData("", "")]
    public void A_cell_is_quoted_where_it_must_be_and_never_a_formula(string text, string cell) => Csv.Cell(text).ShouldBe(cell);

    [Fact]
    public async Task Claims_as_json_lines_have_the_fields_of_the_contract()
    {
        var answer = await _world.Run("export", "--format", "jsonl");

        answer.Exit.ShouldBe(0);
        answer.Lines.Length.ShouldBe(7);
        var claim = JsonDocument.Parse(answer.Lines[0]).RootElement;
        claim.GetProperty("id").GetString().ShouldBe("c1");
        claim.GetProperty("document").GetString().ShouldBe("bridge.txt");
        claim.GetProperty("attribution").GetString().ShouldBe("a1");
        claim.GetProperty("statement").ValueKind.ShouldBe(JsonValueKind.Null);
        claim.GetProperty("origin").GetProperty("name").GetString().ShouldBe("unnamed source");
        claim.GetProperty("via")[0].GetProperty("name").GetString().ShouldBe("Northwire");
    }

    [Theory]
    [InlineData("claims", 7)]
    [InlineData("pages", 2)]
    [InlineData("sources", 3)]
    public async Task Each_kind_comes_as_csv_with_a_head(string what, int rows)
    {
        var answer = await _world.Run("export", "--format", "csv", "--what", what);

        answer.Exit.ShouldBe(0);
        answer.Out.Count(c => c == '\r').ShouldBe(rows + 1);
        answer.Out.TrimStart('\ufeff').ShouldStartWith("id,");
    }

    [Fact]
    public async Task A_file_is_written_whole_or_not_at_all()
    {
        var written = await _world.Run("export", "--format", "csv", "-o", "claims.csv");
        var failed = await _world.Run("export", "--format", "csv", "-o", "no/such/folder/claims.csv");

        written.Exit.ShouldBe(0);
        File.ReadAllText(Path.Combine(_world.Folder, "claims.csv")).ShouldContain("the bridge at Lenna was hit");
        failed.Exit.ShouldBe(4);
        failed.Error.ShouldContain("no/such/folder/claims.csv");
        Directory.GetFiles(_world.Folder, "*.part").ShouldBeEmpty();
    }

    public void Dispose() => _world.Dispose();
}
