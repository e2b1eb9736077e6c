using System.Diagnostics;
using System.Globalization;
using System.Text;
using Whence.Pages;

namespace Whence.Bench;

/// <summary>Long pages of one kind of sentence: whether reading a page that is four times as long takes much more than four times the time.</summary>
/// <remarks>A rule or resolver that goes over the whole page for each name that it meets shows here long before it shows on pages of the usual length.</remarks>
public static class LongBench
{
    private const int Short = 3_000, Times = 4; // sentences
    private const double MostSteep = 2.0; // times the time that growing in proportion would take
    private const string Consonants = "bcdfgklmnprstvz", Vowels = "aeiou";

    private static readonly (string Kind, Func<int, string> Sentence)[] Kinds =
    [
        ("described and named", i => $"“The dam at mile {i} is a horrible idea,” an expert said. “The bridge at mile {i} is a splendid thing,” Anna Berg said."),
        ("turns of a transcript", i => $"ANNA BERG: Most people like the dam in town number {i}. He says that it is weak. She thinks so too."),
        ("names two by two", i => $"{Name(i, 0)} and {Name(i, 2)} said that the dam would hold."),
        ("names in capitals", i => $"Anna {Name(i, 0)} spoke.\n\n{Name(i, 1).ToUpperInvariant()} SAYS DAM IS OLD\n\nIt was late in the old town."),
        ("single names", i => $"The water rose and {Name(i, 0)} said that the dam would hold. The company denied it."),
        ("makers and papers", i => $"A report by {Name(i, 0)} and colleagues found that the dam is old. The report says more. The authors agree."),
        ("said in other words", i => $"The doctor recommends {i} cups a day. What the mayor called a ruin fell. The court heard that it was late. Her message was simple: the dam must go."),
        ("polls", i => $"A recent poll has shown that {i} like the dam. The {Name(i, 0)} poll found that few do."),
        ("bodies and pronouns", i => $"The {Name(i, 0)} administration said no. It agreed. They said that the force and both experts were late."),
    ];

    /// <summary>Runs all kinds; 1 where one grows too steeply.</summary>
    public static int Run()
    {
        var steepest = 0.0;
        Read(Kinds[0].Sentence, Short); // the first page pays for what is loaded once
        foreach (var (kind, sentence) in Kinds)
        {
            var (one, four) = (Median(sentence, Short), Median(sentence, Short * Times));
            var steep = four / (one * Times);
            steepest = Math.Max(steepest, steep);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-22} {one,7:0} ms  {four,7:0} ms  {steep:0.00} times in proportion{(steep > MostSteep ? "  too steep" : "")}"));
        }
        return steepest > MostSteep ? 1 : 0;
    }

    private static double Median(Func<int, string> sentence, int count)
    {
        double[] times = [Read(sentence, count), Read(sentence, count), Read(sentence, count)];
        Array.Sort(times);
        return times[1];
    }

    private static double Read(Func<int, string> sentence, int count)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join("\n\n", Enumerable.Range(0, count).Select(sentence)));
        var page = PageReader.Read("long.txt", bytes).Single();
        var clock = Stopwatch.StartNew();
        Reader.Read(page.Document!, Gear.Rules);
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>A name for each number, in letters.</summary>
    private static string Name(int i, int turn)
    {
        var name = new StringBuilder();
        for (var k = 0; k < 4; k++, i /= Consonants.Length)
            name.Append(Consonants[i % Consonants.Length]).Append(Vowels[(i + turn) % Vowels.Length]);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }
}
