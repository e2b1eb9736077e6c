namespace Whence.Eval.Attribution;

/// <summary>An attribution, wanted or read, with all that the tables sort it by. Both sides are sorted by the same rules.</summary>
/// <param name="Spans">Where its roles stand.</param>
/// <param name="Roles">The words there.</param>
/// <param name="Cue">The kind of its cue: one of <see cref="CueKinds.All"/>.</param>
/// <param name="Speech">How its content is given: one of <see cref="SpeechKinds.All"/>.</param>
internal sealed record Attributed(RoleSpans Spans, Roles Roles, string Cue, string Speech)
{
    /// <summary>The probability of being right that the reader gives it; null when it gives none.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether it was read inside the content of another.</summary>
    public bool IsNested { get; init; }

    /// <summary>Takes it from <paramref name="spans"/> of <paramref name="text"/>.</summary>
    public static Attributed Of(string text, RoleSpans spans, IReadOnlyList<(int Start, int End)> quotations)
    {
        var roles = Roles.Of(text, spans.Source, spans.Cue, spans.Content);
        return new(spans, roles, CueKinds.Of(text, spans.Cue), SpeechKinds.Of(roles.Content, quotations));
    }
}
