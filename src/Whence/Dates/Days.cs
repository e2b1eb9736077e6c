namespace Whence.Dates;

/// <summary>Days in a row, both ends inside.</summary>
/// <param name="First">The first one.</param>
/// <param name="Last">The last one.</param>
public readonly record struct Days(DateOnly First, DateOnly Last);
