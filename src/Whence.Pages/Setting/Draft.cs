using System.Collections.Immutable;
using Whence.Documents;

namespace Whence.Pages.Setting;

/// <summary>What a format's reader made of a page, before it is a <see cref="Document"/>.</summary>
internal sealed record Draft
{
    /// <summary>The page as set.</summary>
    public required Galley Galley { get; init; }

    /// <summary>What the page says about itself; credits point into the galley's text.</summary>
    public Masthead Masthead { get; init; } = Masthead.Empty;

    /// <summary>What was noticed.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}
