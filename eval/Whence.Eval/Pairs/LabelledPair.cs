using System.Text.Json;
using Whence.Eval.Labels;

namespace Whence.Eval.Pairs;

/// <summary>Two claims that two readers labelled, without their texts.</summary>
/// <param name="Id">Its number in its half.</param>
/// <param name="Stratum">The stratum that it was drawn from.</param>
/// <param name="First">The first claim.</param>
/// <param name="Second">The second one.</param>
/// <param name="Passes">What each of the two readers says.</param>
internal sealed record LabelledPair(string Id, string Stratum, LabelledClaim First, LabelledClaim Second, IReadOnlyList<PairLabel> Passes)
{
    /// <summary>Whether both readers say the same.</summary>
    public bool IsAgreed => Passes[0] == Passes[1];

    /// <summary>Where the pairs of <paramref name="half"/> lie in the repository around <paramref name="data"/>'s labels.</summary>
    public static string PathOf(CorpusFolder data, LabelHalf half) => Path.Combine(data.Labels, "..", "pairs", half == LabelHalf.Tune ? "tune.json" : "untouched.json");

    /// <summary>Reads the pairs of one half.</summary>
    /// <exception cref="InvalidDataException">The file holds no pairs.</exception>
    public static IReadOnlyList<LabelledPair> Read(string path) => LabelFile.Read(path, "pairs", "labelled pairs", Of);

    private static LabelledPair Of(JsonElement pair) => new(
        pair.GetProperty("id").GetString()!,
        pair.GetProperty("stratum").GetString()!,
        Claim(pair.GetProperty("first")),
        Claim(pair.GetProperty("second")),
        [Label(pair.GetProperty("a")), Label(pair.GetProperty("b"))]);

    private static LabelledClaim Claim(JsonElement claim) => new(
        claim.GetProperty("page").GetString()!,
        claim.GetProperty("file").GetString()!,
        claim.GetProperty("line").GetInt32(),
        claim.GetProperty("sha256").GetString()!,
        [.. claim.GetProperty("spans").EnumerateArray().Select(span => (span[0].GetInt32(), span[1].GetInt32()))]);

    private static PairLabel Label(JsonElement label) => label.GetString() switch
    {
        "same answer" => PairLabel.SameAnswer,
        "other answer" => PairLabel.OtherAnswer,
        "different" => PairLabel.Different,
        var other => throw new FormatException($"“{other}” is no label."),
    };
}

/// <summary>A claim of a page of the data folder.</summary>
/// <param name="Page">The page's name.</param>
/// <param name="File">The file of the data folder that holds it.</param>
/// <param name="Line">The line there, from 1.</param>
/// <param name="Hash">The SHA-256 of the text in which it was labelled.</param>
/// <param name="Spans">Where it stands, in code points.</param>
internal sealed record LabelledClaim(string Page, string File, int Line, string Hash, IReadOnlyList<(int Start, int End)> Spans);
