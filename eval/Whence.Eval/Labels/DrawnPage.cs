namespace Whence.Eval.Labels;

/// <summary>A page that the seed draws for labelling.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The file of the data folder that holds it.</param>
/// <param name="Line">The line there, from 1.</param>
/// <param name="Hash">The SHA-256 of its text.</param>
/// <param name="Half">The half it belongs to.</param>
/// <param name="IsLabelled">Whether the labels have it, in that half and with that text.</param>
public sealed record DrawnPage(string Name, string File, int Line, string Hash, LabelHalf Half, bool IsLabelled);
