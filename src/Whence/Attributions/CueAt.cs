using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>A verb of the cue lexicon where it stands.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Start">The first token of its group, with auxiliaries and adverbs.</param>
/// <param name="Verb">The verb itself.</param>
/// <param name="End">The first token after the cue.</param>
/// <param name="Entry">What the lexicon says of it.</param>
internal readonly record struct CueAt(Sentence Sentence, int Start, int Verb, int End, CueEntry Entry)
{
    /// <summary>A draft with this cue.</summary>
    /// <param name="p">The passage.</param>
    /// <param name="source">The source's tokens; empty for none.</param>
    /// <param name="content">What is said.</param>
    /// <param name="rule">The construction, for the reading's account of itself.</param>
    public Draft Draft(Passage p, (int Start, int End) source, List<TextSpan> content, string rule)
    {
        var draft = new Draft
        {
            Source = source.Start < source.End ? p.Span(source.Start, source.End) : null,
            Cue = p.Span(Start, End),
            CueToken = Verb,
            Type = Enum.Parse<CueType>(Entry.Type, ignoreCase: true),
            Act = Entry.Act,
            Rejects = Entry.Act == "deny" ? !VerbGroup.IsNegated(p, Verb, Start) : Entry.Act is "believe" or "agree" && VerbGroup.IsNegated(p, Verb, Start),
            Content = content,
        };
        draft.Why.Add(rule);
        return draft;
    }
}
