using System.Collections.Immutable;
using System.Text;
using Whence.Text;

namespace Whence.Reprints;

/// <summary>A reprint as bytes, as it is kept beside its two pages: some twenty bytes a passage.</summary>
public static class ReprintCodec
{
    private const byte Version = 1;
    private const int MostEvidence = 16;
    private const byte FromNobody = 0, FromA = 1, FromB = 2;

    /// <summary>The bytes of <paramref name="reprint"/>, without the pages' ids.</summary>
    public static byte[] Write(Reprint reprint)
    {
        ArgumentNullException.ThrowIfNull(reprint);
        using var bytes = new MemoryStream(64);
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        to.Write(Version);
        to.Write((float)reprint.ShareOfA);
        to.Write((float)reprint.ShareOfB);
        to.Write(reprint.From is null ? FromNobody : reprint.From == reprint.A ? FromA : FromB);
        to.Write7BitEncodedInt(reprint.Evidence.Length);
        foreach (var evidence in reprint.Evidence)
            to.Write(evidence);
        to.Write7BitEncodedInt(reprint.Passages.Length);
        foreach (var passage in reprint.Passages)
        {
            to.Write7BitEncodedInt(passage.Copied);
            to.Write7BitEncodedInt(passage.Unquoted);
            to.Write7BitEncodedInt(passage.LongestQuoted);
            to.Write7BitEncodedInt(passage.Runs.Length);
            foreach (var run in passage.Runs)
            {
                foreach (var number in (ReadOnlySpan<int>)[run.A.Start, run.A.Length, run.B.Start, run.B.Length, run.Words])
                    to.Write7BitEncodedInt(number);
            }
        }
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>The reprint that <paramref name="bytes"/> hold.</summary>
    /// <param name="a">The first page's id.</param>
    /// <param name="b">The second one's.</param>
    /// <param name="bytes">As <see cref="Write"/> made them.</param>
    /// <exception cref="InvalidDataException">They hold none, or not all of it.</exception>
    public static Reprint Read(string a, string b, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var from = new BinaryReader(new MemoryStream(bytes.ToArray(), writable: false), Encoding.UTF8);
            if (from.ReadByte() != Version)
                throw Damaged();
            var (shareOfA, shareOfB, source) = (from.ReadSingle(), from.ReadSingle(), from.ReadByte());
            var reprint = new Reprint(a, b)
            {
                ShareOfA = shareOfA,
                ShareOfB = shareOfB,
                From = source switch { FromNobody => null, FromA => a, FromB => b, _ => throw Damaged() },
                Evidence = Each(from, MostEvidence, from.ReadString),
                Passages = Each(from, Reprints.Passages.Most, () => Passage(from)),
            };
            return from.BaseStream.Position == from.BaseStream.Length ? reprint : throw Damaged();
        }
        catch (Exception broken) when (broken is EndOfStreamException or FormatException or ArgumentException or IOException)
        {
            throw new InvalidDataException(Damaged().Message, broken);
        }
    }

    private static CopiedPassage Passage(BinaryReader from)
    {
        var (copied, unquoted, quoted) = (from.Read7BitEncodedInt(), from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
        var runs = Each(from, (int)(from.BaseStream.Length - from.BaseStream.Position), () => new CopiedRun(Span(from), Span(from), from.Read7BitEncodedInt()));
        return runs.IsEmpty ? throw Damaged() : new(runs, copied, unquoted, quoted);
    }

    private static TextSpan Span(BinaryReader from)
    {
        var start = from.Read7BitEncodedInt();
        var length = from.Read7BitEncodedInt();
        return start >= 0 && length >= 0 && start <= int.MaxValue - length ? new(start, start + length) : throw Damaged();
    }

    private static ImmutableArray<T> Each<T>(BinaryReader from, int most, Func<T> read)
    {
        var count = from.Read7BitEncodedInt();
        if (count < 0 || count > most)
            throw Damaged();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
            items.Add(read());
        return items.MoveToImmutable();
    }

    private static InvalidDataException Damaged() => new("What the ledger keeps of a reprint is damaged; run whence doctor, or whence reread to make it anew.");
}
