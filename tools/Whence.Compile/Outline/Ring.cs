namespace Whence.Compile.Outline;

/// <summary>A closed line around a piece of a country's land, as the data give it.</summary>
/// <param name="Country">The country's code.</param>
/// <param name="Points">Its points, the last one not the first again; whole thousandths of a degree.</param>
internal sealed record Ring(string Country, (int X, int Y)[] Points)
{
    /// <summary>How large it is, in square degrees.</summary>
    public double Area
    {
        get
        {
            var sum = 0.0;
            for (var i = 0; i < Points.Length; i++)
            {
                var (a, b) = (Points[i], Points[(i + 1) % Points.Length]);
                sum += ((double)a.X * b.Y) - ((double)b.X * a.Y);
            }
            return Math.Abs(sum) / 2e6;
        }
    }
}
