using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Whence.Taggers;

/// <summary>Some rows of numbers times a matrix that lies in panels: two vectors of columns, input by input.</summary>
/// <remarks>
/// Each weight that is fetched serves all rows; where there are fewer, the first one is reckoned again and not kept. They go by references:
/// the caller sees to it that <c>from</c> has <c>rows</c> × <c>inputs</c> numbers, <c>to</c> <c>rows</c> × <c>outputs</c>, and <c>onto</c>,
/// to which the product is added, as many with rows <c>step</c> apart. <c>bench mark</c> measures them.
/// </remarks>
internal static class PanelKernels
{
    /// <summary>Up to four rows, with the vectors that every processor has.</summary>
    public static void Four(float[] panels, int inputs, int outputs, ref float from, ref float onto, int step, ref float to, int rows)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(panels);
        ref var second = ref Unsafe.Add(ref from, rows > 1 ? inputs : 0);
        ref var third = ref Unsafe.Add(ref from, rows > 2 ? 2 * inputs : 0);
        ref var fourth = ref Unsafe.Add(ref from, rows > 3 ? 3 * inputs : 0);
        nuint at = 0;
        for (var j = 0; j < outputs; j += 2 * Vector<float>.Count)
        {
            Vector<float> a0 = default, a1 = default;
            Vector<float> b0 = default, b1 = default;
            Vector<float> c0 = default, c1 = default;
            Vector<float> d0 = default, d1 = default;
            for (var x = 0; x < inputs; x++, at += (nuint)(2 * Vector<float>.Count))
            {
                var (w0, w1) = (Vector.LoadUnsafe(ref weights, at), Vector.LoadUnsafe(ref weights, at + (nuint)Vector<float>.Count));
                var a = new Vector<float>(Unsafe.Add(ref from, x));
                (a0, a1) = (Vector.FusedMultiplyAdd(a, w0, a0), Vector.FusedMultiplyAdd(a, w1, a1));
                var b = new Vector<float>(Unsafe.Add(ref second, x));
                (b0, b1) = (Vector.FusedMultiplyAdd(b, w0, b0), Vector.FusedMultiplyAdd(b, w1, b1));
                var c = new Vector<float>(Unsafe.Add(ref third, x));
                (c0, c1) = (Vector.FusedMultiplyAdd(c, w0, c0), Vector.FusedMultiplyAdd(c, w1, c1));
                var d = new Vector<float>(Unsafe.Add(ref fourth, x));
                (d0, d1) = (Vector.FusedMultiplyAdd(d, w0, d0), Vector.FusedMultiplyAdd(d, w1, d1));
            }
            Store(ref Unsafe.Add(ref onto, j), ref Unsafe.Add(ref to, j), a0, a1);
            if (rows > 1)
                Store(ref Unsafe.Add(ref onto, step + j), ref Unsafe.Add(ref to, outputs + j), b0, b1);
            if (rows > 2)
                Store(ref Unsafe.Add(ref onto, 2 * step + j), ref Unsafe.Add(ref to, 2 * outputs + j), c0, c1);
            if (rows > 3)
                Store(ref Unsafe.Add(ref onto, 3 * step + j), ref Unsafe.Add(ref to, 3 * outputs + j), d0, d1);
        }
    }

    /// <summary>Up to four rows, with vectors of sixteen numbers.</summary>
    public static void FourWide(float[] panels, int inputs, int outputs, ref float from, ref float onto, int step, ref float to, int rows)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(panels);
        ref var second = ref Unsafe.Add(ref from, rows > 1 ? inputs : 0);
        ref var third = ref Unsafe.Add(ref from, rows > 2 ? 2 * inputs : 0);
        ref var fourth = ref Unsafe.Add(ref from, rows > 3 ? 3 * inputs : 0);
        nuint at = 0;
        for (var j = 0; j < outputs; j += 2 * Vector512<float>.Count)
        {
            Vector512<float> a0 = default, a1 = default;
            Vector512<float> b0 = default, b1 = default;
            Vector512<float> c0 = default, c1 = default;
            Vector512<float> d0 = default, d1 = default;
            for (var x = 0; x < inputs; x++, at += (nuint)(2 * Vector512<float>.Count))
            {
                var (w0, w1) = (Vector512.LoadUnsafe(ref weights, at), Vector512.LoadUnsafe(ref weights, at + (nuint)Vector512<float>.Count));
                var a = Vector512.Create(Unsafe.Add(ref from, x));
                (a0, a1) = (Vector512.FusedMultiplyAdd(a, w0, a0), Vector512.FusedMultiplyAdd(a, w1, a1));
                var b = Vector512.Create(Unsafe.Add(ref second, x));
                (b0, b1) = (Vector512.FusedMultiplyAdd(b, w0, b0), Vector512.FusedMultiplyAdd(b, w1, b1));
                var c = Vector512.Create(Unsafe.Add(ref third, x));
                (c0, c1) = (Vector512.FusedMultiplyAdd(c, w0, c0), Vector512.FusedMultiplyAdd(c, w1, c1));
                var d = Vector512.Create(Unsafe.Add(ref fourth, x));
                (d0, d1) = (Vector512.FusedMultiplyAdd(d, w0, d0), Vector512.FusedMultiplyAdd(d, w1, d1));
            }
            Store(ref Unsafe.Add(ref onto, j), ref Unsafe.Add(ref to, j), a0, a1);
            if (rows > 1)
                Store(ref Unsafe.Add(ref onto, step + j), ref Unsafe.Add(ref to, outputs + j), b0, b1);
            if (rows > 2)
                Store(ref Unsafe.Add(ref onto, 2 * step + j), ref Unsafe.Add(ref to, 2 * outputs + j), c0, c1);
            if (rows > 3)
                Store(ref Unsafe.Add(ref onto, 3 * step + j), ref Unsafe.Add(ref to, 3 * outputs + j), d0, d1);
        }
    }

    /// <summary>Up to eight rows, with vectors of sixteen numbers: where many rows wait, weights are fetched half as often.</summary>
    public static void EightWide(float[] panels, int inputs, int outputs, ref float from, ref float onto, int step, ref float to, int rows)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(panels);
        ref var second = ref Unsafe.Add(ref from, rows > 1 ? inputs : 0);
        ref var third = ref Unsafe.Add(ref from, rows > 2 ? 2 * inputs : 0);
        ref var fourth = ref Unsafe.Add(ref from, rows > 3 ? 3 * inputs : 0);
        ref var fifth = ref Unsafe.Add(ref from, rows > 4 ? 4 * inputs : 0);
        ref var sixth = ref Unsafe.Add(ref from, rows > 5 ? 5 * inputs : 0);
        ref var seventh = ref Unsafe.Add(ref from, rows > 6 ? 6 * inputs : 0);
        ref var eighth = ref Unsafe.Add(ref from, rows > 7 ? 7 * inputs : 0);
        nuint at = 0;
        for (var j = 0; j < outputs; j += 2 * Vector512<float>.Count)
        {
            Vector512<float> a0 = default, a1 = default;
            Vector512<float> b0 = default, b1 = default;
            Vector512<float> c0 = default, c1 = default;
            Vector512<float> d0 = default, d1 = default;
            Vector512<float> e0 = default, e1 = default;
            Vector512<float> f0 = default, f1 = default;
            Vector512<float> g0 = default, g1 = default;
            Vector512<float> h0 = default, h1 = default;
            for (var x = 0; x < inputs; x++, at += (nuint)(2 * Vector512<float>.Count))
            {
                var (w0, w1) = (Vector512.LoadUnsafe(ref weights, at), Vector512.LoadUnsafe(ref weights, at + (nuint)Vector512<float>.Count));
                var a = Vector512.Create(Unsafe.Add(ref from, x));
                (a0, a1) = (Vector512.FusedMultiplyAdd(a, w0, a0), Vector512.FusedMultiplyAdd(a, w1, a1));
                var b = Vector512.Create(Unsafe.Add(ref second, x));
                (b0, b1) = (Vector512.FusedMultiplyAdd(b, w0, b0), Vector512.FusedMultiplyAdd(b, w1, b1));
                var c = Vector512.Create(Unsafe.Add(ref third, x));
                (c0, c1) = (Vector512.FusedMultiplyAdd(c, w0, c0), Vector512.FusedMultiplyAdd(c, w1, c1));
                var d = Vector512.Create(Unsafe.Add(ref fourth, x));
                (d0, d1) = (Vector512.FusedMultiplyAdd(d, w0, d0), Vector512.FusedMultiplyAdd(d, w1, d1));
                var e = Vector512.Create(Unsafe.Add(ref fifth, x));
                (e0, e1) = (Vector512.FusedMultiplyAdd(e, w0, e0), Vector512.FusedMultiplyAdd(e, w1, e1));
                var f = Vector512.Create(Unsafe.Add(ref sixth, x));
                (f0, f1) = (Vector512.FusedMultiplyAdd(f, w0, f0), Vector512.FusedMultiplyAdd(f, w1, f1));
                var g = Vector512.Create(Unsafe.Add(ref seventh, x));
                (g0, g1) = (Vector512.FusedMultiplyAdd(g, w0, g0), Vector512.FusedMultiplyAdd(g, w1, g1));
                var h = Vector512.Create(Unsafe.Add(ref eighth, x));
                (h0, h1) = (Vector512.FusedMultiplyAdd(h, w0, h0), Vector512.FusedMultiplyAdd(h, w1, h1));
            }
            Store(ref Unsafe.Add(ref onto, j), ref Unsafe.Add(ref to, j), a0, a1);
            if (rows > 1)
                Store(ref Unsafe.Add(ref onto, step + j), ref Unsafe.Add(ref to, outputs + j), b0, b1);
            if (rows > 2)
                Store(ref Unsafe.Add(ref onto, 2 * step + j), ref Unsafe.Add(ref to, 2 * outputs + j), c0, c1);
            if (rows > 3)
                Store(ref Unsafe.Add(ref onto, 3 * step + j), ref Unsafe.Add(ref to, 3 * outputs + j), d0, d1);
            if (rows > 4)
                Store(ref Unsafe.Add(ref onto, 4 * step + j), ref Unsafe.Add(ref to, 4 * outputs + j), e0, e1);
            if (rows > 5)
                Store(ref Unsafe.Add(ref onto, 5 * step + j), ref Unsafe.Add(ref to, 5 * outputs + j), f0, f1);
            if (rows > 6)
                Store(ref Unsafe.Add(ref onto, 6 * step + j), ref Unsafe.Add(ref to, 6 * outputs + j), g0, g1);
            if (rows > 7)
                Store(ref Unsafe.Add(ref onto, 7 * step + j), ref Unsafe.Add(ref to, 7 * outputs + j), h0, h1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float onto, ref float to, Vector<float> low, Vector<float> high)
    {
        (Vector.LoadUnsafe(ref onto) + low).StoreUnsafe(ref to);
        (Vector.LoadUnsafe(ref onto, (nuint)Vector<float>.Count) + high).StoreUnsafe(ref to, (nuint)Vector<float>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float onto, ref float to, Vector512<float> low, Vector512<float> high)
    {
        (Vector512.LoadUnsafe(ref onto) + low).StoreUnsafe(ref to);
        (Vector512.LoadUnsafe(ref onto, (nuint)Vector512<float>.Count) + high).StoreUnsafe(ref to, (nuint)Vector512<float>.Count);
    }
}
