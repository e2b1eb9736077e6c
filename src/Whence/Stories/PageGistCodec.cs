using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Whence.Stories;

/// <summary>A page's gist as bytes, as it is kept beside the page: at most 762.</summary>
public static class PageGistCodec
{
    private const byte Version = 1;
    private const int Head = 9, TermLength = 5; // version and two days; key and weight

    /// <summary>The bytes of <paramref name="gist"/>.</summary>
    public static byte[] Write(PageGist gist)
    {
        ArgumentNullException.ThrowIfNull(gist);
        var bytes = new byte[Head + gist.Terms.Length * TermLength];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), gist.Earliest?.DayNumber ?? -1);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(5), gist.Latest?.DayNumber ?? -1);
        for (var i = 0; i < gist.Terms.Length; i++)
        {
            var term = bytes.AsSpan(Head + i * TermLength, TermLength);
            BinaryPrimitives.WriteUInt32LittleEndian(term, gist.Terms[i].Key);
            term[^1] = gist.Terms[i].Weight;
        }
        return bytes;
    }

    /// <summary>The gist that <paramref name="bytes"/> hold.</summary>
    /// <exception cref="InvalidDataException">They hold none, or not all of it.</exception>
    public static PageGist Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Head || bytes[0] != Version || (bytes.Length - Head) % TermLength != 0 || bytes.Length > Head + PageGist.MostTerms * TermLength)
            throw Damaged();
        var terms = ImmutableArray.CreateBuilder<PageTerm>((bytes.Length - Head) / TermLength);
        for (var rest = bytes[Head..]; rest.Length > 0; rest = rest[TermLength..])
        {
            var term = new PageTerm(BinaryPrimitives.ReadUInt32LittleEndian(rest), rest[TermLength - 1]);
            if (terms.Count > 0 && terms[^1].Key >= term.Key)
                throw Damaged();
            terms.Add(term);
        }
        return new() { Terms = terms.MoveToImmutable(), Earliest = Day(bytes[1..]), Latest = Day(bytes[5..]) };
    }

    private static DateOnly? Day(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32LittleEndian(bytes) switch
    {
        -1 => null,
        >= 0 and var day when day <= DateOnly.MaxValue.DayNumber => DateOnly.FromDayNumber(day),
        _ => throw Damaged(),
    };

    private static InvalidDataException Damaged() => new("What the ledger keeps of a page for telling stories apart is damaged; run whence doctor, or whence reread to make it anew.");
}
