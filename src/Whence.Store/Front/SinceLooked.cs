namespace Whence.Store.Front;

/// <summary>What came and what changed since somebody looked.</summary>
/// <param name="Now">Up to where: a look taken now.</param>
/// <param name="Pages">New pages.</param>
/// <param name="Claims">Their claims.</param>
/// <param name="Changed">How many questions changed.</param>
/// <param name="Changes">The most telling ones.</param>
public sealed record SinceLooked(LookedPoint Now, int Pages, int Claims, int Changed, IReadOnlyList<QuestionChange> Changes);
