using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class RoleModelTests
{
    [Fact]
    public void A_model_that_is_saved_and_loaded_is_the_same()
    {
        var small = new RoleModel
        {
            Clusters = new(new Dictionary<uint, ushort> { [7] = 3, [1u << 31] = 9 }),
            Lexicon = new(new Dictionary<uint, ushort> { [11] = 511 }),
            NodeWeights = FeatureTable.Of(10, RoleModel.NodeLanes, [(0x12345678u, [1, -2, 3, 4, 5, 6, 127, 0]), (0x98765432u, [-127, 0, 0, 0, 0, 0, 1, 0])]),
            PairWeights = FeatureTable.Of(8, RoleModel.PairLanes, [(0x87654321u, [.. Enumerable.Range(0, RoleModel.PairLanes).Select(i => (sbyte)(i - 20))])]),
            TurnWeights = [.. Enumerable.Range(0, RoleLattice.Turns).Select(i => (short)(i * 3 - 1000))],
            Unit = 0.01f,
            Calibration = Calibration.None,
            Cuts = new([0.75f, 1, 2], new([.. Enumerable.Range(0, CutFeatures.Rows).Select(i => i % 32 / 8f)])),
            Links = new RowWeights([.. Enumerable.Range(0, LinkFeatures.Rows).Select(i => i % 16 / 4f)]),
        };

        var saved = Saved(small);
        var loaded = RoleModel.Load(new MemoryStream(saved));

        loaded.Unit.ShouldBe(small.Unit);
        loaded.TurnWeights.ShouldBe(small.TurnWeights);
        loaded.Clusters[1u << 31].ShouldBe((ushort)9);
        loaded.NodeWeights.Eight(loaded.NodeWeights[0x98765432]).ToArray()[..7].ShouldBe(new sbyte[] { -127, 0, 0, 0, 0, 0, 1 });
        Saved(loaded).ShouldBe(saved);
    }

    private static byte[] Saved(RoleModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    [Fact]
    public void A_feature_finds_its_weights_and_a_strange_one_none()
    {
        var table = FeatureTable.Of(10, 8, [(0x12345678u, [1, 2, 3, 4, 5, 6, 7, 0]), (0x22345678u, [1, 0, 0, 0, 0, 0, 0, 0])]);

        table.Eight(table[0x12345678]).ToArray()[..7].ShouldBe(new sbyte[] { 1, 2, 3, 4, 5, 6, 7 });
        table[0x22345678].ShouldBe(-1, "the heavier of two features has the row");
        table[0x12345679].ShouldBe(-1);
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
