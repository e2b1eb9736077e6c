namespace Whence.Web.Drawing;

/// <summary>Which parts of a picture are taken.</summary>
public sealed class LabelRoom(double width)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Takes a part.</summary>
    public void Take(double left, double top, double right, double bottom) => _taken.Add((left, top, right, bottom));

    /// <summary>Whether nothing stands there, and it lies in the picture.</summary>
    public bool IsFree(double left, double top, double right, double bottom) =>
        left >= 0 && right <= width && !_taken.Exists(one => one.Left < right && left < one.Right && one.Top < bottom && top < one.Bottom);
}
