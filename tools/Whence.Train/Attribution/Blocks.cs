using Whence.Language;

namespace Whence.Train.Attribution;

/// <summary>The sentences of a reading, block by block.</summary>
internal static class Blocks
{
    /// <summary>As the tagger takes them.</summary>
    public static IEnumerable<Sentence[]> Of(Reading reading)
    {
        for (var s = 0; s < reading.Sentences.Length;)
        {
            var end = Taggers.AttributionTagger.EndOfBlock(reading, s);
            yield return reading.Sentences[s..end].ToArray();
            s = end;
        }
    }
}
