using Whence.Matching;
using Whence.Tests.Claims;

namespace Whence.Tests.Matching;

public sealed class GistCodecTests
{
    private const string Text =
        "Mayor Irena Dolmek said on 3 March 2025 that \"at least 28 people did not leave the burning harbour of Oristad\" after Tarvonian missiles struck it.\n\nThe ministry said that 1,200 houses were destroyed as of Tuesday, about 40 percent of them in Korvel. It said that two bridges near Korvel had collapsed on 4 and 5 March 2025.";

    [Fact]
    public void A_gist_comes_back_as_it_was_written()
    {
        var gists = GistReader.Read(Page.Read(Text)).Where(gist => gist is not null).ToArray();

        gists.ShouldContain(gist => !gist!.Dates.IsEmpty);
        foreach (var gist in gists)
        {
            var bytes = GistCodec.Write(gist!);
            GistCodec.Write(GistCodec.Read(bytes)).ShouldBe(bytes);
            GistCodec.Read(bytes).Words.ShouldBe(gist!.Words);
            GistCodec.Read(bytes).Dates.ShouldBe(gist.Dates);
            GistCodec.Read(bytes).Figures.Select(figure => figure.Bounds).ShouldBe(gist.Figures.Select(figure => figure.Bounds));
        }
    }

    [Fact]
    public void Bytes_of_a_ledger_that_kept_no_dates_are_read()
    {
        var gist = GistReader.Read(Page.Read(Text)).First(gist => gist is not null)!;
        var bytes = GistCodec.Write(gist with { Dates = [] }).ToList();
        var behind = 1 + sizeof(ulong) * gist.Quoted.Length + 1 + sizeof(uint) * gist.Near.Length + 1 + sizeof(uint) * gist.Around.Length;
        bytes.RemoveAt(bytes.Count - behind - 1); // how many dates
        bytes[0] = 1;

        GistCodec.Write(GistCodec.Read(bytes.ToArray())).ShouldBe(GistCodec.Write(gist with { Dates = [] }));
    }

    [Fact]
    public void Damaged_bytes_are_told_and_nothing_else_is_thrown()
    {
        var whole = GistCodec.Write(GistReader.Read(Page.Read(Text)).First(gist => gist is not null)!);
        var chance = new Random(5);
        var (damaged, told) = (0, 0);
        for (var round = 0; round < 4000; round++)
        {
            var bytes = round % 2 == 0 ? whole[..chance.Next(whole.Length)] : [.. whole];
            if (round % 2 == 1)
                bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
            damaged += round % 2 == 0 ? 1 : 0;
            try
            {
                GistCodec.Read(bytes);
            }
            catch (InvalidDataException)
            {
                told += round % 2 == 0 ? 1 : 0;
            }
        }

        told.ShouldBe(damaged);
    }
}
