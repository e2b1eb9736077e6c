using Whence.Dates;
using Whence.Documents;

namespace Whence.Tests.Dates;

/// <summary>What a page's words for times mean on its day, a Wednesday.</summary>
public sealed class TimesTests
{
    private static readonly DateOnly Wednesday = new(2023, 5, 10);

    [Theory]
    [InlineData("The council met on Wednesday.", "Wednesday", "2023-05-10", "2023-05-10", TimePrecision.Day)]
    [InlineData("The council met on Friday.", "Friday", "2023-05-05", "2023-05-05", TimePrecision.Day)]
    [InlineData("The council will meet on Friday.", "Friday", "2023-05-12", "2023-05-12", TimePrecision.Day)]
    [InlineData("The minister said on Monday that the port will close.", "Monday", "2023-05-08", "2023-05-08", TimePrecision.Day)]
    [InlineData("They arrived yesterday.", "yesterday", "2023-05-09", "2023-05-09", TimePrecision.Day)]
    [InlineData("The port is closed today.", "today", "2023-05-10", "2023-05-10", TimePrecision.Day)]
    [InlineData("It opens again tomorrow.", "tomorrow", "2023-05-11", "2023-05-11", TimePrecision.Day)]
    [InlineData("The bridge fell last week.", "last week", "2023-05-01", "2023-05-07", TimePrecision.Week)]
    [InlineData("Prices rose this month.", "this month", "2023-05-01", "2023-05-31", TimePrecision.Month)]
    [InlineData("The ferry stops next year.", "next year", "2024-01-01", "2024-12-31", TimePrecision.Year)]
    [InlineData("The bridge fell two weeks ago.", "two weeks ago", "2023-04-24", "2023-04-30", TimePrecision.Week)]
    [InlineData("Three boats sank in the last two weeks.", "the last two weeks", "2023-04-26", "2023-05-10", TimePrecision.Week)]
    [InlineData("The harvest failed in March.", "March", "2023-03-01", "2023-03-31", TimePrecision.Month)]
    [InlineData("The harvest failed in August.", "August", "2022-08-01", "2022-08-31", TimePrecision.Month)]
    [InlineData("The vote will be held in August.", "August", "2023-08-01", "2023-08-31", TimePrecision.Month)]
    [InlineData("The order was signed on April 1.", "April 1", "2023-04-01", "2023-04-01", TimePrecision.Day)]
    [InlineData("Recruits serve from April 1 until July 15.", "from April 1 until July 15", "2023-04-01", "2023-07-15", TimePrecision.Day)]
    [InlineData("The column was shelled on April 1 and 2.", "April 1 and 2", "2023-04-01", "2023-04-02", TimePrecision.Day)]
    [InlineData("The column was shelled on the night of April 1 to 2.", "April 1 to 2", "2023-04-01", "2023-04-02", TimePrecision.Day)]
    [InlineData("The fair was held between 3 and 9 April.", "between 3 and 9 April", "2023-04-03", "2023-04-09", TimePrecision.Day)]
    [InlineData("The fair was held from April 3-9.", "from April 3-9", "2023-04-03", "2023-04-09", TimePrecision.Day)]
    [InlineData("On April 1 and 2 boats sank.", "April 1", "2023-04-01", "2023-04-01", TimePrecision.Day)]
    [InlineData("The bridge fell on Tuesday evening.", "Tuesday evening", "2023-05-09", "2023-05-09", TimePrecision.Day)]
    [InlineData("Three boats sank in the past 24 hours.", "the past 24 hours", "2023-05-09", "2023-05-10", TimePrecision.Day)]
    [InlineData("The ferry stopped in mid-March.", "mid-March", "2023-03-11", "2023-03-20", TimePrecision.Month)]
    [InlineData("The ferry stopped in late April.", "late April", "2023-04-21", "2023-04-30", TimePrecision.Month)]
    [InlineData("The harvest failed last summer.", "last summer", "2022-06-01", "2022-08-31", TimePrecision.Month)]
    [InlineData("The mine opened earlier this year.", "earlier this year", "2023-01-01", "2023-05-10", TimePrecision.Year)]
    [InlineData("Prices rose over the weekend.", "the weekend", "2023-05-06", "2023-05-07", TimePrecision.Day)]
    public void Times_are_read_against_the_pages_day(string text, string words, string earliest, string latest, TimePrecision precision) =>
        TheOnly(Read(text, Wednesday)).ShouldBe((words, Day(earliest), Day(latest), precision));

