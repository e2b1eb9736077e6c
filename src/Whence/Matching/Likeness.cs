using System.Collections.Immutable;
namespace Whence.Matching;
/// <summary>Stub.</summary>
public sealed record Likeness(double Question, double Answer)
{
    /// <summary>Stub.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];
    /// <summary>Stub.</summary>
    public static Likeness Of(Gist a, DateOnly dayA, Gist b, DateOnly dayB)
    {
        var x = a.Words.Concat(a.Names.Select(n => n.Name)).ToHashSet(); var y = b.Words.Concat(b.Names.Select(n => n.Name)).ToHashSet();
        var s = x.Intersect(y).Sum(k => Rarity.Of(k)); var t = Math.Min(x.Sum(k => Rarity.Of(k)), y.Sum(k => Rarity.Of(k)));
        var v = t == 0 ? 0 : s / t; return new(v, v);
    }
}
