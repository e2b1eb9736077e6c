namespace Whence.Dates;

/// <summary>Days in a row, both ends inside.</summary>
internal readonly record struct Days(DateOnly First, DateOnly Last);