    [Theory]
    [InlineData("The order dates from 1 April 2022.", "1 April 2022", "2022-04-01", "2022-04-01", TimePrecision.Day)]
    [InlineData("He resigned on February 27, 2023, aged 60.", "February 27, 2023", "2023-02-27", "2023-02-27", TimePrecision.Day)]
    [InlineData("The fair was held on 3 and 4 April 2022.", "3 and 4 April 2022", "2022-04-03", "2022-04-04", TimePrecision.Day)]
    [InlineData("The fair was held on April 3–9, 2022.", "April 3–9, 2022", "2022-04-03", "2022-04-09", TimePrecision.Day)]
    [InlineData("He resigned on Monday, February 27, 2023.", "Monday, February 27, 2023", "2023-02-27", "2023-02-27", TimePrecision.Day)]
    [InlineData("The mine closed in June 2021.", "June 2021", "2021-06-01", "2021-06-30", TimePrecision.Month)]
    [InlineData("The mine closed in 2022.", "2022", "2022-01-01", "2022-12-31", TimePrecision.Year)]
    [InlineData("It flooded between 2014 and 2016.", "between 2014 and 2016", "2014-01-01", "2016-12-31", TimePrecision.Year)]
    [InlineData("It ran from November 3 to February 2, 2022.", "from November 3 to February 2, 2022", "2021-11-03", "2022-02-02", TimePrecision.Day)]
    [InlineData("It began on 2022-02-24.", "2022-02-24", "2022-02-24", "2022-02-24", TimePrecision.Day)]
    [InlineData("It began on the 24th of February 2022.", "24th of February 2022", "2022-02-24", "2022-02-24", TimePrecision.Day)]
    [InlineData("It began in early March 2022.", "early March 2022", "2022-03-01", "2022-03-10", TimePrecision.Month)]
    [InlineData("It ended in the summer of 2022.", "summer of 2022", "2022-06-01", "2022-08-31", TimePrecision.Month)]
    public void Dates_with_a_year_need_no_day_of_the_page(string text, string words, string earliest, string latest, TimePrecision precision) =>
        TheOnly(Read(text, page: null)).ShouldBe((words, Day(earliest), Day(latest), precision));

    [Theory]
    [InlineData("The council met on Wednesday.")]
    [InlineData("The bridge fell two weeks ago.")]
    [InlineData("The order was signed on April 1.")]
    public void Without_a_day_of_the_page_nothing_is_guessed(string text)
    {
        var (_, earliest, latest, _) = TheOnly(Read(text, page: null));

        earliest.ShouldBeNull();
        latest.ShouldBeNull();
    }

    [Theory]
    [InlineData("The column will march on, and they may win.")]
    [InlineData("May Carver told Tarvon Today about the 2022 boats.")]
    [InlineData("The mine closed on February 30, 2023.")]
    public void Words_that_only_look_like_times_are_none(string text) =>
        Read(text, Wednesday).Times.ShouldBeEmpty();

    [Fact]
    public void A_page_without_a_date_is_not_older_than_the_latest_day_that_it_tells_of()
    {
        var reading = Read("The mine closed on 3 June 2021. Its owner died on February 27, 2023. The trial will open on May 2, 2031.", page: null);

        reading.Published.ShouldBe(new Published(new(2023, 2, 27), Latest: null, DateBasis.Inferred));
    }

    [Fact]
    public void A_day_by_name_is_told_as_far_as_the_pages_earliest_day_tells_it()
    {
        var times = Read("Its owner died on February 27, 2023. The mine had been closed on February 20 and 21, and sold on Monday.", page: null).Times;

        times.Select(time => time.Named).ShouldBe([new Days(new(2023, 2, 27), new(2023, 2, 27)), new Days(new(2023, 2, 20), new(2023, 2, 21)), null]);
    }

    [Fact]
    public void A_page_with_a_date_keeps_it() =>
        Read("The mine will have closed on 3 June 2031, it closed on 4 June 2031.", Wednesday).Published!.Latest.ShouldBe(Wednesday);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_no_danger(string page) =>
        Read("Last week, next week, last month, next year, 9999 years ago, the last 9999 years, next Friday, last Monday, tomorrow, yesterday, in March, from May 2 to May 1.", Day(page)!.Value)
            .Times.Length.ShouldBeGreaterThan(8);

    private static Reading Read(string text, DateOnly? page) =>
        Reader.Read(new Document
        {
            Id = "sha256:0",
            Name = "page",
            Text = text,
            Masthead = new Masthead { Published = page is null ? null : new Published(page, page, DateBasis.Given) },
        });

    private static (string Words, DateOnly? Earliest, DateOnly? Latest, TimePrecision Precision) TheOnly(Reading reading)
    {
        var time = reading.Times.ShouldHaveSingleItem();
        return (reading.Document[time.Span].ToString(), time.Earliest, time.Latest, time.Precision);
    }

    private static DateOnly? Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
