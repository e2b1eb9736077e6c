using Whence.Quantities;

namespace Whence.Web.Drawing;

/// <summary>A figure as it is drawn: a box as wide as the time it is as of, as high as the numbers that it allows.</summary>
/// <param name="Number">Its number in the table beside the picture.</param>
/// <param name="Claimant">Who says it.</param>
/// <param name="Said">The figure in the page's words.</param>
/// <param name="Bounds">The numbers that it allows.</param>
public sealed record FigureMark(int Number, string Claimant, string Said, Bounds Bounds)
{
    /// <summary>The first day that it may be as of; null when nothing tells.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last one; null when nothing tells.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether no page states the days: they are only those that are possible.</summary>
    public bool IsUndated { get; init; }

    /// <summary>The status.</summary>
    public FigureFill Fill { get; init; }

    /// <summary>Whether no source is given for it.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether a newer figure of the same origin has taken its place.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>Whether it is told as to come: planned, promised, forecast.</summary>
    public bool IsToCome { get; init; }

    /// <summary>A word on it: the status, where it is not the one asked for.</summary>
    public string Note { get; init; } = "";

    /// <summary>The claim's page.</summary>
    public string Href { get; init; } = "";

    /// <summary>The greatest number that it names.</summary>
    public double Most => Math.Max(Bounds.High ?? 0, Bounds.Low ?? 0);
}
