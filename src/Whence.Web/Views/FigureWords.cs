using Whence.Conflicts;

namespace Whence.Web.Views;

/// <summary>How figures stand to one another, in words.</summary>
public static class FigureWords
{
    /// <summary>How one stands to another.</summary>
    public static string Name(FigureStanding standing) => standing switch
    {
        FigureStanding.Agrees => "agree",
        FigureStanding.Differs => "differ",
        FigureStanding.Superseded => "superseded by it",
        FigureStanding.Supersedes => "supersedes it",
        FigureStanding.OtherStatus => "no: status",
        FigureStanding.OtherScope => "no: scope",
        _ => "no",
    };

    /// <summary>The mark beside it.</summary>
    public static string Glyph(FigureStanding standing) => standing switch
    {
        FigureStanding.Agrees => "confirmed",
        FigureStanding.Differs => "contested",
        FigureStanding.Superseded or FigureStanding.Supersedes => "update",
        _ => "apart",
    };

    /// <summary>How a figure stands to what is asked for, in a sentence without its end.</summary>
    public static string Told(FigureLine line) => line switch
    {
        { IsSuperseded: true } => "superseded: the same origin gave another figure since",
        { Relation: null or { IsComparable: true } } => "counts what is asked for",
        { Relation: { } relation } => $"not comparable: {relation.Why}",
    };
}
