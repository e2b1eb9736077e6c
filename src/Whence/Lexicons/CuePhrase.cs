namespace Whence.Lexicons;

/// <summary>A phrase or noun that attributes without a verb.</summary>
/// <param name="Words">The words in a row.</param>
/// <param name="IsNoun">Whether it is a noun that carries a that-clause; otherwise the source follows it.</param>
/// <param name="Type">speech, belief, intention, attitude, action.</param>
/// <param name="Act">The kind of act.</param>
public sealed record CuePhrase(string[] Words, bool IsNoun, string Type, string Act);
