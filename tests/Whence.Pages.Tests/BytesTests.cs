using System.IO.Compression;
using System.Text;
using Whence.Documents;
using Whence.Pages.Decoding;

namespace Whence.Pages.Tests;

public sealed class BytesTests
{
    private const string Harbour = "The harbour of Oristad was closed “until Monday”, the ministry said.";

    [Fact]
    public void Nothing_is_refused_with_what_would_help()
    {
        foreach (var nothing in (string[])["", "  \n\t\r\n "])
        {
            var page = Read.Pages(nothing).ShouldHaveSingleItem();
            page.Document.ShouldBeNull();
            page.Refusal!.Code.ShouldBe("empty");
            page.Refusal.Message.ShouldContain("saved whole");
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        foreach (var bytes in (byte[][])[[0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13], [.. "%PDF-1.7"u8], Packed(Packed([.. "twice"u8])), [.. "PK\u0003\u0004"u8], [1, 2, 3, .. new byte[40]]])
            Read.Pages(bytes).ShouldHaveSingleItem().Refusal!.Code.ShouldBe("binary");
    }

    [Fact]
    public void What_gzip_packed_is_read_as_if_it_were_not()
    {
        var page = Read.Pages(Packed(Encoding.UTF8.GetBytes(Harbour))).ShouldHaveSingleItem();
        page.Document!.Text.ShouldBe(Harbour);
        page.Document.Id.ShouldBe(Read.One(Encoding.UTF8.GetBytes(Harbour)).Id);

        var lines = Read.Pages(Packed([.. "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"u8])).ToList();
        lines.Select(line => line.Document!.Text).ShouldBe(["One.", "Two."]);
    }

    [Fact]
    public void Gzip_that_is_broken_or_too_long_is_refused()
    {
        var packed = Packed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Harbour, 500))));
        foreach (var broken in (byte[][])[[0x1F, 0x8B], [0x1F, 0x8B, 8, 0], packed[..^20], [.. packed[..40], 0xFF, 0xFF, 0xFF, .. packed[43..]]])
            Read.Pages(broken).ShouldHaveSingleItem().Refusal!.Code.ShouldBe("gzip");

        Gzip.Unpack(packed, 1000).Refusal!.Code.ShouldBe("too-large");
        Gzip.Unpack(packed).Refusal.ShouldBeNull();
    }

    [Fact]
    public void A_web_archive_is_refused_as_what_it_is() =>
        Read.Pages("WARC/1.1\r\nWARC-Type: warcinfo\r\n\r\n").ShouldHaveSingleItem().Refusal!.Code.ShouldBe("warc");

    private static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
            stream.Write(plain);
        return packed.ToArray();
    }

    [Fact]
    public void Marks_of_byte_order_tell_the_encoding_and_are_no_text()
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true)])
        {
            var document = Read.One([.. encoding.GetPreamble(), .. encoding.GetBytes(Harbour)]);
            document.Text.ShouldBe(Harbour, encoding.WebName);
            document.Notes.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Windows_bytes_are_read_as_such_and_noted()
    {
        byte[] bytes = [.. "The harbour was closed "u8, 0x93, .. "until Monday"u8, 0x94, .. ", Andr"u8, 0xE9, .. " said."u8];

        var document = Read.One(bytes);

        document.Text.ShouldBe("The harbour was closed “until Monday”, André said.");
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe(NoteCode.BadEncoding);
    }

    [Fact]
    public void A_broken_byte_in_sound_UTF8_is_replaced_and_the_rest_stands()
    {
        byte[] bytes = [.. "“One” – "u8, 0xFF, .. " said the ministry."u8];

        var document = Read.One(bytes);

        document.Text.ShouldBe("“One” – \uFFFD said the ministry.");
        document.Notes.ShouldHaveSingleItem().CodeText.ShouldBe("WH0101");
    }

    [Fact]
    public void The_id_is_the_hash_of_the_bytes_as_received()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Rain in Belmark."u8];

        Read.One(bytes).Id.ShouldBe(Ids.OfBytes(bytes));
    }

    [Fact]
    public void A_day_that_is_given_dates_a_page_that_brings_none()
    {
        var document = Read.One(Harbour, new() { Published = new(2031, 5, 4) });

        document.Masthead.Published.ShouldBe(new(new(2031, 5, 4), new(2031, 5, 4), DateBasis.Given));
    }
}
