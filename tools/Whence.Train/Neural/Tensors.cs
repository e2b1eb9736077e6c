using System.Runtime.InteropServices;
using System.Text;
using Whence.Taggers;

namespace Whence.Train.Neural;

/// <summary>The network as the trainer in Python left it, by the names of its tensors.</summary>
internal sealed class Tensors
{
    private readonly Dictionary<string, float[]> _byName = [];
    private readonly Dictionary<string, int[]> _shapes = [];
    private readonly string _work, _name;

    /// <summary>Reads <c>NAME.tensors</c> and <c>NAME.own</c> from the trainer's folder.</summary>
    /// <exception cref="InvalidDataException">The network has another shape than this program.</exception>
    public Tensors(string work, string name)
    {
        (_work, _name) = (work, name);
        using var reader = new BinaryReader(File.OpenRead(Path.Combine(work, name + ".tensors")));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var key = Encoding.ASCII.GetString(reader.ReadBytes(reader.ReadInt32()));
            var shape = new int[reader.ReadInt32()];
            for (var i = 0; i < shape.Length; i++)
                shape[i] = reader.ReadInt32();
            var values = new float[shape.Aggregate(1, (a, b) => a * b)];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
            (_byName[key], _shapes[key]) = (values, shape);
        }
        if (_shapes["in1.weight"][1] != NeuralSight.Size)
            throw new InvalidDataException($"The network takes {_shapes["in1.weight"][1]} numbers a token, the program gives {NeuralSight.Size}: network.py and NeuralSight.cs differ.");
    }

    /// <summary>The model that ships, weights in a byte each.</summary>
    public NeuralModel Pack(Calibration calibration) => new()
    {
        Words = Table("vectors.keys"),
        Vectors = MemoryMarshal.Cast<byte, sbyte>(File.ReadAllBytes(Path.Combine(_work, "vectors.i8"))).ToArray(),
        VectorUnit = BitConverter.ToSingle(File.ReadAllBytes(Path.Combine(_work, "vectors.unit"))),
        OwnWords = Table(_name + ".own"),
        Own = _byName["own.weight"],
        Embeddings = [.. NeuralSight.Columns.Select((_, i) => _byName[$"columns.{i}.weight"])],
        Layers = [Turned("in1"), Way("on1", 0), Way("on1", 1), Turned("in2"), Way("on2", 0), Way("on2", 1), Scores()],
        Turns = _byName["turns"],
        Calibration = calibration,
    };

    private WordTable Table(string file)
    {
        var keys = MemoryMarshal.Cast<byte, uint>(File.ReadAllBytes(Path.Combine(_work, file))).ToArray();
        return new(keys.Select((key, i) => (key, i)).ToDictionary(k => k.key, k => checked((ushort)(k.i + 1))));
    }

    /// <summary>The trainer keeps a row an output; the tagger a row an input.</summary>
    private PackedLayer Turned(string name)
    {
        var (outputs, inputs) = (_shapes[name + ".weight"][0], _shapes[name + ".weight"][1]);
        return PackedLayer.Of(inputs, outputs, Turn(_byName[name + ".weight"], outputs, inputs, outputs, 0), _byName[name + ".bias"]);
    }

    private PackedLayer Way(string name, int way)
    {
        var (inputs, outputs) = (_shapes[name][1], _shapes[name][2]);
        return PackedLayer.Of(inputs, outputs, _byName[name].AsSpan(way * inputs * outputs, inputs * outputs), new float[outputs]);
    }

    /// <summary>Labels and pairs of labels in one layer, each padded to its lanes.</summary>
    private PackedLayer Scores()
    {
        var inputs = _shapes["nodes.weight"][1];
        var lanes = RoleModel.NodeLanes + RoleModel.PairLanes;
        var nodes = Turn(_byName["nodes.weight"], RoleLattice.Labels, inputs, lanes, 0);
        var pairs = Turn(_byName["pairs.weight"], RoleLattice.Edges, inputs, lanes, RoleModel.NodeLanes);
        var bias = new float[lanes];
        _byName["nodes.bias"].CopyTo(bias, 0);
        _byName["pairs.bias"].CopyTo(bias, RoleModel.NodeLanes);
        return PackedLayer.Of(inputs, lanes, [.. nodes.Zip(pairs, (a, b) => a + b)], bias);
    }

    private static float[] Turn(float[] weights, int outputs, int inputs, int lanes, int offset)
    {
        var turned = new float[inputs * lanes];
        for (var o = 0; o < outputs; o++)
        {
            for (var i = 0; i < inputs; i++)
                turned[i * lanes + offset + o] = weights[o * inputs + i];
        }
        return turned;
    }
}
