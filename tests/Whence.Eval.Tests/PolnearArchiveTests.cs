using System.IO.Compression;
using System.Text;
using Whence.Eval.Attribution;

namespace Whence.Eval.Tests;

public sealed class PolnearArchiveTests : IDisposable
{
    // The boat is one code point and two UTF-16 units.
    private const string Text = "🚢 Lenna\nIlse Korvan said boats wait.";

    private const string Row = """{"doc": "northwire_2024-01-05_boats", "primary": true, "source": [[8, 19]], "cue": [[20, 24]], "content": [[25, 30], [31, 35]]}""";

    private const string Standoff = "T1\tSource 8 19\tIlse Korvan\nT2\tCue 20 24\tsaid\nT3\tContent 25 30;31 35\tboats wait\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n#1\tNote\nT9\tContent x y\t?\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("whence-eval-test-");

    [Fact]
    public void Offsets_are_code_points_and_the_name_tells_the_publisher()
    {
        File("text/northwire_2024-01-05_boats.txt", Text);
        File("attributions.jsonl", Row);

        var article = PolnearArchive.Read(_folder.FullName).ShouldHaveSingleItem();

        article.Publisher.ShouldBe("northwire");
        var gold = article.Gold.ShouldHaveSingleItem();
        (Words(gold.Source), Words(gold.Cue), Words(gold.Content)).ShouldBe(("Ilse Korvan", "said", "boats|wait"));
    }

    [Fact]
    public void A_list_of_articles_names_the_publisher_and_other_annotators_do_not_count()
    {
        File("text/northwire_2024-01-05_boats.txt", Text);
        File("attributions.jsonl", Row + "\n" + Row.Replace("\"primary\": true", "\"primary\": false", StringComparison.Ordinal));
        File("articles.jsonl", """{"filename": "northwire_2024-01-05_boats", "publisher": "The Oristad Courier"}""");

        var article = PolnearArchive.Read(_folder.FullName).ShouldHaveSingleItem();

        (article.Publisher, article.Gold.Count).ShouldBe(("The Oristad Courier", 1));
    }

    [Fact]
    public void The_corpus_own_layout_says_the_same_and_its_first_annotator_counts()
    {
        File("text/boats.txt", Text);
        File("text/nobody-annotated-this.txt", Text);
        File("attributions/boats_aa11.ann", Standoff);
        File("attributions/boats_bb22.ann", "");

        var article = PolnearArchive.Read(_folder.FullName).ShouldHaveSingleItem();

        article.Publisher.ShouldBe("unknown");
        var gold = article.Gold.ShouldHaveSingleItem();
        (Words(gold.Source), Words(gold.Cue), Words(gold.Content)).ShouldBe(("Ilse Korvan", "said", "boats|wait"));
    }

    [Fact]
    public void A_zip_reads_like_its_folder_and_both_are_found_by_any_of_their_names()
    {
        File("data/polnear-dev/text/northwire_2024-01-05_boats.txt", Text);
        File("data/polnear-dev/attributions.jsonl", Row);
        var (data, unpacked, zip) = (At("data"), At("data/polnear-dev"), At("data/polnear-dev/polnear-dev.zip"));

        PolnearArchive.Locate(new(data)).ShouldBe(unpacked);
        PolnearArchive.Locate(new(unpacked)).ShouldBe(unpacked);
        var before = PolnearArchive.Read(unpacked);
        var packed = At("packed.zip");
        ZipFile.CreateFromDirectory(unpacked, packed);
        System.IO.File.Move(packed, zip);

        PolnearArchive.Locate(new(data)).ShouldBe(zip);
        PolnearArchive.Locate(new(zip)).ShouldBe(zip);
        PolnearArchive.Read(zip).Single().Gold.Single().Content.ShouldBe(before.Single().Gold.Single().Content);
    }

    [Theory]
    [InlineData("""{"doc": "boats", "primary": "perhaps"}""")]
    [InlineData("""{"doc": "boats", "primary": true, "source": [[8]]}""")]
    [InlineData("""{"doc": "boats", "primary": true, "source": [[-4, 8]]}""")]
    [InlineData("""{"doc": """)]
    [InlineData("")]
    public void What_is_no_corpus_is_told(string rows)
    {
        File("text/boats.txt", Text);
        File("attributions.jsonl", rows);

        Should.Throw<InvalidDataException>(() => PolnearArchive.Read(_folder.FullName)).Message.ShouldContain(_folder.FullName);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Words(IEnumerable<(int Start, int End)> spans) => string.Join('|', spans.Select(span => Text[span.Start..span.End]));

    private string At(string name) => Path.GetFullPath(Path.Combine(_folder.FullName, name));

    private void File(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        System.IO.File.WriteAllText(At(name), text, new UTF8Encoding(false));
    }
}
