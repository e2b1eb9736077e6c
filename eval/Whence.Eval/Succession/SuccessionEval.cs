using System.Globalization;
using Whence.Conflicts;
using Whence.Eval.Labels;
using Whence.Matching;
using Whence.Pages;

namespace Whence.Eval.Succession;

/// <summary>Does a newer figure of the same source take the older one's place, and is it never called a conflict?</summary>
internal sealed class SuccessionEval : IEval
{
    private const int Days = 60;
    private const string Staff = "General Staff of the Armed Forces of Ukraine";
    private static readonly string[] Windows = ["first", "second", "third"];

    /// <inheritdoc/>
    public string Name => "succession";

    /// <inheritdoc/>
    public string About => "pages made from 60 days of one source's counts, three times, among real news: successions superseded, none in conflict (percent)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [Archive(data), .. News(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var news = PageCorpora.Read(data).Where(page => page.Family == "ukraine-news" && page.Variant != "raw").SelectMany(page => Read(page.Name, page.AsInput())).ToList();
        var days = LossArchive.Read(Archive(data));
        var tally = new SuccessionTally(Staff);
        var filed = 0;
        foreach (var window in Windows)
        {
            var made = LossPages.Of(LossPages.Draw(days, Days, window)).Select(page => (Page: page, Reading: Read(page.Name, Input(page)).Single())).ToList();
            var claims = news.Concat(made.Select(one => one.Reading)).Select(reading => Filing.Of(reading, $"{filed++}")).ToList();
            tally.Judge([.. made.Select((one, i) => (one.Page, Claims: claims[news.Count + i]))], Questions([.. claims.SelectMany(page => page)]));
        }
        return new(Name, CorpusFolder.Hash(Needs(data)), tally.Figures(), tally.Misses);
    }

    /// <summary>The edges of each question, where all figures that count one thing are one question, whoever's and wherever: wider than any linking would gather it.</summary>
    private static IEnumerable<Conflict> Questions(IReadOnlyList<FiledClaim> claims)
    {
        var questions = new Dictionary<string, List<FiledClaim>>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => claim.Gist is not null))
        {
            foreach (var key in claim.Gist!.Figures.Select(figure => figure.Of is "troop" or "personnel" ? "soldier" : figure.Of).OfType<string>().Distinct())
                (questions.TryGetValue(key, out var question) ? question : questions[key] = []).Add(claim);
        }
        return questions.OrderBy(question => question.Key, StringComparer.Ordinal).SelectMany(question => Disputes.Among(question.Value.Select((claim, i) => new Answered(claim, i)))).Distinct();
    }

    private static IEnumerable<Reading> Read(string name, byte[] bytes) =>
        PageReader.Read(name, bytes).Where(page => page.Document is not null).Select(page => Reader.Read(page.Document!));

    private static byte[] Input(LossPage page) => InputLine.Of(page.Name, page.Text, outlet: page.Outlet, published: page.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Archive(CorpusFolder data) => data.In("conflicting-figures", "russia-losses.zip");

    private static IEnumerable<string> News(CorpusFolder data) => PageCorpora.Files.Where(file => CorpusPage.FamilyOf(file) == "ukraine-news").Select(file => data.In(file.Split('/')));
}
