using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Whence.Text;

namespace Whence.Store.Entries;

/// <summary>Writes the compact form of what no query filters on: numbers as varints, text as it is, spans as differences.</summary>
/// <remarks>Strings that UTF-8 cannot carry (half a surrogate pair) are written as UTF-16, so that what is read equals what was written.</remarks>
internal sealed class DetailWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    public void Number(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63)); // zigzag: small negatives stay short
        var to = _bytes.GetSpan(10);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7)
            to[length++] = (byte)(rest | 0x80);
        to[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Real(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), value);
        _bytes.Advance(sizeof(double));
    }

    public void Text(string value)
    {
        if (IsWellFormed(value))
        {
            var length = Strict.GetByteCount(value);
            Number(length);
            Strict.GetBytes(value, _bytes.GetSpan(length));
            _bytes.Advance(length);
            return;
        }
        Number(~value.Length);
        foreach (var unit in value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_bytes.GetSpan(sizeof(ushort)), unit);
            _bytes.Advance(sizeof(ushort));
        }
    }

    public void Span(TextSpan value)
    {
        Number(value.Start);
        Number(value.Length);
    }

    public void Optional<T>(T? value, Action<T> write) where T : class
    {
        Flag(value is not null);
        if (value is not null)
            write(value);
    }

    public void Optional<T>(T? value, Action<T> write) where T : struct
    {
        Flag(value is not null);
        if (value is { } there)
            write(there);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    public void Spans(ImmutableArray<TextSpan> spans) => List(spans, Span);

    private static bool IsWellFormed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                return false;
            i++;
        }
        return true;
    }
}
