namespace Whence.Lexicons;

/// <summary>A verb that attributes.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Type">speech, belief, intention, attitude, action.</param>
/// <param name="Act">The kind of act.</param>
/// <param name="Frames">What can follow.</param>
/// <param name="Prepositions">Prepositions after which the content can stand.</param>
/// <param name="Particle">A particle that must follow ("point <i>out</i>"); null for none.</param>
public sealed record CueEntry(string Lemma, string Type, string Act, Frames Frames, string[] Prepositions, string? Particle)
{
    /// <summary>Whether <paramref name="frame"/> can follow.</summary>
    public bool Takes(Frames frame) => (Frames & frame) != Frames.None;
}
