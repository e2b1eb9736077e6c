using Whence.Origins;

namespace Whence.Web.Views;

/// <summary>Somebody who can be left out, with what would still stand.</summary>
/// <param name="Heading">What the list is called that it stands in.</param>
/// <param name="Name">Who.</param>
/// <param name="Href">Where leaving out (or taking back, when left out) leads.</param>
/// <param name="IsOn">Whether it is left out.</param>
/// <param name="After">Origins of the answer without it, on top of those left out already; null where it was not counted.</param>
public sealed record WhatIfSwitch(string Heading, string Name, string Href, bool IsOn, OriginCount? After);
