using System.Collections.Immutable;
using System.Text;
using Whence.Dates;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Matching;

/// <summary>A gist as bytes, as it is kept beside its claim: a hundred to some hundreds of them.</summary>
/// <remarks>Words are kept as they stand and get their keys anew when they are read: a longer <c>kin.tsv</c> needs no page read again.</remarks>
public static class GistCodec
{
    /// <summary>Letters of a word or name; what is longer comes from a broken page and is cut.</summary>
    public const int MostLetters = 120;

    private const byte Version = 2;
    private const byte Undated = 1; // of a ledger that was written before dates were kept
    private const int MostItems = 64; // of any list in a gist
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The bytes of <paramref name="gist"/>.</summary>
    public static byte[] Write(Gist gist)
    {
        ArgumentNullException.ThrowIfNull(gist);
        using var bytes = new MemoryStream(256);
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        to.Write(Version);
        to.Write(gist.IsNegated);
        Each(to, gist.Forms, to.Write);
        Each(to, gist.Names, name =>
        {
            to.Write(name.Name);
            to.Write((byte)name.Kind);
        });
        Maybe(to, gist.Event);
        Each(to, gist.Doers, to.Write);
        Each(to, gist.Figures, figure => Write(to, figure));
        Write(to, gist.Earliest);
        Write(to, gist.Latest);
        Each(to, gist.Dates, days =>
        {
            Write(to, days.First);
            Write(to, days.Last);
        });
        Each(to, gist.Quoted, to.Write);
        Each(to, gist.Near, to.Write);
        Each(to, gist.Around, to.Write);
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>The gist that <paramref name="bytes"/> hold.</summary>
    /// <exception cref="InvalidDataException">They hold none, or not all of it.</exception>
    public static Gist Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var from = new BinaryReader(new MemoryStream(bytes.ToArray(), writable: false), Strict);
            var version = from.ReadByte();
            if (version is not (Version or Undated))
                throw Damaged();
            var negated = from.ReadBoolean();
            var forms = Each(from, () => Text(from));
            var gist = new Gist
            {
                IsNegated = negated,
                Forms = forms,
                Words = [.. forms.Select(form => Kin.Of(form))],
                Names = Each(from, () => new GistName(Text(from), (MentionKind)from.ReadByte())),
                Event = Maybe(from),
                Doers = Each(from, () => Text(from)),
                Figures = Each(from, () => Figure(from)),
                Earliest = Day(from),
                Latest = Day(from),
                Dates = version == Undated ? [] : Each(from, () => new Days(Day(from) ?? throw Damaged(), Day(from) ?? throw Damaged())),
                Quoted = Each(from, from.ReadUInt64),
                Near = Each(from, from.ReadUInt32),
                Around = Each(from, from.ReadUInt32),
            };
            return from.BaseStream.Position == from.BaseStream.Length ? gist : throw Damaged();
        }
        catch (Exception broken) when (broken is EndOfStreamException or DecoderFallbackException or FormatException or ArgumentException or IOException)
        {
            throw new InvalidDataException(Damaged().Message, broken);
        }
    }

    private static void Write(BinaryWriter to, GistFigure figure)
    {
        to.Write((byte)((figure.Approximate ? 1 : 0) | (figure.IsChange ? 2 : 0)));
        to.Write(figure.Bounds.Low ?? double.NaN);
        to.Write(figure.Bounds.High ?? double.NaN);
        Maybe(to, figure.Of);
        Each(to, figure.Scope, to.Write);
        Each(to, figure.Status, to.Write);
        Maybe(to, figure.Unit);
        Maybe(to, figure.Per);
        Write(to, figure.AsOf);
        to.Write(figure.Text);
    }

    private static GistFigure Figure(BinaryReader from)
    {
        var flags = from.ReadByte();
        return new()
        {
            Approximate = (flags & 1) != 0,
            IsChange = (flags & 2) != 0,
            Bounds = new(Number(from), Number(from)),
            Of = Maybe(from),
            Scope = Each(from, () => Text(from)),
            Status = Each(from, () => Text(from)),
            Unit = Maybe(from),
            Per = Maybe(from),
            AsOf = Day(from),
            Text = Text(from),
        };
    }

    private static double? Number(BinaryReader from) => from.ReadDouble() is var number && double.IsNaN(number) ? null : number;

    private static void Each<T>(BinaryWriter to, ImmutableArray<T> items, Action<T> write)
    {
        var count = Math.Min(items.Length, MostItems);
        to.Write((byte)count);
        for (var i = 0; i < count; i++)
            write(items[i]);
    }

    private static ImmutableArray<T> Each<T>(BinaryReader from, Func<T> read)
    {
        var count = from.ReadByte();
        if (count > MostItems)
            throw Damaged();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
            items.Add(read());
        return items.MoveToImmutable();
    }

    private static void Maybe(BinaryWriter to, string? text) => to.Write(text ?? "");

    private static string? Maybe(BinaryReader from) => Text(from) is { Length: > 0 } text ? text : null;

    private static string Text(BinaryReader from)
    {
        var length = from.Read7BitEncodedInt();
        if (length is < 0 or > MostLetters * 4)
            throw Damaged();
        var bytes = from.ReadBytes(length);
        return bytes.Length == length ? Strict.GetString(bytes) : throw Damaged();
    }

    private static void Write(BinaryWriter to, DateOnly? day) => to.Write(day?.DayNumber ?? -1);

    private static DateOnly? Day(BinaryReader from) => from.ReadInt32() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;

    private static InvalidDataException Damaged() => new("What the ledger keeps of a claim for comparing is damaged; run whence doctor, or whence reread to make it anew.");
}
