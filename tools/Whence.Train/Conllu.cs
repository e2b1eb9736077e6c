using System.IO.Compression;
using Whence.Language;

namespace Whence.Train;

/// <summary>Reads Universal Dependencies treebanks in CoNLL-U: words and Penn tags.</summary>
public static class Conllu
{
    /// <summary>The sentences of a gzipped file: words with the reader's tags.</summary>
    public static IEnumerable<(string Word, PosTag Tag)[]> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var sentence = new List<(string, PosTag)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 && sentence.Count > 0)
            {
                yield return [.. sentence];
                sentence.Clear();
            }
            else if (line.Length > 0 && char.IsDigit(line[0]) && line.Split('\t') is [var id, var form, _, _, var penn, ..] && !id.Contains('-') && !id.Contains('.'))
            {
                sentence.Add((form, TagOf(penn)));
            }
        }
    }

    private static PosTag TagOf(string penn) => penn switch
    {
        "NN" => PosTag.Noun,
        "NNS" => PosTag.Nouns,
        "NNP" or "NNPS" => PosTag.Name,
        "PRP" => PosTag.Pronoun,
        "PRP$" => PosTag.PossessivePronoun,
        "DT" or "PDT" => PosTag.Determiner,
        "IN" => PosTag.Preposition,
        "TO" => PosTag.To,
        "RB" or "RBR" or "RBS" => PosTag.Adverb,
        "JJ" or "JJR" or "JJS" => PosTag.Adjective,
        "CD" => PosTag.Number,
        "VB" => PosTag.VerbBase,
        "VBD" => PosTag.VerbPast,
        "VBZ" => PosTag.VerbThird,
        "VBP" => PosTag.VerbPresent,
        "VBG" => PosTag.VerbIng,
        "VBN" => PosTag.VerbParticiple,
        "MD" => PosTag.Modal,
        "WP" or "WDT" or "WRB" or "WP$" => PosTag.Wh,
        "CC" => PosTag.Conjunction,
        "RP" => PosTag.Particle,
        "POS" => PosTag.Possessive,
        "EX" => PosTag.Existential,
        "FW" or "UH" or "SYM" or "LS" or "ADD" or "GW" or "AFX" or "NFP" or "XX" => PosTag.Other,
        _ => PosTag.Punctuation,
    };
}
