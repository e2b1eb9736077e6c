namespace Whence.Pages.Setting;

/// <summary>Some characters of a page to be, and where they came from.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Raw">Where they start in the decoded input; -1 when they do not stand there like this.</param>
/// <param name="Link">The link that they carry; null for none.</param>
internal readonly record struct Fragment(ReadOnlyMemory<char> Text, int Raw, Anchor? Link = null);
