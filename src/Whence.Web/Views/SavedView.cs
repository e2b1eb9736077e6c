using Whence.Store.Front;

namespace Whence.Web.Views;

/// <summary>A kept search as it stands at the side.</summary>
/// <param name="Search">The search.</param>
/// <param name="Claims">How many claims it finds now.</param>
/// <param name="New">How many of them came since it was saved or looked at last.</param>
public sealed record SavedView(SavedSearch Search, int Claims, int New);
