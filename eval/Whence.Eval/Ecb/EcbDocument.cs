using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Eval.Ecb;

/// <summary>A document of ECB+, its sentences one a block.</summary>
/// <param name="Id">Topic, number and sub-topic: <c>2_11ecb</c>.</param>
/// <param name="Text">The tokens, put together.</param>
/// <param name="Sentences">The sentences by their ids.</param>
/// <param name="Mentions">The annotated events, in order.</param>
internal sealed record EcbDocument(string Id, string Text, IReadOnlyDictionary<int, TextSpan> Sentences, IReadOnlyList<EcbMention> Mentions)
{
    /// <summary>The topic: documents of different topics are never compared.</summary>
    public string Topic => Id[..Id.IndexOf('_', StringComparison.Ordinal)];

    /// <summary>The sub-topic: one event of the topic's kind, or another.</summary>
    public string SubTopic => Topic + (Id.EndsWith("plus", StringComparison.Ordinal) ? "plus" : "");
}

/// <summary>An annotated event.</summary>
/// <param name="Sentence">The sentence's id.</param>
/// <param name="Pieces">Where it stands: a piece a token.</param>
/// <param name="Chain">The event that it is.</param>
internal sealed record EcbMention(int Sentence, ImmutableArray<TextSpan> Pieces, string Chain);
