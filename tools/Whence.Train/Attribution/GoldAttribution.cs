namespace Whence.Train.Attribution;

/// <summary>One attribution of an annotator: spans of the text, half-open.</summary>
internal sealed record GoldAttribution((int Start, int End)[] Source, (int Start, int End)[] Cue, (int Start, int End)[] Content);
