using Whence.Eval.Attribution;

namespace Whence.Eval.Labels;

/// <summary>How an attribution is built: where it stands, how its content is given, by which kind of cue. Labels and what was read are told apart by the same rules.</summary>
internal static class Constructions
{
    /// <summary>What stands in no other's content.</summary>
    public const string Top = "top level";

    /// <summary>What stands in another's content.</summary>
    public const string Nested = "nested";

    /// <summary>All of them, in the order of tables.</summary>
    public static IReadOnlyList<string> All { get; } = [Top, Nested, .. SpeechKinds.All, .. CueKinds.All.Select(CueKinds.Named)];

    /// <summary>For each attribution of one side of a page, its constructions.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<Attributed> side) =>
        [.. side.Select(one => (IReadOnlyList<string>)[side.Any(other => Holds(other.Roles, one.Roles)) ? Nested : Top, one.Speech, CueKinds.Named(one.Cue)])];

    // Inside another's content, with its cue; what shares all of a content has it beside the other.
    private static bool Holds(Roles outer, Roles inner) =>
        !inner.Content.IsEmpty && outer.Content.Covers(inner.Content) && outer.Content.Covers(inner.Cue) && !inner.Content.Covers(outer.Content);
}
