using System.Buffers;

namespace Whence.Exports;

/// <summary>Writes one reading as one line of <c>whence mark</c>: UTF-8 JSON, offsets in code points.</summary>
public static class MarkWriter
{
    /// <summary>Writes <paramref name="reading"/> to <paramref name="output"/>, without a line end.</summary>
    public static void Write(Reading reading, IBufferWriter<byte> output) => throw new NotSupportedException();
}
