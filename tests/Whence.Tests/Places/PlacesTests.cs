using System.Globalization;
using Whence.Documents;
using Whence.Names;

namespace Whence.Tests.Places;

/// <summary>Where on the map a page's names lie.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("Shelling went on near Kharkov all night.", "Kharkov", "Kharkiv", "geonames:706483", 49.98, 36.25)]
    [InlineData("The delegation left Kiev by train.", "Kiev", "Kyiv", "geonames:703448", 50.45, 30.52)]
    [InlineData("The boats left Los Angeles at dawn.", "Los Angeles", "Los Angeles", "geonames:5368361", 34.05, -118.24)]
    public void A_place_bears_its_main_name_whatever_the_spelling(string text, string words, string name, string id, double latitude, double longitude)
    {
        var reading = Read(text);

        var place = reading.Mentions.ShouldHaveSingleItem();
        reading.Document[place.Span].ToString().ShouldBe(words);
        (place.Kind, place.Name, place.Id).ShouldBe((MentionKind.Place, name, id));
        place.Latitude!.Value.ShouldBe(latitude, 0.02);
        place.Longitude!.Value.ShouldBe(longitude, 0.02);
    }

    [Theory]
    [InlineData("The bridge in Birmingham fell, police said.", 52.5)]
    [InlineData("The bridge in Birmingham fell, police in the United States said.", 33.5)]
    public void Of_two_places_the_one_in_a_country_of_the_page_is_meant(string text, double latitude) =>
        Read(text).Mentions.First(mention => mention.Id is not null).Latitude!.Value.ShouldBe(latitude, 0.1);

    [Theory]
    [InlineData("Jack London spoke first. London then sat down.")]
    [InlineData("Reading helps. Nice people do it.")]
    [InlineData("The Birmingham Police Department was asked.")]
    public void Plain_words_and_parts_of_other_names_are_no_places(string text) =>
        Read(text).Mentions.Where(mention => mention.Id is not null).Select(mention => mention.Name).ShouldBeEmpty();

    [Theory]
    [InlineData("Shelling went on in the Kherson region.", "Kherson", "admin:UA.08", "UA")]
    [InlineData("Farmers in Texas wait for rain.", "Texas", "admin:US.TX", "US")]
    [InlineData("Ukraine exports grain.", "Ukraine", "iso:UA", "UA")]
    [InlineData("Boats crossed the Dnipro at night.", "Dnipro", null, "UA")]
    [InlineData("Boats crossed the Black Sea at night.", "Black Sea", null, null)]
    public void Countries_regions_and_waters_lie_on_the_map(string text, string name, string? id, string? country)
    {
        var place = Read(text).Mentions.ShouldHaveSingleItem();

        (place.Kind, place.Name, place.Id, place.Country).ShouldBe((MentionKind.Place, name, id, country));
        place.Latitude.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Boats crossed the Irbin River at night.", "Irbin River")]
    [InlineData("They left the village of Lowmarl at night.", "Lowmarl")]
    public void A_word_for_places_beside_a_name_makes_it_one(string text, string name)
    {
        var place = Read(text).Mentions.ShouldHaveSingleItem();

        (place.Kind, place.Name, place.Latitude).ShouldBe((MentionKind.Place, name, null));
    }

    [Theory]
    [InlineData("The mayors of Cleveland, Columbus and Athens met in Ohio.", "Athens", 39.3)]
    [InlineData("The mayors of Patras, Larissa and Athens met.", "Athens", 38.0)]
    public void The_other_places_of_the_page_decide_between_namesakes(string text, string name, double latitude) =>
        Read(text).Mentions.First(mention => mention.Name == name).Latitude!.Value.ShouldBe(latitude, 0.3);

    [Fact]
    public void Mentions_stand_in_order_and_apart_with_places_among_them()
    {
        var mentions = Read("Anna Verholt flew from Warsaw to Los Angeles. In Odesa the 5th Motorized Brigade met Verholt, and Reuters in Lviv reported it.").Mentions;

        mentions.Select(mention => mention.Name).ShouldBe(["Anna Verholt", "Warsaw", "Los Angeles", "Odesa", "5th Motorized Brigade", "Anna Verholt", "Reuters", "Lviv"]);
        foreach (var (one, next) in mentions.Zip(mentions.Skip(1)))
            one.Span.End.ShouldBeLessThanOrEqualTo(next.Span.Start, string.Create(CultureInfo.InvariantCulture, $"{one} and {next}"));
    }

    private static Reading Read(string text) => Reader.Read(new Document { Id = "sha256:0", Name = "page", Text = text });
}
