using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Whence.Text;

namespace Whence.Store.Entries;

/// <summary>Reads what <see cref="DetailWriter"/> wrote.</summary>
/// <remarks>Every method throws <see cref="InvalidDataException"/> when the bytes are not such.</remarks>
internal sealed class DetailReader(byte[] bytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private int _at;

    public long Number()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return (long)(value >> 1) ^ -(long)(value & 1);
        }
        throw Damaged();
    }

    public int Int() => Number() is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Damaged();

    public bool Flag() => Number() != 0;

    public double Real() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public string Text()
    {
        var length = Int();
        try
        {
            return length >= 0
                ? Strict.GetString(Take(length))
                : string.Create(~length, Take(checked(~length * sizeof(ushort))).ToArray(), static (units, from) =>
                {
                    for (var i = 0; i < units.Length; i++)
                        units[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(from.AsSpan(i * sizeof(ushort)));
                });
        }
        catch (Exception wrong) when (wrong is DecoderFallbackException or OverflowException)
        {
            throw Damaged();
        }
    }

    public TextSpan Span()
    {
        var (start, length) = (Int(), Int());
        return start >= 0 && length >= 0 && start <= int.MaxValue - length ? new(start, start + length) : throw Damaged();
    }

    public T? Optional<T>(Func<T> read) where T : class => Flag() ? read() : null;

    public T? OptionalValue<T>(Func<T> read) where T : struct => Flag() ? read() : null;

    public ImmutableArray<T> List<T>(Func<T> read)
    {
        var count = Int();
        if (count < 0 || count > bytes.Length - _at)
            throw Damaged();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
            items.Add(read());
        return items.MoveToImmutable();
    }

    public ImmutableArray<TextSpan> Spans() => List(Span);

    public void End()
    {
        if (_at != bytes.Length)
            throw Damaged();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > bytes.Length - _at)
            throw Damaged();
        _at += count;
        return bytes.AsSpan(_at - count, count);
    }

    private static InvalidDataException Damaged() => new("The detail of a row is damaged.");
}
