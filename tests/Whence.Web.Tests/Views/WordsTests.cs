using Whence.Web.Views;

namespace Whence.Web.Tests.Views;

public sealed class WordsTests
{
    [Theory]
    [InlineData("2026-11-03", "2026-11-05", "3–5 Nov 2026")]
    [InlineData("2026-10-28", "2026-11-05", "28 Oct – 5 Nov 2026")]
    [InlineData("2025-12-31", "2026-01-01", "31 Dec 2025 – 1 Jan 2026")]
    public void Two_days_say_once_what_they_share(string from, string to, string said) =>
        Words.Days(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(said);
}
