using System.IO.Compression;
using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class NeuralModelTests
{
    [Fact]
    public void A_model_that_is_saved_and_loaded_is_the_same()
    {
        var saved = Saved(TaggerPages.Network);

        var loaded = NeuralModel.Load(new MemoryStream(saved));

        loaded.Vectors.ShouldBe(TaggerPages.Network.Vectors);
        loaded.Layers.Length.ShouldBe(PackedLayer.Count);
        Saved(loaded).ShouldBe(saved);
    }

    [Fact]
    public void The_models_that_ship_are_smaller_than_twelve_megabytes_in_all() =>
        Directory.GetFiles(House.Repository.At("models"), "*.bin", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length).ShouldBeLessThan(12_000_000);

    [Fact]
    public void Another_file_is_refused()
    {
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(new byte[100_000]);
        stream.Position = 0;

        Should.Throw<InvalidDataException>(() => NeuralModel.Load(stream));
    }

    [Theory] // columns that fill the widest vectors, and columns that do not
    [InlineData(48, 6)]
    [InlineData(64, 1)]
    [InlineData(64, 4)]
    [InlineData(64, 7)]
    [InlineData(96, 13)]
    public void A_layer_multiplies_rows_and_adds_them(int outputs, int rows)
    {
        var (random, inputs) = (new Random(5), 37);
        float[] weights = [.. Enumerable.Range(0, inputs * outputs).Select(_ => random.NextSingle() - 0.5f)];
        float[] bias = [.. Enumerable.Range(0, outputs).Select(_ => random.NextSingle())];
        float[] from = [.. Enumerable.Range(0, inputs * rows).Select(_ => random.NextSingle() - 0.5f)];
        var (layer, to) = (PackedLayer.Of(inputs, outputs, weights, bias).Unpack(), new float[rows * outputs]);

        layer.Multiply(from, to, rows);
        layer.Add(from, to, rows);

        for (var r = 0; r < rows; r++)
        {
            for (var j = 0; j < outputs; j++)
                to[r * outputs + j].ShouldBe(bias[j] + 2 * Enumerable.Range(0, inputs).Sum(i => from[r * inputs + i] * weights[i * outputs + j]), 0.04f);
        }
    }

    [Fact]
    public void Parts_of_a_layer_add_up_to_it()
    {
        var random = new Random(6);
        float[] weights = [.. Enumerable.Range(0, 20 * 64).Select(_ => random.NextSingle() - 0.5f)];
        float[] from = [.. Enumerable.Range(0, 20).Select(_ => random.NextSingle())];
        var whole = PackedLayer.Of(20, 64, weights, [.. Enumerable.Repeat(0.25f, 64)]);
        float[] expected = new float[64], actual = new float[64];

        whole.Unpack().Multiply(from, expected, 1);
        whole.Part(..7, ..32).Unpack().Multiply(from, actual, 1);
        whole.Part(..7, 32..).Unpack().Multiply(from, actual.AsSpan(32), 1);
        whole.Part(7.., ..32).Unpack().Add(from.AsSpan(7), actual, 1);
        whole.Part(7.., 32..).Unpack().Add(from.AsSpan(7), actual.AsSpan(32), 1);

        actual.ShouldBe(expected, 0.0001);
    }

    [Fact]
    public void A_layer_of_another_shape_is_refused() =>
        Should.Throw<ArgumentException>(() => new DenseLayer(3, 20, new sbyte[60], new float[20], new float[20]));

    private static byte[] Saved(NeuralModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }
}
