using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Verbs of speech that the tagger of parts of speech takes for nouns: "…, experts <i>warn</i>.", "research <i>shows</i> that", "an order <i>declaring</i> that".</summary>
internal static class MistakenVerbs
{
    /// <summary>Whether a noun by its tag is a verb by what stands around it.</summary>
    public static bool IsOne(Passage p, int i) => p.Tag(i) switch
    {
        PosTag.Nouns => Leads(p, i) && p.Tag(i - 1) == PosTag.Name || p.Is(i + 1, "that") && IsDocument(p, i - 1),
        PosTag.Noun => p.Is(i + 1, "that") && p.Word(i).EndsWith("ing", StringComparison.Ordinal) && IsDocument(p, i - 1) || p.Kind(i + 1) == TokenKind.Stop && p.Tag(i - 1) == PosTag.Nouns && ArePeople(p, i - 1),
        _ => false,
    };

    /// <summary>"…, the Courier <i>reports</i>.", "the Courier <i>reports</i> that".</summary>
    private static bool Leads(Passage p, int i) => p.Kind(i + 1) == TokenKind.Stop || p.Is(i + 1, "that") || p.Tag(i + 1) == PosTag.To;

    private static bool IsDocument(Passage p, int i) => WordLists.Documents.HasSingular(p.Word(i)) || WordLists.Findings.HasSingular(p.Word(i));

    private static bool ArePeople(Passage p, int i) => WordLists.People.HasSingular(p.Word(i)) || p.Is(i, WordLists.Collectives) || WordLists.Bodies.HasSingular(p.Word(i));
}
