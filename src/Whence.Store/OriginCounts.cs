using Whence.Origins;

namespace Whence.Store;

/// <summary>What a question's answers rest on with and without somebody.</summary>
/// <param name="Question">The question, with all.</param>
/// <param name="Answers">Each answer's id with both counts, in the order of the question's answers.</param>
public sealed record OriginCounts(QuestionRow Question, IReadOnlyList<(string Answer, WhatIf WhatIf)> Answers);
