using Whence.Store;
using Whence.Web.Views;

namespace Whence.Web.Tests.Views;

public sealed class PlacesTests
{
    private static readonly PageRow Row = new() { Id = "sha256:0", Name = "n", Received = default, ReceivedFrom = "-", Size = 1, Words = 3, Claims = 0, ReaderVersion = 1 };

    [Fact]
    public void Places_count_code_points_from_the_start_of_the_body()
    {
        var places = Web.Views.Places.Of(new PageText(Row, "A \U0001F680 title\n\nB \U0001F680 said so", 10, [], [], [], []));

        places.Title.ShouldBe("A \U0001F680 title");
        places.Body.ShouldBe("B \U0001F680 said so");
        places.At(new Text.TextSpan(17, 21)).ShouldBe(new Place(4, 8, InTitle: false));
        places.At(new Text.TextSpan(5, 10)).ShouldBe(new Place(4, 9, InTitle: true));
    }

    [Fact]
    public void A_span_beyond_the_text_covers_what_is_there() => Web.Views.Places.Of("short").Text(new(2, 99)).ShouldBe("ort");
}
