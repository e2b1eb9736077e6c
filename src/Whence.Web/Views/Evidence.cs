namespace Whence.Web.Views;

/// <summary>Words of the page on which a part of a claim rests.</summary>
/// <param name="Part">Which part: content, source, cue, relay, origin, hedge.</param>
/// <param name="Text">The words.</param>
/// <param name="At">Where they stand.</param>
public sealed record Evidence(string Part, string Text, Place At);
