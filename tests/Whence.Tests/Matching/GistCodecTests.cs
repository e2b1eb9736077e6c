using Whence.Matching;
using Whence.Tests.Claims;

namespace Whence.Tests.Matching;

public sealed class GistCodecTests
{
    private const string Text =
        "Mayor Irena Dolmek said on 3 March 2025 that \"at least 28 people did not leave the burning harbour of Oristad\" after Tarvonian missiles struck it.\n\nThe ministry said that 1,200 houses were destroyed as of Tuesday, about 40 percent of them in Korvel.";

    [Fact]
    public void A_gist_comes_back_as_it_was_written()
    {
        var gists = GistReader.Read(Page.Read(Text)).Where(gist => gist is not null).ToArray();

        gists.ShouldNotBeEmpty();
        foreach (var gist in gists)
        {
            var bytes = GistCodec.Write(gist!);
            GistCodec.Write(GistCodec.Read(bytes)).ShouldBe(bytes);
            GistCodec.Read(bytes).Words.ShouldBe(gist!.Words);
            GistCodec.Read(bytes).Figures.Select(figure => figure.Bounds).ShouldBe(gist.Figures.Select(figure => figure.Bounds));
        }
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
