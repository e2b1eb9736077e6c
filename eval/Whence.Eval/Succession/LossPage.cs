namespace Whence.Eval.Succession;

/// <summary>A page made from one day's losses.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Day">The day on which it was published.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Told">What it tells: what is counted, and the number; nought where the page rounds or tells another source's estimate.</param>
/// <param name="IsOther">Whether another source than the General Staff gives the estimate.</param>
internal sealed record LossPage(string Name, DateOnly Day, string Outlet, string Text, IReadOnlyList<(string Thing, int Number)> Told, bool IsOther);
