namespace Whence.Eval;

/// <summary>Logistic regression with a quadratic penalty, by Newton's method: few weights, all lessons at once, no chance involved.</summary>
internal static class LogisticLearner
{
    private const int Steps = 25;

    /// <summary>The weights: one a sign, and the constant last.</summary>
    /// <param name="rows">Signs, whether it is so, how much the lesson counts.</param>
    /// <param name="penalty">How much weights are held down, each by the square of its sign's spread.</param>
    public static double[] Learn(IReadOnlyList<(double[] Signs, bool IsSo, double Counts)> rows, double penalty)
    {
        var size = rows[0].Signs.Length + 1;
        var weights = new double[size];
        var spread = Spread(rows, size);
        for (var step = 0; step < Steps; step++)
        {
            var (slope, curve) = (new double[size], new double[size, size]);
            foreach (var (signs, isSo, counts) in rows)
            {
                var p = Probability(weights, signs);
                for (var i = 0; i < size; i++)
                {
                    var x = i < signs.Length ? signs[i] : 1;
                    slope[i] += counts * ((isSo ? 1 : 0) - p) * x;
                    for (var k = 0; k <= i; k++)
                        curve[i, k] += counts * p * (1 - p) * x * (k < signs.Length ? signs[k] : 1);
                }
            }
            for (var i = 0; i < size; i++)
            {
                slope[i] -= penalty * spread[i] * weights[i];
                curve[i, i] += penalty * spread[i] + 1e-9;
                for (var k = 0; k < i; k++)
                    curve[k, i] = curve[i, k];
            }
            var move = Solve(curve, slope);
            for (var i = 0; i < size; i++)
                weights[i] += move[i];
        }
        return weights;
    }

    /// <summary>The probability that it is so.</summary>
    public static double Probability(double[] weights, double[] signs)
    {
        var sum = weights[^1];
        for (var i = 0; i < signs.Length; i++)
            sum += weights[i] * signs[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double[] Spread(IReadOnlyList<(double[] Signs, bool IsSo, double Counts)> rows, int size)
    {
        var spread = new double[size];
        for (var i = 0; i < size - 1; i++)
        {
            var mean = rows.Average(row => row.Signs[i]);
            spread[i] = Math.Max(1e-3, rows.Average(row => (row.Signs[i] - mean) * (row.Signs[i] - mean)));
        }
        return spread; // the constant is free
    }

    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var x = (double[])right.Clone();
        for (var i = 0; i < n; i++)
        {
            var pivot = Enumerable.Range(i, n - i).MaxBy(row => Math.Abs(matrix[row, i]));
            for (var k = 0; k < n; k++)
                (matrix[i, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[i, k]);
            (x[i], x[pivot]) = (x[pivot], x[i]);
            for (var row = i + 1; row < n; row++)
            {
                var factor = matrix[row, i] / matrix[i, i];
                for (var k = i; k < n; k++)
                    matrix[row, k] -= factor * matrix[i, k];
                x[row] -= factor * x[i];
            }
        }
        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++)
                x[i] -= matrix[i, k] * x[k];
            x[i] /= matrix[i, i];
        }
        return x;
    }
}
