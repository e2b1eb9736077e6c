using Whence.Origins;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>An origin of an answer with its number in the picture.</summary>
/// <param name="Number">As it stands behind the bracket; null when it is left out or not drawn.</param>
/// <param name="Origin">The origin.</param>
/// <param name="Hop">The source as one of its claims names it; null when none does by this name.</param>
/// <param name="IsLeftOut">Whether nothing of it is left.</param>
public sealed record CountedOrigin(int? Number, Origin Origin, HopRow? Hop, bool IsLeftOut);
