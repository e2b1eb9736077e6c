namespace Whence.Eval.Ecb;

/// <summary>Gives each row one column so that the sum is highest (Kuhn 1955, Munkres 1957; in cubic time by shortest paths).</summary>
internal static class Assignment
{
    /// <summary>The highest sum over a square table.</summary>
    public static double Highest(double[,] values)
    {
        var n = values.GetLength(0);
        var (rows, columns, rowOf, before) = (new double[n + 1], new double[n + 1], new int[n + 1], new int[n + 1]);
        for (var row = 1; row <= n; row++)
        {
            rowOf[0] = row;
            var (column, least, done) = (0, new double[n + 1], new bool[n + 1]);
            Array.Fill(least, double.PositiveInfinity);
            do
            {
                done[column] = true;
                var (from, step, next) = (rowOf[column], double.PositiveInfinity, 0);
                for (var c = 1; c <= n; c++)
                {
                    if (done[c])
                        continue;
                    if (-values[from - 1, c - 1] - rows[from] - columns[c] is var cost && cost < least[c])
                        (least[c], before[c]) = (cost, column);
                    if (least[c] < step)
                        (step, next) = (least[c], c);
                }
                for (var c = 0; c <= n; c++)
                {
                    if (done[c])
                        (rows[rowOf[c]], columns[c]) = (rows[rowOf[c]] + step, columns[c] - step);
                    else
                        least[c] -= step;
                }
                column = next;
            }
            while (rowOf[column] != 0);
            for (; column != 0; column = before[column])
                rowOf[column] = rowOf[before[column]];
        }
        return Enumerable.Range(1, n).Sum(column => rowOf[column] == 0 ? 0 : values[rowOf[column] - 1, column - 1]);
    }
}
