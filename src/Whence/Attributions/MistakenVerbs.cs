using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Verbs of speech that the tagger of parts of speech takes for nouns: "…, experts <i>warn</i>.", "research <i>shows</i> that", "the police <i>maintains</i> that", "an order <i>declaring</i> that".</summary>
internal static class MistakenVerbs
{
    /// <summary>Whether a noun by its tag is a verb by what stands around it.</summary>
    public static bool IsOne(Passage p, int i) => p.Tag(i) switch
    {
        PosTag.Nouns => Leads(p, i) && p.Tag(i - 1) == PosTag.Name || p.Is(i + 1, "that") && (IsDocument(p, i - 1) || ArePeople(p, i - 1)) || ClosesClause(p, i),
        PosTag.Noun => p.Is(i + 1, "that") && p.Word(i).EndsWith("ing", StringComparison.Ordinal) && IsDocument(p, i - 1) || p.Kind(i + 1) is TokenKind.Stop or TokenKind.Open && p.Tag(i - 1) == PosTag.Nouns && ArePeople(p, i - 1),
        _ => false,
    };

    /// <summary>"…, the Courier <i>reports</i>.", "the Courier <i>reports</i> that".</summary>
    private static bool Leads(Passage p, int i) => p.Kind(i + 1) == TokenKind.Stop || p.Is(i + 1, "that") || p.Tag(i + 1) == PosTag.To;

    /// <summary>"The wells are dry, <i>states</i> Anna Berg, MD.": behind a clause and its comma, before a name that a mark ends.</summary>
    private static bool ClosesClause(Passage p, int i)
    {
        if (p.Kind(i - 1) != TokenKind.Comma || !p.Tokens[Math.Min(i + 1, p.Tokens.Length - 1)].IsCapital || p.Tag(i + 1) != PosTag.Name || CueLexicon.Find(p.Word(i)) is not { Type: "speech" } cue || !cue.Takes(Frames.Quotation))
            return false;
        var name = i + 1;
        while (p.Tag(name) == PosTag.Name)
            name++;
        return name > i + 2 && p.Kind(name) is TokenKind.Comma or TokenKind.Stop && p.HasVerb(p.SentenceAt(i).FirstToken, i - 1);
    }

    private static bool IsDocument(Passage p, int i) => WordLists.Documents.HasSingular(p.Word(i)) || WordLists.Findings.HasSingular(p.Word(i));

    private static bool ArePeople(Passage p, int i) => WordLists.People.HasSingular(p.Word(i)) || p.Is(i, WordLists.Collectives) || WordLists.Bodies.HasSingular(p.Word(i));
}
