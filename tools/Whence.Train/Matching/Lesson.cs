using Whence.Matching;

namespace Whence.Train.Matching;

/// <summary>Two claims of which it is known whether they are under one question.</summary>
/// <param name="From">Where the pair comes from: <c>pairs</c>, <c>doubtful</c>, <c>drawn</c>.</param>
/// <param name="Signs">What speaks for and against it (<see cref="Whence.Matching.Signs"/>).</param>
/// <param name="SameQuestion">Whether they are under one question.</param>
internal sealed record Lesson(string From, double[] Signs, bool SameQuestion)
{
    /// <summary>A lesson of two claims.</summary>
    public static Lesson Of(string from, Weighed a, Weighed b, bool sameQuestion)
    {
        var signs = new double[Whence.Matching.Signs.Names.Count];
        Whence.Matching.Signs.Of(a, b, Common.Of(a, b), signs);
        return new(from, signs, sameQuestion);
    }
}
