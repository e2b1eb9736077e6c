using Whence.Documents;
using Whence.Stories;

namespace Whence.Tests.Stories;

/// <summary>Reports of the tests' own making on two events, as several desks would write them.</summary>
internal static class Newsstand
{
    public const string Spill =
        "Oil leaks from tanker off Oristad\n\nThe tanker Brisa Nova ran onto rocks off Oristad on Tuesday night and is leaking heating oil, Veskaria's coast guard said. " +
        "Divers found a gash of six metres in the hull. Volunteers laid booms before the oyster beds of Kaldvik, where fishermen fear for their harvest. Captain Jorun Falk was questioned by the harbour police.";

    public const string SpillElsewhere =
        "Oysters of Kaldvik threatened by tanker's oil\n\nHeating oil from the stranded Brisa Nova has reached the bay of Kaldvik, oyster growers told Tarvon Today. The coast guard is pumping what is left in the tanks " +
        "into a barge, while booms keep the slick from the beds. Why captain Jorun Falk left the fairway off Oristad is not known; divers are to examine the hull and its gash again.";

    public const string Strike =
        "Tram drivers stop work in Belmark\n\nTram drivers in Belmark stopped work on Wednesday over shifts that the city's transport company wants to lengthen by an hour. Passengers walked, cycled or shared taxis. " +
        "The union's Petra Lindqvist said that negotiations would go on once the company withdrew its timetable; mayor Oskar Thelen offered himself as a mediator.";

    public static PageGist Gist(string text, int? day = null)
    {
        var title = text.IndexOf('\n', StringComparison.Ordinal);
        var document = new Document
        {
            Id = $"sha256:{text.Length:x}",
            Name = "page",
            Text = text,
            TitleLength = Math.Max(0, title),
            Blocks = title < 0 ? [new(new(0, text.Length), BlockKind.Paragraph)] : [new(new(0, title), BlockKind.Headline), new(new(title + 2, text.Length), BlockKind.Paragraph)],
            Masthead = new() { Published = day is { } of ? new(new(2026, 5, of), new(2026, 5, of), DateBasis.Given) : null },
        };
        return PageGist.Of(Reader.Read(document, Gear.Rules));
    }
}
