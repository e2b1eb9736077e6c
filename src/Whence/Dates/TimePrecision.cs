namespace Whence.Dates;

/// <summary>How fine a time is given.</summary>
public enum TimePrecision
{
    /// <summary>A day.</summary>
    Day,
    /// <summary>A week.</summary>
    Week,
    /// <summary>A month.</summary>
    Month,
    /// <summary>A year.</summary>
    Year,
}
