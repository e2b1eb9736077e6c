using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class RoleModelTests
{
    [Fact]
    public void A_model_that_is_saved_and_loaded_is_the_same()
    {
        using var stream = new MemoryStream();

        TaggerPages.Model.Save(stream);
        stream.Position = 0;
        var loaded = RoleModel.Load(stream);

        loaded.Unit.ShouldBe(TaggerPages.Model.Unit);
        loaded.NodeWeights.AsSpan().SequenceEqual(TaggerPages.Model.NodeWeights).ShouldBeTrue();
        loaded.PairWeights.AsSpan().SequenceEqual(TaggerPages.Model.PairWeights).ShouldBeTrue();
        loaded.TurnWeights.ShouldBe(TaggerPages.Model.TurnWeights);
    }

    [Fact]
    public void The_model_that_ships_is_smaller_than_six_megabytes() =>
        new FileInfo(House.Repository.At("models", "attribution", "attribution.bin")).Length.ShouldBeLessThan(6_000_000);

    [Fact]
    public void Another_file_is_refused()
    {
        using var stream = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(new byte[100_000]);
        stream.Position = 0;

        Should.Throw<InvalidDataException>(() => RoleModel.Load(stream));
    }

    [Fact]
    public void A_word_is_found_in_its_table_and_no_other()
    {
        var table = new WordTable(Enumerable.Range(1, 5000).ToDictionary(i => (uint)i * 2654435761, i => (ushort)i));

        Enumerable.Range(1, 5000).ShouldAllBe(i => table[(uint)i * 2654435761] == i);
        table[12345].ShouldBe((ushort)0);
    }
}
